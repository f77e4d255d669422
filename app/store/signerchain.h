// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/controlentry.h"

#include <map>
#include <set>

namespace tambo::store {

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

    /// Where its signer goes on: number and hash of the last entry of the longest branch, 0 and
    /// null for none.
    [[nodiscard]] Believed end() const;
    /// The last entries of its branches, of `most` the longest ones.
    [[nodiscard]] std::set<ShortHash> ends(qsizetype most) const;
    /// Those of `ends` that are here, and all that they follow.
    [[nodiscard]] std::set<ShortHash> upTo(const std::set<ShortHash> &ends) const;

private:
    struct Link {
        quint64 number = 0;
        ShortHash previous;
    };
    std::map<ShortHash, Link> m_links;
    std::set<std::pair<quint64, ShortHash>> m_ends; ///< number and hash
};

} // namespace tambo::store
