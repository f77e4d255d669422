// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/hubblobs.h"
#include "app/store/hubknowledge.h"
#include "app/store/replica.h"
#include "app/store/writerstate.h"
#include "tests/usb/stick.h"

using namespace tambo;
using namespace tambo::usb;
using namespace tambo::usb::test;

namespace {

const QByteArray epoch = "epoch001";

HubId hubId()
{
    return *HubId::from(QByteArray(HubId::size, 'h'));
}

/// As if it had met a hub that took everything up to now.
Result<> meetHub(Pc &pc, const QByteArray &under = epoch)
{
    return pc.write([&](store::Writer &writer) -> Result<> {
        TAMBO_TRY(store::sealPending(writer));
        TAMBO_ASSIGN(const auto before, store::joinedHub(writer));
        store::HubState hub = before.value_or(store::HubState());
        hub.id = hubId();
        hub.url = s("http://10.0.0.2:8080");
        TAMBO_ASSIGN(const store::Outgoing out,
            store::outgoing(
                writer, writer.state().trust, writer.state().keyring.centre, hub, 1'000'000, 0));
        TAMBO_TRY(store::noteSkipped(writer, writer.state().keyring.centre, hub, out.scannedTo));
        hub.pushed = out.scannedTo;
        hub.controlPushed += out.control.size();
        hub.epoch = hub.pushedTo = under;
        return store::saveHub(writer, hub);
    });
}

store::Outgoing waiting(Pc &pc)
{
    return *pc.write([](store::Writer &writer) -> Result<store::Outgoing> {
        TAMBO_TRY(store::sealPending(writer));
        TAMBO_ASSIGN(const auto hub, store::joinedHub(writer));
        return store::outgoing(
            writer, writer.state().trust, writer.state().keyring.centre, *hub, 1'000'000, 0);
    });
}

struct Says {
    store::Knowledge has;
    std::optional<store::HubKnowledge> hub;
};
Says says(Pc &pc)
{
    return *pc.write([](store::Writer &writer) -> Result<Says> {
        Says said;
        TAMBO_ASSIGN(said.has, store::knowledge(writer, store::wholeCargo(writer.state().trust)));
        TAMBO_ASSIGN(said.hub, store::hubKnowledge(writer, said.has));
        return said;
    });
}

Result<> hear(Pc &pc, const DeviceId &teller, const Says &said)
{
    return pc.write([&](store::Writer &writer) {
        return store::takeHubKnowledge(writer, teller, *said.hub, said.has);
    });
}

store::HubState hubOf(Pc &pc)
{
    return **pc.read([](store::Reader &reader) { return store::joinedHub(reader); });
}

/// Two PCs that have the same; the first one has brought it to the hub, the second has met the hub
/// before there was anything.
struct Two {
    Two()
    {
        other = another(one);
        Stick stick;
        stick.carry(one, *other);
        for (const char *title : {"Uno", "Dos", "Tres"}) {
            if (!one.tell(s(title), store::SpaceKind::Centre).ok() || !meetHub(one).ok())
                qFatal("not written");
        }
    }
    /// Behind what the first has told before: a bundle without what it says of the hub.
    void carry()
    {
        Stick stick;
        stick.carry(one, *other);
        if (!other
                ->write([](store::Writer &writer) -> Result<> {
                    store::HubState hub;
                    hub.id = hubId();
                    hub.url = s("http://10.0.0.2:8080");
                    hub.epoch = hub.pushedTo = epoch;
                    TAMBO_TRY(
                        writer.database().execute("DELETE FROM peer_hub; DELETE FROM hub_blob"));
                    return store::saveHub(writer, hub);
                })
                .ok())
            qFatal("not forgotten");
    }

    Pc one;
    std::unique_ptr<Pc> other;
};

} // namespace

