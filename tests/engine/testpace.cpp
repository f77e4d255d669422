// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/pace.h"

#include <QTest>

using namespace std::chrono_literals;
using tambo::sync::BackOff;
using tambo::sync::Pace;

/// Pieces and waits.
class TestPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void piecesFollowTheLink_data()
    {
        QTest::addColumn<int>("bytesPerSecond");
        QTest::addColumn<qint64>("least");
        QTest::addColumn<qint64>("most");
        QTest::newRow("1 kB/s") << 1000 << Pace::minChunk << Pace::minChunk;
        QTest::newRow("64 kbit/s") << 8000 << qint64(9'000) << qint64(10'500);
        QTest::newRow("1 Mbit/s") << 125'000 << qint64(140'000) << qint64(160'000);
        QTest::newRow("village network") << 20'000'000 << Pace::maxChunk << Pace::maxChunk;
    }
    void piecesFollowTheLink()
    {
        QFETCH(int, bytesPerSecond);
        QFETCH(qint64, least);
        QFETCH(qint64, most);
        Pace pace;
        QCOMPARE(pace.chunk(), Pace::firstChunk);
        pace.measured(500, 600ms); // the round trip
        for (int i = 0; i < 30; ++i) {
            const auto ms = 600 + pace.chunk() * 1000 / bytesPerSecond;
            pace.measured(pace.chunk(), std::chrono::milliseconds(ms));
        }
        QVERIFY2(pace.chunk() >= least && pace.chunk() <= most,
            qPrintable(QString::number(pace.chunk())));
    }

    /// Whatever the distance: a piece and a round trip behind it.
    void aMessageWaitsForNoMoreThanTwoSeconds()
    {
        constexpr qint64 bytesPerSecond = 8000;
        for (const qint64 roundTrip : {5, 100, 300, 600, 900}) {
            Pace pace;
            QVERIFY(pace.chunk() * 1000 / bytesPerSecond + roundTrip <= 2000); // not yet measured
            pace.measured(500, std::chrono::milliseconds(roundTrip));
            for (int i = 0; i < 30; ++i) {
                const auto ms = roundTrip + pace.chunk() * 1000 / bytesPerSecond;
                pace.measured(pace.chunk(), std::chrono::milliseconds(ms));
            }
            const qint64 wait = pace.chunk() * 1000 / bytesPerSecond + roundTrip;
            QVERIFY2(wait <= 2000, qPrintable(QString::number(wait)));
        }
    }

    void growsBySteps()
    {
        Pace pace;
        pace.measured(Pace::firstChunk, 1ms); // a measurement may be wrong
        QCOMPARE(pace.chunk(), 4 * Pace::firstChunk);
    }

    void slowIsNotDead()
    {
        Pace slow;
        for (int i = 0; i < 5; ++i)
            slow.measured(8000, 8s); // 1 kB/s
        QVERIFY(slow.patience(16'000) > 60s);
        QVERIFY(slow.patience(1024 * 1024) <= 300s);
        QVERIFY(Pace().patience(0) >= 30s);
    }

    void waitsGrow()
    {
        BackOff wait;
        QVERIFY(wait.next() >= 12s);
        std::chrono::milliseconds last{};
        for (int i = 0; i < 12; ++i)
            last = wait.next();
        QVERIFY(last >= 12min && last <= 18min);
        wait.reset();
        QVERIFY(wait.next() <= 18s);
    }
};

QTEST_GUILESS_MAIN(TestPace)
#include "testpace.moc"
