// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/smallpictures.h"

namespace tambo::store {

Result<QByteArray> smallPicture(Reader &reader, const BlobId &preview)
{
    Statement row = reader.database().prepare("SELECT bytes FROM preview WHERE blob = ?");
    TAMBO_ASSIGN(const auto step, row.bind(1, preview).step());
    return step == Statement::Step::Row ? row.bytes(0) : QByteArray();
}

Result<> keepSmallPictures(Writer &writer, const QList<std::pair<BlobId, QByteArray>> &pictures)
{
    for (const auto &[preview, bytes] : pictures) {
        // Not of what was erased meanwhile.
        Statement put
            = writer.database().prepare("INSERT OR IGNORE INTO preview(blob, bytes) SELECT ?1, ?2"
                                        " WHERE EXISTS(SELECT 1 FROM p_blob WHERE blob = ?1)");
        TAMBO_TRY(put.bind(1, preview).bind(2, bytes).run());
    }
    return {};
}

} // namespace tambo::store
