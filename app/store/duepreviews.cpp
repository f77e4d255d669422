// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/duepreviews.h"

namespace tambo::store {

Result<> owePreview(Writer &writer, const BlobId &original)
{
    Statement put = writer.database().prepare("INSERT OR IGNORE INTO preview_due(blob) VALUES(?)");
    return put.bind(1, original).run();
}

Result<QList<DuePreview>> duePreviews(Reader &reader)
{
    Statement rows = reader.database().prepare(
        "SELECT d.blob, r.record FROM preview_due d JOIN p_blob_ref r ON r.blob = d.blob"
        " WHERE r.preview = 0 ORDER BY d.blob, r.record");
    QList<DuePreview> due;
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return due;
        due.append({rows.id<BlobId>(0), RecordId{rows.integer(1)}});
    }
}

Result<> endPreview(Writer &writer, const BlobId &original)
{
    Statement drop = writer.database().prepare("DELETE FROM preview_due WHERE blob = ?");
    return drop.bind(1, original).run();
}

} // namespace tambo::store
