// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/sqlitesegments.h"

// Two PCs under one name.
namespace tambo::hub {

using store::Statement;

Result<quint64> SqliteSegments::forkOf(const Centre &centre, const store::SegmentEnvelope &segment)
{
    const store::SegmentHeader &header = segment.header;
    TAMBO_ASSIGN(const qint64 number, author(centre, header.space.view(), header.device.view()));
    // Ranges of an author that was never cloned do not overlap: one row tells.
    Statement last = m_database.prepare(
        "SELECT last_seq FROM item WHERE author = ? AND first_seq <= ? AND hash <> ?"
        " ORDER BY first_seq DESC, last_seq DESC LIMIT 1");
    last.bind(1, number).bind(2, qint64(header.lastSeq)).bind(3, segment.hash);
    TAMBO_ASSIGN(const auto step, last.step());
    if (step == Statement::Step::Done || last.integer(0) < qint64(header.firstSeq))
        return quint64(0);
    Statement first = m_database.prepare(
        "SELECT min(key) FROM item WHERE author = ? AND last_seq >= ? AND hash <> ?");
    first.bind(1, number).bind(2, qint64(header.firstSeq)).bind(3, segment.hash);
    TAMBO_TRY(first.step());
    return quint64(first.integer(0) - keyOf(centre, 0));
}

Result<> SqliteSegments::noteCloned(const DeviceId &device)
{
    Statement note = m_database.prepare("INSERT OR IGNORE INTO cloned VALUES(?)");
    return note.bind(1, device).run();
}

Result<SegmentStore::Cloned> SqliteSegments::isCloned(const DeviceId &device)
{
    Statement row = m_database.prepare("SELECT 1 FROM cloned WHERE device = ?");
    TAMBO_ASSIGN(const auto step, row.bind(1, device).step());
    return step == Statement::Step::Row ? Cloned::Yes : Cloned::No;
}

/// The first seq of an author for which two segments are here; 0: none.
Result<quint64> SqliteSegments::firstFork(qint64 author)
{
    Statement rows = m_database.prepare("SELECT first_seq, last_seq FROM item WHERE author = ?"
                                        " ORDER BY first_seq, last_seq");
    rows.bind(1, author);
    for (qint64 last = 0;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return quint64(0);
        if (rows.integer(0) <= last)
            return quint64(rows.integer(0));
        last = rows.integer(1);
    }
}

Result<> SqliteSegments::handOutAgain(Centre &centre, const store::SegmentEnvelope &segment)
{
    const store::SegmentHeader &header = segment.header;
    TAMBO_ASSIGN(const qint64 number, author(centre, header.space.view(), header.device.view()));
    TAMBO_ASSIGN(const quint64 known, firstFork(number));
    if (known && known <= header.firstSeq)
        return {};
    QList<qint64> keys;
    {
        Statement rows = m_database.prepare(
            "SELECT key FROM item WHERE author = ? AND last_seq >= ? ORDER BY key");
        rows.bind(1, number).bind(2, qint64(header.firstSeq));
        for (;;) {
            TAMBO_ASSIGN(const auto step, rows.step());
            if (step == Statement::Step::Done)
                break;
            keys.append(rows.integer(0));
        }
    }
    Statement move = m_database.prepare("UPDATE item SET key = ? WHERE key = ?");
    for (const qint64 key : std::as_const(keys)) {
        move.reset();
        TAMBO_TRY(move.bind(1, keyOf(centre, ++centre.arrivals)).bind(2, key).run());
    }
    return saveArrivals(centre);
}

} // namespace tambo::hub
