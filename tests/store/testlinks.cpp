// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/links.h"
#include "tests/store/lab.h"

using namespace tambo;
using namespace tambo::store;
using namespace tambo::store::test;

namespace {

Meeting silent(qint64 ms)
{
    Meeting meeting;
    meeting.with = QStringLiteral("https://tambo.example");
    meeting.beganMs = ms;
    meeting.endedMs = ms + 10;
    meeting.problem = QStringLiteral("El servidor no responde.");
    return meeting;
}

Meeting fruitful(qint64 ms)
{
    Meeting meeting = silent(ms);
    meeting.problem.clear();
    meeting.recordsUp = 3;
    meeting.bytesUp = 2000;
    return meeting;
}

struct Desk : Pc {
    void add(const Meeting &meeting)
    {
        must(write([&](Writer &writer) { return addMeeting(writer, meeting); }));
    }
    QList<Meeting> all()
    {
        return *read([](Reader &reader) { return meetings(reader); });
    }
};

} // namespace

class TestLinks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rulesAreKeptForEachLink()
    {
        Pc pc;
        const LinkRules rules{50'000'000, 900'000'000, 22 * 60, 6 * 60, true};
        QVERIFY_OK(pc.write(
            [&](Writer &writer) { return setLinkRules(writer, LinkKind::Metered, rules); }));
        const auto of = [&](LinkKind link) {
            return *pc.read([&](Reader &reader) { return linkRules(reader, link); });
        };
        QCOMPARE(of(LinkKind::Metered), rules);
        QCOMPARE(of(LinkKind::Fixed), LinkRules());
    }

    void senselessRulesAreRefused()
    {
        Pc pc;
        for (const LinkRules &rules : {LinkRules{-1, 0, 0, 0, false}, LinkRules{0, -1, 0, 0, false},
                 LinkRules{0, 0, -5, 0, false}, LinkRules{0, 0, 0, 1440, false}}) {
            const auto done = pc.write(
                [&](Writer &writer) { return setLinkRules(writer, LinkKind::Fixed, rules); });
            QVERIFY(!done.ok());
            QCOMPARE(done.error().kind, Error::Kind::BadInput);
        }
    }

    void useIsKeptBesideTheRules()
    {
        Pc pc;
        const LinkRules rules{1, 2, 3, 4, false};
        LinkUse use;
        use.lastMs = 42;
        const QDate day(2026, 7, 14);
        for (int i = 0; i < 100; ++i)
            use.days[day.addDays(-i)] = 1000 + i;
        QVERIFY_OK(pc.write([&](Writer &writer) -> Result<> {
            TAMBO_TRY(setLinkRules(writer, LinkKind::Fixed, rules));
            TAMBO_TRY(saveLinkUse(writer, LinkKind::Fixed, use));
            return saveLinkUse(writer, LinkKind::Metered, {});
        }));
        const auto kept = *pc.read([](Reader &reader) { return linkUse(reader, LinkKind::Fixed); });
        QCOMPARE(kept.lastMs, 42);
        QCOMPARE(kept.days.size(), size_t(LinkUse::keptDays));
        QCOMPARE(kept.days.rbegin()->second, 1000);
        QCOMPARE(
            *pc.read([](Reader &reader) { return linkRules(reader, LinkKind::Fixed); }), rules);
        QCOMPARE(
            *pc.read([](Reader &reader) { return linkUse(reader, LinkKind::Metered); }), LinkUse());
    }

    void meetingsAreRememberedNewestFirst()
    {
        Desk desk;
        QVERIFY(desk.all().isEmpty());
        desk.add(fruitful(1));
        desk.add(fruitful(2));
        QCOMPARE(desk.all(), (QList<Meeting>{fruitful(2), fruitful(1)}));
    }

    void aWeekOfSilenceIsOneRow()
    {
        Desk desk;
        desk.add(fruitful(1));
        for (int i = 2; i < 700; ++i)
            desk.add(silent(i));
        const auto all = desk.all();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0].beganMs, 2);
        QCOMPARE(all[0].endedMs, 699 + 10);
        QCOMPARE(all[0].times, 698);
        // What brought something stands on its own, and so does another end.
        desk.add(fruitful(800));
        desk.add(silent(900));
        Meeting full = silent(901);
        full.problem = QStringLiteral("El servidor está lleno.");
        desk.add(full);
        QCOMPARE(desk.all().size(), 5);
    }

    void otherRoadsDoNotMix()
    {
        Desk desk;
        Meeting stick = silent(2);
        stick.road = Meeting::Road::Stick;
        desk.add(silent(1));
        desk.add(stick);
        desk.add(silent(3));
        const auto all = desk.all();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[1].times, 2);
    }

    void onlyTheLastAreKept()
    {
        Desk desk;
        for (int i = 0; i < Meeting::most + 50; ++i)
            desk.add(fruitful(i));
        const auto all = desk.all();
        QCOMPARE(all.size(), Meeting::most);
        QCOMPARE(all.last().beganMs, 50);
    }
};

QTEST_GUILESS_MAIN(TestLinks)
#include "testlinks.moc"
