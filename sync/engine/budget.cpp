// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/budget.h"

namespace tambo::sync {

namespace {

constexpr int minutesOfDay = 24 * 60;

int minuteOf(const QDateTime &now)
{
    return now.time().hour() * 60 + now.time().minute();
}

bool isTimeFor(const store::LinkRules &rules, int minute)
{
    if (rules.fromMinute == rules.toMinute)
        return true;
    if (rules.fromMinute < rules.toMinute)
        return minute >= rules.fromMinute && minute < rules.toMinute;
    return minute >= rules.fromMinute || minute < rules.toMinute;
}

/// The next moment of that local time of day, today or tomorrow.
QDateTime nextAt(const QDateTime &now, int minute)
{
    QDateTime next = now;
    next.setTime(QTime(minute / 60, minute % 60));
    return next > now ? next : next.addDays(1);
}

QDateTime nextDay(const QDateTime &now)
{
    return nextAt(now, 0);
}

QDateTime nextMonth(const QDateTime &now)
{
    QDateTime next = now;
    next.setDate(QDate(now.date().year(), now.date().month(), 1).addMonths(1));
    next.setTime(QTime(0, 0));
    return next;
}

/// Of one limit; unlimited where there is none.
qint64 leftOf(qint64 limit, qint64 used, bool keepFloor)
{
    if (limit <= 0)
        return Allowance::unlimited;
    // What the lowest class uses of its part lessens what is left for all alike.
    const qint64 kept = keepFloor ? limit * floorPercent / 100 : 0;
    return std::max<qint64>(0, limit - used - kept);
}

Allowance closed(Allowance::Why why, const QDateTime &next)
{
    return {0, why, next};
}

bool hasGoneBack(const store::LinkUse &use, const QDateTime &now)
{
    return use.lastMs > now.toMSecsSinceEpoch() + clockTolerance;
}

/// Of days from `first` to `last`, as they count now.
qint64 bytesBetween(const store::LinkUse &use, const QDate &first, QDate last, const QDateTime &now)
{
    if (hasGoneBack(use, now))
        last = std::min(last, now.date().addDays(-1)); // see usable
    qint64 sum = 0;
    for (auto day = use.days.lower_bound(first); day != use.days.end() && day->first <= last; ++day)
        sum += day->second;
    return sum;
}

} // namespace

store::LinkUse usable(store::LinkUse use, const QDateTime &now)
{
    if (!hasGoneBack(use, now))
        return use;
    // Today by this clock, and all that has not been yet by it.
    use.days.erase(use.days.lower_bound(now.date()), use.days.end());
    use.lastMs = now.toMSecsSinceEpoch();
    return use;
}

store::LinkUse counted(store::LinkUse use, qint64 bytes, const QDateTime &now)
{
    use = usable(std::move(use), now);
    use.days[now.date()] += bytes;
    // A program may run for years.
    while (use.days.size() > size_t(store::LinkUse::keptDays))
        use.days.erase(use.days.begin());
    use.lastMs = std::max(use.lastMs, now.toMSecsSinceEpoch());
    return use;
}

qint64 bytesOfDay(const store::LinkUse &use, const QDateTime &now)
{
    return bytesBetween(use, now.date(), now.date(), now);
}

qint64 bytesOfMonth(const store::LinkUse &use, const QDateTime &now)
{
    const QDate first(now.date().year(), now.date().month(), 1);
    return bytesBetween(use, first, first.addMonths(1).addDays(-1), now);
}

Allowance allowance(
    const Budget &budget, Priority priority, const QSet<Priority> &waiting, const QDateTime &now)
{
    const store::LinkRules &rules = budget.rules;
    const bool isText = priority == Priority::Records;
    if (isText && !rules.textsToo)
        return {};
    if (!isText && !isTimeFor(rules, minuteOf(now)))
        return closed(Allowance::Why::Hours, nextAt(now, rules.fromMinute));
    const bool lower = std::any_of(
        waiting.begin(), waiting.end(), [&](Priority other) { return other > priority; });
    const bool keepFloor = lower && !isText;
    const qint64 month = leftOf(rules.monthBytes, bytesOfMonth(budget.use, now), keepFloor);
    if (month == 0)
        return closed(Allowance::Why::Month, nextMonth(now));
    const qint64 day = leftOf(rules.dayBytes, bytesOfDay(budget.use, now), keepFloor);
    if (day == 0)
        return closed(Allowance::Why::Day, nextDay(now));
    return {std::min(day, month), Allowance::Why::Open, {}};
}

qsizetype fitting(
    const Budget &budget, const QList<std::pair<Priority, qint64>> &sizes, const QDateTime &now)
{
    Budget later = budget;
    QMap<Priority, qsizetype> left;
    for (const auto &[priority, bytes] : sizes)
        ++left[priority];
    qsizetype fits = 0;
    for (const auto &[priority, bytes] : sizes) {
        const QList<Priority> waiting = left.keys();
        const Allowance open
            = allowance(later, priority, QSet<Priority>(waiting.begin(), waiting.end()), now);
        if (bytes <= open.bytes) {
            ++fits;
            later.use = counted(std::move(later.use), bytes, now);
        }
        if (--left[priority] == 0)
            left.remove(priority);
    }
    return fits;
}

} // namespace tambo::sync
