// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/ids.h"

#include <QHash>
#include <map>

namespace tambo::store {

/// Which dots have been applied here: per author the seq ranges covered by segments and pending
/// changes.
class Known
{
public:
    [[nodiscard]] bool contains(Dot dot) const;
    [[nodiscard]] bool overlaps(qint64 author, qint64 first, qint64 last) const;
    void add(qint64 author, qint64 first, qint64 last);
    /// Seqs up to this one were given out, whether or not what they stand for is here.
    void reserve(qint64 author, qint64 last);
    /// Highest seq that is covered or reserved, 0 for none.
    [[nodiscard]] qint64 last(qint64 author) const;
    /// Highest seq up to which nothing is missing: the author's entry in the version vector.
    [[nodiscard]] qint64 contiguous(qint64 author) const;
    void clear()
    {
        m_ranges.clear();
        m_reserved.clear();
    }

private:
    QHash<qint64, std::map<qint64, qint64>> m_ranges; ///< first -> last, disjoint, not adjacent
    QHash<qint64, qint64> m_reserved;
};

} // namespace tambo::store
