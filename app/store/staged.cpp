// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/staged.h"

#include "app/store/writerstate.h"

namespace tambo::store {

Result<> stage(Writer &writer, const StagedFile &file)
{
    Statement put = writer.database().prepare(
        "INSERT OR REPLACE INTO staged(blob, digest, space, key, preview, at, note)"
        " VALUES(?, ?, ?, ?, ?, ?, ?)");
    return put.bind(1, file.blob)
        .bind(2, file.digest)
        .bind(3, file.space)
        .bind(4, file.key)
        .bind(5, file.preview)
        .bind(6, QDateTime::currentMSecsSinceEpoch())
        .bind(7, file.note)
        .run();
}

Result<std::optional<StagedFile>> findStaged(
    Reader &reader, const QByteArray &digest, const SpaceId &space, const KeyId &key)
{
    Statement row = reader.database().prepare(
        "SELECT blob, preview, note FROM staged WHERE digest = ? AND space = ? AND key = ?");
    row.bind(1, digest).bind(2, space).bind(3, key);
    TAMBO_ASSIGN(const auto step, row.step());
    if (step == Statement::Step::Done)
        return std::optional<StagedFile>();
    return std::optional(
        StagedFile{digest, space, key, row.id<BlobId>(0), row.id<BlobId>(1), row.bytes(2)});
}

Result<> unstage(Writer &writer, const BlobId &blob)
{
    Statement drop = writer.database().prepare("DELETE FROM staged WHERE blob = ?");
    return drop.bind(1, blob).run();
}

Result<> clearStaged(Writer &writer)
{
    QList<BlobId> staged;
    {
        Statement rows = writer.database().prepare("SELECT blob, preview FROM staged WHERE at < ?");
        rows.bind(1, QDateTime::currentMSecsSinceEpoch() - stagedForMs);
        for (;;) {
            TAMBO_ASSIGN(const auto step, rows.step());
            if (step == Statement::Step::Done)
                break;
            staged << rows.id<BlobId>(0) << rows.id<BlobId>(1);
        }
    }
    for (const BlobId &blob : std::as_const(staged)) {
        TAMBO_TRY(unstage(writer, blob));
        TAMBO_TRY(removeUnnamed(writer, blob));
    }
    return {};
}

Result<> removeUnnamed(Writer &writer, const BlobId &blob)
{
    const Blobs &blobs = writer.state().blobs;
    if (blob.isNull() || !blobs.has(blob))
        return {};
    QByteArray asked = "SELECT EXISTS(SELECT 1 FROM p_blob_ref WHERE blob = ?1)";
    // Removed records do not count in p_blob_ref.
    for (const EntityInfo *info : writer.entities()) {
        for (const FieldInfo &field : info->fields) {
            if (field.kind == ValueKind::Blob && !field.isSet())
                asked += QByteArray(" OR EXISTS(SELECT 1 FROM p_") + info->name
                    + " WHERE hidden = 1 AND " + field.name + " = ?1)";
        }
    }
    Statement row = writer.database().prepare(asked);
    row.bind(1, blob);
    TAMBO_TRY(row.step());
    return row.integer(0) ? Result<>() : blobs.remove(blob);
}

} // namespace tambo::store
