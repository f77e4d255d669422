// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/authors.h"
#include "app/store/entity.h"
#include "app/store/recordstate.h"
#include "app/store/sqlite.h"

namespace tambo::store {

/// Which rows a query wants. `where` and `order` are SQL over the entity's column names; hidden
/// records never appear. `args` fill the `?` of `where`.
struct Filter {
    QByteArray where{};
    std::vector<Value> args{};
    QByteArray order{};
    qint64 limit = -1;
    qint64 offset = 0;
};

/// A field on which people disagree.
struct Conflict {
    RecordId record;
    int field = 0;
    std::vector<Head> heads; ///< distinct values, the shown one first
};

/// A consistent view of the projection, inside one read or write job. Not kept beyond it.
class Reader
{
public:
    Reader(Database &database, Authors &authors, const EntityTable &entities)
        : m_database(database)
        , m_authors(authors)
        , m_entities(entities)
    {}

    /// NotFound when there is no such record or it is hidden.
    template<typename E> [[nodiscard]] Result<E> get(Id<E> id);
    template<typename E> [[nodiscard]] Result<QList<E>> list(const Filter &filter = {});
    template<typename E> [[nodiscard]] Result<qint64> count(const Filter &filter = {})
    {
        return countRows(EntityOf<E>::info, filter);
    }
    /// Records of one entity whose words begin with the given words; accents and case do not
    /// matter. Best first. Empty words find nothing.
    template<typename E>
    [[nodiscard]] Result<QList<Id<E>>> search(const QString &words, int limit = 100)
    {
        TAMBO_ASSIGN(const QList<RecordId> found, searchIn(EntityOf<E>::info, words, limit));
        QList<Id<E>> ids;
        for (const RecordId record : found)
            ids.append(Id<E>{record});
        return ids;
    }
    /// All disagreements, or those of one record.
    [[nodiscard]] Result<QList<Conflict>> conflicts(RecordId record = {});

    /// The id in full, base32 of space, device and seq: the same on every PC.
    [[nodiscard]] QString fullId(RecordId record) const;
    [[nodiscard]] Result<RecordId> fromFullId(const QString &text);
    /// The id by which a record goes that had another in a branch that lost (forks.h); most keep
    /// theirs.
    [[nodiscard]] Result<RecordId> nowCalled(RecordId record);
    [[nodiscard]] SpaceId spaceOf(RecordId record) const;
    [[nodiscard]] DeviceId deviceOf(RecordId record) const;

    /// For joins and sums that Filter cannot say. Only in app/, never in ui/.
    [[nodiscard]] Database &database() { return m_database; }
    [[nodiscard]] const EntityTable &entities() const { return m_entities; }
    [[nodiscard]] Authors &authors() { return m_authors; }
    /// nullopt when nothing is known of the record. Hidden records have a state too.
    [[nodiscard]] Result<std::optional<RecordState>> state(const EntityInfo &info, RecordId id);
    [[nodiscard]] RecordState::DeviceLess deviceLess() const;

protected:
    using RowSink = std::function<void(RecordId, const QByteArray &state)>;

    [[nodiscard]] Result<> eachRow(
        const EntityInfo &info, const Filter &filter, const RowSink &sink);
    [[nodiscard]] Result<qint64> countRows(const EntityInfo &info, const Filter &filter);
    [[nodiscard]] Result<QList<RecordId>> searchIn(
        const EntityInfo &info, const QString &words, int limit);
    [[nodiscard]] Result<> fill(
        const EntityInfo &info, const QByteArray &state, void *entity) const;
    [[nodiscard]] static Error notFound();

    template<typename E> [[nodiscard]] Result<E> fromRow(RecordId id, const QByteArray &state)
    {
        E entity;
        entity.id = Id<E>{id};
        entity.space = spaceOf(id);
        entity.version.state = state;
        TAMBO_TRY(fill(EntityOf<E>::info, state, &entity));
        return entity;
    }

    Database &m_database;
    Authors &m_authors;
    const EntityTable &m_entities;
};

template<typename E> Result<E> Reader::get(Id<E> id)
{
    TAMBO_ASSIGN(auto found, list<E>({.where = "id = ?", .args = {Value(id.record)}}));
    if (found.isEmpty()) {
        TAMBO_ASSIGN(const RecordId now, nowCalled(id.record));
        TAMBO_ASSIGN(found, list<E>({.where = "id = ?", .args = {Value(now)}}));
    }
    if (found.isEmpty())
        return notFound();
    return found.takeFirst();
}

template<typename E> Result<QList<E>> Reader::list(const Filter &filter)
{
    QList<E> entities;
    Result<> inner;
    TAMBO_TRY(eachRow(EntityOf<E>::info, filter, [&](RecordId id, const QByteArray &row) {
        auto entity = fromRow<E>(id, row);
        if (entity.ok())
            entities.append(*std::move(entity));
        else
            inner = entity.error();
    }));
    TAMBO_TRY(inner);
    return entities;
}

} // namespace tambo::store
