// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/admin/verify.h"

#include "app/store/controllog.h"
#include "app/store/segment.h"

namespace tambo::hub {

using store::Statement;

namespace {

constexpr int itemsAtOnce = 500; // between them others may write

class Verifier
{
public:
    Verifier(const HubFolder &folder, Repair repair)
        : m_folder(folder)
        , m_blobs(folder.blobs())
        , m_repair(repair)
    {}

    Result<Verified> run()
    {
        TAMBO_TRY(checkDatabase());
        TAMBO_TRY(checkNumbers());
        TAMBO_TRY(checkItems());
        TAMBO_TRY(checkBlobs());
        return m_found;
    }

private:
    struct Row {
        qint64 key = 0;
        CentreId centre; ///< whose number the key holds; null: of none
        bool authorFits = false; ///< the author's centre is that one
        SpaceId space;
        DeviceId device; ///< null: a control entry
        quint64 first = 0;
        quint64 last = 0;
        ShortHash hash;
        QByteArray bytes;
    };

    Result<> checkDatabase();
    Result<> checkNumbers();
    Result<> checkItems();
    Result<QList<Row>> itemsAfter(qint64 key);
    static bool isSoundSegment(const Row &row);
    void checkControl(const Row &row);
    Result<> checkBlobs();
    Result<QList<BlobId>> listedBlobs();
    Result<> drop(const QList<qint64> &keys);
    Result<> drop(const BlobId &blob);
    Result<> mend(const std::function<Result<>(store::Database &)> &job);

    const HubFolder &m_folder;
    store::Blobs m_blobs;
    Repair m_repair;
    Verified m_found;
    std::map<CentreId, store::ControlLog> m_logs;
    std::set<CentreId> m_broken;
};

Result<> Verifier::checkDatabase()
{
    TAMBO_ASSIGN(const auto connection, m_folder.database->lease());
    Statement rows = connection->database->prepare("PRAGMA integrity_check(1)");
    TAMBO_TRY(rows.step());
    if (const QString said = rows.text(0); said != QLatin1String("ok"))
        m_found.database = said;
    return {};
}

/// Each look is one row at the end of a centre's stretch of the table, and one moment: others write
/// meanwhile.
Result<> Verifier::checkNumbers()
{
    static const QByteArray newest = "ifnull((SELECT max(key) & 0xffffffffff FROM item"
                                     " WHERE key BETWEEN number << 40 AND number << 40 |"
                                     " 0xffffffffff), 0)";
    {
        TAMBO_ASSIGN(const auto connection, m_folder.database->lease());
        TAMBO_ASSIGN(m_found.wrongNumbers,
            connection->database->integer(
                "SELECT count(*) FROM centre WHERE arrivals < " + newest));
    }
    if (m_found.wrongNumbers == 0 || m_repair == Repair::No)
        return {};
    return mend([](store::Database &database) {
        return database.execute(
            "UPDATE centre SET arrivals = " + newest + " WHERE arrivals < " + newest);
    });
}

Result<QList<Verifier::Row>> Verifier::itemsAfter(qint64 key)
{
    TAMBO_ASSIGN(const auto connection, m_folder.database->lease());
    QList<Row> items;
    Statement rows = connection->database->prepare(
        "SELECT i.key, c.id, a.centre IS (i.key >> 40), a.space, a.device, i.first_seq,"
        " i.last_seq, i.hash, i.bytes FROM item i LEFT JOIN author a ON a.number = i.author"
        " LEFT JOIN centre c ON c.number = i.key >> 40 WHERE i.key > ? ORDER BY i.key LIMIT ?");
    rows.bind(1, key).bind(2, itemsAtOnce);
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return items;
        items.append({rows.integer(0), rows.id<CentreId>(1), rows.integer(2) != 0,
            rows.id<SpaceId>(3), rows.id<DeviceId>(4), quint64(rows.integer(5)),
            quint64(rows.integer(6)), rows.id<ShortHash>(7), rows.bytes(8)});
    }
}

bool Verifier::isSoundSegment(const Row &row)
{
    const auto envelope = store::openEnvelope(row.bytes);
    if (!envelope.ok() || envelope->hash != row.hash)
        return false;
    const store::SegmentHeader &header = envelope->header;
    return row.authorFits && header.centre == row.centre && header.space == row.space
        && header.device == row.device && header.firstSeq == row.first
        && header.lastSeq == row.last;
}

/// Entries come in the order in which they were verified, so they verify again.
void Verifier::checkControl(const Row &row)
{
    const bool sound = row.authorFits && store::shortHashOf(row.bytes) == row.hash
        && m_logs[row.centre].append(row.bytes).ok();
    if (!sound)
        m_broken.insert(row.centre);
}

Result<> Verifier::checkItems()
{
    qint64 last = 0;
    for (;;) {
        TAMBO_ASSIGN(const QList<Row> rows, itemsAfter(last));
        if (rows.isEmpty())
            break;
        last = rows.last().key;
        m_found.items += rows.size();
        QList<qint64> damaged;
        for (const Row &row : rows) {
            if (row.device.isNull() && row.space.isNull() && row.authorFits)
                checkControl(row);
            else if (!isSoundSegment(row))
                damaged.append(row.key);
        }
        m_found.damagedItems += damaged.size();
        if (m_repair == Repair::Yes && !damaged.isEmpty())
            TAMBO_TRY(drop(damaged));
    }
    m_found.brokenLogs = qint64(m_broken.size());
    return {};
}

Result<QList<BlobId>> Verifier::listedBlobs()
{
    TAMBO_ASSIGN(const auto connection, m_folder.database->lease());
    QList<BlobId> blobs;
    Statement rows = connection->database->prepare("SELECT id FROM blob ORDER BY id");
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return blobs;
        blobs.append(rows.id<BlobId>(0));
    }
}

