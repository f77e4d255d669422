// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/aliases.h"
#include "app/store/authors.h"
#include "app/store/blobs.h"
#include "app/store/changeset.h"
#include "app/store/known.h"
#include "app/store/recordstate.h"

#include <set>
#include <span>

namespace tambo::store {

class ChangesOf;
class Trust;

/// A coalesced own value: one field of an unsealed change that the next change takes the place of.
struct TakenBack {
    Dot dot;
    FieldChange field;
    bool whole = false; ///< nothing else was in that change
};

/// Keeps the tables that pages read equal to what the known changes add up to.
class Projection
{
public:
    /// `trust`: the log in `database` holds what `apply` is given, and prose is merged at once.
    /// nullptr: that, and records that changed their ids, wait for `finish`.
    Projection(Database &database, Authors &authors, const EntityTable &entities,
        const Known &known, const Blobs *blobs, const Trust *trust)
        : m_database(database)
        , m_authors(authors)
        , m_entities(entities)
        , m_known(known)
        , m_blobs(blobs)
        , m_trust(trust)
    {}

    /// Applies changes that were never applied before; their dots are already in Known.
    /// `takenBack` (of the record of the only change) vanishes first.
    [[nodiscard]] Result<> apply(std::span<const Change> changes, ChangeSet *touched,
        std::span<const TakenBack> takenBack = {});
    /// What `apply` left, from a log that holds all of it: former ids, and prose to be merged.
    [[nodiscard]] Result<> finish(ChangesOf &log);
    /// A change of these gives a record another id: the tables must be computed anew.
    [[nodiscard]] bool isOutdated() const { return m_outdated; }
    [[nodiscard]] Result<std::optional<RecordState>> load(int entity, RecordId record);
    [[nodiscard]] const EntityInfo *info(int entity) const;

private:
    [[nodiscard]] Result<> applyToRecord(RecordId record, int entity,
        const std::vector<const Change *> &changes, std::span<const TakenBack> takenBack);
    [[nodiscard]] Result<std::vector<Change>> byPresentIds(std::span<const Change> changes);
    [[nodiscard]] Result<> noteOrigin(const Change &change);
    [[nodiscard]] Result<qint64> isCreated(RecordId record);
    [[nodiscard]] Result<> findAliases();
    [[nodiscard]] Result<std::set<RecordId>> recordsNaming(const Aliases &aliases);
    [[nodiscard]] Result<> settleAliases(ChangesOf &log);
    [[nodiscard]] Result<> applyAgain(
        ChangesOf &log, const Aliases &aliases, const std::set<RecordId> &records);
    [[nodiscard]] Result<> dropRecord(RecordId record);
    [[nodiscard]] Result<> applyFresh(
        RecordId record, int entity, const std::vector<Change> &changes);
    [[nodiscard]] Result<> mergeTexts(ChangesOf &log);
    [[nodiscard]] Result<> settleTexts(RecordId record, RecordState &state);
    [[nodiscard]] Result<> mergeTexts(
        ChangesOf &log, RecordId record, RecordState &state, const EntityInfo &info) const;
    [[nodiscard]] Result<> store(
        RecordId record, const RecordState &state, const std::optional<RecordState> &before);
    [[nodiscard]] Result<> storeUnknown(RecordId record, const RecordState &state);
    enum class Row { Insert, Update };
    [[nodiscard]] Result<> storeRow(
        RecordId record, const RecordState &state, const EntityInfo &info, Row how);
    [[nodiscard]] Result<> storeConflicts(
        RecordId record, const RecordState &state, const EntityInfo &info);
    [[nodiscard]] Result<> storeSearch(RecordId record, const RecordState &state,
        const std::optional<RecordState> &before, const EntityInfo &info);
    [[nodiscard]] Result<> storeBlobs(RecordId record, const RecordState &state,
        const std::optional<RecordState> &before, const EntityInfo &info);
    [[nodiscard]] RecordState::DeviceLess deviceLess() const;

    Database &m_database;
    Authors &m_authors;
    const EntityTable &m_entities;
    const Known &m_known;
    const Blobs *m_blobs;
    const Trust *m_trust;
    std::set<std::pair<RecordId, int>> m_unmerged; ///< record, entity
    bool m_outdated = false;
};

/// Binds any value; sets are not bindable.
void bindValue(Statement &statement, int index, const Value &value);
/// (HLC, device) ties are broken by device id, the same on every PC; a total order of dots by
/// (device, space, seq).
[[nodiscard]] RecordState::DeviceLess deviceLessOf(const Authors &authors);

} // namespace tambo::store
