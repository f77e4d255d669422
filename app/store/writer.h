// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/changeset.h"
#include "app/store/deed.h"
#include "app/store/reader.h"

namespace tambo::store {

struct WriterState;

/// The one way to change anything: a Reader that can also save, inside one transaction on the
/// store's own thread. Verbs take a Writer and return a Result; an error rolls everything back.
class Writer : public Reader
{
public:
    /// `actor`: the person who makes the changes; null: nobody is known.
    explicit Writer(WriterState &state, RecordId actor = {});

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
    /// Ends a conflict: writes `value` over every head of the field in the version that `entity`
    /// was loaded with, also where that is the value shown. Heads that came later stay a conflict.
    template<typename E> [[nodiscard]] Result<> settle(E &entity, int field, const Value &value)
    {
        TAMBO_TRY(settleField(EntityOf<E>::info, entity.id.record, entity.version, field, value));
        EntityOf<E>::info.field(field)->set(&entity, value);
        return {};
    }

    /// For those who know an entity by its declaration only: a new record with these fields.
    [[nodiscard]] Result<RecordId> create(
        const EntityInfo &info, SpaceId space, std::vector<FieldChange> fields);
    [[nodiscard]] Result<> remove(const EntityInfo &info, RecordId id)
    {
        return removeRecord(info, id);
    }
    [[nodiscard]] Result<> restore(const EntityInfo &info, RecordId id)
    {
        return restoreRecord(info, id);
    }
    /// Appends a change of a record that exists, as it stands: undo, and old values brought back.
    /// Returns its dot.
    [[nodiscard]] Result<Dot> write(const EntityInfo &info, Change change);

    /// Appends a change of another author a second time, as it was: time and actor stay. It is
    /// shown when this job ends. `change.dot` is the next one of this PC (`nextDot`).
    [[nodiscard]] Result<> adopt(const Change &change);
    [[nodiscard]] Result<Dot> nextDot(const SpaceId &space);
    [[nodiscard]] bool canWriteIn(const SpaceId &space) const;

    [[nodiscard]] WriterState &state() { return m_state; }
    /// Who makes these changes. Changes in private spaces carry it.
    [[nodiscard]] RecordId actor() const { return m_actor; }
    using Reader::state;
    [[nodiscard]] ChangeSet &changes() { return m_changes; }
    /// What is shown is computed anew from the log when this job ends.
    void recompute();
    /// What this job has written so far, for undo.
    [[nodiscard]] Deed &deed() { return m_deed; }

private:
    [[nodiscard]] Result<RecordId> saveFields(
        const EntityInfo &info, RecordId id, SpaceId space, Version &version, const void *entity);
    [[nodiscard]] Result<> removeRecord(const EntityInfo &info, RecordId id);
    [[nodiscard]] Result<> restoreRecord(const EntityInfo &info, RecordId id);
    [[nodiscard]] Result<> settleField(
        const EntityInfo &info, RecordId id, Version &version, int field, const Value &value);
    [[nodiscard]] Result<RecordId> writeFields(const EntityInfo &info, RecordId id, SpaceId space,
        RecordState &seen, std::vector<FieldChange> fields);
    [[nodiscard]] Result<std::vector<FieldChange>> differences(
        const EntityInfo &info, const RecordState &seen, const void *entity) const;
    [[nodiscard]] Result<> checkReferences(SpaceId space, const Value &value) const;
    [[nodiscard]] Result<> checkField(
        const EntityInfo &info, bool isNew, SpaceId space, const FieldChange &field) const;
    [[nodiscard]] Result<> checkSize(const Change &change, SpaceId space) const;
    [[nodiscard]] Result<Change> append(Change change, SpaceId space);
    [[nodiscard]] Result<> putPending(const Change &change);
    [[nodiscard]] Result<RecordState> needState(const EntityInfo &info, RecordId id);
    [[nodiscard]] Result<> remember(const Change &change);

    WriterState &m_state;
    RecordId m_actor;
    ChangeSet m_changes;
    Deed m_deed;
};

} // namespace tambo::store
