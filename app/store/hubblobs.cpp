// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/hubblobs.h"

#include "app/store/peers.h"

namespace tambo::store {

namespace {

Result<> eachTask(Reader &reader, Statement &rows, const BlobTaskSink &sink)
{
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return {};
        BlobTask task;
        task.blob = rows.id<BlobId>(0);
        task.record = rows.dot(1);
        task.space = reader.spaceOf(task.record);
        task.preview = rows.integer(2) != 0;
        task.bytes = rows.integer(3);
        task.onlyHere = rows.integer(4) == 0;
        task.upload = rows.text(5);
        task.sent = rows.integer(6);
        if (!sink(task))
            return {};
    }
}

} // namespace

const QByteArray blobAccepted
    = "(EXISTS(SELECT 1 FROM hub_blob o WHERE o.blob = r.blob AND o.done = 1)"
      " OR (SELECT count(*) FROM peer_blob o WHERE o.blob = r.blob) >= "
    + QByteArray::number(peersThatAccept) + ')';

Result<> eachBlobToSend(Reader &reader, const Trust &trust, const CentreId &own, const HubId &hub,
    const BlobTaskSink &sink)
{
    Statement rows = reader.database().prepare(
        "SELECT r.blob, min(r.record), max(r.preview) AS preview, b.bytes, " + blobAccepted
        + " AS held, h.upload, coalesce(h.sent, 0) FROM p_blob b JOIN p_blob_ref r ON r.blob ="
          " b.blob JOIN author a ON a.id = r.record >> 40"
          " LEFT JOIN hub_blob h ON h.hub = ? AND h.blob = r.blob"
          " LEFT JOIN blob_first f ON f.blob = r.blob"
          " WHERE b.have = 1 AND coalesce(h.done, 0) = 0 AND "
        + inOwnSpaces(trust, own)
        + " GROUP BY r.blob ORDER BY preview DESC, held, coalesce(f.rank, 0) DESC,"
          " min(r.record)");
    rows.bind(1, hub);
    return eachTask(reader, rows, sink);
}

Result<> eachBlobToFetch(
    Reader &reader, const Trust &trust, const CentreId &own, const BlobTaskSink &sink)
{
    QByteArray spaces = inOwnSpaces(trust, own);
    TAMBO_ASSIGN(const QList<CentreId> others, followed(reader));
    for (const CentreId &centre : others)
        spaces += " OR " + inPublicSpaces(trust, centre);
    Statement rows = reader.database().prepare(
        "SELECT r.blob, min(r.record), max(r.preview) AS preview, 0, 1, NULL, 0 FROM p_blob b"
        " JOIN p_blob_ref r ON r.blob = b.blob JOIN author a ON a.id = r.record >> 40"
        " WHERE b.have = 0 AND ("
        + spaces + ") GROUP BY r.blob ORDER BY preview DESC, min(r.record)");
    return eachTask(reader, rows, sink);
}

Result<qint64> countOnlyHere(Reader &reader, const Trust &trust, const CentreId &own)
{
    return reader.database().integer(
        "SELECT count(DISTINCT r.blob) FROM p_blob b JOIN p_blob_ref r ON r.blob = b.blob"
        " JOIN author a ON a.id = r.record >> 40"
        " WHERE b.have = 1 AND r.preview = 0 AND NOT "
        + blobAccepted + " AND " + inOwnSpaces(trust, own));
}

Result<std::optional<HubId>> holderOf(Reader &reader, const BlobId &blob)
{
    Statement row
        = reader.database().prepare("SELECT hub FROM hub_blob WHERE blob = ? AND done = 1");
    row.bind(1, blob);
    TAMBO_ASSIGN(const auto step, row.step());
    return step == Statement::Step::Row ? std::optional(row.id<HubId>(0)) : std::nullopt;
}

Result<> sendFirst(Writer &writer, const BlobId &blob)
{
    Statement put = writer.database().prepare(
        "INSERT OR REPLACE INTO blob_first(blob, rank)"
        " VALUES(?, (SELECT coalesce(max(rank), 0) + 1 FROM blob_first))");
    writer.changes().blobs = true;
    return put.bind(1, blob).run();
}

Result<> sendInTurn(Writer &writer, const BlobId &blob)
{
    Statement drop = writer.database().prepare("DELETE FROM blob_first WHERE blob = ?");
    writer.changes().blobs = true;
    return drop.bind(1, blob).run();
}

Result<> noteHubHolds(Writer &writer, const HubId &hub, const BlobId &blob)
{
    TAMBO_TRY(sendInTurn(writer, blob)); // it has left
    Statement put = writer.database().prepare(
        "INSERT OR REPLACE INTO hub_blob(hub, blob, upload, sent, done) VALUES(?, ?, NULL, 0, 1)");
    writer.changes().blobs = true;
    return put.bind(1, hub).bind(2, blob).run();
}

Result<> noteUpload(
    Writer &writer, const HubId &hub, const BlobId &blob, const QString &upload, qint64 sent)
{
    Statement put = writer.database().prepare(
        "INSERT OR REPLACE INTO hub_blob(hub, blob, upload, sent, done) VALUES(?, ?, ?, ?, 0)");
    return put.bind(1, hub).bind(2, blob).bind(3, upload).bind(4, sent).run();
}

Result<> noteBlobArrived(Writer &writer, const BlobId &blob, qint64 bytes)
{
    Statement put
        = writer.database().prepare("UPDATE p_blob SET have = 1, bytes = ? WHERE blob = ?");
    writer.changes().blobs = true;
    return put.bind(1, bytes).bind(2, blob).run();
}

} // namespace tambo::store
