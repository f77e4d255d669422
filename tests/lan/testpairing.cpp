// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/pairs.h"
#include "tests/lan/room.h"
#include "tests/support/patience.h"

#include <QTest>

using namespace tambo;
using namespace tambo::lan::test;
using lan::Channel;
using lan::Hello;
using lan::LanStatus;
using lan::Pairing;
using lan::PairingStatus;
using lan::Same;

namespace {

QList<store::Pair> pairsOf(Pc &pc)
{
    return *pc.read([](store::Reader &reader) { return store::pairs(reader); });
}

auto inPhase(PairingStatus::Phase phase)
{
    return [phase](const LanStatus &status) { return status.pairing.phase == phase; };
}

/// One side of a pairing, on a thread of its own; the person says `same`.
QFuture<Result<CentreId>> pairing(
    Pc &pc, const std::function<Result<>(Channel &)> &connect, Same same, QString &digits)
{
    static const Channel::Stop never = false;
    return QtConcurrent::run(&threads(), [&pc, connect, same, &digits]() -> Result<CentreId> {
        Channel channel(never);
        TAMBO_TRY(connect(channel));
        TAMBO_ASSIGN(const Hello other, greet(*pc.store, channel, Hello::Errand::Pairing));
        const auto paired = Pairing(*pc.store, channel, [&](const QString &shown) -> Result<Same> {
            digits = shown;
            return same;
        }).run(other);
        channel.leave(lan::Farewell::Stopped);
        return paired;
    });
}

struct BothPaired {
    Result<CentreId> caller;
    Result<CentreId> listener;
    QString callersDigits;
    QString listenersDigits;
};

BothPaired pair(Pc &caller, Pc &listener, Same callers = Same::Yes, Same listeners = Same::Yes)
{
    Door door;
    BothPaired both{fail(Error::Kind::Internal, {}), fail(Error::Kind::Internal, {}), {}, {}};
    const quint16 port = door.serverPort();
    auto called = pairing(
        caller,
        [port](Channel &channel) { return channel.call(s("127.0.0.1"), port, certificate()); },
        callers, both.callersDigits);
    auto answered = pairing(
        listener,
        [descriptor = door.next()](
            Channel &channel) { return channel.answer(descriptor, certificate()); },
        listeners, both.listenersDigits);
    both.caller = called.takeResult();
    both.listener = answered.takeResult();
    return both;
}

} // namespace

/// Two centres that get to know each other without a server.
class TestPairing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothShowTheSameDigitsAndHaveTheSameKey();
    void whoSaysNoConnectsNothing();
    void eachConnectionHasOtherDigits();
    void pcsOfOneCentreNeedNone();
    void twoPersonsDoItAndThePcsMeetByThemselves();
    void whoBeginsAnewIsNotHeldUpByTheOldTry();
    void whoIsNotLookingIsNotAsked();
    void aTypedAddressThatIsNobodysIsSaid();
    void whoFollowsNoLongerIsFoundNoLonger();
};

void TestPairing::bothShowTheSameDigitsAndHaveTheSameKey()
{
    Pc one;
    Pc other;
    const auto both = pair(one, other);
    QVERIFY2(both.caller.ok(), both.caller.ok() ? "" : qPrintable(both.caller.error().message));
    QVERIFY(both.listener.ok());
    QCOMPARE(*both.caller, other.store->centre());
    QCOMPARE(*both.listener, one.store->centre());
    QCOMPARE(both.callersDigits, both.listenersDigits);
    QCOMPARE(both.callersDigits.size(), 6);
    QCOMPARE(pairsOf(one).size(), 1);
    QCOMPARE(pairsOf(one).first().key, pairsOf(other).first().key);
    QCOMPARE(pairsOf(one).first().key.size(), 32);
    const auto follows = one.read([](store::Reader &reader) { return store::followed(reader); });
    QCOMPARE(*follows, QList{other.store->centre()});
}

void TestPairing::whoSaysNoConnectsNothing()
{
    for (const auto &[callers, listeners] :
        {std::pair(Same::No, Same::Yes), std::pair(Same::Yes, Same::No)}) {
        Pc one;
        Pc other;
        const auto both = pair(one, other, callers, listeners);
        QVERIFY(!both.caller.ok() && !both.listener.ok());
        QVERIFY(pairsOf(one).isEmpty() && pairsOf(other).isEmpty());
    }
}

