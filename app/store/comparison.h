// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/entity.h"
#include "app/store/recordstate.h"
#include "app/store/sqlite.h"

namespace tambo::store {

/// Compares two projections record by record, streaming: what a store shows, and the same rebuilt
/// from its log. Rows of both are equal when their columns are, but for dots that `known` says have
/// arrived: the order of arrival decides whether a state still names them as awaited.
class Comparison
{
public:
    /// `table` says where `record` differs, is missing or should not be.
    using Sink = std::function<void(const QByteArray &table, Dot record)>;
    using Tick = std::function<Result<>()>; ///< called for each record; an error stops

    Comparison(Database &live, Database &rebuilt, RecordState::Known known)
        : m_live(live)
        , m_rebuilt(rebuilt)
        , m_known(std::move(known))
    {}

    /// Every table of the projection, row by row.
    [[nodiscard]] Result<> tables(const EntityTable &entities, const Sink &sink, const Tick &tick);
    /// The words of the search index, which keeps no texts; stops at the first difference.
    [[nodiscard]] Result<> search(const Sink &sink);

private:
    [[nodiscard]] Result<> table(const QByteArray &sql, const Sink &sink, const Tick &tick);

    Database &m_live;
    Database &m_rebuilt;
    RecordState::Known m_known;
};

} // namespace tambo::store
