// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/erasing.h"

#include "sync/server/blobtable.h"

namespace tambo::hub {

QList<SpaceId> newlyDropped(const std::set<SpaceId> &before, const std::set<SpaceId> &now)
{
    QList<SpaceId> spaces;
    std::set_difference(
        now.begin(), now.end(), before.begin(), before.end(), std::back_inserter(spaces));
    return spaces;
}

Result<> eraseSpaces(Connection &connection, const QList<SpaceId> &spaces, QList<BlobId> &files)
{
    for (const SpaceId &space : spaces) {
        TAMBO_TRY(connection.segments->eraseSpace(space));
        TAMBO_ASSIGN(const QList<BlobId> orphans, forgetSpace(*connection.database, space));
        files += orphans;
    }
    return {};
}

} // namespace tambo::hub
