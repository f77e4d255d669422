// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/authors.h"
#include "app/store/change.h"
#include "app/store/trust.h"

namespace tambo::store {

/// Reads single changes back from the log. Lives inside one job of a Reader or Writer; keeps the
/// segment it decoded last, so whoever wants many asks in the order of their dots.
class ChangesOf
{
public:
    ChangesOf(Database &database, Authors &authors, const Trust &trust)
        : m_database(database)
        , m_authors(authors)
        , m_trust(trust)
    {}

    /// nullopt: never came, coalesced away, or in a segment that cannot be read here any more. Only
    /// storage faults are errors.
    [[nodiscard]] Result<std::optional<Change>> find(Dot dot);

private:
    [[nodiscard]] Result<std::optional<Change>> findPending(Dot dot);
    [[nodiscard]] Result<> open(Dot dot);

    Database &m_database;
    Authors &m_authors;
    const Trust &m_trust;
    Dot m_first; ///< range of the open segment
    Dot m_last;
    std::vector<Change> m_changes; ///< by dot
};

} // namespace tambo::store
