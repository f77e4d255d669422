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
    const auto before = m_links.find(entry.previous);
    const bool goesOn
        = before != m_links.end() && m_ends.at(before->second.branch) == entry.previous;
    const quint64 branch = goesOn ? before->second.branch : m_branches++;
    m_links.emplace(entry.hash, Link{entry.number, entry.previous, branch});
    m_ends[branch] = entry.hash;
}

ChainEnd SignerChain::end() const
{
    if (m_ends.empty())
        return {};
    const EntryHash &last = m_ends.begin()->second;
    return {m_links.at(last).number, last};
}

std::set<EntryHash> SignerChain::ends(qsizetype most) const
{
    std::set<EntryHash> hashes;
    const auto isFull = [&] { return qsizetype(hashes.size()) >= most; };
    for (auto end = m_ends.begin(); end != m_ends.end() && !isFull(); ++end)
        hashes.insert(end->second);
    for (auto end = m_ends.begin(); end != m_ends.end() && !isFull(); ++end) {
        quint64 back = 0;
        quint64 next = 1;
        auto at = m_links.find(end->second);
        for (; at != m_links.end() && !isFull(); at = m_links.find(at->second.previous), ++back) {
            if (back != next)
                continue;
            hashes.insert(at->first);
            next *= 2;
        }
    }
    return hashes;
}

std::set<EntryHash> SignerChain::upTo(const std::set<EntryHash> &ends) const
{
    std::set<EntryHash> all;
    for (const EntryHash &end : ends) {
        // Where another branch has been here, the rest of the way is in.
        for (auto at = m_links.find(end); at != m_links.end() && all.insert(at->first).second;)
            at = m_links.find(at->second.previous);
    }
    return all;
}

} // namespace tambo::store
