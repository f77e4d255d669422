// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/links.h"
#include "sync/engine/queue.h"

#include <QDateTime>
#include <QSet>

// What may go over a connection now, and what has to wait until when. Pure functions of what a
// person allows, what has gone so far, and the clock.
//
// Clocks of old PCs start anew at some day of 2000 when their battery is dead, every morning at the
// same minute. So "today" is only as good as the clock: when it goes backwards, another day has
// begun, whatever it is called, and what was counted under that name before counts no more. Nothing
// ever waits for a moment that was written down: `next` is told anew from the clock of each time.
namespace tambo::sync {

/// Of the day's or month's limit this part is kept for the lowest class that waits, so that it
/// moves on every day though there is always something more urgent.
inline constexpr int floorPercent = 5;
/// A clock that goes back by less was set right.
inline constexpr qint64 clockTolerance = 5LL * 60 * 1000; // ms

/// Local time. An old PC's clock jumps, and tests need one that stands still.
using LocalClock = std::function<QDateTime()>;

struct Budget {
    store::LinkKind link = store::LinkKind::Fixed;
    store::LinkRules rules;
    store::LinkUse use;

    bool operator==(const Budget &) const = default;
};

/// The use as it counts at `nowMs`: days that a clock which has gone back makes questionable are
/// left out.
[[nodiscard]] store::LinkUse usable(store::LinkUse use, const QDateTime &now);
/// Counts bytes that went just now, either way.
[[nodiscard]] store::LinkUse counted(store::LinkUse use, qint64 bytes, const QDateTime &now);
[[nodiscard]] qint64 bytesOfDay(const store::LinkUse &use, const QDateTime &now);
[[nodiscard]] qint64 bytesOfMonth(const store::LinkUse &use, const QDateTime &now);

struct Allowance {
    enum class Why {
        Open, ///< `bytes` may go
        Day, ///< the limit of the day is used up
        Month,
        Hours, ///< it is not the time of day for files
    };
    static constexpr qint64 unlimited = std::numeric_limits<qint64>::max();

    qint64 bytes = unlimited; ///< of that class; 0 unless Open
    Why why = Why::Open;
    QDateTime next; ///< local; when to ask again; invalid while Open

    [[nodiscard]] bool isOpen() const { return why == Why::Open; }
    bool operator==(const Allowance &) const = default;
};

/// How many bytes of a class may go now, while `waiting` are the classes that have something to
/// move. Messages, consents, erasures and records (Priority::Records) are never held back, unless
/// somebody said so of that connection (LinkRules::textsToo); then they may use all that is left.
/// `now` is local time.
[[nodiscard]] Allowance allowance(
    const Budget &budget, Priority priority, const QSet<Priority> &waiting, const QDateTime &now);

/// The first so many of a queue, in its order, that the limits let through today: "alcanza para 11
/// de 12". `sizes`: class and bytes left of each.
[[nodiscard]] qsizetype fitting(
    const Budget &budget, const QList<std::pair<Priority, qint64>> &sizes, const QDateTime &now);

} // namespace tambo::sync
