// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/cargo.h"

namespace tambo::store {

void addCargoFor(Cargo &cargo, const Trust &trust, const CentreId &own, const CentreId &centre,
    const std::set<CentreId> &follows)
{
    cargo.logs.insert(own);
    cargo.logs.insert(centre);
    for (const auto &[owner, log] : trust.logs()) {
        const bool readsPublic = owner == own || follows.contains(owner);
        for (const auto &[space, kind] : log.spaces()) {
            const bool takesPart = isShareable(kind) && log.memberships().isMember(space, centre);
            const bool open = kind == SpaceKind::Public && readsPublic;
            if (log.isDropped(space) || (owner != centre && !takesPart && !open))
                continue;
            cargo.spaces.insert(space);
            cargo.logs.insert(owner);
            if (!takesPart)
                continue;
            // Their logs say whose PCs the others are that write there.
            const QList<CentreId> members = log.memberships().everMembers(space);
            cargo.logs.insert(members.begin(), members.end());
        }
    }
}

Cargo wholeCargo(const Trust &trust)
{
    Cargo cargo;
    for (const auto &[owner, log] : trust.logs()) {
        cargo.logs.insert(owner);
        for (const auto &[space, kind] : log.spaces()) {
            if (!log.isDropped(space))
                cargo.spaces.insert(space);
        }
    }
    return cargo;
}

bool isWanted(const Trust &trust, const CentreId &own, const std::set<CentreId> &follows,
    const SpaceId &space)
{
    const auto owner = trust.centreOf(space);
    if (!owner)
        return false;
    if (*owner == own)
        return true;
    const auto kind = trust.kindOf(space);
    if (kind == SpaceKind::Public)
        return follows.contains(*owner);
    return kind && isShareable(*kind) && trust.isMember(space, own) && !trust.keysOf(space).empty();
}

} // namespace tambo::store
