// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/changesof.h"

#include "app/store/damage.h"

namespace tambo::store {

Result<std::optional<Change>> ChangesOf::find(Dot dot)
{
    TAMBO_ASSIGN(auto pending, findPending(dot));
    if (pending)
        return pending;
    if (m_first.isNull() || dot < m_first || m_last < dot)
        TAMBO_TRY(open(dot));
    const auto found = std::lower_bound(m_changes.begin(), m_changes.end(), dot,
        [](const Change &change, Dot wanted) { return change.dot < wanted; });
    if (found == m_changes.end() || found->dot != dot)
        return std::optional<Change>();
    return std::optional(*found);
}

Result<std::optional<Change>> ChangesOf::findPending(Dot dot)
{
    Statement row = m_database.prepare("SELECT bytes FROM pending WHERE author = ? AND seq = ?");
    row.bind(1, dot.author()).bind(2, dot.seq());
    TAMBO_ASSIGN(const auto step, row.step());
    return step == Statement::Step::Row ? decodeChange(row.bytes(0)) : std::nullopt;
}

Result<> ChangesOf::open(Dot dot)
{
    m_first = m_last = {};
    m_changes.clear();
    // Applied ranges never overlap: the first that ends there or later holds it, or none does.
    Statement row = m_database.prepare(
        "SELECT author, first_seq, last_seq, hash, bytes FROM segment"
        " WHERE author = ? AND last_seq >= ? AND state IN (1, 6) ORDER BY last_seq LIMIT 1");
    row.bind(1, dot.author()).bind(2, dot.seq());
    TAMBO_ASSIGN(const auto step, row.step());
    if (step == Statement::Step::Done || row.integer(1) > dot.seq())
        return {};
    TAMBO_ASSIGN(Reread segment, rereadSegment(m_authors, m_trust, row, 0));
    m_first = Dot::of(dot.author(), row.integer(1));
    m_last = Dot::of(dot.author(), row.integer(2));
    m_changes = std::move(segment.changes);
    return {};
}

} // namespace tambo::store
