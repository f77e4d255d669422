// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/lan/udpair.h"
#include "tests/engine/clone.h"
#include "tests/lan/room.h"
#include "tests/support/patience.h"

#include <QNetworkInterface>
#include <QTest>

using namespace tambo;
using namespace tambo::lan::test;
using namespace std::chrono_literals;
using lan::Lan;
using lan::LanStatus;

/// PCs on one network, that nobody told about each other.
class TestLan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pcsOfACentreFindEachOtherAndMeet();
    void anInvitedPcFindsWhoInvitedIt();
    void anotherCentreIsNotEvenHeard();
    void whoHasNothingNewIsMetOnce();
    void aPcIsMetByItsAddress();
    void thePcWithTheSmallerMarkMeetsTheServerForAll();
    void whoStopsIsNotReached();
    void ofTwinsOneTakesAnotherName();
    void whoHearsItselfKeepsItsName();
    void beaconsGoOverUdp();
};

void TestLan::pcsOfACentreFindEachOtherAndMeet()
{
    Room room;
    Pc one;
    const auto two = another(one);
    const auto three = another(one);
    for (Pc *pc : {two.get(), three.get()}) { // they must know that they are of it
        const auto both = meet(one, *pc);
        QVERIFY2(both.caller.complete && both.listener.complete, qPrintable(said(both.caller)));
    }
    Standing first(one, room);
    Standing second(*two, room);
    Standing third(*three, room);
    QVERIFY(two->record(s("La voz"), noise(400'000, 1)).ok());
    QVERIFY(three->tell(s("El páramo"), store::SpaceKind::Centre).ok());
    const auto everybodyHas = [&](const QStringList &titles) {
        return one.titles() == titles && two->titles() == titles && three->titles() == titles;
    };
    QTRY_VERIFY(everybodyHas(list({"El páramo", "La voz"})));
    for (Standing *standing : {&first, &second, &third})
        QVERIFY(standing->hasTheSameAs(2));
    // Each hears of two others that they have it.
    for (Pc *pc : {&one, two.get(), three.get()})
        QTRY_COMPARE(pc->waiting().onlyHere, 0);
}

void TestLan::anInvitedPcFindsWhoInvitedIt()
{
    Room room;
    Pc one;
    QVERIFY(one.tell(s("La casa"), store::SpaceKind::Centre).ok());
    const QByteArray secret = store::randomBytes(16);
    QVERIFY(
        one.write([&](store::Writer &writer) {
               return store::rememberInvitation(
                   writer, secret, QDateTime::currentMSecsSinceEpoch());
           })
            .ok());
    Standing first(one, room);
    Pc two(Pc::Start::Nothing);
    auto joined
        = store::Store::join({two.folder(), allEntities(), HybridClock(), {}}, one.store->centre());
    QVERIFY(joined.ok());
    two.take(*std::move(joined));
    QVERIFY(two.write([&](store::Writer &writer) { return store::saveJoinSecret(writer, secret); })
            .ok());
    Standing second(two, room);
    QTRY_VERIFY(two.titles() == list({"La casa"}));
    QVERIFY(two.store->isMember());
}

void TestLan::anotherCentreIsNotEvenHeard()
{
    Room room;
    Pc one;
    Pc other;
    Standing first(one, room);
    Standing second(other, room);
    QTRY_VERIFY(room.said >= 10);
    QVERIFY(first.lan.status().nearby.isEmpty());
    QVERIFY(second.lan.status().nearby.isEmpty());
}

void TestLan::whoHasNothingNewIsMetOnce()
{
    Room room;
    Pc one;
    const auto two = another(one);
    const auto both = meet(one, *two);
    QVERIFY(both.caller.complete && both.listener.complete);
    QCOMPARE(both.caller.mine, both.caller.theirs);
    Standing first(one, room);
    Standing second(*two, room);
    const auto met = [](const LanStatus &status) {
        return status.nearby.size() == 1 && status.nearby.first().lastMet.isValid();
    };
    QVERIFY(first.until(met) && second.until(met));
    const QDateTime when = first.lan.status().nearby.first().lastMet;
    const int before = room.said;
    QTRY_VERIFY(room.said >= before + 10);
    for (Standing *standing : {&first, &second}) {
        const LanStatus status = standing->lan.status();
        QVERIFY(status.nearby.first().alike);
        QCOMPARE(status.meetings, 0); // nothing that a history should tell
    }
    QCOMPARE(first.lan.status().nearby.first().lastMet, when);
}

void TestLan::aPcIsMetByItsAddress()
{
    Room here;
    Room there;
    Pc one;
    const auto two = another(one);
    Standing first(one, here);
    Standing second(*two, there);
    QVERIFY(one.tell(s("La minga")).ok());
    QVERIFY(first.until([](const LanStatus &status) { return status.port > 0; }));
    const auto met = Pc::arrive(second.lan.meet(s("127.0.0.1"), first.lan.status().port));
    QVERIFY2(met.ok(), met.ok() ? "" : qPrintable(met.error().message));
    QCOMPARE(two->titles(), list({"La minga"}));
    const auto nobody = Pc::arrive(second.lan.meet(s("127.0.0.1"), 1));
    QVERIFY(!nobody.ok());
    QCOMPARE(nobody.error().kind, Error::Kind::Network);
}

void TestLan::thePcWithTheSmallerMarkMeetsTheServerForAll()
{
    Room room;
    Pc one;
    const auto two = another(one);
    const auto both = meet(one, *two);
    QVERIFY(both.caller.complete && both.listener.complete);
    Standing first(one, room);
    Standing second(*two, room);
    const bool oneIsSmaller = one.store->device() < two->store->device();
    Standing &smaller = oneIsSmaller ? first : second;
    Standing &larger = oneIsSmaller ? second : first;
    const auto left = [](const LanStatus &status) { return status.leftToOther; };
    larger.lan.setUplink(true);
    QVERIFY(smaller.until(left)); // it has no uplink itself
    QVERIFY(!larger.lan.status().leftToOther);
    smaller.lan.setUplink(true);
    QVERIFY(larger.until(left));
    QVERIFY(smaller.until(std::not_fn(left)));
    smaller.lan.setUplink(false);
    QVERIFY(larger.until(std::not_fn(left)));
}

void TestLan::whoStopsIsNotReached()
{
    Room room;
    Pc one;
    const auto two = another(one);
    Standing first(one, room);
    QVERIFY(first.until([](const LanStatus &status) { return status.port > 0; }));
    const quint16 port = first.lan.status().port;
    first.lan.stop();
    QVERIFY(first.until([](const LanStatus &status) { return !status.on; }));
    Standing second(*two, room);
    QVERIFY(!Pc::arrive(second.lan.meet(s("127.0.0.1"), port)).ok());
    first.lan.start();
    QVERIFY(first.until([](const LanStatus &status) { return status.on && status.port > 0; }));
    QVERIFY(Pc::arrive(second.lan.meet(s("127.0.0.1"), first.lan.status().port)).ok());
}

/// The disk of a PC was copied, and both stand on one network before anybody wrote on either.
void TestLan::ofTwinsOneTakesAnotherName()
{
    Room room;
    Pc founder;
    const auto one = another(founder);
    const auto both = meet(founder, *one);
    QVERIFY2(both.caller.complete && both.listener.complete, qPrintable(said(both.caller)));
    const auto clone = sync::test::cloned(*one, {"disk 1"});
    const DeviceId before = one->store->device();
    QCOMPARE(clone->store->device(), before);
    Standing first(*one, room);
    Standing second(*clone, room);
    QTRY_VERIFY(one->store->device() != clone->store->device());
    QVERIFY(
        (one->store->device() == before) != (clone->store->device() == before)); // one is enough
    // They parted before they contradicted each other, so what both write now stays.
    QVERIFY(one->tell(s("De uno"), store::SpaceKind::Centre).ok());
    QVERIFY(clone->tell(s("Del otro"), store::SpaceKind::Centre).ok());
    const auto titles = list({"De uno", "Del otro"});
    QTRY_VERIFY(one->titles() == titles && clone->titles() == titles);
    for (Pc *pc : {one.get(), clone.get()}) {
        QVERIFY(pc->store->isMember());
        QVERIFY(store::verifyStore(*pc->store)->sound());
    }
    QVERIFY(first.hasTheSameAs(1) && second.hasTheSameAs(1)); // and both are seen
}

/// Its beacons come back at once, and again from a repeater after it was started anew.
void TestLan::whoHearsItselfKeepsItsName()
{
    Room room;
    Pc one;
    QByteArrayList old;
    connect(&room, &Room::spoken, &room, [&](const QByteArray &beacon) { old.append(beacon); });
    const DeviceId before = one.store->device();
    quint16 port = 0;
    {
        Standing first(one, room);
        QTRY_VERIFY(old.size() >= 5);
        port = first.lan.status().port;
        QCOMPARE(one.store->device(), before);
    }
    const QByteArrayList recorded = std::exchange(old, {});
    lan::Lan::Options options = inRoom(room);
    options.port = port; // so that what was recorded leads to it
    std::atomic_int answered = 0;
    Lan again(*one.store, std::move(options));
    connect(
        &again, &Lan::statusChanged, this, [&](const LanStatus &) { ++answered; },
        Qt::DirectConnection);
    again.start();
    QTRY_VERIFY(old.size() >= 2);
    const int told = answered;
    Q_EMIT room.spoken(recorded.first());
    QTRY_VERIFY(answered >= told + 2); // the call, and the answer to it, have ended
    QCOMPARE(one.store->device(), before);
    const auto itself = Pc::arrive(again.meet(s("127.0.0.1"), port));
    QVERIFY(!itself.ok());
    QCOMPARE(itself.error().kind, Error::Kind::BadInput);
    QCOMPARE(one.store->device(), before);
    QVERIFY(again.status().nearby.isEmpty());
}

void TestLan::beaconsGoOverUdp()
{
    const auto interfaces = QNetworkInterface::allInterfaces();
    const bool network = std::any_of(interfaces.begin(), interfaces.end(), [](const auto &one) {
        const auto flags = one.flags();
        return flags.testFlag(QNetworkInterface::IsUp)
            && flags.testFlag(QNetworkInterface::CanMulticast)
            && !flags.testFlag(QNetworkInterface::IsLoopBack);
    });
    if (!network)
        QSKIP("this machine is on no network");
    // A port of its own: other Tambos may be on this network.
    const auto port = quint16(20'000 + QRandomGenerator::global()->bounded(20'000));
    lan::UdpAir one(port);
    lan::UdpAir two(port);
    QSignalSpy heard(&two, &lan::Air::heard);
    two.say("first"); // from then on it listens
    one.say("hello");
    const auto got = [&] {
        return std::any_of(heard.begin(), heard.end(),
            [](const auto &arguments) { return arguments.first().toByteArray() == "hello"; });
    };
    while (!got() && heard.wait(10'000)) {}
    QVERIFY(got());
    one.say(QByteArray(lan::Beacon::maxBytes + 1, 'x'));
    one.say("end");
    const auto ended = [&] { return heard.last().first().toByteArray() == "end"; };
    while (!ended() && heard.wait(10'000)) {}
    QVERIFY(ended());
    QVERIFY(std::none_of(heard.begin(), heard.end(), [](const auto &arguments) {
        return arguments.first().toByteArray().size() > lan::Beacon::maxBytes;
    }));
}

QTEST_GUILESS_MAIN(TestLan)
#include "testlan.moc"
