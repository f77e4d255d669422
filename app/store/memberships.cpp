// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/memberships.h"

namespace tambo::store {

void Memberships::take(const ControlEntry &entry)
{
    Tie &tie = m_ties[{entry.space, entry.member}];
    if (entry.kind == ControlEntry::Kind::Member)
        tie.admitted.emplace(entry.signer, entry.number);
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
    const auto less = [](const Believed &a, const Believed &b) {
        return std::tie(a.seq, a.hash) < std::tie(b.seq, b.hash);
    };
    Believed most;
    const auto tie = m_ties.find({space, centre});
    if (tie == m_ties.end())
        return most;
    for (const auto &[signer, number] : tie->second.admitted) {
        // Two may have ended it apart: what both believed counts.
        std::optional<Believed> least;
        for (const End &end : tie->second.ends) {
            const auto last = end.ended.find(signer);
            if (last == end.ended.end() || last->second < number)
                continue;
            const auto said = end.believed.find(device);
            const Believed here = said == end.believed.end() ? Believed{} : said->second;
            least = least ? std::min(*least, here, less) : here;
        }
        if (!least)
            return std::nullopt;
        most = std::max(most, *least, less);
    }
    return most;
}

std::map<SignerId, quint64> Memberships::admissions(
    const SpaceId &space, const CentreId &centre) const
{
    std::map<SignerId, quint64> last;
    const auto tie = m_ties.find({space, centre});
    if (tie == m_ties.end())
        return last;
    for (const auto &[signer, number] : tie->second.admitted)
        last[signer] = std::max(last[signer], number);
    return last;
}

} // namespace tambo::store
