// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/controlentry.h"

#include <map>
#include <set>

namespace tambo::store {

/// Where a signer's chain goes on: its last entry, 0 and null for none.
struct ChainEnd {
    quint64 number = 0;
    EntryHash hash;
};

/// The entries of one signer, each after the one that it names. Where two PCs went on under one
/// identity (clones, before either noticed) it is a tree, and all its branches are said by that
/// signer. Entries are named by their hashes, so nothing can be slipped in before one of them.
class SignerChain
{
public:
    enum class Fit { Next, Known, Early, Misnumbered };
    [[nodiscard]] Fit fitOf(const ControlEntry &entry) const;
    /// One that fits as Next.
    void append(const ControlEntry &entry);
    [[nodiscard]] qsizetype size() const { return qsizetype(m_links.size()); }

    /// Of the branch that was heard of first.
    [[nodiscard]] ChainEnd end() const;
    /// What names all that is here, at most `most` entries: the last ones of its branches, those
    /// heard of first before others, so that whoever floods a stolen key's chain pushes out nothing
    /// that was said before; and some that they follow, so that who has not got the last one yet
    /// knows of the others that they count.
    [[nodiscard]] std::set<EntryHash> ends(qsizetype most) const;
    /// Those of `ends` that are here, and all that they follow.
    [[nodiscard]] std::set<EntryHash> upTo(const std::set<EntryHash> &ends) const;

private:
    struct Link {
        quint64 number = 0;
        EntryHash previous;
        quint64 branch = 0; ///< the first entry after another goes on in its branch
    };
    std::map<EntryHash, Link> m_links;
    std::map<quint64, EntryHash> m_ends; ///< by branch
    quint64 m_branches = 0;
};

} // namespace tambo::store
