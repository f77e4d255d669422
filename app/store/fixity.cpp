// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/fixity.h"

namespace tambo::store {

Result<QList<FixityDue>> dueForFixity(Reader &reader, qint64 beforeMs, int limit)
{
    Statement rows = reader.database().prepare(
        "SELECT b.blob, b.bytes, coalesce(f.at, 0) AS last, f.sha256 FROM p_blob b"
        " LEFT JOIN fixity f ON f.blob = b.blob WHERE b.have AND coalesce(f.at, 0) < ?1"
        " ORDER BY last, b.blob LIMIT ?2");
    rows.bind(1, beforeMs).bind(2, qint64(limit));
    QList<FixityDue> due;
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return due;
        due.append({rows.id<BlobId>(0), rows.integer(1), rows.integer(2), rows.bytes(3)});
    }
}

Result<> noteFixity(
    Writer &writer, const BlobId &blob, FixityState state, qint64 nowMs, const QByteArray &sha256)
{
    Statement put = writer.database().prepare(
        "INSERT INTO fixity(blob, at, state, sha256) VALUES(?1, ?2, ?3, nullif(?4, x''))"
        " ON CONFLICT(blob) DO UPDATE SET at = ?2, state = ?3,"
        " sha256 = coalesce(sha256, nullif(?4, x''))");
    put.bind(1, blob).bind(2, nowMs).bind(3, qint64(state)).bind(4, sha256);
    return put.run();
}

Result<FixityCounts> fixityCounts(Reader &reader)
{
    Statement row = reader.database().prepare(
        "SELECT count(*), coalesce(sum(f.state = 1), 0), coalesce(sum(f.state = 2), 0),"
        " coalesce(sum(f.blob IS NULL), 0), coalesce(min(coalesce(f.at, 0)), 0)"
        " FROM p_blob b LEFT JOIN fixity f ON f.blob = b.blob WHERE b.have");
    TAMBO_TRY(row.step());
    return FixityCounts{
        row.integer(0), row.integer(1), row.integer(2), row.integer(3), row.integer(4)};
}

} // namespace tambo::store
