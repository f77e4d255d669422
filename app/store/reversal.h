// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/writer.h"

namespace tambo::store {

/// Writes the record that says the opposite of one of an append-only entity: the same, with its
/// Negated numbers turned round, and the original under Reverses. A reversal can be reversed too.
/// Denied where that has been done, and for entities that are corrected in place; NotFound.
[[nodiscard]] Result<RecordId> reverseRecord(
    Writer &writer, const EntityInfo &info, RecordId record);

template<typename E> [[nodiscard]] Result<Id<E>> reverse(Writer &writer, Id<E> id)
{
    TAMBO_ASSIGN(const RecordId reversal, reverseRecord(writer, EntityOf<E>::info, id.record));
    return Id<E>{reversal};
}

} // namespace tambo::store
