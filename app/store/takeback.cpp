// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/takeback.h"

#include "app/store/forks.h"
#include "app/store/peers.h"
#include "app/store/writerstate.h"

namespace tambo::store {

namespace {

struct Aside {
    qint64 arrival = 0;
    SegmentState state = SegmentState::Untrusted;
};

/// Applied segments of devices that are not, or no longer, believed so far; and those of spaces
/// whose keys count no more here, since who gave them had been ended.
Result<QList<Aside>> countNoMore(const WriterState &state)
{
    QList<Aside> segments;
    Statement rows = state.database->prepare(
        "SELECT s.arrival, s.last_seq, s.hash, a.space, a.device FROM segment s JOIN author a"
        " ON a.id = s.author WHERE s.state IN (1, 6)");
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return segments;
        const auto space = rows.id<SpaceId>(3);
        const auto device = rows.id<DeviceId>(4);
        const auto believed = state.trust.believed(space, device);
        const quint64 last = quint64(rows.integer(1));
        const bool beyond = believed
            && (last > believed->seq
                || (last == believed->seq && rows.id<ShortHash>(2) != believed->hash));
        if (beyond || !state.trust.writer(space, device))
            segments.append({rows.integer(0), SegmentState::Untrusted});
        else if (state.trust.kindOf(space) != SpaceKind::Public
            && state.trust.keysOf(space).empty())
            segments.append({rows.integer(0), SegmentState::Locked});
    }
}

Result<> putAside(Writer &writer)
{
    WriterState &state = writer.state();
    TAMBO_ASSIGN(const QList<Aside> segments, countNoMore(state));
    if (segments.isEmpty())
        return {};
    for (const Aside &segment : segments) {
        Statement move = state.database->prepare("UPDATE segment SET state = ? WHERE arrival = ?");
        TAMBO_TRY(move.bind(1, int(segment.state)).bind(2, segment.arrival).run());
    }
    TAMBO_TRY(state.reload());
    writer.recompute();
    return {};
}

/// Deletes one space, as far as it is here.
class Erasure
{
public:
    Erasure(Writer &writer, const SpaceId &space)
        : m_writer(writer)
        , m_database(writer.database())
        , m_space(space)
    {}

    Result<> run()
    {
        TAMBO_ASSIGN(const QList<qint64> authors, this->authors());
        TAMBO_ASSIGN(const QList<BlobId> blobs, ownBlobs(authors));
        // Freed pages are overwritten: who holds the database's key must not find them either.
        TAMBO_TRY(m_database.execute("PRAGMA secure_delete = ON"));
        const auto erased = erase(authors, blobs);
        TAMBO_TRY(m_database.execute("PRAGMA secure_delete = OFF"));
        TAMBO_TRY(erased);
        for (const BlobId &blob : blobs)
            TAMBO_TRY(m_writer.state().blobs.remove(blob));
        m_writer.changes().blobs = m_writer.changes().blobs || !blobs.isEmpty();
        return {};
    }

private:
    Result<QList<qint64>> authors()
    {
        QList<qint64> numbers;
        Statement rows = m_database.prepare("SELECT id FROM author WHERE space = ?");
        rows.bind(1, m_space);
        for (;;) {
            TAMBO_ASSIGN(const auto step, rows.step());
            if (step == Statement::Step::Done)
                return numbers;
            numbers.append(rows.integer(0));
        }
    }

    /// Files that no record of another space names.
    Result<QList<BlobId>> ownBlobs(const QList<qint64> &authors)
    {
        QList<BlobId> blobs;
        for (const qint64 author : authors) {
            Statement rows = m_database.prepare(
                "SELECT DISTINCT r.blob FROM p_blob_ref r WHERE r.record >> 40 = ?1 AND NOT EXISTS"
                " (SELECT 1 FROM p_blob_ref o JOIN author a ON a.id = o.record >> 40"
                " WHERE o.blob = r.blob AND a.space <> ?2)");
            rows.bind(1, author).bind(2, m_space);
            for (;;) {
                TAMBO_ASSIGN(const auto step, rows.step());
                if (step == Statement::Step::Done)
                    break;
                blobs.append(rows.id<BlobId>(0));
            }
        }
        return blobs;
    }

