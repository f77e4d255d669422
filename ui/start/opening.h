// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

// Opening and founding. These functions block, some of them for seconds: call them on a worker
// thread. The stores they give belong to the application's thread.
namespace tambo::ui {

using SharedStore = std::shared_ptr<store::Store>;

[[nodiscard]] Result<SharedStore> openCentre(const QString &folder);
struct NewCentre {
    QString name;
    QString place;
    QByteArray words; ///< as Store::found takes them
};
/// Founds the centre, or names the one that an interrupted founding left there.
[[nodiscard]] Result<SharedStore> foundCentre(const QString &folder, const NewCentre &centre);
/// The sample centre; made on the first call. `progress` gets 0..1 and stops with false.
[[nodiscard]] Result<SharedStore> openSampleCentre(
    const QString &folder, const std::function<bool(double)> &progress);

} // namespace tambo::ui
