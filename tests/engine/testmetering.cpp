// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/pace.h"
#include "tests/engine/village.h"
#include "tests/support/patience.h"

using namespace tambo;
using namespace tambo::sync;
using namespace tambo::sync::test;

namespace {

constexpr qsizetype fileSize = 3'000'000;
constexpr qint64 mb = 1'000'000;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// Whatever happens, it is one day: midnight changes nothing.
const QDateTime noon(QDate(2026, 7, 15), QTime(12, 0));

struct MeteredPc : Pc {
    MeteredPc() : Pc(Start::Found, HybridClock(), [] { return noon; }) {}
};

Result<> allow(Pc &pc, const store::LinkRules &rules)
{
    return pc.write([rules](store::Writer &writer) {
        return store::setLinkRules(writer, store::LinkKind::Fixed, rules);
    });
}

Result<> allow(Pc &pc, qint64 dayBytes)
{
    return allow(pc, store::LinkRules{dayBytes, 0, 0, 0, false});
}

qint64 used(Pc &pc)
{
    const auto use = pc.writeLast(
        [](store::Writer &writer) { return store::linkUse(writer, store::LinkKind::Fixed); });
    return bytesOfDay(*use, noon);
}

QList<store::Meeting> history(Pc &pc)
{
    return *pc.writeLast([](store::Writer &writer) { return store::meetings(writer); });
}

} // namespace

