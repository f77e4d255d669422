// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/usb/bundle.h"
#include "sync/usb/volume.h"

namespace tambo::usb {

/// What a bundle will hold. Contents of segments and files are read while it is written.
struct Plan {
    Manifest head; ///< without entries and the number of a volume
    QList<QList<Item>> volumes;
    qint64 bytes = 0;
    Written counts;
};

/// Seals what is pending and picks what those who will read it are not known to have.
/// `couriered`: files that are only carried.
[[nodiscard]] Result<Plan> planBundle(
    store::Writer &writer, const WriteWish &wish, const store::Blobs &couriered);

} // namespace tambo::usb