/// Whoever sits between has a connection to each, and cannot make both show the same.
void TestPairing::eachConnectionHasOtherDigits()
{
    Pc one;
    Pc between;
    Pc other;
    const auto here = pair(one, between);
    const auto there = pair(between, other);
    QVERIFY(here.callersDigits != there.callersDigits);
    const auto again = pair(one, between);
    QVERIFY(here.callersDigits != again.callersDigits);
}

void TestPairing::pcsOfOneCentreNeedNone()
{
    Pc one;
    const auto two = another(one);
    const auto both = pair(one, *two);
    QVERIFY(!both.caller.ok());
    QCOMPARE(both.caller.error().kind, Error::Kind::BadInput);
    QVERIFY(pairsOf(one).isEmpty());
}

void TestPairing::twoPersonsDoItAndThePcsMeetByThemselves()
{
    using enum PairingStatus::Phase;
    Room room;
    Pc one;
    Pc other;
    QVERIFY(one.tell(s("De la loma")).ok());
    QVERIFY(other.tell(s("Del valle")).ok());
    QVERIFY(other.tell(s("Nuestra"), store::SpaceKind::Centre).ok());
    Standing first(one, room);
    Standing second(other, room);
    first.lan.openPairing();
    QVERIFY(first.until(inPhase(Searching)));
    second.lan.openPairing();
    QVERIFY(first.until(inPhase(Comparing)));
    QVERIFY(second.until(inPhase(Comparing)));
    QCOMPARE(first.lan.status().pairing.digits, second.lan.status().pairing.digits);
    first.lan.answerPairing(Same::Yes);
    QVERIFY(first.until(inPhase(Waiting)));
    second.lan.answerPairing(Same::Yes);
    QVERIFY(first.until(inPhase(Done)));
    QVERIFY(second.until(inPhase(Done)));
    QCOMPARE(first.lan.status().pairing.centre, other.store->centre());
    QTRY_COMPARE(one.titles(), list({"De la loma", "Del valle"}));
    QTRY_COMPARE(other.titles(), list({"De la loma", "Del valle", "Nuestra"}));
    first.lan.closePairing();
    QVERIFY(first.until(inPhase(Off)));
}

void TestPairing::whoBeginsAnewIsNotHeldUpByTheOldTry()
{
    using enum PairingStatus::Phase;
    Room room;
    Pc one;
    Pc other;
    Standing first(one, room);
    Standing second(other, room);
    for (int i = 0; i < 3; ++i) {
        first.lan.closePairing();
        first.lan.openPairing();
        second.lan.openPairing();
        QVERIFY(first.until(inPhase(Comparing)));
        QVERIFY(second.until(inPhase(Comparing)));
    }
}

void TestPairing::whoIsNotLookingIsNotAsked()
{
    using enum PairingStatus::Phase;
    Room room;
    Room elsewhere;
    Pc one;
    Pc other;
    Standing first(one, room);
    Standing second(other, elsewhere);
    QVERIFY(second.until([](const LanStatus &status) { return status.port > 0; }));
    first.lan.openPairing();
    QVERIFY(first.until(inPhase(Searching)));
    first.lan.pairWith(s("127.0.0.1"), second.lan.status().port);
    QVERIFY(first.until(inPhase(Failed)));
    QCOMPARE(second.lan.status().pairing.phase, Off);
    QVERIFY(pairsOf(one).isEmpty());
}

void TestPairing::aTypedAddressThatIsNobodysIsSaid()
{
    using enum PairingStatus::Phase;
    Room room;
    Pc one;
    Standing first(one, room);
    first.lan.openPairing();
    first.lan.pairWith(s("127.0.0.1"), 1);
    QVERIFY(first.until(inPhase(Failed)));
    QCOMPARE(first.lan.status().pairing.problem->kind, Error::Kind::Network);
    first.lan.openPairing(); // again
    QVERIFY(first.until(inPhase(Searching)));
}

void TestPairing::whoFollowsNoLongerIsFoundNoLonger()
{
    Pc one;
    Pc other;
    QVERIFY(pair(one, other).caller.ok());
    QVERIFY(one.unfollow(other).ok());
    QVERIFY(pairsOf(one).isEmpty());
    const auto both = meet(one, other);
    QVERIFY(both.caller.problem);
    QCOMPARE(both.caller.problem->kind, Error::Kind::Denied);
}

QTEST_GUILESS_MAIN(TestPairing)
#include "testpairing.moc"