Result<> Verifier::checkBlobs()
{
    TAMBO_ASSIGN(const QList<BlobId> blobs, listedBlobs());
    for (const BlobId &blob : blobs) {
        ++m_found.blobs;
        const bool there = m_blobs.has(blob);
        if (there && m_blobs.verify(blob).ok())
            continue;
        ++(there ? m_found.damagedBlobs : m_found.missingBlobs);
        if (m_repair == Repair::Yes)
            TAMBO_TRY(drop(blob));
    }
    return {};
}

/// The centres bring again what was dropped only because the epoch is another: both or neither must
/// be on the disk.
Result<> Verifier::mend(const std::function<Result<>(store::Database &)> &job)
{
    return m_folder.database->write([&](Connection &connection) -> Result<> {
        TAMBO_TRY(job(*connection.database));
        return HubDatabase::newEpoch(*connection.database);
    });
}

Result<> Verifier::drop(const QList<qint64> &keys)
{
    return mend([&](store::Database &database) -> Result<> {
        for (const qint64 key : keys) {
            Statement drop = database.prepare("DELETE FROM item WHERE key = ?");
            TAMBO_TRY(drop.bind(1, key).run());
        }
        return {};
    });
}

Result<> Verifier::drop(const BlobId &blob)
{
    TAMBO_TRY(m_blobs.putAside(blob));
    return mend([&](store::Database &database) -> Result<> {
        for (const char *sql : {"DELETE FROM blob WHERE id = ?",
                 "DELETE FROM blob_space WHERE blob = ?", "DELETE FROM upload WHERE blob = ?"}) {
            Statement drop = database.prepare(sql);
            TAMBO_TRY(drop.bind(1, blob).run());
        }
        return {};
    });
}

} // namespace

Result<Verified> verifyHub(const HubFolder &folder, Repair repair)
{
    return Verifier(folder, repair).run();
}

} // namespace tambo::hub
