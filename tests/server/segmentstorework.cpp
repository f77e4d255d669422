// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/segmentsamples.h"
#include "tests/server/segmentstoresuite.h"
#include "tests/support/seed.h"

#include <QRandomGenerator>
#include <QTest>
#include <thread>

// What a store promises when things go wrong, and when several use it.
namespace tambo::hub::test {

void SegmentStoreSuite::undoesWhatFails()
{
    Store::Centre a = centre(1);
    add(a, "stays");
    Store::Centre draft = a;
    const auto failed = m_store->write([&]() -> Result<> {
        TAMBO_TRY(m_store->segments().addControl(draft, "goes"));
        TAMBO_TRY(m_store->segments().addCentre(centreId(2), 0));
        return fail(Error::Kind::Internal, {});
    });
    QVERIFY(!failed.ok());
    QCOMPARE(must(m_store->segments().centre(centreId(1)))->arrivals, 1);
    QCOMPARE(must(m_store->segments().controlSize(a)), 1);
    QVERIFY(!must(m_store->segments().centre(centreId(2))));
    QCOMPARE(add(a, "next"), 2);
}

void SegmentStoreSuite::othersSeeWhatIsCommitted()
{
    Store::Centre a = centre(1);
    const auto other = m_store->another();
    must(m_store->write([&]() -> Result<> {
        TAMBO_TRY(m_store->segments().addControl(a, "new"));
        TAMBO_ASSIGN(const auto seen, other->segments().centre(centreId(1)));
        return seen->arrivals == 0 ? Result<>() : fail(Error::Kind::Internal, {});
    }));
    QCOMPARE(must(other->segments().centre(centreId(1)))->arrivals, 1);
    QCOMPARE(must(other->segments().bytes(a, 1)), "new");
}

/// Two threads at once: whoever reads up to the newest number has missed nothing.
void SegmentStoreSuite::numbersHaveNoGaps()
{
    constexpr int perThread = 40;
    QCOMPARE(centre(1).arrivals, 0);
    std::vector<std::jthread> threads; // joined where a comparison fails, too
    for (int i = 0; i < 2; ++i) {
        threads.emplace_back([i, mine = m_store->another()] {
            for (int k = 0; k < perThread; ++k) {
                must(mine->write([&]() -> Result<> {
                    TAMBO_ASSIGN(auto now, mine->segments().centre(centreId(1)));
                    const Sample one = segment(space(1), device(i + 1), k + 1, k + 1, "x");
                    TAMBO_TRY(mine->segments().addSegment(
                        *now, one.envelope, SpaceKind::Public, one.bytes));
                    return {};
                }));
            }
        });
    }
    QSet<quint64> seen;
    quint64 cursor = 0;
    while (seen.size() < 2 * perThread) {
        const auto now = must(m_store->segments().centre(centreId(1)));
        for (const quint64 arrival : arrivals(*now, cursor, all))
            seen += arrival;
        QCOMPARE(seen.size(), qsizetype(now->arrivals)); // nothing below it comes later
        cursor = now->arrivals;
    }
    threads.clear();
    QCOMPARE(
        arrivals(*must(m_store->segments().centre(centreId(1))), 0, all).size(), 2 * perThread);
}

/// The same work on a list in memory.
void SegmentStoreSuite::survivesRandomWork()
{
    QRandomGenerator random(tambo::test::seed());
    struct Kept {
        quint64 arrival;
        int space; ///< 0: control
        QByteArray bytes;
    };
    std::array<QList<Kept>, 3> model;
    std::array<Store::Centre, 3> centres{centre(0), centre(1), centre(2)};
    std::map<std::tuple<int, int, int>, quint64> seqs;
    Store &segments = m_store->segments();
    for (int round = 0; round < 400; ++round) {
        const int c = random.bounded(3);
        const int s = random.bounded(1, 5);
        const int d = random.bounded(1, 4);
        const int what = random.bounded(20);
        must(m_store->write([&]() -> Result<> {
            if (what == 0) {
                for (QList<Kept> &kept : model)
                    kept.removeIf([&](const Kept &one) { return one.space == s; });
                return segments.eraseSpace(space(s));
            }
            const QByteArray text = QByteArray::number(round);
            if (what < 4) {
                TAMBO_ASSIGN(const quint64 arrival, segments.addControl(centres[c], text));
                model[c] += {arrival, 0, text};
                return {};
            }
            const quint64 seq = ++seqs[{c, s, d}];
            const Sample one = segment(space(s), device(d), seq, seq, text);
            const auto kind = s < 3 ? SpaceKind::Public : SpaceKind::Group;
            TAMBO_ASSIGN(const quint64 arrival,
                segments.addSegment(centres[c], one.envelope, kind, one.bytes));
            model[c] += {arrival, s, one.bytes};
            return {};
        }));
        const quint64 after
            = centres[c].arrivals ? quint64(random.bounded(int(centres[c].arrivals))) : 0;
        const auto expected = [&](auto wanted) {
            QList<quint64> numbers;
            for (const Kept &one : model[c]) {
                if (one.arrival > after && wanted(one))
                    numbers += one.arrival;
            }
            return numbers;
        };
        using Which = Store::Which;
        QCOMPARE(arrivals(centres[c], after, all), expected([](auto &) { return true; }));
        QCOMPARE(arrivals(centres[c], after, {Which::Open}),
            expected([](auto &one) { return one.space < 3; }));
        QCOMPARE(arrivals(centres[c], after, {Which::Space, space(s)}),
            expected([s](auto &one) { return one.space == s; }));
        if (!model[c].isEmpty()) {
            const Kept &some = model[c][random.bounded(int(model[c].size()))];
            QCOMPARE(must(segments.bytes(centres[c], some.arrival)), some.bytes);
        }
    }
}

} // namespace tambo::hub::test
