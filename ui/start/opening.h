// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"
#include "sync/protocol/invite.h"

// Opening and founding. These functions block, some of them for seconds: call them on a worker
// thread. The stores they give belong to the application's thread.
namespace tambo::ui {

struct CentreFolders {
    QString centre;
    QString sample;
};

using SharedStore = std::shared_ptr<store::Store>;

using OpeningProgress = std::function<void(double)>; ///< 0..1, from the worker

/// `unlock`: asked where the centre is closed. `progress`: while the projection is made anew.
[[nodiscard]] Result<SharedStore> openCentre(const QString &folder,
    const store::UnlockWith &unlock = {}, const OpeningProgress &progress = {});
/// Opens a closed centre for somebody who has its recovery sheet, and puts `passphrase` in the
/// place of the forgotten one (store::Vault::recover).
[[nodiscard]] Result<SharedStore> recoverCentre(const QString &folder, const QByteArray &words,
    const QString &passphrase, const OpeningProgress &progress = {});
struct NewCentre {
    QString name;
    QString place;
    QByteArray words; ///< as Store::found takes them
};
/// Founds the centre, or names the one that an interrupted founding left there.
[[nodiscard]] Result<SharedStore> foundCentre(const QString &folder, const NewCentre &centre);
/// One more PC of the invitation's centre; it is let in when the PC that invited is met.
[[nodiscard]] Result<SharedStore> joinCentre(
    const QString &folder, const sync::DeviceInvite &invite);
/// One more PC of the centre of that backup. `progress` gets 0..1 and stops with false.
[[nodiscard]] Result<SharedStore> restoreCentre(const QString &folder, const QString &backup,
    const store::Unlock &unlock, const std::function<bool(double)> &progress);
/// The sample centre; made on the first call. `progress` gets 0..1 and stops with false.
[[nodiscard]] Result<SharedStore> openSampleCentre(
    const QString &folder, const std::function<bool(double)> &progress);

} // namespace tambo::ui
