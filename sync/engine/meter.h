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
    /// `clock`: the system's if empty.
    Meter(store::Store &store, StatusBoard &board, LocalClock clock);

    [[nodiscard]] QDateTime now() const { return m_clock(); }
    /// Another kind of connection from now on. Its rules hold once `begin` has read them.
    void setLink(store::LinkKind link);
    /// Reads the rules as they are now, then calls `ready`, also where they could not be read.
    void begin(std::function<void(Result<>)> ready);
    /// See sync::allowance; counts first.
    [[nodiscard]] Allowance allowance(Priority priority, const QSet<Priority> &waiting);
    /// Notes what has been counted.
    void save();

private:
    /// What is known of a kind of connection.
    struct Line {
        Budget budget;
        /// Until then `budget` has no rules, and only what went since the program started: it must
        /// not take the place of what the store has.
        bool wasRead = false;
        qint64 unsaved = 0; ///< bytes
    };

    void take(const Budget &stored);
    void count();
    void write();
    void publish();
    [[nodiscard]] Line &current();

    store::Store &m_store;
    StatusBoard &m_board;
    LocalClock m_clock;
    store::LinkKind m_link = store::LinkKind::Fixed;
    std::map<store::LinkKind, Line> m_lines;
    qint64 m_counted = 0; ///< of the board's totals, both ways
};

} // namespace tambo::sync
