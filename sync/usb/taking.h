// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/courier.h"
#include "app/store/links.h"
#include "sync/usb/bundle.h"

// What one page means to the store: one write job each, so that a cut leaves whole pages.
namespace tambo::usb {

/// What may be kept for others.
struct Carrying {
    store::Errand errand;
    qint64 left = 0; ///< bytes
    store::Meeting::Road road = store::Meeting::Road::Stick; ///< by which all of it comes
};
/// For those that a bundle is for, but for this centre.
[[nodiscard]] Result<Carrying> carryingFor(
    store::Store &store, const Manifest &manifest, qint64 limit);

/// This bundle may bring something: it is of a centre that this one follows or shares spaces with,
/// or for this one, or can be carried. Denied otherwise.
[[nodiscard]] Result<> checkWelcome(
    store::Store &store, const Manifest &manifest, const Carrying &carrying);

/// Counts into `taken`.
[[nodiscard]] Result<> takeControl(store::Store &store, QByteArrayView page, Taken &taken);
[[nodiscard]] Result<> takeSegments(
    store::Store &store, QByteArrayView page, Carrying &carrying, Taken &taken);
/// After the control entries: brings keys in order where some were new, and remembers what the
/// writer says it has, if the log says that it is who it says. What was carried for it may go.
[[nodiscard]] Result<> takeKnowledge(
    store::Store &store, const Manifest &manifest, bool newControl);

/// Files that records here name and that are not here.
[[nodiscard]] Result<QSet<BlobId>> missingBlobs(store::Store &store);
struct Arrived {
    BlobId blob;
    qint64 bytes = 0;
};
[[nodiscard]] Result<> noteArrived(store::Store &store, const QList<Arrived> &arrived);
/// Files that are carried already.
[[nodiscard]] Result<QSet<BlobId>> carriedFiles(store::Store &store);
/// Whatever this PC carries for others goes.
[[nodiscard]] Result<> forgetCarried(store::Store &store);
[[nodiscard]] Result<> noteCarried(
    store::Store &store, const Carrying &carrying, const QList<Arrived> &arrived);

} // namespace tambo::usb