    Result<> erase(const QList<qint64> &authors, const QList<BlobId> &blobs)
    {
        QList<std::pair<QByteArray, QByteArray>> tables{{"segment", "author"},
            {"pending", "author"}, {"p_unknown", "id >> 40"}, {"p_conflict", "record >> 40"},
            {"p_history", "record >> 40"}, {"p_origin", "now >> 40"}, {"p_alias", "record >> 40"},
            {"p_blob_ref", "record >> 40"}, {"p_search", "rowid >> 40"}};
        for (const EntityInfo *info : m_writer.entities()) {
            tables.append({QByteArray("p_") + info->name, "id >> 40"});
            m_writer.changes().entities.insert(info->number);
        }
        for (const qint64 author : authors) {
            for (const auto &[table, key] : tables) {
                Statement drop
                    = m_database.prepare("DELETE FROM " + table + " WHERE " + key + " = ?");
                TAMBO_TRY(drop.bind(1, author).run());
            }
        }
        // Deleted words stay in the index until its parts are merged.
        TAMBO_TRY(m_database.execute("INSERT INTO p_search(p_search) VALUES('optimize')"));
        for (const char *table : {"peer_author", "peer_hub", "courier", "courier_space"}) {
            Statement drop
                = m_database.prepare(QByteArray("DELETE FROM ") + table + " WHERE space = ?");
            TAMBO_TRY(drop.bind(1, m_space).run());
        }
        for (const BlobId &blob : blobs) {
            for (const char *table :
                {"p_blob", "hub_blob", "peer_blob", "preview", "preview_due", "fixity"}) {
                Statement drop
                    = m_database.prepare(QByteArray("DELETE FROM ") + table + " WHERE blob = ?");
                TAMBO_TRY(drop.bind(1, blob).run());
            }
        }
        return {};
    }

    Writer &m_writer;
    Database &m_database;
    SpaceId m_space;
};

/// What was dropped by an entry that did not count when it came.
Result<> eraseDropped(Writer &writer)
{
    QList<SpaceId> dropped;
    {
        Statement rows = writer.database().prepare(
            "SELECT a.space FROM author a WHERE EXISTS (SELECT 1 FROM segment s WHERE"
            " s.author = a.id) OR EXISTS (SELECT 1 FROM pending p WHERE p.author = a.id)"
            " UNION SELECT space FROM peer_author UNION SELECT space FROM peer_hub"
            " UNION SELECT space FROM courier UNION SELECT space FROM courier_space");
        for (;;) {
            TAMBO_ASSIGN(const auto step, rows.step());
            if (step == Statement::Step::Done)
                break;
            const auto space = rows.id<SpaceId>(0);
            if (writer.state().trust.isDropped(space))
                dropped.append(space);
        }
    }
    for (const SpaceId &space : std::as_const(dropped))
        TAMBO_TRY(Erasure(writer, space).run());
    return {};
}

/// An end came before what it ends: that counts from now on, and may take back itself.
Result<> takeBackLate(Writer &writer, const ControlLog &log)
{
    const QList<DeviceId> revoked = log.revoked();
    for (const DeviceId &device : revoked)
        TAMBO_TRY(forgetPeer(writer.database(), device));
    TAMBO_TRY(putAside(writer));
    TAMBO_TRY(eraseDropped(writer));
    return settleForks(writer);
}

} // namespace

Result<> takeBack(Writer &writer, const ControlEntry &entry)
{
    if (const ControlLog *log = writer.state().trust.log(entry.centre); log->isLimit(entry))
        TAMBO_TRY(takeBackLate(writer, *log));
    switch (entry.kind) {
    case ControlEntry::Kind::Revoke:
        // What is on a stolen PC is no second copy.
        TAMBO_TRY(forgetPeer(writer.database(), entry.receiver));
        [[fallthrough]];
    case ControlEntry::Kind::StewardEnd:
    case ControlEntry::Kind::MemberEnd:
        TAMBO_TRY(putAside(writer));
        return settleForks(writer);
    case ControlEntry::Kind::Believe:
        TAMBO_TRY(eraseDropped(writer)); // its space may have become known by that
        return settleForks(writer);
    case ControlEntry::Kind::Drop:
        return writer.state().trust.isDropped(entry.space) ? Erasure(writer, entry.space).run()
                                                           : Result<>();
    default:
        return {};
    }
}

} // namespace tambo::store
