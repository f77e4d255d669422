// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/memberships.h"

namespace tambo::store {

void Memberships::take(const ControlEntry &entry)
{
    Tie &tie = m_ties[{entry.space, entry.member}];
    if (entry.kind == ControlEntry::Kind::Member)
        tie.admitted.insert(entry.hash);
    else
        tie.ends.append({entry.ended, entry.believedOf});
}

bool Memberships::isMember(const SpaceId &space, const CentreId &centre) const
{
    // No device has a null id, so no end says anything of it.
    return !believed(space, centre, DeviceId{});
}

QList<CentreId> Memberships::everMembers(const SpaceId &space) const
{
    QList<CentreId> centres;
    for (auto tie = m_ties.lower_bound({space, CentreId{}});
        tie != m_ties.end() && tie->first.first == space; ++tie) {
        if (!tie->second.admitted.empty())
            centres.append(tie->first.second);
    }
    return centres;
}

std::optional<Believed> Memberships::believed(
    const SpaceId &space, const CentreId &centre, const DeviceId &device) const
{
    Believed most;
    const auto tie = m_ties.find({space, centre});
    if (tie == m_ties.end())
        return most;
    for (const EntryHash &admission : tie->second.admitted) {
        // Two may have ended it apart: what both believed counts.
        std::optional<Believed> least;
        for (const End &end : tie->second.ends) {
            if (!end.ended.contains(admission))
                continue;
            const auto said = end.believed.find(device);
            const Believed here = said == end.believed.end() ? Believed{} : said->second;
            least = least ? std::min(*least, here) : here;
        }
        if (!least)
            return std::nullopt;
        most = std::max(most, *least);
    }
    return most;
}

std::set<EntryHash> Memberships::admissions(const SpaceId &space, const CentreId &centre) const
{
    const auto tie = m_ties.find({space, centre});
    if (tie == m_ties.end())
        return {};
    std::set<EntryHash> open = tie->second.admitted;
    for (const End &end : tie->second.ends)
        std::erase_if(open, [&](const EntryHash &one) { return end.ended.contains(one); });
    while (qsizetype(open.size()) > maxEnded)
        open.erase(std::prev(open.end()));
    return open;
}

} // namespace tambo::store
