// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/meter.h"

#include "app/store/deliver.h"

namespace tambo::sync {

namespace {

constexpr qint64 saveEvery = 1'000'000; // bytes

} // namespace

Meter::Meter(store::Store &store, StatusBoard &board) : m_store(store), m_board(board) {}

void Meter::setLink(store::LinkKind link)
{
    if (link == m_link)
        return;
    save();
    m_link = link;
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
        // What was counted since the program started is newer here than in the store.
        const auto known = m_budgets.find(budget->link);
        if (known == m_budgets.end())
            m_budgets[budget->link] = *budget;
        else
            known->second.rules = budget->rules;
        publish();
        ready({});
    });
}

void Meter::publish()
{
    m_board.change([this](Status &status) { status.budget = current(); });
}

void Meter::count()
{
    const Totals totals = m_board.status().totals;
    const qint64 moved = totals.bytesUp + totals.bytesDown - m_counted;
    if (moved <= 0)
        return;
    m_counted += moved;
    m_unsaved += moved;
    Budget &budget = current();
    budget.link = m_link;
    budget.use = counted(std::move(budget.use), moved, QDateTime::currentDateTime());
    publish();
    if (m_unsaved >= saveEvery)
        save();
}

Allowance Meter::allowance(Priority priority, const QSet<Priority> &waiting)
{
    count();
    return sync::allowance(current(), priority, waiting, QDateTime::currentDateTime());
}

void Meter::save()
{
    if (m_unsaved < saveEvery) // else `count` calls this
        count();
    if (m_unsaved == 0)
        return;
    m_unsaved = 0;
    // Nobody waits for it, and an error of the disk shows itself elsewhere.
    static_cast<void>(m_store.write([link = m_link, use = current().use](store::Writer &writer) {
        return store::saveLinkUse(writer, link, use);
    }));
}

} // namespace tambo::sync
