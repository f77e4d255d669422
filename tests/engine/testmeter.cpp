// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/entities.h"
#include "app/store/recoverywords.h"
#include "sync/engine/meter.h"
#include "tests/support/patience.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tambo;
using namespace tambo::sync;
using store::LinkKind;

namespace {

constexpr qint64 mb = 1'000'000;
const QDateTime noon(QDate(2026, 7, 15), QTime(12, 0));

} // namespace

/// What is counted for which connection, and what of it reaches the store.
class TestMeter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString folder = m_dir.filePath(QStringLiteral("datos"));
        auto founded = store::Store::found(
            {folder, allEntities(), HybridClock(), {}}, store::newRecoveryEntropy());
        QVERIFY2(founded.ok(), qPrintable(founded.ok() ? QString() : founded.error().message));
        m_store = *std::move(founded);
    }

    /// The month so far, as the program left it: yesterday and this morning.
    void init()
    {
        for (const LinkKind link : {LinkKind::Fixed, LinkKind::Metered}) {
            const store::LinkUse use{{{noon.date().addDays(-1), 5 * mb}, {noon.date(), 3 * mb}},
                noon.addSecs(-3600).toMSecsSinceEpoch()};
            const store::LinkRules rules{100 * mb, 0, 0, 0, false};
            const auto written = m_store->write([&](store::Writer &writer) -> Result<> {
                TAMBO_TRY(store::setLinkRules(writer, link, rules));
                return store::saveLinkUse(writer, link, use);
            });
            QVERIFY(QFuture(written).takeResult().ok());
        }
    }

    void countsOnTopOfTheMonth()
    {
        Under under(*m_store);
        under.begin();
        under.move(1000);
        QCOMPARE(under.left(), 100 * mb - 3 * mb - 1000);
        under.meter.save();
        QCOMPARE(kept(LinkKind::Fixed), (Kept{5 * mb, 3 * mb + 1000}));
        QCOMPARE(kept(LinkKind::Metered), (Kept{5 * mb, 3 * mb}));
    }

    void whatMovesBeforeTheStoreIsReadIsAdded()
    {
        Under under(*m_store);
        under.move(1000);
        under.meter.save(); // as at an early end; must not replace what is not known yet
        QCOMPARE(kept(LinkKind::Fixed), (Kept{5 * mb, 3 * mb}));
        under.begin();
        QCOMPARE(under.left(), 100 * mb - 3 * mb - 1000);
        under.meter.save();
        QCOMPARE(kept(LinkKind::Fixed), (Kept{5 * mb, 3 * mb + 1000}));
    }

    void anotherLinkInTheMiddleOfAFile()
    {
        Under under(*m_store);
        under.begin();
        under.move(1000);
        under.meter.setLink(LinkKind::Metered);
        under.move(200); // before anybody has read what that one may cost
        under.begin();
        QCOMPARE(under.board.status().budget.link, LinkKind::Metered);
        QCOMPARE(under.left(), 100 * mb - 3 * mb - 200);
        under.move(30);
        under.meter.setLink(LinkKind::Fixed);
        under.move(4);
        QCOMPARE(under.left(), 100 * mb - 3 * mb - 1004);
        under.meter.save();
        QCOMPARE(kept(LinkKind::Fixed), (Kept{5 * mb, 3 * mb + 1004}));
        QCOMPARE(kept(LinkKind::Metered), (Kept{5 * mb, 3 * mb + 230}));
    }

    void theLinkChangesWhileTheStoreIsRead()
    {
        Under under(*m_store);
        int ready = 0;
        under.meter.begin([&](const Result<> &) { ++ready; });
        under.meter.setLink(LinkKind::Metered);
        under.move(200);
        QTRY_COMPARE(ready, 1);
        // Nothing is shown of a connection that is not in use.
        QCOMPARE(under.board.status().budget, Budget());
        under.begin();
        QCOMPARE(under.left(), 100 * mb - 3 * mb - 200);
        under.meter.save();
        QCOMPARE(kept(LinkKind::Fixed), (Kept{5 * mb, 3 * mb}));
        QCOMPARE(kept(LinkKind::Metered), (Kept{5 * mb, 3 * mb + 200}));
    }

    void aMegabyteIsNotedByItself()
    {
        Under under(*m_store);
        under.begin();
        under.move(mb - 1);
        QCOMPARE(kept(LinkKind::Fixed), (Kept{5 * mb, 3 * mb}));
        under.move(1);
        QCOMPARE(kept(LinkKind::Fixed), (Kept{5 * mb, 4 * mb}));
    }

    void newRulesKeepTheCount()
    {
        Under under(*m_store);
        under.begin();
        under.move(1000);
        const auto written = m_store->write([](store::Writer &writer) {
            return store::setLinkRules(writer, LinkKind::Fixed, {10 * mb, 0, 0, 0, false});
        });
        QVERIFY(QFuture(written).takeResult().ok());
        under.begin();
        QCOMPARE(under.left(), 10 * mb - 3 * mb - 1000);
    }

private:
    /// A meter, and a board on which bytes move.
    struct Under {
        explicit Under(store::Store &store) : meter(store, board, [] { return noon; }) {}

        void begin()
        {
            bool ready = false;
            meter.begin([&](const Result<> &result) { ready = result.ok(); });
            QTRY_VERIFY(ready);
        }
        void move(qint64 bytes)
        {
            board.change([&](Status &status) { status.totals.bytesUp += bytes; });
            static_cast<void>(meter.allowance(Priority::Originals, {}));
        }
        /// Bytes left of the day, as files and as the window are told, which must agree.
        qint64 left()
        {
            const qint64 told = meter.allowance(Priority::Originals, {}).bytes;
            const Budget budget = board.status().budget;
            const qint64 seen = allowance(budget, Priority::Originals, {}, noon).bytes;
            return told == seen ? told : -1;
        }

        StatusBoard board;
        Meter meter;
    };
    using Kept = std::pair<qint64, qint64>;
    /// Of yesterday and of today.
    Kept kept(LinkKind link)
    {
        // A write job, so that those before it are done. Asked for its result at once, it would
        // be run on this thread before them.
        const auto use = m_store->write(
            [link](store::Writer &writer) { return store::linkUse(writer, link); });
        QFutureWatcher<Result<store::LinkUse>> watcher;
        QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
        watcher.setFuture(use);
        if (!use.isFinished() && !finished.wait(60'000))
            qFatal("the store does not answer");
        const auto days = watcher.result()->days;
        return {days.at(noon.date().addDays(-1)), days.at(noon.date())};
    }

    QTemporaryDir m_dir;
    std::unique_ptr<store::Store> m_store;
};

QTEST_GUILESS_MAIN(TestMeter)
#include "testmeter.moc"
