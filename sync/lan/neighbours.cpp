// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/lan/neighbours.h"

#include <QList>

namespace tambo::lan {

void Neighbours::heard(
    const Beacon &beacon, const CentreId &centre, const QString &address, Time now)
{
    if (beacon.device == m_own || (!m_all.contains(beacon.device) && m_all.size() >= most))
        return;
    const auto [place, isNew] = m_all.try_emplace(beacon.device);
    Neighbour &one = place->second;
    if (isNew || one.digest != beacon.digest)
        one.changed = now;
    if (one.address != address || one.port != beacon.port)
        one.notBefore = {}; // it may be reached there
    one.centre = centre;
    one.address = address;
    one.port = beacon.port;
    one.digest = beacon.digest;
    one.uplink = beacon.uplink;
    one.heard = now;
}

bool Neighbours::forgetLost(Time now)
{
    return std::erase_if(m_all, [now](const auto &one) {
        return !one.second.busy && now - one.second.heard > lostAfter;
    }) > 0;
}

QList<Neighbours::Mark> Neighbours::due(const Beacon::Digest &mine, Time since, Time now) const
{
    QList<Mark> marks;
    for (const auto &[mark, one] : m_all) {
        const bool settled = one.settled == std::pair(mine, one.digest);
        const bool canWait = one.digest == mine && now - std::max(since, one.changed) < m_quiet;
        const bool itsTurn = mark < m_own && now - one.changed < courtesy;
        if (!one.busy && !settled && !canWait && !itsTurn && now >= one.notBefore)
            marks.append(mark);
    }
    return marks;
}

void Neighbours::began(const Mark &mark)
{
    if (const auto found = m_all.find(mark); found != m_all.end())
        found->second.busy = true;
}

void Neighbours::settled(
    const Mark &mark, const Beacon::Digest &mine, const Beacon::Digest &theirs, Time now)
{
    const auto found = m_all.find(mark);
    if (found == m_all.end())
        return;
    Neighbour &one = found->second;
    one.busy = false;
    one.settled = {mine, theirs};
    one.digest = theirs;
    one.changed = now;
    one.failures = 0;
    one.notBefore = {};
    one.problem.reset();
}

Neighbours::Time Neighbours::waitAfter(int failures)
{
    return std::min(firstWait * (1 << std::min(failures, 10)), longestWait);
}

void Neighbours::failed(const Mark &mark, const std::optional<Error> &why, Time now)
{
    const auto found = m_all.find(mark);
    // A call that clashed with one of the other side, which went well, is no failure.
    if (found == m_all.end() || !found->second.busy)
        return;
    Neighbour &one = found->second;
    one.busy = false;
    one.problem = why;
    one.notBefore = now + waitAfter(one.failures);
    ++one.failures;
}

std::optional<Neighbours::Mark> Neighbours::gateway(const CentreId &centre, bool ownUplink) const
{
    for (const auto &[mark, one] : m_all) { // ascending
        if (ownUplink && m_own < mark)
            break;
        // What is here must get there: whoever is heard may still not be reached.
        const bool isMet = one.settled && one.failures == 0;
        if (one.uplink && isMet && one.centre == centre)
            return mark;
    }
    return ownUplink ? std::optional(m_own) : std::nullopt;
}

} // namespace tambo::lan
