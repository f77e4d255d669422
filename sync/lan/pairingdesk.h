// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/lan/pairing.h"

#include <QMutex>
#include <QWaitCondition>

namespace tambo::lan {

/// How far two centres are with getting to know each other, as the window shows it.
struct PairingStatus {
    enum class Phase {
        Off,
        Searching, ///< for another PC whose person wants the same
        Comparing, ///< `digits` are on both screens
        Waiting, ///< this person has said yes
        Done,
        Failed,
    };
    Phase phase = Phase::Off;
    QString digits;
    CentreId centre; ///< of the other, when done
    std::optional<Error> problem;
};

/// Where the person at the window and the thread that pairs meet. Any thread.
class PairingDesk
{
public:
    /// Told after each change, on whatever thread it happened.
    explicit PairingDesk(std::function<void()> changed) : m_changed(std::move(changed)) {}

    void open(); ///< the person wants to
    void close(); ///< or does no longer, or has seen how it ended
    void answer(Same same);

    [[nodiscard]] bool isSearching() const;
    /// One other PC is enough: true for the first that asks.
    [[nodiscard]] bool claim();
    /// Blocks until the person has answered.
    [[nodiscard]] Result<Same> compare(const QString &digits, const Channel::Stop &stop);
    void end(const Result<CentreId> &result);
    /// The one PC that the person named is not to be had.
    void giveUp(const Error &why);

    [[nodiscard]] PairingStatus status() const;

private:
    void set(const std::function<void()> &change);

    std::function<void()> m_changed;
    mutable QMutex m_mutex;
    QWaitCondition m_answered;
    PairingStatus m_status;
    std::optional<Same> m_answer;
    bool m_claimed = false; ///< a thread is at it
};

} // namespace tambo::lan
