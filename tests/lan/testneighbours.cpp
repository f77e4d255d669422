// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/crypto.h"
#include "sync/lan/neighbours.h"
#include "sync/lan/ongoing.h"
#include "sync/lan/ownvoice.h"

#include <QTest>

using namespace tambo;
using namespace tambo::lan;
using namespace std::chrono_literals;
using Mark = Beacon::Mark;
using Digest = Beacon::Digest;

namespace {

Mark mark(quint8 number)
{
    Mark made;
    made.bytes[0] = number;
    return made;
}

Digest digest(quint8 number)
{
    Digest made;
    made.bytes[0] = number;
    return made;
}

CentreId centre(quint8 number)
{
    CentreId made;
    made.bytes[0] = number;
    return made;
}

constexpr auto quiet = Neighbours::Time(60'000);
constexpr auto start = Neighbours::Time(1'000'000);

/// The PC in the middle hears somebody.
void hear(
    Neighbours &neighbours, quint8 who, quint8 what, Neighbours::Time when, bool uplink = false)
{
    neighbours.heard({mark(who), 4000, digest(what), uplink}, centre(1),
        QStringLiteral("10.0.0.%1").arg(who), when);
}

} // namespace

class TestNeighbours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBeaconIsForThoseWithTheKey();
    void theSmallerMarkCallsAtOnceTheOtherIsPolite();
    void whoHasTheSameIsMetWhenItIsQuiet();
    void aPairThatIsSettledIsMetWhenOneChanges();
    void afterAFailureItWaitsLongerEachTime();
    void whoFallsSilentIsForgotten();
    void manyStrangersFillNoMemory();
    void theSmallestMarkWithAnUplinkIsTheGateway();
    void aCallThatClashedIsNoFailure();
    void ofTwoCallsAtOnceOneCounts();
    void anEchoIsToldFromATwin();
};

void TestNeighbours::aBeaconIsForThoseWithTheKey()
{
    const Beacon beacon{mark(7), 4711, digest(9), true};
    const QByteArray key = store::randomBytes(32);
    const QByteArray bytes = beacon.seal(key);
    QVERIFY(bytes.size() <= Beacon::maxBytes);
    QVERIFY(Beacon::open(bytes, key) == beacon);
    QVERIFY(beacon.seal(key) != bytes); // nobody is followed by what they say
    QVERIFY(!Beacon::open(bytes, store::randomBytes(32)));
    QVERIFY(!Beacon::open({}, key));
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        QByteArray changed = bytes;
        changed[at] = char(changed[at] ^ 4);
        QVERIFY(!Beacon::open(changed, key));
        QVERIFY(!Beacon::open(QByteArrayView(bytes).first(at), key));
    }
}

void TestNeighbours::theSmallerMarkCallsAtOnceTheOtherIsPolite()
{
    Neighbours neighbours(mark(5), quiet);
    hear(neighbours, 9, 2, start);
    hear(neighbours, 3, 2, start);
    QCOMPARE(neighbours.due(digest(1), {}, start), QList{mark(9)});
    const auto later = start + Neighbours::courtesy;
    QCOMPARE(neighbours.due(digest(1), {}, later), (QList{mark(3), mark(9)}));
    neighbours.began(mark(9));
    QCOMPARE(neighbours.due(digest(1), {}, later), QList{mark(3)});
    hear(neighbours, 5, 2, start); // its own voice
    QCOMPARE(neighbours.all().size(), 2);
}

void TestNeighbours::whoHasTheSameIsMetWhenItIsQuiet()
{
    Neighbours neighbours(mark(1), quiet);
    hear(neighbours, 2, 7, start);
    QCOMPARE(neighbours.due(digest(8), {}, start), QList{mark(2)});
    QVERIFY(neighbours.due(digest(7), {}, start + quiet - 1ms).isEmpty());
    QCOMPARE(neighbours.due(digest(7), {}, start + quiet), QList{mark(2)});
    QVERIFY(neighbours.due(digest(7), start + 1s, start + quiet).isEmpty()); // this one changed
    neighbours.settled(mark(2), digest(7), digest(7), start + quiet);
    QVERIFY(neighbours.due(digest(7), {}, start + 10 * quiet).isEmpty()); // once
}

void TestNeighbours::aPairThatIsSettledIsMetWhenOneChanges()
{
    Neighbours neighbours(mark(1), quiet);
    hear(neighbours, 2, 20, start);
    neighbours.began(mark(2));
    neighbours.settled(mark(2), digest(10), digest(21), start);
    QVERIFY(neighbours.due(digest(10), {}, start + 1h).isEmpty());
    hear(neighbours, 2, 21, start);
    QVERIFY(neighbours.due(digest(10), {}, start + 1h).isEmpty());
    QCOMPARE(neighbours.due(digest(11), {}, start), QList{mark(2)});
    hear(neighbours, 2, 22, start);
    QCOMPARE(neighbours.due(digest(10), {}, start), QList{mark(2)});
}

