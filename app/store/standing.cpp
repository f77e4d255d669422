// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/standing.h"

namespace tambo::store {

namespace {

using Limit = std::optional<Believed>; ///< nullopt: none

Limit lesser(const Limit &a, const Limit &b)
{
    if (!a || !b)
        return a ? a : b;
    return std::tie(b->seq, b->hash) < std::tie(a->seq, a->hash) ? b : a;
}

Limit greater(const Limit &a, const Limit &b)
{
    if (!a || !b)
        return std::nullopt;
    return std::tie(a->seq, a->hash) < std::tie(b->seq, b->hash) ? b : a;
}

} // namespace

bool isShareable(SpaceKind kind)
{
    return kind == SpaceKind::Group || kind == SpaceKind::Person;
}

Standing standingIn(
    const ControlLog &owner, const SpaceId &space, const DeviceId &device, const LogFinder &others)
{
    Standing standing;
    const auto kind = owner.spaces().find(space);
    if (kind == owner.spaces().end())
        return standing;
    const bool shareable = isShareable(kind->second);
    // Under another identity a device keeps what it had.
    const auto granted = [&](const ControlLog &home) {
        const std::set<DeviceId> before = home.formerly(device);
        return owner.isGranted(space, device)
            || std::any_of(before.begin(), before.end(),
                [&](const DeviceId &was) { return owner.isGranted(space, was); });
    };
    const Limit taken = owner.believed(device, space);
    if (const DeviceKeys *own = owner.device(device))
        return kind->second != SpaceKind::Group || granted(owner) ? Standing{own, taken} : standing;
    if (!shareable)
        return standing;
    // Several members may vouch for one device; it counts as far as any of them says. Others have
    // no say: whoever certified somebody else's PC could silence it by revoking it.
    const QList<CentreId> centres = owner.memberships().everMembers(space);
    for (const CentreId &centre : centres) {
        const ControlLog *home = others(centre);
        const DeviceKeys *keys = home ? home->device(device) : nullptr;
        if (!keys || !granted(*home))
            continue;
        const Limit said = lesser(lesser(home->believed(device, space), taken),
            owner.memberships().believed(space, centre, device));
        standing = {keys, standing.keys ? greater(standing.believed, said) : said};
    }
    return standing;
}

std::map<DeviceId, DeviceKeys> keyHolders(
    const ControlLog &owner, const SpaceId &space, const LogFinder &others)
{
    std::map<DeviceId, DeviceKeys> holders;
    const auto add = [&](const ControlLog &log) {
        for (const auto &[device, keys] : log.devices()) {
            if (!log.isRevoked(device) && !owner.isRevoked(device))
                holders.emplace(device, keys);
        }
    };
    add(owner);
    const auto kind = owner.spaces().find(space);
    if (kind == owner.spaces().end() || !isShareable(kind->second))
        return holders;
    const QList<CentreId> centres = owner.memberships().everMembers(space);
    for (const CentreId &centre : centres) {
        const ControlLog *log = others(centre);
        if (log && owner.memberships().isMember(space, centre))
            add(*log);
    }
    return holders;
}

} // namespace tambo::store
