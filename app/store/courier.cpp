// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/courier.h"

#include "app/store/idlist.h"
#include "app/store/opening.h"
#include "app/store/writerstate.h"

namespace tambo::store {

Result<qint64> carriedBytes(Reader &reader)
{
    // A file for two centres lies here once, a segment twice.
    return reader.database().integer(
        "SELECT coalesce((SELECT sum(length(bytes)) FROM courier), 0)"
        " + coalesce((SELECT sum(b) FROM (SELECT max(bytes) AS b FROM courier_blob GROUP BY blob)),"
        " 0)");
}

Result<Carried> carrySegment(
    Writer &writer, const Errand &errand, const SegmentEnvelope &envelope, QByteArrayView bytes)
{
    const SegmentHeader &header = envelope.header;
    // A segment that nobody is known to have signed could be anything, of any size in all.
    const Judged judged = judge(writer.state(), envelope);
    if (judged.rejection || judged.state == SegmentState::Untrusted)
        return Carried::Refused;
    Statement put = writer.database().prepare(
        "INSERT OR IGNORE INTO courier(centre, hash, space, device, last_seq, brought,"
        " bytes) VALUES(?, ?, ?, ?, ?, ?, ?)");
    Carried carried = Carried::Known;
    for (const CentreId &centre : errand.centres) {
        TAMBO_TRY(put.bind(1, centre)
                .bind(2, envelope.hash)
                .bind(3, header.space)
                .bind(4, header.device)
                .bind(5, qint64(header.lastSeq))
                .bind(6, errand.brought)
                .bind(7, bytes)
                .run());
        if (writer.database().changedRows() > 0)
            carried = Carried::Kept;
    }
    return carried;
}

Result<> carryBlob(Writer &writer, const Errand &errand, const BlobId &blob, qint64 bytes)
{
    Statement put = writer.database().prepare(
        "INSERT OR IGNORE INTO courier_blob(centre, blob, bytes, brought) VALUES(?, ?, ?, ?)");
    for (const CentreId &centre : errand.centres)
        TAMBO_TRY(put.bind(1, centre).bind(2, blob).bind(3, bytes).bind(4, errand.brought).run());
    return {};
}

Result<> passOn(Writer &writer, const std::set<CentreId> &centres, const SpaceId &space)
{
    Statement put = writer.database().prepare(
        "INSERT OR IGNORE INTO courier_space(centre, space) VALUES(?, ?)");
    for (const CentreId &centre : centres)
        TAMBO_TRY(put.bind(1, centre).bind(2, space).run());
    return {};
}

Result<> addCarried(
    Reader &reader, const Trust &trust, const std::set<CentreId> &centres, Cargo &cargo)
{
    Statement rows = reader.database().prepare("SELECT space, 1 FROM courier_space WHERE centre"
        + inIds(centres) + " UNION SELECT DISTINCT space, 0 FROM courier WHERE centre"
        + inIds(centres));
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return {};
        const auto space = rows.id<SpaceId>(0);
        const auto owner = trust.centreOf(space);
        if (!owner || trust.isDropped(space))
            continue;
        if (rows.integer(1) != 0)
            cargo.spaces.insert(space);
        cargo.logs.insert(*owner);
        const QList<CentreId> members = trust.log(*owner)->memberships().everMembers(space);
        cargo.logs.insert(members.begin(), members.end());
    }
}

Result<QList<Portable>> carriedSegments(Reader &reader, const std::set<CentreId> &centres)
{
    QList<Portable> segments;
    Statement rows
        = reader.database().prepare("SELECT min(id), length(bytes) FROM courier WHERE centre"
            + inIds(centres) + " GROUP BY hash ORDER BY 1");
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return segments;
        segments.append({rows.integer(0), rows.integer(1)});
    }
}

Result<QByteArray> carriedSegment(Reader &reader, qint64 number)
{
    Statement row = reader.database().prepare("SELECT bytes FROM courier WHERE id = ?");
    row.bind(1, number);
    TAMBO_ASSIGN(const auto step, row.step());
    return step == Statement::Step::Row ? row.bytes(0) : QByteArray();
}

Result<QList<PortableBlob>> carriedBlobs(Reader &reader, const std::set<CentreId> &centres)
{
    QList<PortableBlob> blobs;
    Statement rows
        = reader.database().prepare("SELECT blob, max(bytes) FROM courier_blob WHERE centre"
            + inIds(centres) + " GROUP BY blob ORDER BY 2, 1");
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return blobs;
        blobs.append({rows.id<BlobId>(0), rows.integer(1)});
    }
}

Result<QSet<BlobId>> allCarriedBlobs(Reader &reader)
{
    QSet<BlobId> blobs;
    Statement rows = reader.database().prepare("SELECT DISTINCT blob FROM courier_blob");
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return blobs;
        blobs.insert(rows.id<BlobId>(0));
    }
}

Result<QList<BlobId>> dropCarried(Writer &writer)
{
    TAMBO_ASSIGN(const QSet<BlobId> files, allCarriedBlobs(writer));
    TAMBO_TRY(writer.database().execute(
        "DELETE FROM courier; DELETE FROM courier_blob; DELETE FROM courier_space"));
    return files.values();
}

namespace {

Result<qint64> countCarried(Reader &reader, const CentreId &centre)
{
    Statement row
        = reader.database().prepare("SELECT EXISTS(SELECT 1 FROM courier WHERE centre = ?1)"
                                    " + EXISTS(SELECT 1 FROM courier_blob WHERE centre = ?1)");
    TAMBO_TRY(row.bind(1, centre).step());
    return row.integer(0);
}

} // namespace

Result<QList<BlobId>> dropDelivered(
    Writer &writer, const CentreId &centre, const DeviceId &device, const Knowledge &has)
{
    TAMBO_ASSIGN(const qint64 waiting, countCarried(writer, centre));
    if (waiting == 0)
        return QList<BlobId>();
    Statement drop = writer.database().prepare(
        "DELETE FROM courier WHERE centre = ? AND space = ? AND device = ? AND last_seq <= ?"
        " AND brought <> ?");
    for (const Reached &one : has.reached)
        TAMBO_TRY(drop.bind(1, centre)
                .bind(2, one.author.space)
                .bind(3, one.author.device)
                .bind(4, qint64(one.seq))
                .bind(5, device)
                .run());
    Statement blob = writer.database().prepare(
        "DELETE FROM courier_blob WHERE centre = ? AND blob = ? AND brought <> ?");
    Statement left = writer.database().prepare("SELECT 1 FROM courier_blob WHERE blob = ?");
    QList<BlobId> gone;
    for (const BlobId &id : has.blobs) {
        TAMBO_TRY(blob.bind(1, centre).bind(2, id).bind(3, device).run());
        if (writer.database().changedRows() == 0)
            continue;
        left.reset();
        left.bind(1, id);
        TAMBO_ASSIGN(const auto step, left.step());
        if (step == Statement::Step::Done)
            gone.append(id);
    }
    return gone;
}

} // namespace tambo::store
