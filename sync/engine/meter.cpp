// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/meter.h"

#include "app/store/deliver.h"

namespace tambo::sync {

namespace {

constexpr qint64 saveEvery = 1'000'000; // bytes

QDateTime systemTime()
{
    return QDateTime::currentDateTime();
}

} // namespace

Meter::Meter(store::Store &store, StatusBoard &board, LocalClock clock)
    : m_store(store)
    , m_board(board)
    , m_clock(clock ? std::move(clock) : systemTime)
{}

Meter::Line &Meter::current()
{
    Line &line = m_lines[m_link];
    line.budget.link = m_link;
    return line;
}

void Meter::setLink(store::LinkKind link)
{
    if (link == m_link)
        return;
    save();
    m_link = link;
    publish();
}

void Meter::begin(std::function<void(Result<>)> ready)
{
    count();
    const store::LinkKind link = m_link;
    const auto job = [link](store::Reader &reader) -> Result<Budget> {
        Budget budget;
        budget.link = link;
        TAMBO_ASSIGN(budget.rules, store::linkRules(reader, link));
        TAMBO_ASSIGN(budget.use, store::linkUse(reader, link));
        return budget;
    };
    store::deliver(m_store.read(job), this, [this, ready](const Result<Budget> &budget) {
        if (!budget.ok())
            return ready(budget.error());
        take(*budget);
        publish();
        ready({});
    });
}

void Meter::take(const Budget &stored)
{
    Line &line = m_lines[stored.link];
    // What was counted since the first reading is newer here than in the store; what went before
    // it comes on top.
    if (!std::exchange(line.wasRead, true)) {
        const store::LinkUse early = std::exchange(line.budget.use, usable(stored.use, now()));
        store::LinkUse &use = line.budget.use;
        for (const auto &[day, bytes] : early.days)
            use.days[day] += bytes;
        use.lastMs = std::max(use.lastMs, early.lastMs);
    }
    line.budget.link = stored.link;
    line.budget.rules = stored.rules;
}

/// Nothing is shown of a connection that nobody knows the rules of.
void Meter::publish()
{
    if (const Line &line = current(); line.wasRead)
        m_board.change([&](Status &status) { status.budget = line.budget; });
}

void Meter::count()
{
    const Totals totals = m_board.totals();
    const qint64 moved = totals.bytesUp + totals.bytesDown - m_counted;
    if (moved <= 0)
        return;
    m_counted += moved;
    Line &line = current();
    line.unsaved += moved;
    const QDateTime time = now();
    const auto add
        = [&](Budget &budget) { budget.use = counted(std::move(budget.use), moved, time); };
    add(line.budget);
    // The same there: a copy for every few bytes that come would be two months of days each time.
    if (line.wasRead)
        m_board.change([&](Status &status) { add(status.budget); });
    if (line.unsaved >= saveEvery)
        write();
}

Allowance Meter::allowance(Priority priority, const QSet<Priority> &waiting)
{
    count();
    return sync::allowance(current().budget, priority, waiting, now());
}

void Meter::save()
{
    count();
    write();
}

void Meter::write()
{
    for (auto &[link, line] : m_lines) {
        if (!line.wasRead || line.unsaved == 0)
            continue;
        line.unsaved = 0;
        // Nobody waits for it, and an error of the disk shows itself elsewhere.
        static_cast<void>(
            m_store.write([kind = link, use = line.budget.use](store::Writer &writer) {
                return store::saveLinkUse(writer, kind, use);
            }));
    }
}

} // namespace tambo::sync
