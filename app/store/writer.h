// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/changeset.h"
#include "app/store/reader.h"

namespace tambo::store {

struct WriterState;

/// The one way to change anything: a Reader that can also save, inside one transaction on the
/// store's own thread. Verbs take a Writer and return a Result; an error rolls everything back.
class Writer : public Reader
{
public:
    explicit Writer(WriterState &state);

    /// Creates the record (null id: in `entity.space`, or the centre's public space when that is
    /// null) or writes the fields that differ from the version the value was loaded with, naming
    /// only the heads its person saw. Fills id, space and version.
    template<typename E> [[nodiscard]] Result<> save(E &entity)
    {
        TAMBO_ASSIGN(const RecordId id,
            saveFields(EntityOf<E>::info, entity.id.record, entity.space, entity.version, &entity));
        entity.id = Id<E>{id};
        entity.space = spaceOf(id);
        return {};
    }
    /// Hides the record until somebody restores it or edits it without knowing.
    template<typename E> [[nodiscard]] Result<> remove(Id<E> id)
    {
        return removeRecord(EntityOf<E>::info, id.record);
    }
    template<typename E> [[nodiscard]] Result<> restore(Id<E> id)
    {
        return restoreRecord(EntityOf<E>::info, id.record);
    }
    /// Ends a conflict: writes `value` over every head that is known now.
    template<typename E> [[nodiscard]] Result<> settle(Id<E> id, int field, const Value &value)
    {
        return settleField(EntityOf<E>::info, id.record, field, value);
    }

    [[nodiscard]] WriterState &state() { return m_state; }
    using Reader::state;
    [[nodiscard]] ChangeSet &changes() { return m_changes; }

private:
    [[nodiscard]] Result<RecordId> saveFields(
        const EntityInfo &info, RecordId id, SpaceId space, Version &version, const void *entity);
    [[nodiscard]] Result<> removeRecord(const EntityInfo &info, RecordId id);
    [[nodiscard]] Result<> restoreRecord(const EntityInfo &info, RecordId id);
    [[nodiscard]] Result<> settleField(
        const EntityInfo &info, RecordId id, int field, const Value &value);
    [[nodiscard]] Result<std::vector<FieldChange>> differences(
        const EntityInfo &info, const RecordState &seen, const void *entity) const;
    [[nodiscard]] Result<> checkReferences(SpaceId space, const Value &value) const;
    [[nodiscard]] Result<Change> append(Change change, SpaceId space);
    [[nodiscard]] Result<RecordState> needState(const EntityInfo &info, RecordId id);

    WriterState &m_state;
    ChangeSet m_changes;
};

} // namespace tambo::store
