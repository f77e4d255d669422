// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/hlc.h"

#include <QtTest>

using namespace tambo;

namespace {

constexpr qint64 today = 1'750'000'000'000;
constexpr qint64 hour = 3'600'000;

} // namespace

class TestHlc : public QObject
{
    Q_OBJECT

    qint64 m_wall = today;
    HybridClock clock()
    {
        return HybridClock([this] { return m_wall; });
    }

private Q_SLOTS:
    void init() { m_wall = today; }

    void stampsHoldTimeAndCounter()
    {
        const Hlc stamp = Hlc::of(today, 7);
        QCOMPARE(stamp.ms(), today);
        QCOMPARE(stamp.counter(), quint16(7));
        QCOMPARE(stamp.utc(), QDateTime::fromMSecsSinceEpoch(today).toUTC());
        QVERIFY(Hlc::of(today, 65'535) < Hlc::of(today + 1));
    }

    void stampsAlwaysGrow()
    {
        HybridClock c = clock();
        Hlc last;
        for (int i = 0; i < 200'000; ++i) {
            m_wall += i % 3 - 1;
            const Hlc next = c.next();
            QVERIFY(last < next);
            last = next;
        }
    }

    void followsTheWallClock()
    {
        HybridClock c = clock();
        QCOMPARE(c.next(), Hlc::of(today));
        QCOMPARE(c.next(), Hlc::of(today, 1));
        m_wall += 5;
        QCOMPARE(c.next(), Hlc::of(today + 5));
        QVERIFY(!c.suspect());
    }

    void aDeadBatteryIsNotBelieved()
    {
        HybridClock c = clock();
        c.restore(Hlc::of(today));
        m_wall = 315'532'800'000; // 1980
        QVERIFY(c.next() > Hlc::of(today));
        QVERIFY(c.suspect());
        m_wall = today + hour;
        QCOMPARE(c.next(), Hlc::of(today + hour));
        QVERIFY(!c.suspect());
    }

    void aTimeBeforeThisProgramIsNotBelievedOnAnEmptyLogEither()
    {
        for (const qint64 wall : {qint64(315'532'800'000), qint64(0), qint64(-5)}) {
            m_wall = wall;
            HybridClock c = clock();
            QVERIFY(c.next().ms() >= HybridClock::earliestMs);
            QVERIFY(c.suspect());
        }
    }

    void aFewSecondsBehindIsOrdinary()
    {
        HybridClock c = clock();
        c.observe(Hlc::of(today + 30'000));
        QCOMPARE(c.next(), Hlc::of(today + 30'000, 1));
        QVERIFY(!c.suspect());
    }

    void farAheadOfWhatTheHubSaysIsNotBelieved()
    {
        HybridClock c = clock();
        c.observeReference(today);
        m_wall = today + 25 * hour;
        QVERIFY(c.next().ms() < today + hour);
        QVERIFY(c.suspect());
        c.observeReference(today + 25 * hour);
        QCOMPARE(c.next().ms(), today + 25 * hour);
        QVERIFY(!c.suspect());
    }

    void stampsOfOthersAdvanceUs()
    {
        HybridClock c = clock();
        c.observe(Hlc::of(today + hour));
        QVERIFY(c.next() > Hlc::of(today + hour));
    }

    void stampsFarAheadDoNot()
    {
        HybridClock c = clock();
        c.observe(Hlc::of(today + 25 * hour));
        QVERIFY(c.next() < Hlc::of(today + hour));
    }

    void aRowOfStampsCannotCarryUsAway()
    {
        HybridClock c = clock();
        for (int day = 1; day < 400; ++day)
            c.observe(Hlc::of(today + day * 23 * hour));
        QVERIFY(c.newest().ms() <= today + HybridClock::toleranceMs);
    }
};

QTEST_GUILESS_MAIN(TestHlc)
#include "testhlc.moc"
