// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/budget.h"
#include "sync/engine/statusboard.h"

namespace tambo::sync {

/// Counts what goes over the connection in use against what a person allows. Lives on the engine's
/// thread; reads what was moved from the board, and notes it in the store now and then: a power cut
/// costs the count of a megabyte at most.
class Meter : public QObject
{
    Q_OBJECT
public:
    Meter(store::Store &store, StatusBoard &board);

    /// Another kind of connection from now on.
    void setLink(store::LinkKind link);
    /// Reads the rules as they are now, then calls `ready`, also where they could not be read.
    void begin(std::function<void(Result<>)> ready);
    /// See sync::allowance; counts first.
    [[nodiscard]] Allowance allowance(Priority priority, const QSet<Priority> &waiting);
    /// Notes what has been counted.
    void save();

private:
    void count();
    void publish();
    [[nodiscard]] Budget &current() { return m_budgets[m_link]; }

    store::Store &m_store;
    StatusBoard &m_board;
    store::LinkKind m_link = store::LinkKind::Fixed;
    std::map<store::LinkKind, Budget> m_budgets; ///< those that have been read
    qint64 m_counted = 0; ///< of the board's totals, both ways
    qint64 m_unsaved = 0;
};

} // namespace tambo::sync
