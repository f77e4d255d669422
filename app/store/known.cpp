// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/known.h"

namespace tambo::store {

bool Known::overlaps(qint64 author, qint64 first, qint64 last) const
{
    const auto ranges = m_ranges.constFind(author);
    if (ranges == m_ranges.constEnd())
        return false;
    auto after = ranges->upper_bound(last);
    return after != ranges->begin() && std::prev(after)->second >= first;
}

bool Known::contains(Dot dot) const
{
    return overlaps(dot.author(), dot.seq(), dot.seq());
}

void Known::add(qint64 author, qint64 first, qint64 last)
{
    auto &ranges = m_ranges[author];
    auto next = ranges.upper_bound(first);
    if (next != ranges.begin() && std::prev(next)->second >= first - 1) {
        --next;
        first = next->first;
        last = std::max(last, next->second);
        next = ranges.erase(next);
    }
    while (next != ranges.end() && next->first <= last + 1) {
        last = std::max(last, next->second);
        next = ranges.erase(next);
    }
    ranges.emplace(first, last);
}

void Known::reserve(qint64 author, qint64 last)
{
    qint64 &reserved = m_reserved[author];
    reserved = std::max(reserved, last);
}

qint64 Known::last(qint64 author) const
{
    const auto ranges = m_ranges.constFind(author);
    const qint64 covered
        = ranges == m_ranges.constEnd() || ranges->empty() ? 0 : ranges->rbegin()->second;
    return std::max(covered, m_reserved.value(author));
}

qint64 Known::contiguous(qint64 author) const
{
    const auto ranges = m_ranges.constFind(author);
    if (ranges == m_ranges.constEnd() || ranges->empty() || ranges->begin()->first != 1)
        return 0;
    return ranges->begin()->second;
}

} // namespace tambo::store
