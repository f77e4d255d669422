// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/budget.h"
#include "tests/support/seed.h"

#include <QtTest>

using namespace tambo;
using namespace tambo::sync;
using store::LinkUse;

namespace {

constexpr qint64 mb = 1'000'000;

QDateTime at(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
}

const QDateTime morning = at("2026-07-14T08:42:00");

Budget allowing(qint64 day, qint64 month = 0)
{
    Budget budget;
    budget.rules.dayBytes = day;
    budget.rules.monthBytes = month;
    return budget;
}

Budget used(Budget budget, qint64 bytes, const QDateTime &when = morning)
{
    budget.use = counted(budget.use, bytes, when);
    return budget;
}

Allowance ask(const Budget &budget, Priority priority, const QSet<Priority> &waiting = {},
    const QDateTime &now = morning)
{
    return allowance(budget, priority, waiting, now);
}

} // namespace

class TestBudget : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutLimitsEverythingGoes()
    {
        for (const Priority one : {Priority::Records, Priority::Previews, Priority::Originals})
            QCOMPARE(ask(used(Budget(), 1000 * mb), one).bytes, Allowance::unlimited);
    }

    void theDayIsUsedUpAndBeginsAnew()
    {
        const Budget budget = used(allowing(50 * mb), 14 * mb);
        QCOMPARE(ask(budget, Priority::Unique).bytes, 36 * mb);
        const Allowance none = ask(used(budget, 40 * mb), Priority::Unique);
        QCOMPARE(none.bytes, 0);
        QCOMPARE(none.why, Allowance::Why::Day);
        QCOMPARE(none.next, at("2026-07-15T00:00:00"));
        QCOMPARE(ask(used(budget, 40 * mb), Priority::Unique, {}, none.next).bytes, 50 * mb);
    }

    void theMonthCountsItsDays()
    {
        Budget budget = allowing(0, 100 * mb);
        budget = used(budget, 50 * mb, at("2026-06-30T23:00:00"));
        budget = used(budget, 60 * mb, at("2026-07-01T09:00:00"));
        QCOMPARE(bytesOfMonth(budget.use, morning), 60 * mb);
        QCOMPARE(ask(budget, Priority::Originals).bytes, 40 * mb);
        const Allowance none = ask(used(budget, 40 * mb), Priority::Originals);
        QCOMPARE(none.why, Allowance::Why::Month);
        QCOMPARE(none.next, at("2026-08-01T00:00:00"));
        QCOMPARE(ask(used(budget, 40 * mb), Priority::Originals, {}, none.next).bytes, 100 * mb);
    }

    void textsAreNotHeldBackUnlessSomebodySaidSo()
    {
        Budget budget = used(allowing(50 * mb), 60 * mb);
        QCOMPARE(ask(budget, Priority::Records).bytes, Allowance::unlimited);
        budget.rules.textsToo = true;
        QCOMPARE(ask(budget, Priority::Records).why, Allowance::Why::Day);
        // The hours are for files.
        budget = Budget();
        budget.rules.textsToo = true;
        budget.rules.fromMinute = 20 * 60;
        budget.rules.toMinute = 22 * 60;
        QVERIFY(ask(budget, Priority::Records).isOpen());
    }

    void theLowestClassKeepsItsFloor()
    {
        const QSet<Priority> both{Priority::Unique, Priority::Originals};
        Budget budget = allowing(100 * mb);
        QCOMPARE(ask(budget, Priority::Unique, both).bytes, 95 * mb);
        QCOMPARE(ask(budget, Priority::Originals, both).bytes, 100 * mb);
        budget = used(budget, 95 * mb);
        QCOMPARE(ask(budget, Priority::Unique, both).why, Allowance::Why::Day);
        QCOMPARE(ask(budget, Priority::Originals, both).bytes, 5 * mb);
        // Nothing lower waits: all of it.
        QCOMPARE(ask(budget, Priority::Unique, {Priority::Unique}).bytes, 5 * mb);
    }

    void filesHaveTheirHours_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("next"); // empty: open
        const auto row = [](const char *name, int from, int to, const char *now, const char *next) {
            QTest::newRow(name) << from << to << QString::fromLatin1(now)
                                << QString::fromLatin1(next);
        };
        row("always", 0, 0, "2026-07-14T08:42:00", "");
        row("before", 22, 23, "2026-07-14T08:42:00", "2026-07-14T22:00:00");
        row("first minute", 22, 23, "2026-07-14T22:00:00", "");
        row("last minute", 22, 23, "2026-07-14T22:59:59", "");
        row("after", 22, 23, "2026-07-14T23:00:00", "2026-07-15T22:00:00");
        row("over midnight, evening", 22, 6, "2026-07-14T23:30:00", "");
        row("over midnight, night", 22, 6, "2026-07-15T05:59:00", "");
        row("over midnight, day", 22, 6, "2026-07-15T06:00:00", "2026-07-15T22:00:00");
    }
    void filesHaveTheirHours()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QString, now);
        QFETCH(QString, next);
        Budget budget;
        budget.rules.fromMinute = from * 60;
        budget.rules.toMinute = to * 60;
        const Allowance answer = ask(budget, Priority::Unique, {}, at(qPrintable(now)));
        QCOMPARE(answer.isOpen(), next.isEmpty());
        if (!next.isEmpty()) {
            QCOMPARE(answer.why, Allowance::Why::Hours);
            QCOMPARE(answer.next, at(qPrintable(next)));
            QVERIFY(ask(budget, Priority::Unique, {}, answer.next).isOpen());
        }
    }

    void aClockThatWentBackDoesNotLock()
    {
        // All was used, by a clock that was years ahead; then somebody set it right.
        const Budget ahead
            = used(used(allowing(50 * mb, 100 * mb), 100 * mb), 60 * mb, at("2031-01-01T10:00:00"));
        QCOMPARE(ask(ahead, Priority::Unique).bytes, 50 * mb);
        // And what goes from then on counts.
        const Budget right = used(ahead, 50 * mb);
        QCOMPARE(ask(right, Priority::Unique).why, Allowance::Why::Day);
        QCOMPARE(ask(right, Priority::Unique).next, at("2026-07-15T00:00:00"));
    }

    void aDeadBatteryDoesNotLock()
    {
        // Every morning the clock says the same, and every day everything allowed is used.
        Budget budget = allowing(50 * mb, 60 * mb);
        for (int morningNumber = 0; morningNumber < 40; ++morningNumber) {
            const QDateTime start = at("2000-01-01T00:01:00");
            QCOMPARE(ask(budget, Priority::Unique, {}, start).bytes, 50 * mb);
            budget = used(budget, 20 * mb, start.addSecs(600));
            budget = used(budget, 30 * mb, start.addSecs(3600));
            QCOMPARE(
                ask(budget, Priority::Unique, {}, start.addSecs(3700)).why, Allowance::Why::Day);
        }
        QVERIFY(budget.use.days.size() <= 1);
    }

    void aClockThatIsCorrectedALittleChangesNothing()
    {
        const Budget budget = used(allowing(50 * mb), 50 * mb);
        QCOMPARE(ask(budget, Priority::Unique, {}, morning.addSecs(-120)).why, Allowance::Why::Day);
    }

    void nextIsNeverFar()
    {
        // Whatever clock, use and rules: some day within six weeks it goes on.
        QRandomGenerator random(tambo::test::seed());
        for (int i = 0; i < 2000; ++i) {
            Budget budget = allowing(random.bounded(3) * mb, random.bounded(4) * mb);
            budget.rules.fromMinute = int(random.bounded(1440));
            budget.rules.toMinute = int(random.bounded(1440));
            QDateTime now = at("2000-01-01T00:00:00").addSecs(random.bounded(1'000'000'000));
            for (int n = 0; n < 20; ++n) {
                now = now.addSecs(qint64(random.bounded(400'000'000)) - 200'000'000);
                budget = used(budget, random.bounded(3'000'000), now);
            }
            QDateTime asked = now;
            int turns = 0;
            for (; turns < 4; ++turns) {
                const Allowance answer = ask(budget, Priority::Originals, {}, asked);
                if (answer.isOpen())
                    break;
                QVERIFY(answer.next > asked);
                asked = answer.next;
            }
            QVERIFY(turns < 4);
            QVERIFY(now.daysTo(asked) <= 42);
        }
    }

    void whatFitsToday()
    {
        const Priority text = Priority::Records;
        const Priority voice = Priority::Unique;
        const Priority rest = Priority::Originals;
        const QList<std::pair<Priority, qint64>> queue{
            {text, 12'000}, {voice, 19 * mb}, {voice, 13 * mb}, {rest, 2 * mb}};
        QCOMPARE(fitting(Budget(), queue, morning), 4);
        QCOMPARE(fitting(allowing(50 * mb), queue, morning), 4);
        QCOMPARE(fitting(allowing(30 * mb), queue, morning), 3); // not the second voice
        QCOMPARE(fitting(allowing(1 * mb), queue, morning), 1); // texts always
        QCOMPARE(fitting(used(allowing(50 * mb), 30 * mb), queue, morning), 3);
        QCOMPARE(fitting(allowing(50 * mb), {}, morning), 0);
    }
};

QTEST_GUILESS_MAIN(TestBudget)
#include "testbudget.moc"
