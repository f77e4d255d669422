// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/village.h"
#include "tests/support/patience.h"

using namespace tambo;
using namespace tambo::sync;
using namespace tambo::sync::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// Hubs that go, come back changed or are others; clocks and links that fail.
class TestTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hubThatComesBack()
    {
        TestHub hub;
        Pc a;
        QVERIFY_OK(a.join(hub));
        QVERIFY_OK(a.tell(s("Uno")));
        QVERIFY_OK(a.once());
        hub.server.reset();
        QVERIFY_OK(a.tell(s("Dos")));
        const auto gone = a.once();
        QVERIFY(!gone.ok());
        QCOMPARE(int(gone.error().kind), int(Error::Kind::Network));
        QVERIFY(gone.error().message.contains(s("guardado en este PC")));
        QCOMPARE(int(a.engine->status().phase), int(Status::Phase::Waiting));
        hub.start();
        QVERIFY_OK(a.write(
            [&](store::Writer &writer) { return store::setHubUrl(writer, hub.url().toString()); }));
        const auto back = a.once();
        QVERIFY_OK(back);
        QCOMPARE(back->recordsUp, 1);
        QCOMPARE(back->requests, 1);
    }

    void emptyHubAtTheSameAddressIsAnother()
    {
        TestHub hub;
        Pc a;
        QVERIFY_OK(a.join(hub));
        QVERIFY_OK(a.tell(s("Uno")));
        QVERIFY_OK(a.once());
        hub.startEmpty();
        QVERIFY_OK(a.write(
            [&](store::Writer &writer) { return store::setHubUrl(writer, hub.url().toString()); }));
        const auto wrong = a.once();
        QVERIFY(!wrong.ok());
        QCOMPARE(int(wrong.error().kind), int(Error::Kind::Denied));
        QVERIFY(wrong.error().message.contains(s("otro servidor")));
        // Joined anew, it gets everything.
        QVERIFY_OK(a.join(hub));
        const auto all = a.once();
        QVERIFY_OK(all);
        QCOMPARE(all->recordsUp, 1);
    }

    /// A hub restored from a backup: the same key, its arrival numbers start anew.
    void restoredHub()
    {
        TestHub hub;
        Pc a;
        Pc b;
        QVERIFY_OK(a.join(hub));
        QVERIFY_OK(b.join(hub));
        QVERIFY_OK(b.follow(a));
        QVERIFY_OK(a.record(s("Uno"), noise(5000, 1)));
        QVERIFY_OK(a.once());
        QVERIFY_OK(b.once());
        // What the hub will say after its restoration, told from this side: another epoch.
        for (Pc *pc : {&a, &b}) {
            QVERIFY_OK(pc->write([](store::Writer &writer) -> Result<> {
                TAMBO_ASSIGN(auto known, store::joinedHub(writer));
                known->epoch = QByteArray(8, 'x');
                return store::saveHub(writer, *known);
            }));
        }
        QVERIFY_OK(a.tell(s("Dos")));
        const auto anew = a.once();
        QVERIFY_OK(anew);
        QVERIFY(anew->recordsUp >= 2); // all of it is offered again
        const auto bytes = b.once();
        QVERIFY_OK(bytes);
        QCOMPARE(b.titles(), (QStringList{s("Dos"), s("Uno")}));
        QCOMPARE(bytes->blobsDown, 0);
        for (Pc *pc : {&a, &b}) {
            const auto quiet = pc->once();
            QVERIFY_OK(quiet);
            QCOMPARE(quiet->requests, 1);
            QCOMPARE(quiet->recordsUp + quiet->recordsDown, 0);
        }
    }

    void clockIn1980()
    {
        TestHub hub;
        const auto in1980 = [] { return qint64(315'532'800'000); };
        Pc a(Pc::Start::Found, HybridClock(in1980));
        Pc b;
        QVERIFY_OK(a.join(hub));
        QVERIFY_OK(b.join(hub));
        QVERIFY_OK(b.follow(a));
        QVERIFY_OK(a.follow(b));
        QVERIFY_OK(b.tell(s("De hoy")));
        QVERIFY_OK(b.once());
        QVERIFY_OK(a.tell(s("De 1980")));
        QVERIFY_OK(a.once());
        QVERIFY_OK(b.once());
        QCOMPARE(a.titles(), (QStringList{s("De 1980"), s("De hoy")}));
        QCOMPARE(b.titles(), a.titles());
        QVERIFY_OK(a.tell(s("Otra")));
        QVERIFY(a.store->clockSuspect()); // the person is asked to look at the date
        QVERIFY_OK(a.once());
    }

    /// A request or its answer is lost, each in turn: the next session finds everything in order.
    void everyRequestFailsOnce_data()
    {
        QTest::addColumn<int>("where");
        QTest::newRow("the request") << int(Proxy::Where::BeforeRequest);
        QTest::newRow("the answer") << int(Proxy::Where::BeforeAnswer);
    }
    void everyRequestFailsOnce()
    {
        QFETCH(int, where);
        TestHub hub;
        bool failed = true;
        int n = 1;
        for (; failed && n < 40; ++n) {
            Proxy proxy(hub.server->port());
            Pc a;
            Pc b;
            QVERIFY_OK(a.join(hub, proxy.url()));
            QVERIFY_OK(b.join(hub, proxy.url()));
            const auto media = a.record(s("Uno"), noise(80'000, quint32(n)));
            QVERIFY_OK(media);
            QVERIFY_OK(b.follow(a));
            proxy.cutRequest(n, Proxy::Where(where));
            const bool first = a.once().ok();
            QVERIFY_OK(a.once());
            const bool second = b.once().ok();
            QVERIFY_OK(b.once());
            // Qt itself repeats a request whose kept connection was closed before any answer.
            failed = proxy.cuts() > 0;
            Q_UNUSED(first)
            Q_UNUSED(second)
            QCOMPARE(b.titles(), QStringList{s("Uno")});
            QCOMPARE(b.content(media->blob), noise(80'000, quint32(n)));
            QCOMPARE(a.waiting().items.size(), 0);
            QCOMPARE(a.waiting().onlyHere, 0);
            const auto quiet = b.once();
            QVERIFY_OK(quiet);
            QCOMPARE(quiet->recordsDown, 0);
        }
        QVERIFY(n > 6); // several different requests failed
        QVERIFY(!failed);
        qInfo("%d requests failed, one in each run", n - 2);
    }

    void stoppingInTheMiddleLosesNothing()
    {
        TestHub hub;
        Proxy proxy(hub.server->port());
        Pc a;
        QVERIFY_OK(a.join(hub, proxy.url()));
        QVERIFY_OK(a.record(s("Larga"), noise(2'000'000, 3)));
        auto session = a.engine->once();
        QTRY_VERIFY(proxy.up() > 300'000);
        a.reopen();
        const auto stopped = Pc::arrive(session);
        QVERIFY(!stopped.ok());
        QCOMPARE(int(stopped.error().kind), int(Error::Kind::Cancelled));
        QVERIFY_OK(a.once());
        QCOMPARE(a.waiting().onlyHere, 0);
        QVERIFY(proxy.up() < 2'000'000 + 700'000);
    }

    void withoutAHub()
    {
        Pc a;
        const auto none = a.once();
        QVERIFY(!none.ok());
        QCOMPARE(int(none.error().kind), int(Error::Kind::NotFound));
        QCOMPARE(int(a.engine->status().phase), int(Status::Phase::NoHub));
        a.engine->start();
        a.engine->tryNow();
        QVERIFY_OK(a.tell(s("Uno")));
        QCOMPARE(int(a.engine->status().phase), int(Status::Phase::NoHub));
    }

    void centreThatTheHubDoesNotKnow()
    {
        TestHub hub;
        Pc a;
        QVERIFY_OK(a.write([&](store::Writer &writer) {
            store::HubState state;
            state.id = hub.server->id();
            state.url = hub.url().toString();
            return store::saveHub(writer, state);
        }));
        const auto refused = a.once();
        QVERIFY(!refused.ok());
        QCOMPARE(int(refused.error().kind), int(Error::Kind::Denied));
        QVERIFY(refused.error().message.contains(s("no acepta")));
    }
};

QTEST_GUILESS_MAIN(TestTrouble)
#include "testtrouble.moc"
