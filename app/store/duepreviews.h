// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/writer.h"

// Files whose preview is still to be made by this PC. Sound takes long to get through, so a record
// names its original first, and its preview when there is one. A list on this PC, written with the
// record: what was not made before the power went is made later.
namespace tambo::store {

struct DuePreview {
    BlobId original;
    RecordId record; ///< that names it, and is not removed
};

[[nodiscard]] Result<> owePreview(Writer &writer, const BlobId &original);
/// In the order of originals. Those of removed records wait: somebody may bring them back.
[[nodiscard]] Result<QList<DuePreview>> duePreviews(Reader &reader);
/// It was made, or never can be.
[[nodiscard]] Result<> endPreview(Writer &writer, const BlobId &original);

} // namespace tambo::store
