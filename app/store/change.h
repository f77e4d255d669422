// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/hlc.h"
#include "app/store/value.h"

#include <functional>
#include <optional>
#include <vector>

namespace tambo::store {

/// One field of a change: its new value and the dots of the values its author saw and replaces.
struct FieldChange {
    int field = 0;
    std::optional<Value> element; ///< Merge::Set only: which element; `value` is 1 or 0
    Value value;
    std::vector<Dot> overwrites;

    bool operator==(const FieldChange &) const = default;
};

/// What a change was called in a branch that lost, before somebody wrote it a second time
/// (forks.h).
struct Origin {
    Dot dot; ///< of a creating change, the id that its record had
    ShortHash segment; ///< the one that held it

    bool operator==(const Origin &) const = default;
};

/// One mutation of one record by one device. `dot` identifies it; the record's creating change has
/// dot == record. A tombstone covers dots, an undelete names tombstones; neither carries fields.
struct Change {
    enum class Kind { Fields = 0, Tombstone = 1, Undelete = 2 };

    Dot dot;
    RecordId record;
    int entity = 0;
    Kind kind = Kind::Fields;
    Hlc hlc;
    Dot actor; ///< which person, none in public spaces
    std::vector<FieldChange> fields;
    std::vector<Dot> dots; ///< covered (tombstone) or named (undelete)
    std::optional<Origin> origin{};

    bool operator==(const Change &) const = default;
};

/// The same change with every dot but its own replaced by what `now` makes of it.
[[nodiscard]] Change translated(Change change, const std::function<Dot(Dot)> &now);

/// Local binary form for the pending table.
[[nodiscard]] QByteArray encodeChange(const Change &change);
[[nodiscard]] std::optional<Change> decodeChange(QByteArrayView bytes);

} // namespace tambo::store
