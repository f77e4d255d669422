// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/followed.h"

namespace tambo::store {

QByteArray Followed::toBytes() const
{
    return centre.toByteArray() + (only ? only->toByteArray() : QByteArray());
}

std::optional<Followed> Followed::from(QByteArrayView bytes)
{
    constexpr qsizetype size = CentreId::size;
    if (bytes.size() != size && bytes.size() != size + qsizetype(SpaceId::size))
        return std::nullopt;
    Followed followed(*CentreId::from(bytes.first(size)));
    if (bytes.size() > size)
        followed.only = SpaceId::from(bytes.sliced(size));
    return followed;
}

std::vector<SpaceId> guestSpaces(const Trust &trust, const CentreId &own)
{
    std::vector<SpaceId> spaces;
    for (const auto &[centre, log] : trust.logs()) {
        if (centre == own)
            continue;
        for (const auto &[space, kind] : log.spaces()) {
            if (isShareable(kind) && log.memberships().isMember(space, own) && !log.isDropped(space)
                && !trust.keysOf(space).empty())
                spaces.push_back(space);
        }
    }
    return spaces;
}

std::set<Followed> followedForSharing(
    const Trust &trust, const CentreId &own, const std::set<CentreId> &centres)
{
    std::set<Followed> all;
    const auto addLog = [&](const CentreId &centre) {
        if (!centres.contains(centre))
            all.insert(Followed::logOf(centre));
    };
    const auto addMembers = [&](const SpaceId &space) {
        const auto owner = *trust.centreOf(space);
        const QList<CentreId> members = trust.log(owner)->memberships().everMembers(space);
        std::for_each(members.begin(), members.end(), addLog);
    };
    for (const SpaceId &space : guestSpaces(trust, own)) {
        const CentreId owner = *trust.centreOf(space);
        all.emplace(owner, space);
        addLog(owner);
        addMembers(space);
    }
    // What was read once lies here also after the sharing ended, and only the log tells of its
    // erasure.
    for (const auto &[centre, log] : trust.logs()) {
        for (const auto &[space, kind] : log.spaces()) {
            if (isShareable(kind) && !log.isDropped(space) && !trust.keysOf(space).empty()
                && centre != own)
                addLog(centre);
        }
    }
    if (const ControlLog *log = trust.log(own)) {
        for (const auto &[space, kind] : log->spaces()) {
            if (isShareable(kind) && !log->isDropped(space))
                addMembers(space);
        }
    }
    return all;
}

} // namespace tambo::store
