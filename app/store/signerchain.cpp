// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/signerchain.h"

namespace tambo::store {

SignerChain::Fit SignerChain::fitOf(const ControlEntry &entry) const
{
    if (m_links.contains(entry.hash))
        return Fit::Known;
    if (entry.number == 1)
        return entry.previous.isNull() ? Fit::Next : Fit::Misnumbered;
    const auto before = m_links.find(entry.previous);
    if (before == m_links.end())
        return Fit::Early;
    return before->second.number + 1 == entry.number ? Fit::Next : Fit::Misnumbered;
}

void SignerChain::append(const ControlEntry &entry)
{
    m_links.emplace(entry.hash, Link{entry.number, entry.previous});
    m_ends.erase({entry.number - 1, entry.previous});
    m_ends.emplace(entry.number, entry.hash);
}

Believed SignerChain::end() const
{
    return m_ends.empty() ? Believed{} : Believed{m_ends.rbegin()->first, m_ends.rbegin()->second};
}

std::set<ShortHash> SignerChain::ends(qsizetype most) const
{
    std::set<ShortHash> hashes;
    for (auto end = m_ends.rbegin(); end != m_ends.rend() && qsizetype(hashes.size()) < most; ++end)
        hashes.insert(end->second);
    return hashes;
}

std::set<ShortHash> SignerChain::upTo(const std::set<ShortHash> &ends) const
{
    std::set<ShortHash> all;
    for (const ShortHash &end : ends) {
        // Where another branch has been here, the rest of the way is in.
        for (auto at = m_links.find(end); at != m_links.end() && all.insert(at->first).second;)
            at = m_links.find(at->second.previous);
    }
    return all;
}

} // namespace tambo::store