/// What a person allows a connection to cost, and what is remembered of meetings.
class TestMetering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsGoWhereFilesMustWait()
    {
        TestHub hub;
        MeteredPc a;
        MeteredPc b;
        QVERIFY_OK(a.join(hub));
        QVERIFY_OK(b.join(hub));
        QVERIFY_OK(b.follow(a));
        QVERIFY_OK(a.record(s("Larga"), noise(fileSize, 1)));
        QVERIFY_OK(allow(a, 1));
        QVERIFY_OK(a.once());
        QVERIFY(a.engine->status().held);
        QCOMPARE(a.engine->status().held->why, Allowance::Why::Day);
        QVERIFY(!a.engine->status().problem);
        QVERIFY_OK(b.once());
        QCOMPARE(b.titles(), QStringList{s("Larga")});
        QCOMPARE(a.waiting().items.size(), 2); // the sound and its preview
        QVERIFY(used(a) > 0);
        // Somebody allows more.
        QVERIFY_OK(allow(a, 0));
        QVERIFY_OK(a.once());
        QVERIFY(!a.engine->status().held);
        QVERIFY(a.waiting().items.isEmpty());
    }

    void aFileGoesAsFarAsItMay()
    {
        TestHub hub;
        MeteredPc a;
        QVERIFY_OK(a.join(hub));
        QVERIFY_OK(a.record(s("Larga"), noise(fileSize, 2)));
        QVERIFY_OK(allow(a, mb));
        const auto first = a.once();
        QVERIFY_OK(first);
        QVERIFY(first->bytesUp > mb / 2);
        // Heads and the small answers of the hub come on top.
        QVERIFY2(first->bytesUp + first->bytesDown < mb + 20'000,
            qPrintable(QString::number(first->bytesUp + first->bytesDown)));
        const qint64 moved = first->bytesUp + first->bytesDown;
        QVERIFY(used(a) >= moved);
        QVERIFY(used(a) < moved + 10'000); // and what joining took
        QVERIFY(a.waiting().items.first().sent > 0);
        // Nothing more today, and asking does not cost the rest.
        const auto second = a.once();
        QVERIFY_OK(second);
        QVERIFY(second->bytesUp < 2000);
        QVERIFY_OK(allow(a, 0));
        const auto third = a.once();
        QVERIFY_OK(third);
        QVERIFY(a.waiting().items.isEmpty());
        QVERIFY2(first->bytesUp + third->bytesUp < fileSize + 64 * 1024, "something went twice");
    }

    void whatComesIsCutToo()
    {
        TestHub hub;
        MeteredPc a;
        MeteredPc b;
        QVERIFY_OK(a.join(hub));
        QVERIFY_OK(b.join(hub));
        QVERIFY_OK(b.follow(a));
        const auto media = a.record(s("Larga"), noise(fileSize, 3));
        QVERIFY_OK(media);
        QVERIFY_OK(a.once());
        QVERIFY_OK(allow(b, mb));
        const auto first = b.once();
        QVERIFY_OK(first);
        QVERIFY(!b.store->blobs().has(media->blob));
        QVERIFY(QFileInfo(b.store->blobs().partPath(media->blob)).size() > mb / 2);
        QCOMPARE(b.engine->status().held->why, Allowance::Why::Day);
        QVERIFY_OK(allow(b, 0));
        const auto second = b.once();
        QVERIFY_OK(second);
        QCOMPARE(b.content(media->blob), noise(fileSize, 3));
        QVERIFY(first->bytesDown + second->bytesDown < fileSize + mb / 2);
    }

    void countsOutliveTheProgram()
    {
        TestHub hub;
        MeteredPc a;
        QVERIFY_OK(a.join(hub));
        QVERIFY_OK(a.tell(s("Una")));
        QVERIFY_OK(a.once());
        QVERIFY(used(a) > 0);
        const qint64 before = used(a);
        a.reopen();
        QVERIFY_OK(a.tell(s("Otra")));
        QVERIFY_OK(a.once());
        QVERIFY(used(a) > before);
    }

    void textsWaitOnlyWhereSomebodySaidSo()
    {
        TestHub hub;
        MeteredPc a;
        QVERIFY_OK(a.join(hub));
        QVERIFY_OK(a.once());
        QVERIFY(used(a) > 0);
        QVERIFY_OK(a.tell(s("Una")));
        QVERIFY_OK(allow(a, store::LinkRules{1, 0, 0, 0, true}));
        const qint64 requests = a.engine->status().totals.requests;
        a.engine->start();
        QTRY_VERIFY(a.engine->status().held);
        QTRY_COMPARE(a.engine->status().phase, Status::Phase::Resting);
        QCOMPARE(a.engine->status().totals.requests, requests);
        QCOMPARE(a.waiting().items.size(), 1);
        // A person who asks for it now is obeyed.
        QVERIFY_OK(a.once());
        QVERIFY(a.waiting().items.isEmpty());
    }

    /// Not only before the first exchange: one after the other they use up what is left.
    void textsStopInTheMiddle()
    {
        constexpr qint64 most = 100'000;
        constexpr int stories = 40;
        constexpr qint64 oneStory = 11'000;
        TestHub hub;
        MeteredPc a;
        QVERIFY_OK(a.join(hub));
        QVERIFY_OK(a.once());
        for (int i = 0; i < stories; ++i) {
            const QString title = QString::fromLatin1(noise(10'000, quint32(i)).toHex());
            QVERIFY_OK(a.tell(title.first(10'000)));
        }
        QVERIFY_OK(allow(a, store::LinkRules{used(a) + most, 0, 0, 0, true}));
        const Totals before = a.engine->status().totals;
        a.engine->start();
        QTRY_VERIFY(a.engine->status().held);
        QTRY_COMPARE(a.engine->status().phase, Status::Phase::Resting);
        QCOMPARE(a.engine->status().held->why, Allowance::Why::Day);
        QVERIFY(!a.engine->status().problem);
        const Totals moved = a.engine->status().totals.since(before);
        QVERIFY(moved.recordsUp > 0);
        // The last request holds one story at least, whatever is left.
        QVERIFY2(moved.bytesUp + moved.bytesDown < most + Pace::minChunk + oneStory,
            qPrintable(QString::number(moved.bytesUp + moved.bytesDown)));
        QVERIFY(!a.waiting().items.isEmpty());
        // A person who asks for it now is obeyed.
        QVERIFY_OK(a.once());
        QVERIFY(a.waiting().items.isEmpty());
    }

    void meetingsAreRemembered()
    {
        TestHub hub;
        MeteredPc a;
        QVERIFY_OK(a.join(hub));
        QVERIFY_OK(a.record(s("Corta"), noise(20'000, 4)));
        QVERIFY_OK(a.once());
        QCOMPARE(history(a).size(), 1);
        const store::Meeting first = history(a).first();
        QCOMPARE(first.with, hub.url().toString());
        QVERIFY(first.problem.isEmpty());
        QVERIFY(first.recordsUp > 0);
        QCOMPARE(first.filesUp, 2);
        QVERIFY(first.bytesUp > 20'000);
        QVERIFY(first.beganMs <= first.endedMs);
        // Nothing new, twice: one more row.
        QVERIFY_OK(a.once());
        QVERIFY_OK(a.once());
        QCOMPARE(history(a).first().times, 2);
        QCOMPARE(history(a).size(), 2);
        QVERIFY(!a.engine->status().failingSince.isValid());
    }

    void silenceIsRememberedWithItsBeginning()
    {
        TestHub hub;
        MeteredPc a;
        QVERIFY_OK(a.join(hub));
        QVERIFY_OK(a.once());
        hub.server.reset();
        QVERIFY(!a.once().ok());
        const QDateTime since = a.engine->status().failingSince;
        QVERIFY(since.isValid());
        QVERIFY(!a.once().ok());
        QCOMPARE(a.engine->status().failingSince, since);
        QCOMPARE(history(a).first().times, 2);
        QVERIFY(!history(a).first().problem.isEmpty());
        // Also after the program was closed and opened.
        a.reopen();
        QTRY_COMPARE(a.engine->status().failingSince, since);
        hub.start();
        const QUrl url = hub.url(); // it may have another port now
        QVERIFY_OK(a.write(
            [url](store::Writer &writer) { return store::setHubUrl(writer, url.toString()); }));
        QVERIFY_OK(a.once());
        QVERIFY(!a.engine->status().failingSince.isValid());
    }
};

QTEST_GUILESS_MAIN(TestMetering)
#include "testmetering.moc"
