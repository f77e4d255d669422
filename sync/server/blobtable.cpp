// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/blobtable.h"

#include <QList>

namespace tambo::hub {

using store::Database;
using store::Statement;

namespace {

UploadRow uploadFrom(const Statement &row)
{
    return {row.bytes(0), row.id<CentreId>(1), row.id<BlobId>(2), row.id<SpaceId>(3),
        row.integer(4), row.integer(5), row.integer(6) != 0};
}

Result<std::optional<UploadRow>> first(Statement &rows)
{
    TAMBO_ASSIGN(const auto step, rows.step());
    if (step == Statement::Step::Done)
        return std::optional<UploadRow>();
    return std::optional(uploadFrom(rows));
}

} // namespace

Result<Held> isHeld(Database &database, const BlobId &blob)
{
    Statement row = database.prepare("SELECT 1 FROM blob WHERE id = ?");
    TAMBO_ASSIGN(const auto step, row.bind(1, blob).step());
    return step == Statement::Step::Row ? Held::Yes : Held::No;
}

Result<> noteHeld(Database &database, const BlobId &blob, const SpaceId &space, qint64 bytes)
{
    Statement put = database.prepare("INSERT INTO blob VALUES(?, ?) ON CONFLICT DO NOTHING");
    TAMBO_TRY(put.bind(1, blob).bind(2, bytes).run());
    Statement of = database.prepare("INSERT INTO blob_space VALUES(?, ?) ON CONFLICT DO NOTHING");
    return of.bind(1, blob).bind(2, space).run();
}

Result<QList<BlobId>> forgetSpace(Database &database, const SpaceId &space)
{
    Statement forget = database.prepare("DELETE FROM blob_space WHERE space = ?");
    TAMBO_TRY(forget.bind(1, space).run());
    Statement abandon = database.prepare("UPDATE upload SET touched = 0 WHERE space = ?");
    TAMBO_TRY(abandon.bind(1, space).run());
    QList<BlobId> orphans;
    Statement rows = database.prepare(
        "SELECT id FROM blob WHERE NOT EXISTS (SELECT 1 FROM blob_space WHERE blob = blob.id)");
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            break;
        orphans.append(rows.id<BlobId>(0));
    }
    for (const BlobId &blob : orphans) {
        Statement drop = database.prepare("DELETE FROM blob WHERE id = ?");
        TAMBO_TRY(drop.bind(1, blob).run());
    }
    return orphans;
}

Result<std::optional<UploadRow>> findUpload(Database &database, QByteArrayView token)
{
    Statement rows = database.prepare("SELECT token, centre, blob, space, length, touched, done"
                                      " FROM upload WHERE token = ?");
    rows.bind(1, token);
    return first(rows);
}

Result<std::optional<UploadRow>> findUpload(
    Database &database, const CentreId &centre, const BlobId &blob)
{
    Statement rows = database.prepare("SELECT token, centre, blob, space, length, touched, done"
                                      " FROM upload WHERE centre = ? AND blob = ?");
    rows.bind(1, centre).bind(2, blob);
    return first(rows);
}

Result<> putUpload(Database &database, const UploadRow &upload)
{
    Statement put = database.prepare("INSERT OR REPLACE INTO upload(token, centre, blob, space,"
                                     " length, touched, done) VALUES(?, ?, ?, ?, ?, ?, ?)");
    put.bind(1, upload.token).bind(2, upload.centre).bind(3, upload.blob).bind(4, upload.space);
    return put.bind(5, upload.length).bind(6, upload.touched).bind(7, upload.done ? 1 : 0).run();
}

Result<> dropUpload(Database &database, QByteArrayView token)
{
    Statement drop = database.prepare("DELETE FROM upload WHERE token = ?");
    return drop.bind(1, token).run();
}

Result<QList<UploadRow>> oldUploads(Database &database, qint64 beforeMs)
{
    QList<UploadRow> old;
    Statement rows = database.prepare("SELECT token, centre, blob, space, length, touched, done"
                                      " FROM upload WHERE touched <= ?");
    rows.bind(1, beforeMs);
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return old;
        old.append(uploadFrom(rows));
    }
}

} // namespace tambo::hub
