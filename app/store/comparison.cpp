// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/comparison.h"

#include "app/store/schema.h"

namespace tambo::store {

namespace {

/// Rows of one query in groups of equal first column, a record's id.
class Groups
{
public:
    Groups(Database &database, const QByteArray &sql, const RecordState::Known &known)
        : m_rows(database.prepare(sql))
        , m_known(known)
    {}

    /// The next record; its rows are then in `rows`. False at the end.
    Result<std::optional<Dot>> next()
    {
        rows.clear();
        if (!m_started) {
            m_started = true;
            TAMBO_TRY(step());
        }
        if (m_atEnd)
            return std::optional<Dot>();
        const Dot record = m_rows.dot(0);
        while (!m_atEnd && m_rows.dot(0) == record) {
            rows.append(row());
            TAMBO_TRY(step());
        }
        return std::optional(record);
    }

    QList<QByteArray> rows;

private:
    Result<> step()
    {
        TAMBO_ASSIGN(const auto stepped, m_rows.step());
        m_atEnd = stepped == Statement::Step::Done;
        return {};
    }

    QByteArray row()
    {
        ByteWriter out;
        for (int column = 1; column < m_rows.columnCount(); ++column) {
            QByteArray cell = m_rows.bytes(column);
            if (m_rows.columnName(column) == "state") {
                if (auto state = RecordState::decode(cell)) {
                    state->dropArrived(m_known);
                    cell = state->encode();
                }
            }
            out.varint(quint64(m_rows.isNull(column)));
            out.bytes(cell);
        }
        return out.data;
    }

    Statement m_rows;
    const RecordState::Known &m_known;
    bool m_started = false;
    bool m_atEnd = false;
};

QByteArray tableOf(const QByteArray &sql)
{
    const QByteArray after = sql.mid(sql.indexOf(" FROM ") + 6);
    return after.first(after.indexOf(' '));
}

Result<Statement> words(Database &database)
{
    TAMBO_TRY(database.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_words"
                               " USING fts5vocab(main, p_search, instance)"));
    // Without ORDER BY: the index gives its words in order, and sorting would take them all.
    return database.prepare("SELECT doc, term, col, offset FROM temp.search_words");
}

} // namespace

Result<> Comparison::tables(const EntityTable &entities, const Sink &sink, const Tick &tick)
{
    for (const QByteArray &sql : projectionQueries(entities))
        TAMBO_TRY(table(sql, sink, tick));
    return {};
}

Result<> Comparison::table(const QByteArray &sql, const Sink &sink, const Tick &tick)
{
    const QByteArray name = tableOf(sql);
    Groups live(m_live, sql, m_known);
    Groups rebuilt(m_rebuilt, sql, m_known);
    TAMBO_ASSIGN(auto here, live.next());
    TAMBO_ASSIGN(auto there, rebuilt.next());
    while (here || there) {
        const bool onlyHere = here && (!there || *here < *there);
        const bool onlyThere = there && (!here || *there < *here);
        if (onlyHere || onlyThere || live.rows != rebuilt.rows)
            sink(name, onlyThere ? *there : *here);
        TAMBO_TRY(tick());
        const bool both = !onlyHere && !onlyThere;
        if (onlyHere || both) {
            TAMBO_ASSIGN(here, live.next());
        }
        if (onlyThere || both) {
            TAMBO_ASSIGN(there, rebuilt.next());
        }
    }
    return {};
}

Result<> Comparison::search(const Sink &sink)
{
    TAMBO_ASSIGN(Statement live, words(m_live));
    TAMBO_ASSIGN(Statement rebuilt, words(m_rebuilt));
    for (;;) {
        TAMBO_ASSIGN(const auto here, live.step());
        TAMBO_ASSIGN(const auto there, rebuilt.step());
        const bool ended = here == Statement::Step::Done;
        if (ended && there == Statement::Step::Done)
            return {};
        bool same = here == there;
        for (int column = 0; same && column < 4; ++column)
            same = live.bytes(column) == rebuilt.bytes(column);
        if (!same) {
            sink("p_search", ended ? rebuilt.dot(0) : live.dot(0));
            return {};
        }
    }
}

} // namespace tambo::store
