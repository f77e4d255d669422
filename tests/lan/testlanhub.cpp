// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/hubblobs.h"
#include "sync/server/admin/backup.h"
#include "tests/engine/clone.h"
#include "tests/lan/room.h"
#include "tests/support/patience.h"

#include <QTest>

using namespace tambo;
using namespace tambo::lan::test;
using sync::test::TestHub;

/// PCs of one centre that hear each other, and a hub over a thin link: what one of them brings
/// there, the others need not.
class TestLanHub : public QObject
{
    Q_OBJECT

    static void together(Pc &one, Pc &other)
    {
        const BothMet both = meet(one, other);
        for (const lan::Met &met : {both.caller, both.listener})
            QVERIFY2(!met.problem && met.complete, qPrintable(said(met)));
    }
    static sync::Totals pushed(Pc &pc)
    {
        const auto totals = pc.once();
        if (!totals.ok())
            qFatal("once: %s (%s)", qPrintable(totals.error().message),
                qPrintable(totals.error().detail));
        return *totals;
    }
    static std::optional<store::HubState> hubOf(Pc &pc)
    {
        return *pc.read([](store::Reader &reader) { return store::joinedHub(reader); });
    }
    static void setUrl(Pc &pc, const QUrl &url)
    {
        QVERIFY_OK(pc.write([text = url.toString()](
                                store::Writer &writer) { return store::setHubUrl(writer, text); }));
    }
    /// A PC of the centre that knows no other PC, only the hub.
    static std::unique_ptr<Pc> alone(Pc &by)
    {
        auto pc = another(by);
        const auto noted = pc->write([hub = *hubOf(by)](store::Writer &writer) {
            store::HubState fresh;
            fresh.id = hub.id;
            fresh.url = hub.url;
            return store::saveHub(writer, fresh);
        });
        if (!noted.ok())
            qFatal("saveHub: %s", qPrintable(noted.error().message));
        return pc;
    }
    static qint64 segments(Pc &pc)
    {
        return usb::test::count(pc, "SELECT count(*) FROM segment WHERE state = 1");
    }
    /// The hub as it was when this copy was made, under its key and a new epoch.
    static void restore(TestHub &hub, const QString &copy)
    {
        hub.server.reset();
        QVERIFY(QDir(hub.folder()).removeRecursively());
        QVERIFY(QDir().rename(copy, hub.folder()));
        hub.start();
    }
    static QString copied(TestHub &hub)
    {
        QString copy = hub.dir->filePath(s("copia"));
        const auto folder = hub::HubFolder::openExisting(hub.folder());
        if (!folder.ok() || !hub::backUpHub(*folder, copy).ok())
            qFatal("the hub was not copied");
        return copy;
    }

private Q_SLOTS:
    void aPcWithoutAHubGetsIt()
    {
        TestHub hub;
        Pc one;
        const auto two = another(one);
        together(one, *two);
        QVERIFY(!hubOf(*two));
        QVERIFY_OK(one.join(hub));
        together(*two, one);
        const auto known = hubOf(*two);
        QVERIFY(known);
        QCOMPARE(known->id, hubOf(one)->id);
        QCOMPARE(known->url, hubOf(one)->url);
        QCOMPARE(known->lastContactMs, 0);
        // The hub does not know it yet: it was let in without one.
        QVERIFY_OK(two->tell(s("La minga")));
        (void)pushed(*two);
        QCOMPARE(pushed(one).recordsDown > 0, true);
        QCOMPARE(one.titles(), list({"La minga"}));
    }

    void aHubThatIsKnownStays()
    {
        TestHub hub;
        TestHub elsewhere;
        Pc one;
        const auto two = another(one);
        together(one, *two);
        QVERIFY_OK(one.join(hub));
        together(one, *two);
        setUrl(one, QUrl(s("http://10.0.0.9:8080")));
        together(one, *two);
        QCOMPARE(hubOf(*two)->url, hub.url().toString());
        QVERIFY_OK(two->join(elsewhere));
        const auto chosen = hubOf(*two);
        together(one, *two);
        QCOMPARE(hubOf(*two)->id, chosen->id);
        QCOMPARE(hubOf(*two)->url, chosen->url);
        QCOMPARE(hubOf(one)->url, s("http://10.0.0.9:8080"));
    }

    void whatOneBroughtTheOthersDoNot()
    {
        TestHub hub;
        Pc one;
        const auto two = another(one);
        const auto three = another(one);
        QVERIFY_OK(one.join(hub));
        for (int i = 0; i < 20; ++i) {
            QVERIFY_OK(one.tell(s("Historia %1").arg(i), store::SpaceKind::Centre));
            QVERIFY(pushed(one).recordsUp > 0);
        }
        QVERIFY_OK(one.record(s("La voz"), noise(5000, 1)));
        QCOMPARE(pushed(one).blobsUp, 2);
        together(one, *two);
        together(*two, *three); // and the third by hearsay
        for (Pc *pc : {two.get(), three.get()}) {
            QCOMPARE(segments(*pc), segments(one));
            QCOMPARE(pc->waiting().items.size(), 0);
            const sync::Totals met = pushed(*pc);
            QCOMPARE(met.recordsUp, 0);
            QCOMPARE(met.recordsDown, 0);
            QCOMPARE(met.blobsUp, 0);
            QVERIFY2(met.bytesUp < 3000, QByteArray::number(met.bytesUp).constData());
        }
        // What is new goes, and once.
        QVERIFY_OK(two->tell(s("De dos")));
        together(*two, *three);
        QCOMPARE(pushed(*three).recordsUp, 1);
        together(*two, *three);
        QCOMPARE(pushed(*two).recordsUp, 0);
        QCOMPARE(pushed(one).recordsDown, 1);
    }

