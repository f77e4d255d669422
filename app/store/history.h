// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/trust.h"
#include "app/store/writer.h"

#include <QDateTime>

// The history of a record is its changes, decoded (store.md).
namespace tambo::store {

/// What one change did to one field.
struct FieldStep {
    int field = 0;
    const FieldInfo *info = nullptr; ///< nullptr: a field of a newer program
    /// What its author replaced, as far as it can be read here: different values, none at first.
    /// Several: she ended a disagreement. Not for sets.
    std::vector<Value> before;
    Value after; ///< the new value; of a set, all elements after this step, in order
    std::vector<Value> added; ///< sets only
    std::vector<Value> removed;
};

struct HistoryStep {
    enum class Kind { Created, Edited, Deleted, Restored, Unreadable };

    Kind kind = Kind::Unreadable;
    Dot dot;
    DeviceId device;
    QDateTime time; ///< UTC, as the clock of that PC said; invalid where it cannot be read
    Dot actor; ///< which person; none in public spaces, or where that PC may not name her
    std::vector<FieldStep> fields;

    [[nodiscard]] const FieldStep *find(int field) const;
};

struct History {
    RecordId record;
    std::vector<HistoryStep> steps; ///< oldest first, none before what it replaces
    Version version; ///< the record as it was when this was read
};

/// Hidden records have a history too. A step in a damaged segment is Unreadable, the others stand;
/// own changes that were coalesced before anybody saw them are not steps.
[[nodiscard]] Result<History> history(
    Reader &reader, const Trust &trust, const EntityInfo &info, RecordId record);
template<typename E>
[[nodiscard]] Result<History> history(Reader &reader, const Trust &trust, Id<E> id)
{
    return history(reader, trust, EntityOf<E>::info, id.record);
}

/// Gives a field again what it was after that step. Replaces only what `history` knew of: whatever
/// came since stays, as a disagreement.
[[nodiscard]] Result<> restoreValue(
    Writer &writer, const EntityInfo &info, const History &history, size_t step, int field);

} // namespace tambo::store