/// What a PC says of its hub, and what another makes of it.
class TestHubKnowledge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyItsOwnCentreHears()
    {
        Two two;
        Pc stranger;
        Stick stick;
        QVERIFY_OK(stick.write(two.one));
        QVERIFY(showBundle(stick.last())->manifest.hub);
        QVERIFY_OK(stick.writeFor(two.one, stranger));
        QVERIFY(!showBundle(stick.last())->manifest.hub);
        WriteWish both;
        both.targets = {two.one.store->centre(), stranger.store->centre()};
        QVERIFY_OK(stick.write(two.one, both));
        QVERIFY(!showBundle(stick.last())->manifest.hub);
    }

    void aStickTellsItToo()
    {
        Two two;
        Stick stick;
        stick.carry(two.one, *two.other);
        QCOMPARE(hubOf(*two.other).id, hubId());
        const store::Outgoing out = waiting(*two.other);
        QCOMPARE(out.segments.size(), 0);
        QVERIFY(out.complete);
    }

    void itSaysWhatTheHubTook()
    {
        Two two;
        const Says all = says(two.one);
        QCOMPARE(all.hub->reached.size(), 1);
        QCOMPARE(all.hub->reached.first(), all.has.reached.first());
        QCOMPARE(all.hub->control, quint64(hubOf(two.one).controlPushed));
        QCOMPARE(says(two.one).hub, all.hub); // from what it has counted
        // What is only here it does not say.
        QVERIFY_OK(two.one.tell(s("Cuatro"), store::SpaceKind::Centre));
        (void)waiting(two.one);
        QCOMPARE(says(two.one).hub->reached, all.hub->reached);
        QVERIFY_OK(meetHub(two.one));
        QVERIFY(says(two.one).hub->reached.first().seq > all.hub->reached.first().seq);
    }

    void whatWasRefusedOrLeftOutIsNotThere_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("refused") << QByteArray(
            "INSERT INTO hub_refused SELECT id, ARRIVAL, 1, 0, 0, 0 FROM hub");
        QTest::newRow("to be tried again")
            << QByteArray("INSERT INTO hub_refused SELECT id, ARRIVAL, 1, 1, 0, 0 FROM hub");
        QTest::newRow("left out") << QByteArray(
            "INSERT INTO hub_skipped SELECT id, ARRIVAL FROM hub");
    }
    void whatWasRefusedOrLeftOutIsNotThere()
    {
        QFETCH(QByteArray, sql);
        Two two;
        const qint64 second
            = count(two.one, "SELECT arrival FROM segment ORDER BY arrival LIMIT 1 OFFSET 1");
        sql.replace("ARRIVAL", QByteArray::number(second));
        QVERIFY_OK(
            two.one.write([&](store::Writer &writer) { return writer.database().execute(sql); }));
        const Says said = says(two.one);
        QCOMPARE(said.hub->reached.size(), 1);
        QCOMPARE(said.hub->reached.first().seq,
            quint64(count(two.one, "SELECT last_seq FROM segment ORDER BY arrival LIMIT 1")));
        two.carry();
        QVERIFY_OK(hear(*two.other, two.one.store->device(), said));
        QCOMPARE(waiting(*two.other).segments.size(), 2);
    }

    /// A segment that was put aside when the scan passed it counts again now: it never went.
    void whatRisesLaterIsNotThere()
    {
        Two two;
        const auto set = [&](int state) {
            return two.one.write([state](store::Writer &writer) {
                return writer.database().execute(
                    "UPDATE segment SET state = " + QByteArray::number(state)
                    + " WHERE arrival = (SELECT max(arrival) FROM segment)");
            });
        };
        QVERIFY_OK(two.one.tell(s("Cuatro"), store::SpaceKind::Centre));
        const quint64 before = says(two.one).hub->reached.first().seq;
        (void)waiting(two.one);
        QVERIFY_OK(set(2));
        QVERIFY_OK(meetHub(two.one));
        QVERIFY_OK(set(1));
        QCOMPARE(waiting(two.one).segments.size(), 0);
        QCOMPARE(says(two.one).hub->reached.first().seq, before);
    }

    void onlyTheSameBranchCounts()
    {
        Two two;
        two.carry();
        const DeviceId teller = two.one.store->device();
        const Says truth = says(two.one);
        QCOMPARE(waiting(*two.other).segments.size(), 3);
        Says twin = truth;
        twin.hub->reached.first().hash = *ShortHash::from("another1");
        QVERIFY_OK(hear(*two.other, teller, twin));
        QCOMPARE(waiting(*two.other).segments.size(), 3);
        Says ahead = truth; // of what is not here nothing is proved
        ++ahead.hub->reached.first().seq;
        QVERIFY_OK(hear(*two.other, teller, ahead));
        QCOMPARE(waiting(*two.other).segments.size(), 3);
        QVERIFY_OK(hear(*two.other, teller, truth));
        const store::Outgoing out = waiting(*two.other);
        QCOMPARE(out.segments.size(), 0);
        QVERIFY(out.complete);
        QVERIFY(out.scannedTo > 0);
        // And it passes it on.
        QCOMPARE(says(*two.other).hub->reached, truth.hub->reached);
    }

    void anotherEpochIsAnotherHub()
    {
        Two two;
        two.carry();
        const DeviceId teller = two.one.store->device();
        Says before = says(two.one);
        Says later = before;
        later.hub->epoch = "epoch002";
        QVERIFY_OK(hear(*two.other, teller, later));
        QCOMPARE(waiting(*two.other).segments.size(), 3);
        QCOMPARE(hubOf(*two.other).controlPushed, 0);
        // The hub has begun anew, and the other has met it since.
        QVERIFY_OK(two.other->write([](store::Writer &writer) -> Result<> {
            TAMBO_ASSIGN(auto hub, store::joinedHub(writer));
            TAMBO_TRY(store::startAnew(writer, *hub));
            hub->epoch = hub->pushedTo = "epoch002";
            return store::saveHub(writer, *hub);
        }));
        QCOMPARE(waiting(*two.other).segments.size(), 0);
        QVERIFY_OK(hear(*two.other, teller, before)); // a stick from before
        QCOMPARE(waiting(*two.other).segments.size(), 3);
        Says elsewhere = later;
        elsewhere.hub->id = *HubId::from(QByteArray(HubId::size, 'x'));
        QVERIFY_OK(hear(*two.other, teller, elsewhere));
        QCOMPARE(waiting(*two.other).segments.size(), 3);
        QCOMPARE(hubOf(*two.other).id, hubId());
    }

    void startingAnewForgets()
    {
        Two two;
        two.carry();
        QVERIFY_OK(hear(*two.other, two.one.store->device(), says(two.one)));
        QCOMPARE(waiting(*two.other).segments.size(), 0);
        (void)says(*two.other);
        QVERIFY_OK(two.other->write([](store::Writer &writer) -> Result<> {
            TAMBO_ASSIGN(auto hub, store::joinedHub(writer));
            TAMBO_TRY(store::startAnew(writer, *hub));
            hub->epoch = hub->pushedTo = "epoch002";
            return store::saveHub(writer, *hub);
        }));
        const store::Outgoing out = waiting(*two.other);
        QCOMPARE(out.segments.size(), 3);
        QCOMPARE(out.control.size(), count(*two.other, "SELECT count(*) FROM control"));
        QCOMPARE(count(*two.other, "SELECT count(*) FROM peer_hub"), 0);
    }

    void aRevokedPcIsNotBelieved()
    {
        Two two;
        two.carry();
        const auto third = another(two.one);
        Stick stick;
        stick.carry(two.one, *third);
        const DeviceId teller = third->store->device();
        QVERIFY_OK(hear(*two.other, teller, says(two.one)));
        QCOMPARE(waiting(*two.other).segments.size(), 0);
        QVERIFY_OK(two.one.write(
            [&](store::Writer &writer) { return store::revokeDevice(writer, teller); }));
        const auto log = two.one.read([&](store::Reader &reader) {
            return store::controlEntries(reader, two.one.store->centre());
        });
        QVERIFY_OK(two.other->write([&](store::Writer &writer) -> Result<> {
            for (const QByteArray &entry : *log)
                TAMBO_TRY(store::receiveControl(writer, entry));
            return {};
        }));
        QCOMPARE(waiting(*two.other).segments.size(), 3);
    }

    void controlEntriesInAnotherOrder()
    {
        Two two;
        two.carry();
        Says said = says(two.one);
        const qint64 all = count(*two.other, "SELECT count(*) FROM control");
        QCOMPARE(qint64(said.hub->control), all);
        QVERIFY(all >= 3);
        // Of the first two, as they stand there, one is the last here.
        QByteArray &hashes = said.has.control[two.one.store->centre()];
        hashes = hashes.first(8) + hashes.last(8) + hashes.sliced(8).chopped(8);
        said.hub->control = 2;
        QVERIFY_OK(hear(*two.other, two.one.store->device(), said));
        QCOMPARE(hubOf(*two.other).controlPushed, 1);
        said.hub->control = quint64(all);
        QVERIFY_OK(hear(*two.other, two.one.store->device(), said));
        QCOMPARE(hubOf(*two.other).controlPushed, all);
        said.hub->control = 2; // somebody who knows less takes nothing away
        QVERIFY_OK(hear(*two.other, two.one.store->device(), said));
        QCOMPARE(hubOf(*two.other).controlPushed, all);
    }

    void files()
    {
        Two two;
        const auto media = two.one.record(s("La voz"), noise(3000, 5), store::SpaceKind::Centre);
        QVERIFY_OK(media);
        QVERIFY_OK(two.one.write([&](store::Writer &writer) {
            return store::noteHubHolds(writer, hubId(), media->blob);
        }));
        Stick stick;
        stick.carry(two.one, *two.other);
        two.carry();
        const auto left = [&] { return two.other->waiting().items.size(); };
        const qsizetype before = left();
        QVERIFY_OK(hear(*two.other, two.one.store->device(), says(two.one)));
        // The preview is still to go.
        const auto holder = two.other->read(
            [&](store::Reader &reader) { return store::holderOf(reader, media->blob); });
        QCOMPARE(*holder, std::optional(hubId()));
        const auto none = two.other->read(
            [&](store::Reader &reader) { return store::holderOf(reader, media->preview); });
        QVERIFY(!*none);
        QVERIFY(left() < before);
    }
};

QTEST_GUILESS_MAIN(TestHubKnowledge)
#include "testhubknowledge.moc"
