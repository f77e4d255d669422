// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/writer.h"

// What belongs to a record as its parts: the records that name it in a field with the flag Whole
// and lie in its space, their parts too. Whoever removes the whole removes them with it.
namespace tambo::store {

struct KnownRecord {
    const EntityInfo *info = nullptr;
    RecordId record;
    RecordState state;
};

/// nullopt for what is not here, or is of a newer program. Hidden ones too.
[[nodiscard]] Result<std::optional<KnownRecord>> knownRecord(Reader &reader, RecordId record);

/// What a record is a part of; null for nothing.
[[nodiscard]] RecordId wholeOf(const Reader &reader, const KnownRecord &part);
/// Hidden ones too. Those of one whole by entity and age, before the parts of any of them.
[[nodiscard]] Result<QList<KnownRecord>> partsOf(Reader &reader, RecordId whole);
/// Those that somebody changed or removed after they were made.
[[nodiscard]] Result<QList<KnownRecord>> editedPartsOf(Reader &reader, RecordId whole);

/// Hides a record with all its parts.
[[nodiscard]] Result<> removeWhole(Writer &writer, const EntityInfo &info, RecordId record);
/// Brings back what `removeWhole` took, but not parts that were removed before it on their own.
[[nodiscard]] Result<> restoreWhole(Writer &writer, const EntityInfo &info, RecordId record);

} // namespace tambo::store