void TestNeighbours::afterAFailureItWaitsLongerEachTime()
{
    Neighbours neighbours(mark(1), quiet);
    hear(neighbours, 2, 20, start);
    auto now = start;
    for (const auto wait : {15s, 30s, 60s, 120s, 240s, 480s, 900s, 900s}) {
        neighbours.began(mark(2));
        neighbours.failed(mark(2), std::nullopt, now);
        QVERIFY(neighbours.due(digest(1), {}, now + wait - 1ms).isEmpty());
        now += wait;
        QCOMPARE(neighbours.due(digest(1), {}, now), QList{mark(2)});
    }
    neighbours.began(mark(2));
    neighbours.failed(mark(2), std::nullopt, now);
    QVERIFY(neighbours.due(digest(1), {}, now).isEmpty());
    // At another address it may answer.
    neighbours.heard(
        {mark(2), 4001, digest(20), false}, centre(1), QStringLiteral("10.0.0.2"), now);
    QCOMPARE(neighbours.due(digest(1), {}, now), QList{mark(2)});
}

void TestNeighbours::whoFallsSilentIsForgotten()
{
    Neighbours neighbours(mark(1), quiet);
    hear(neighbours, 2, 20, start);
    hear(neighbours, 3, 20, start);
    neighbours.began(mark(3));
    QVERIFY(!neighbours.forgetLost(start + Neighbours::lostAfter));
    QVERIFY(neighbours.forgetLost(start + Neighbours::lostAfter + 1ms));
    QCOMPARE(neighbours.all().size(), 1); // a meeting is under way: it is not gone
}

void TestNeighbours::manyStrangersFillNoMemory()
{
    Neighbours neighbours(mark(1), quiet);
    for (int i = 0; i < 1000; ++i)
        neighbours.heard({*Mark::from(store::randomBytes(8)), 1, digest(1), false}, centre(1),
            QStringLiteral("10.0.0.1"), start);
    QCOMPARE(neighbours.all().size(), Neighbours::most);
}

void TestNeighbours::theSmallestMarkWithAnUplinkIsTheGateway()
{
    Neighbours neighbours(mark(5), quiet);
    const auto meet
        = [&](quint8 who) { neighbours.settled(mark(who), digest(1), digest(1), start); };
    QVERIFY(!neighbours.gateway(centre(1), false));
    QCOMPARE(neighbours.gateway(centre(1), true), mark(5));
    hear(neighbours, 7, 1, start, true);
    QVERIFY(!neighbours.gateway(centre(1), false)); // it was never met
    meet(7);
    QCOMPARE(neighbours.gateway(centre(1), true), mark(5));
    QCOMPARE(neighbours.gateway(centre(1), false), mark(7));
    hear(neighbours, 3, 1, start, true);
    meet(3);
    QCOMPARE(neighbours.gateway(centre(1), true), mark(3));
    QCOMPARE(neighbours.gateway(centre(2), true), mark(5)); // of another centre
    // What is here does not get there any more.
    neighbours.began(mark(3));
    neighbours.failed(mark(3), std::nullopt, start);
    QCOMPARE(neighbours.gateway(centre(1), true), mark(5));
    QCOMPARE(neighbours.gateway(centre(1), false), mark(7));
    meet(3);
    QCOMPARE(neighbours.gateway(centre(1), true), mark(3));
    hear(neighbours, 3, 1, start, false); // it lost it
    QCOMPARE(neighbours.gateway(centre(1), true), mark(5));
}

void TestNeighbours::aCallThatClashedIsNoFailure()
{
    Neighbours neighbours(mark(1), quiet);
    hear(neighbours, 2, 20, start);
    neighbours.began(mark(2));
    neighbours.settled(mark(2), digest(10), digest(20), start); // the other one called too
    neighbours.failed(mark(2), Error{}, start);
    QVERIFY(!neighbours.all().at(mark(2)).problem);
    QCOMPARE(neighbours.due(digest(11), {}, start), QList{mark(2)}); // without waiting
}

void TestNeighbours::ofTwoCallsAtOnceOneCounts()
{
    using Role = Channel::Role;
    Ongoing small;
    Ongoing large;
    QVERIFY(small.enter(mark(1), mark(2), Role::Caller));
    QVERIFY(large.enter(mark(2), mark(1), Role::Caller));
    QVERIFY(!small.enter(mark(1), mark(2), Role::Listener));
    QVERIFY(large.enter(mark(2), mark(1), Role::Listener));
    QVERIFY(!large.enter(mark(2), mark(1), Role::Listener)); // not twice
    large.leave(mark(1), Role::Caller);
    QVERIFY(!large.enter(mark(2), mark(1), Role::Caller));
    large.leave(mark(1), Role::Listener);
    QVERIFY(large.enter(mark(2), mark(1), Role::Caller));
    QVERIFY(small.enter(mark(1), mark(3), Role::Listener)); // others are others
}

void TestNeighbours::anEchoIsToldFromATwin()
{
    const QByteArray key = store::randomBytes(32);
    const Beacon beacon{mark(7), 4711, digest(9), true};
    OwnVoice voice;
    const QByteArray own = beacon.seal(key);
    voice.said(own);
    QVERIFY(!voice.isToBeCalled(own, start));
    QVERIFY(!voice.isToBeCalled(own, start)); // through another interface too
    const QByteArray twins = beacon.seal(key); // the same words, by somebody else
    auto now = start;
    for (const auto wait : {15s, 30s, 60s, 120s, 240s, 480s, 900s, 900s}) {
        QVERIFY(voice.isToBeCalled(twins, now));
        QVERIFY(!voice.isToBeCalled(twins, now + wait - 1ms));
        now += wait;
    }
    for (qsizetype i = 0; i < OwnVoice::most; ++i)
        voice.said(beacon.seal(key)); // what is remembered has an end
    QVERIFY(voice.isToBeCalled(own, now));
}

QTEST_GUILESS_MAIN(TestNeighbours)
#include "testneighbours.moc"
