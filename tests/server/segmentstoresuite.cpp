// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/segmentstoresuite.h"
#include "tests/server/segmentsamples.h"

#include <QTest>

namespace tambo::hub::test {

void SegmentStoreSuite::init()
{
    m_store = empty();
}

void SegmentStoreSuite::cleanup()
{
    m_store.reset();
}

Store::Centre SegmentStoreSuite::centre(int number)
{
    Store::Centre made;
    must(m_store->write([&]() -> Result<> {
        TAMBO_ASSIGN(made, m_store->segments().addCentre(centreId(number), 1000 + number));
        return {};
    }));
    return made;
}

quint64 SegmentStoreSuite::add(Store::Centre &centre, const QByteArray &bytes)
{
    quint64 arrival = 0;
    must(m_store->write([&]() -> Result<> {
        TAMBO_ASSIGN(arrival, m_store->segments().addControl(centre, bytes));
        return {};
    }));
    return arrival;
}

QList<quint64> SegmentStoreSuite::arrivals(
    const Store::Centre &centre, quint64 after, const Store::Part &part)
{
    QList<quint64> found;
    must(m_store->segments().each(centre, after, part, [&](const Store::Item &item) {
        found += item.arrival;
        return Store::Step::Next;
    }));
    return found;
}

void SegmentStoreSuite::enrolsOnce()
{
    QVERIFY(!must(m_store->segments().centre(centreId(1))));
    Store::Centre first = centre(1);
    QCOMPARE(first.arrivals, 0);
    QCOMPARE(add(first, "entry"), 1);
    const Store::Centre again = centre(1);
    QCOMPARE(again.number, first.number);
    QCOMPARE(again.arrivals, 1);
    QVERIFY(centre(2).number != first.number);
    QVERIFY(!must(m_store->segments().centre(centreId(3))));
}

void SegmentStoreSuite::countsArrivalsOfEachCentre()
{
    Store::Centre a = centre(1);
    Store::Centre b = centre(2);
    QCOMPARE(add(a, "a1"), 1);
    QCOMPARE(add(a, "a2"), 2);
    QCOMPARE(add(b, "b1"), 1);
    QCOMPARE(add(a, "a3"), 3);
    QCOMPARE(a.arrivals, 3);
    QCOMPARE(must(m_store->segments().centre(centreId(1)))->arrivals, 3);
    QCOMPARE(must(m_store->segments().bytes(a, 2)), "a2");
    QCOMPARE(must(m_store->segments().bytes(b, 1)), "b1");
    QVERIFY(!m_store->segments().bytes(b, 2).ok());
}

void SegmentStoreSuite::keepsControlInOrder()
{
    Store::Centre a = centre(1);
    Store::Centre b = centre(2);
    QCOMPARE(must(m_store->segments().controlSize(a)), 0);
    for (int i = 0; i < 12; ++i)
        add(i % 3 ? a : b, QByteArray::number(i));
    QCOMPARE(must(m_store->segments().controlSize(a)), 8);
    QCOMPARE(must(m_store->segments().control(b, 0)), (QList<QByteArray>{"0", "3", "6", "9"}));
    QCOMPARE(must(m_store->segments().control(a, 6)), (QList<QByteArray>{"10", "11"}));
    QCOMPARE(must(m_store->segments().control(a, 8)), QList<QByteArray>());
}

void SegmentStoreSuite::takesASegmentOnce()
{
    Store::Centre a = centre(1);
    Store::Centre b = centre(2);
    const Sample one = segment(space(1), device(1), 1, 3, "one");
    Store &segments = m_store->segments();
    QCOMPARE(must(segments.holds(a, one.envelope)), Store::Presence::Absent);
    quint64 first = 0;
    quint64 again = 1;
    must(m_store->write([&]() -> Result<> {
        TAMBO_ASSIGN(first, segments.addSegment(a, one.envelope, SpaceKind::Public, one.bytes));
        TAMBO_ASSIGN(again, segments.addSegment(a, one.envelope, SpaceKind::Public, one.bytes));
        return {};
    }));
    QCOMPARE(first, 1);
    QCOMPARE(again, 0);
    QCOMPARE(a.arrivals, 1);
    QCOMPARE(must(segments.holds(a, one.envelope)), Store::Presence::Present);
    QCOMPARE(must(segments.holds(b, one.envelope)), Store::Presence::Absent);
    QCOMPARE(must(segments.bytes(a, 1)), one.bytes);
}

void SegmentStoreSuite::keepsBothOfAFork()
{
    Store::Centre a = centre(1);
    const Sample one = segment(space(1), device(1), 1, 3, "one");
    const Sample other = segment(space(1), device(1), 1, 3, "other");
    Store &segments = m_store->segments();
    must(m_store->write([&]() -> Result<> {
        for (const Sample *sample : {&one, &other})
            TAMBO_TRY(segments.addSegment(a, sample->envelope, SpaceKind::Public, sample->bytes));
        return {};
    }));
    QCOMPARE(must(segments.bytes(a, 1)), one.bytes);
    QCOMPARE(must(segments.bytes(a, 2)), other.bytes);
}

void SegmentStoreSuite::notesForksOnly()
{
    Store::Centre a = centre(1);
    Store &segments = m_store->segments();
    const auto take = [&](const Sample &sample) {
        quint64 fork = 0;
        must(m_store->write([&]() -> Result<> {
            TAMBO_ASSIGN(fork, segments.forkOf(a, sample.envelope));
            if (fork)
                TAMBO_TRY(segments.noteCloned(sample.envelope.header.device));
            return segments.addSegment(a, sample.envelope, SpaceKind::Public, sample.bytes).ok()
                ? Result<>()
                : fail(Error::Kind::Internal, {});
        }));
        return fork;
    };
    QCOMPARE(take(segment(space(1), device(1), 1, 3, "a")), 0);
    QCOMPARE(take(segment(space(1), device(1), 4, 6, "a")), 0);
    QCOMPARE(take(segment(space(1), device(1), 4, 6, "a")), 0); // the very same
    QCOMPARE(take(segment(space(2), device(1), 1, 9, "b")), 0); // another space
    QCOMPARE(take(segment(space(1), device(2), 1, 9, "c")), 0); // another author
    QCOMPARE(must(segments.isCloned(device(1))), Store::Cloned::No);
    QCOMPARE(take(segment(space(1), device(1), 5, 8, "z")), 2);
    QCOMPARE(must(segments.isCloned(device(1))), Store::Cloned::Yes);
    QCOMPARE(must(segments.isCloned(device(2))), Store::Cloned::No);
}

void SegmentStoreSuite::numbersAForkAnewOnce()
{
    Store::Centre a = centre(1);
    Store &segments = m_store->segments();
    const auto take = [&](const Sample &sample) {
        quint64 arrival = 0;
        must(m_store->write([&]() -> Result<> {
            TAMBO_TRY(segments.handOutAgain(a, sample.envelope));
            TAMBO_ASSIGN(
                arrival, segments.addSegment(a, sample.envelope, SpaceKind::Public, sample.bytes));
            return {};
        }));
        return arrival;
    };
    const Sample second = segment(space(1), device(1), 3, 5, "a");
    add(a, "log"); // 1
    must(m_store->write([&]() -> Result<> {
        for (const Sample &sample : {segment(space(1), device(1), 1, 2, "a"), second, // 2, 3
                 segment(space(1), device(2), 1, 9, "b"), // 4, another author
                 segment(space(1), device(1), 6, 6, "a")}) // 5
            TAMBO_TRY(segments.addSegment(a, sample.envelope, SpaceKind::Public, sample.bytes));
        return {};
    }));
    // What it contradicts, and what comes after that, in the order it had.
    QCOMPARE(take(segment(space(1), device(1), 3, 4, "z")), 8);
    QCOMPARE(arrivals(a, 0, all), (QList<quint64>{1, 2, 4, 6, 7, 8}));
    QCOMPARE(must(segments.bytes(a, 6)), second.bytes);
    QCOMPARE(must(segments.centre(centreId(1)))->arrivals, 8);
    // The rest of that branch finds the other one numbered anew.
    QCOMPARE(take(segment(space(1), device(1), 5, 6, "z")), 9);
    QCOMPARE(arrivals(a, 5, {Store::Which::Space, space(1)}), (QList<quint64>{6, 7, 8, 9}));
    // One that comes late, and contradicts what is before that.
    QCOMPARE(take(segment(space(1), device(1), 2, 2, "z")), 15);
    QCOMPARE(arrivals(a, 0, all), (QList<quint64>{1, 4, 10, 11, 12, 13, 14, 15}));
}

void SegmentStoreSuite::knowsMembersAndGuests()
{
    const Store::Centre a = centre(1);
    const Store::Centre b = centre(2);
    Store &segments = m_store->segments();
    const auto set = [&](const Store::Centre &of, const std::map<DeviceId, QByteArray> &members,
                         const std::set<DeviceId> &guests) {
        must(m_store->write([&]() -> Result<> {
            TAMBO_TRY(segments.setMembers(of, members));
            return segments.setGuests(of, guests);
        }));
    };
    set(a, {{device(1), "key 1"}, {device(2), "key 2"}}, {device(3)});
    set(b, {{device(1), "key 1"}}, {device(3), device(4)});
    const auto both = must(segments.memberships(device(1)));
    QCOMPARE(both.size(), 2);
    QCOMPARE(both[0].centre, centreId(1));
    QCOMPARE(both[1].centre, centreId(2));
    QCOMPARE(both[0].key, "key 1");
    QCOMPARE(both[0].admission, Store::Admission::Served);
    QCOMPARE(must(segments.memberships(device(3))).size(), 0);
    QCOMPARE(must(segments.granting(device(3), 10)).size(), 2);
    QCOMPARE(must(segments.granting(device(3), 1)).size(), 1);
    QCOMPARE(must(segments.granting(device(4), 10)), QList<CentreId>{centreId(2)});
    set(a, {{device(2), "key 2"}}, {});
    QCOMPARE(must(segments.memberships(device(1))).size(), 1);
    QCOMPARE(must(segments.granting(device(3), 10)), QList<CentreId>{centreId(2)});
}

void SegmentStoreSuite::refusesAndAdmits()
{
    const Store::Centre a = centre(1);
    const Store::Centre b = centre(2);
    Store &segments = m_store->segments();
    const auto set = [&](QByteArrayView id, Store::Admission admission) {
        must(m_store->write([&] { return segments.admit(id, admission, 5); }));
    };
    must(m_store->write([&]() -> Result<> {
        TAMBO_TRY(segments.setMembers(a, {{device(1), "key"}}));
        return segments.setMembers(b, {{device(1), "key"}});
    }));
    set(centreId(1).view(), Store::Admission::Refused);
    set(centreId(1).view(), Store::Admission::Refused); // twice is as once
    auto members = must(segments.memberships(device(1)));
    QCOMPARE(members[0].admission, Store::Admission::Refused);
    QCOMPARE(members[1].admission, Store::Admission::Served);
    QCOMPARE(must(segments.admissionOf(centreId(1).view())), Store::Admission::Refused);
    QCOMPARE(must(segments.admissionOf(centreId(2).view())), Store::Admission::Served);
    set(centreId(1).view(), Store::Admission::Served);
    set(device(1).view(), Store::Admission::Refused);
    members = must(segments.memberships(device(1)));
    QCOMPARE(members[0].admission, Store::Admission::Refused);
    QCOMPARE(members[1].admission, Store::Admission::Refused);
    set(device(1).view(), Store::Admission::Served);
    QCOMPARE(must(segments.memberships(device(1)))[0].admission, Store::Admission::Served);
}

void SegmentStoreSuite::showsEachPart()
{
    Store::Centre a = centre(1);
    Store &segments = m_store->segments();
    must(m_store->write([&]() -> Result<> {
        TAMBO_TRY(segments.addControl(a, "log"));
        const Sample open = segment(space(1), device(1), 1, 1, "open");
        const Sample closed = segment(space(2), device(1), 1, 4, "closed");
        const Sample later = segment(space(1), device(2), 1, 2, "later");
        TAMBO_TRY(segments.addSegment(a, open.envelope, SpaceKind::Public, open.bytes));
        TAMBO_TRY(segments.addSegment(a, closed.envelope, SpaceKind::Centre, closed.bytes));
        TAMBO_TRY(segments.addControl(a, "log 2"));
        TAMBO_TRY(segments.addSegment(a, later.envelope, SpaceKind::Public, later.bytes));
        return {};
    }));
    using Which = Store::Which;
    QCOMPARE(arrivals(a, 0, all), (QList<quint64>{1, 2, 3, 4, 5}));
    QCOMPARE(arrivals(a, 3, all), (QList<quint64>{4, 5}));
    QCOMPARE(arrivals(a, 5, all), QList<quint64>());
    QCOMPARE(arrivals(a, 0, {Which::Open}), (QList<quint64>{1, 2, 4, 5}));
    QCOMPARE(arrivals(a, 0, {Which::Log}), (QList<quint64>{1, 4}));
    QCOMPARE(arrivals(a, 1, {Which::Space, space(1)}), (QList<quint64>{2, 5}));
    QCOMPARE(arrivals(a, 2, {Which::Space, space(1)}), QList<quint64>{5});
    QCOMPARE(arrivals(a, 0, {Which::Space, space(3)}), QList<quint64>());
    QList<Store::Item> items;
    must(segments.each(a, 0, all, [&](const Store::Item &item) {
        items += item;
        return Store::Step::Next;
    }));
    QVERIFY(items[0].isControl() && items[3].isControl());
    QCOMPARE(items[3].lastSeq, 2);
    QCOMPARE(items[2].space, space(2));
    QCOMPARE(items[2].device, device(1));
    QCOMPARE(items[2].lastSeq, 4);
    QCOMPARE(items[2].size, must(segments.bytes(a, 3)).size());
    // What came since the centre was looked up is not shown.
    Store::Centre before = a;
    before.arrivals = 4;
    QCOMPARE(arrivals(before, 2, all), (QList<quint64>{3, 4}));
}

void SegmentStoreSuite::stopsWhereItIsTold()
{
    Store::Centre a = centre(1);
    for (int i = 0; i < 5; ++i)
        add(a, QByteArray::number(i));
    int seen = 0;
    must(m_store->segments().each(a, 0, all,
        [&](const Store::Item &) { return ++seen == 2 ? Store::Step::Stop : Store::Step::Next; }));
    QCOMPARE(seen, 2);
    QCOMPARE(arrivals(a, 0, all).size(), 5); // nothing is left over from that
}

void SegmentStoreSuite::erasesASpaceOfAllCentres()
{
    Store::Centre a = centre(1);
    Store::Centre b = centre(2);
    Store &segments = m_store->segments();
    must(m_store->write([&]() -> Result<> {
        const Sample gone = segment(space(1), device(1), 1, 1, "gone");
        const Sample stays = segment(space(2), device(1), 1, 1, "stays");
        for (Store::Centre *one : {&a, &b}) {
            TAMBO_TRY(segments.addSegment(*one, gone.envelope, SpaceKind::Person, gone.bytes));
            TAMBO_TRY(segments.addSegment(*one, stays.envelope, SpaceKind::Person, stays.bytes));
        }
        return segments.eraseSpace(space(1));
    }));
    QCOMPARE(arrivals(a, 0, all), QList<quint64>{2});
    QCOMPARE(arrivals(b, 0, all), QList<quint64>{2});
    QVERIFY(!segments.bytes(a, 1).ok());
    QCOMPARE(add(a, "next"), 3); // numbers are not given twice
}

void SegmentStoreSuite::remembersSubscriptions()
{
    Store &segments = m_store->segments();
    const QList<sync::Followed> followed{
        {centreId(1)}, sync::Followed::logOf(centreId(2)), {centreId(2), space(4)}};
    const ShortHash digest = sync::subscriptionDigest(followed);
    QVERIFY(!must(segments.subscriptions(device(1), digest)));
    must(m_store->write([&] { return segments.subscribe(device(1), digest, followed); }));
    QCOMPARE(*must(segments.subscriptions(device(1), digest)), followed);
    QVERIFY(!must(segments.subscriptions(device(2), digest)));
    const QList<sync::Followed> fewer{{centreId(1)}};
    const ShortHash other = sync::subscriptionDigest(fewer);
    must(m_store->write([&] { return segments.subscribe(device(1), other, fewer); }));
    QVERIFY(!must(segments.subscriptions(device(1), digest)));
    QCOMPARE(*must(segments.subscriptions(device(1), other)), fewer);
}

} // namespace tambo::hub::test
