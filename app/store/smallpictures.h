// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/writer.h"

// Pictures as small as a list shows them, inside the database (store.md, table `preview`): of a
// screen of them, which came in together, most lie on neighbouring pages, while a file each costs a
// slow disk several turns. Made from the preview files when they are first shown; they never leave
// this PC, and what is lost is made again.
namespace tambo::store {

/// What was kept of that preview, an encoded picture; empty: nothing.
[[nodiscard]] Result<QByteArray> smallPicture(Reader &reader, const BlobId &preview);
/// Keeps those whose preview a record names; the first one stays.
[[nodiscard]] Result<> keepSmallPictures(
    Writer &writer, const QList<std::pair<BlobId, QByteArray>> &pictures);

} // namespace tambo::store
