// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/damage.h"

#include "app/store/hubblobs.h"
#include "app/store/writerstate.h"

namespace tambo::store {

namespace {

bool fitsItsRow(const SegmentEnvelope &envelope, const Author &who, const Statement &row, int from)
{
    const SegmentHeader &header = envelope.header;
    return header.space == who.space && header.device == who.device
        && qint64(header.firstSeq) == row.integer(from + 1)
        && qint64(header.lastSeq) == row.integer(from + 2)
        && envelope.hash == row.id<ShortHash>(from + 3);
}

bool isStorageFault(const Error &error)
{
    return error.kind == Error::Kind::Storage || error.kind == Error::Kind::NoSpace;
}

} // namespace

Result<Reread> rereadSegment(Authors &authors, const Trust &trust, const Statement &row, int from)
{
    const auto envelope = openEnvelope(row.bytes(from + 4));
    if (!envelope.ok() || !fitsItsRow(*envelope, authors.author(row.integer(from)), row, from))
        return Reread{SegmentState::Damaged, {}};
    const SegmentHeader &header = envelope->header;
    const auto key = trust.key(header.space, header.key);
    if (!key && !header.key.isNull())
        return Reread{SegmentState::Locked, {}};
    auto changes = openSegment(*envelope, key ? key->key : QByteArray(), authors);
    if (changes.ok())
        return Reread{SegmentState::Applied, *std::move(changes)};
    if (isStorageFault(changes.error()))
        return changes.error();
    const bool tooNew = changes.error().kind == Error::Kind::TooNew;
    return Reread{tooNew ? SegmentState::Locked : SegmentState::Damaged, {}};
}

Result<Reread> rereadSegment(WriterState &state, const Statement &row, int from)
{
    return rereadSegment(state.authors, state.trust, row, from);
}

Result<> replaceDamaged(Database &database, qint64 author, const SegmentHeader &header,
    const ShortHash &hash, bool covers)
{
    Statement drop = database.prepare(
        "DELETE FROM segment WHERE author = ?1 AND state = 5 AND first_seq <= ?3 AND last_seq >= ?2"
        " AND (?5 OR (first_seq = ?2 AND last_seq = ?3 AND hash = ?4))");
    return drop.bind(1, author)
        .bind(2, qint64(header.firstSeq))
        .bind(3, qint64(header.lastSeq))
        .bind(4, hash)
        .bind(5, int(covers))
        .run();
}

Result<> healSegment(Database &database, qint64 arrival, QByteArrayView bytes)
{
    Statement put = database.prepare(
        "UPDATE segment SET bytes = ?, state = CASE state WHEN 6 THEN 1 ELSE state END"
        " WHERE arrival = ?");
    return put.bind(1, bytes).bind(2, arrival).run();
}

Result<qint64> markDamage(Writer &writer)
{
    Database &database = writer.database();
    QList<qint64> spoiled;
    {
        Statement rows = database.prepare("SELECT arrival, author, first_seq, last_seq, hash, "
                                          "bytes FROM segment WHERE state = 1");
        for (;;) {
            TAMBO_ASSIGN(const auto step, rows.step());
            if (step == Statement::Step::Done)
                break;
            TAMBO_ASSIGN(const Reread again, rereadSegment(writer.state(), rows, 1));
            if (again.state == SegmentState::Damaged)
                spoiled.append(rows.integer(0));
        }
    }
    for (const qint64 arrival : spoiled) {
        Statement mark = database.prepare("UPDATE segment SET state = 6 WHERE arrival = ?");
        TAMBO_TRY(mark.bind(1, arrival).run());
    }
    TAMBO_ASSIGN(const qint64 waiting,
        database.integer("SELECT count(*) FROM segment WHERE state IN (5, 6)"));
    if (waiting > 0)
        TAMBO_TRY(askAgain(database));
    return waiting;
}

Result<qint64> markDamagedBlobs(Writer &writer, const QList<BlobId> &damaged)
{
    const Blobs &blobs = writer.state().blobs;
    qint64 waiting = 0;
    for (const BlobId &blob : damaged) {
        TAMBO_ASSIGN(const auto holder, holderOf(writer, blob));
        if (!holder && blobs.has(blob))
            continue;
        TAMBO_TRY(blobs.putAside(blob));
        Statement mark = writer.database().prepare("UPDATE p_blob SET have = 0 WHERE blob = ?");
        TAMBO_TRY(mark.bind(1, blob).run());
        ++waiting;
    }
    writer.changes().blobs = writer.changes().blobs || waiting > 0;
    return waiting;
}

Result<> askAgain(Database &database)
{
    // As at a first contact, except that what the hub has taken from here counts as taken. Its
    // answer leaves out what `coveredAuthors` names, which ends before what is damaged.
    return database.execute("UPDATE segment SET source = NULL WHERE source IN (SELECT id FROM hub);"
                            "DELETE FROM hub_cursor WHERE hub IN (SELECT id FROM hub);"
                            "UPDATE hub SET epoch = NULL, covered = 0");
}

} // namespace tambo::store
