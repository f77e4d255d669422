// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/erasing.h"

#include "sync/server/blobtable.h"

namespace tambo::hub {

QList<SpaceId> newlyDropped(const store::ControlLog &before, const store::ControlLog &now)
{
    const std::set<SpaceId> known = before.dropped();
    QList<SpaceId> spaces;
    for (const SpaceId &space : now.dropped()) {
        if (!known.contains(space))
            spaces.append(space);
    }
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
