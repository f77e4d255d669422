// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"
#include "sync/usb/manifest.h"

// The road of a stick in somebody's pocket (sync/DESIGN.md, "Bundles"). Jobs run on a thread of
// their own; the store must stay until they are done.
namespace tambo::usb {

struct Progress {
    qint64 done = 0; ///< bytes
    qint64 total = 0;
};
/// On another thread; false stops.
using OnProgress = std::function<bool(const Progress &)>;

struct WriteWish {
    QString path; ///< must not be there yet; further volumes get "-2", "-3"… before its suffix
    QList<CentreId> targets; ///< whose PCs will read it; none: this centre's
    qint64 mostBytes = 0; ///< of all volumes together; 0: no limit
    qint64 volumeBytes = fatVolumeBytes;
    bool everything = false; ///< also what those who will read it said they have
};

struct Written {
    QStringList paths;
    qint64 bytes = 0;
    qint64 records = 0; ///< segments
    qint64 files = 0;
    qint64 recordsLeft = 0; ///< no room for them
    qint64 filesLeft = 0;
};

/// Own changes are sealed first. Written aside, fsynced and only then given its name: after an
/// error, a full stick or a cancel nothing stays. Never counts as accepted by anybody: only what a
/// reader's own bundle says does.
[[nodiscard]] QFuture<Result<Written>> writeBundle(
    store::Store &store, WriteWish wish, OnProgress progress = {});

struct ReadWish {
    QString path;
    /// What this PC may keep in all to carry for other centres that the bundle is for; 0: nothing.
    qint64 courierBytes = 0;
    bool emptyCourier = false; ///< what it carries now is forgotten first
};

struct Taken {
    CentreId centre; ///< who wrote it
    qint64 madeMs = 0;
    qint64 records = 0; ///< segments that are new here
    qint64 control = 0; ///< control entries that are new here
    qint64 files = 0;
    qint64 refused = 0; ///< items that do not verify
    qint64 carried = 0; ///< segments and files kept for other centres
    qint64 unwanted = 0; ///< of spaces that this PC keeps nothing of, and files nothing names
    qint64 partsWhole = 0;
    qint64 parts = 0; ///< entries, of all volumes
    std::optional<Error> problem; ///< why it is not all that was written
};

/// Takes a bundle in, with its other volumes where they lie beside it. Everything is verified as
/// from any road. An error means that nothing was taken; what ends later, because the bundle is
/// torn, damaged, pulled out or the person stops, is in `problem`, and what came before stays.
[[nodiscard]] QFuture<Result<Taken>> readBundle(
    store::Store &store, ReadWish wish, OnProgress progress = {});

/// What a bundle says of itself; only the manifest is read.
struct Shown {
    Manifest manifest;
    qint64 bytes = 0; ///< of the file
    bool whole = true; ///< long enough for all that the manifest names
};
[[nodiscard]] Result<Shown> showBundle(const QString &path);

/// The path of that volume beside the first one's; `volume` counts from 1.
[[nodiscard]] QString volumePath(const QString &first, quint64 volume);

} // namespace tambo::usb
