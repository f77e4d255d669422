// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/usb/bundle.h"
#include "sync/usb/volume.h"

namespace tambo::usb {

/// What a bundle will hold. Contents of segments and files are read while it is written.
struct Plan {
    Manifest head; ///< without entries and the number of a volume; empty for one reader alone
    QList<QList<Item>> volumes;
    qint64 bytes = 0;
    Written counts;
};

/// Seals what is pending and picks what those who will read it are not known to have.
/// `couriered`: files that are only carried. `only`: that PC alone will read it, and has told what
/// it has just now.
[[nodiscard]] Result<Plan> planBundle(store::Writer &writer, const WriteWish &wish,
    const store::Blobs &couriered, const std::optional<DeviceId> &only = {});
/// What this PC has, as it says it to those. Seals what is pending.
[[nodiscard]] Result<Manifest> describe(store::Writer &writer, const std::set<CentreId> &targets);

/// The page of control entries or segments that is planned there.
[[nodiscard]] Result<QByteArray> pageOf(store::Store &store, const Item &item);
/// Where the file that is planned there lies.
[[nodiscard]] QString pathOf(const store::Store &store, const Item &item);

} // namespace tambo::usb
