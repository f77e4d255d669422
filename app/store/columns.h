// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/segment.h"

namespace tambo::store {

/// The columnar payload of a segment, before compression. `self` is the segment's own author:
/// index 0 of the author table, and never written into it.
[[nodiscard]] QByteArray encodeColumns(
    const std::vector<Change> &changes, qint64 self, const AuthorTable &authors);
/// Refuses anything that encodeColumns would not have written (Corrupt).
[[nodiscard]] Result<std::vector<Change>> decodeColumns(
    QByteArrayView plain, qint64 self, const SegmentHeader &header, AuthorTable &authors);

} // namespace tambo::store
