// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/segment.h"

namespace tambo::store {

/// How a field says what it overwrites: nothing, the record's creating change, the last change of
/// this register in the same segment, or 1 + (code - Explicit) dots in a column of their own.
enum OverwriteCode { Nothing = 0, Creation = 1, PreviousHere = 2, Explicit = 3 };
using RegisterKey = std::tuple<Dot, int, std::optional<Value>>; ///< record, field, element

/// The columnar payload of a segment, before compression. `self` is the segment's own author:
/// index 0 of the author table, and never written into it.
[[nodiscard]] QByteArray encodeColumns(
    const std::vector<Change> &changes, qint64 self, const AuthorTable &authors);
/// Refuses anything that encodeColumns would not have written (Corrupt).
[[nodiscard]] Result<std::vector<Change>> decodeColumns(
    QByteArrayView plain, qint64 self, const SegmentHeader &header, AuthorTable &authors);

} // namespace tambo::store