    void aHubThatStartsAnewGetsAll()
    {
        TestHub hub;
        Pc one;
        const auto two = another(one);
        QVERIFY_OK(one.join(hub));
        (void)pushed(one);
        const QString copy = copied(hub);
        for (const char *title : {"Uno", "Dos", "Tres"}) {
            QVERIFY_OK(one.record(s(title), noise(2000, quint32(uchar(*title)))));
            (void)pushed(one);
        }
        together(one, *two);
        QCOMPARE(pushed(*two).recordsUp, 0);
        restore(hub, copy);
        setUrl(one, hub.url());
        setUrl(*two, hub.url());
        const auto third = alone(one);
        // What the first says now is of the old epoch.
        together(one, *two);
        const sync::Totals anew = pushed(*two);
        QVERIFY(anew.recordsUp >= segments(*two));
        QCOMPARE(anew.blobsUp, 6);
        (void)pushed(*third);
        QCOMPARE(third->titles(), list({"Dos", "Tres", "Uno"}));
    }

    /// Nobody has met the hub since then but the first: others hear of its new epoch from it.
    void ofTheNewEpochOthersHear()
    {
        TestHub hub;
        Pc one;
        const auto two = another(one);
        QVERIFY_OK(one.join(hub));
        const QString copy = copied(hub);
        for (const char *title : {"Uno", "Dos", "Tres"}) {
            QVERIFY_OK(one.tell(s(title)));
            (void)pushed(one);
        }
        together(one, *two);
        (void)pushed(*two);
        restore(hub, copy);
        setUrl(one, hub.url());
        setUrl(*two, hub.url());
        QVERIFY(pushed(one).recordsUp >= segments(one));
        together(one, *two);
        QVERIFY_OK(two->tell(s("Cuatro")));
        const sync::Totals met = pushed(*two);
        // Its own, before it heard of the epoch and after, and the log: nothing of the first's.
        QVERIFY(segments(one) > 2);
        QVERIFY2(met.recordsUp <= 2 + usb::test::count(*two, "SELECT count(*) FROM control"),
            QByteArray::number(met.recordsUp).constData());
        QVERIFY(met.recordsUp >= 1);
        QCOMPARE(pushed(one).recordsDown >= 1, true);
        QCOMPARE(one.titles(), two->titles());
    }

    /// They have met about it before it went to the hub.
    void whoBroughtSomethingSaysSo()
    {
        Room room;
        TestHub hub;
        Pc one;
        const auto two = another(one);
        QVERIFY_OK(one.join(hub));
        (void)pushed(one);
        together(one, *two);
        (void)pushed(*two);
        Standing first(one, room);
        Standing second(*two, room);
        QVERIFY_OK(one.tell(s("La minga")));
        QTRY_COMPARE(two->titles(), list({"La minga"}));
        QVERIFY(first.hasTheSameAs(1) && second.hasTheSameAs(1));
        QCOMPARE(two->waiting().items.size(), 1);
        QCOMPARE(pushed(one).recordsUp, 1);
        QTRY_COMPARE(two->waiting().items.size(), 0);
        QVERIFY(first.hasTheSameAs(1) && second.hasTheSameAs(1)); // and there is peace
        QCOMPARE(pushed(*two).recordsUp, 0);
    }

    /// One installation on two machines: what one of them brought says nothing of the other's.
    void aTwinIsNotHidden()
    {
        TestHub hub;
        Pc one;
        const auto two = another(one);
        QVERIFY_OK(one.join(hub));
        QVERIFY_OK(one.tell(s("Antes"), store::SpaceKind::Centre));
        (void)pushed(one);
        together(one, *two);
        const auto third = alone(one);
        (void)pushed(one); // its certificate
        const auto twin = sync::test::cloned(one, {"disk 1"});
        QCOMPARE(twin->store->device(), one.store->device());
        QVERIFY_OK(one.tell(s("De la una"), store::SpaceKind::Centre));
        QVERIFY_OK(twin->tell(s("De la otra"), store::SpaceKind::Centre));
        (void)pushed(one);
        together(*twin, *two); // which has the other branch only
        // Whoever loses takes another name, which ends the meeting in which it learns so.
        (void)meet(one, *two);
        (void)pushed(*two);
        for (int turn = 0; turn < 3; ++turn) {
            for (Pc *pc : {&one, twin.get(), two.get()})
                (void)pushed(*pc);
        }
        (void)pushed(*third);
        const QStringList all = list({"Antes", "De la otra", "De la una"});
        for (Pc *pc : {&one, twin.get(), two.get(), third.get()}) {
            QCOMPARE(pc->titles(), all);
            QVERIFY(usb::test::isSound(*pc));
        }
    }
};

QTEST_GUILESS_MAIN(TestLanHub)
#include "testlanhub.moc"
