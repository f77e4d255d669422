// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/story.h"
#include "app/people/disputes.h"
#include "app/store/textlimits.h"
#include "tests/people/village.h"

using namespace tambo;
using namespace tambo::people;
using namespace tambo::people::test;

namespace {

/// Two PCs that say different things about the same person.
struct Quarrel : FullVillage {
    std::unique_ptr<Pc> other = store::test::secondPc(pc);

    /// The version of this PC is the later one, so it is shown.
    template<typename E, typename F> void apart(Id<E> id, F change)
    {
        const auto edit = [&](Pc &at, bool here) {
            Pc::must(at.write([&](store::Writer &writer) -> Result<> {
                TAMBO_ASSIGN(E entity, writer.get(at.here(pc, id)));
                change(entity, here);
                return writer.save(entity);
            }));
        };
        edit(*other, false);
        edit(pc, false);
        edit(pc, true);
        pc.takeAll(*other);
    }
    Result<store::Dispute> only()
    {
        return pc.read([&](store::Reader &reader) -> Result<store::Dispute> {
            TAMBO_ASSIGN(const auto all,
                store::disputedRecords(reader, pc.state->trust, pc.state->device()));
            if (all.size() != 1)
                return fail(Error::Kind::Internal, QStringLiteral("not one dispute"));
            return store::dispute(reader, pc.state->trust, all.first());
        });
    }
    /// The first version counts, in the name of somebody.
    Result<> decide(Id<Person> who, const store::Dispute &what)
    {
        return as(who, [&](store::Writer &writer) {
            return people::decide(writer, what,
                {{what.fields.front().info->number, what.fields.front().sides.front().value}});
        });
    }
    /// A story of the member, in a space where it is known who did what.
    Id<archive::Story> tellStory()
    {
        archive::Story story;
        story.space = space();
        story.title = words("La molienda");
        Pc::must(as(member, [&](store::Writer &writer) { return writer.save(story); }));
        other->takeAll(pc);
        return story.id;
    }
    [[nodiscard]] qint64 stories()
    {
        return *pc.read([](store::Reader &reader) { return reader.count<archive::Story>(); });
    }
    Id<Membership> membership(Id<Person> of)
    {
        return pc.read([&](store::Reader &reader) { return membershipOf(reader, space(), of); })
            ->id;
    }
};

} // namespace

class TestSettling : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNameIsHersOrManaged()
    {
        Quarrel village;
        village.apart(village.member, [](Person &person, bool here) {
            person.name = here ? QStringLiteral("Eloy") : QStringLiteral("Don Eloy Cedeño");
        });
        const auto what = village.only();
        QVERIFY_OK(what);
        for (const Id<Person> who : {Id<Person>(), village.learner})
            QCOMPARE(village.decide(who, *what).error().kind, Error::Kind::Denied);
        QVERIFY_OK(village.decide(village.member, *what));
        QVERIFY(!village.only().ok());
    }

    void aFacilitatorMayDecideAboutANameToo()
    {
        Quarrel village;
        village.apart(village.member, [](Person &person, bool here) {
            person.name = here ? QStringLiteral("Eloy") : QStringLiteral("Don Eloy Cedeño");
        });
        QVERIFY_OK(village.decide(village.facilitator, *village.only()));
    }

    void notOverAStewardThough()
    {
        Quarrel village;
        village.apart(village.steward, [](Person &person, bool here) {
            person.name = here ? QStringLiteral("Naye") : QStringLiteral("Nayeli Cedeño");
        });
        const auto what = village.only();
        QVERIFY_OK(what);
        QCOMPARE(village.decide(village.facilitator, *what).error().kind, Error::Kind::Denied);
        QVERIFY_OK(village.decide(village.steward, *what));
    }

    void whoMayNotEnterDecidesNothing()
    {
        Quarrel village;
        village.apart(village.member, [](Person &person, bool here) {
            person.name = here ? QStringLiteral("Eloy") : QStringLiteral("Don Eloy Cedeño");
        });
        const auto what = village.only();
        QVERIFY_OK(what);
        QVERIFY_OK(village.active(village.steward, village.member, false));
        QCOMPARE(village.decide(village.member, *what).error().kind, Error::Kind::Denied);
    }

    void aNameIsSomething()
    {
        Quarrel village;
        village.apart(village.member, [](Person &person, bool here) {
            person.name = here ? QStringLiteral("Eloy") : QStringLiteral("Don Eloy Cedeño");
        });
        const auto what = village.only();
        QVERIFY_OK(what);
        const auto decided = village.as(village.steward, [&](store::Writer &writer) {
            return people::decide(
                writer, *what, {{what->fields.front().info->number, store::Value(QString())}});
        });
        QCOMPARE(decided.error().kind, Error::Kind::BadInput);
        QVERIFY(village.only().ok());
    }

    void whatNobodyWroteIsShort()
    {
        // What came from elsewhere may be longer than what can be typed here, and counts.
        const QString written(store::mostInLine + 1, u'a');
        Quarrel village;
        village.apart(village.member,
            [&](Person &person, bool here) { person.name = here ? written : QStringLiteral("b"); });
        const auto what = village.only();
        QVERIFY_OK(what);
        const auto decide = [&](const QString &name) {
            return village.as(village.steward, [&](store::Writer &writer) {
                return people::decide(
                    writer, *what, {{what->fields.front().info->number, store::Value(name)}});
            });
        };
        const QString other(store::mostInLine + 1, u'c');
        QCOMPARE(decide(other).error().kind, Error::Kind::BadInput);
        QVERIFY(village.only().ok());
        QVERIFY_OK(decide(written));
    }

    void aRoleNeedsItsCode()
    {
        Quarrel village;
        village.apart(village.membership(village.learner), [](Membership &one, bool here) {
            one.role = here ? Role::Learner : Role::Facilitator;
        });
        const auto what = village.only();
        QVERIFY_OK(what);
        const auto decide = [&](Role role) {
            return village.as(village.steward, [&](store::Writer &writer) {
                return people::decide(writer, *what,
                    {{what->fields.front().info->number, store::ValueOf<Role>::to(role)}});
            });
        };
        QCOMPARE(decide(Role::Facilitator).error().kind, Error::Kind::BadInput);
        QVERIFY_OK(decide(Role::Learner));
    }

    void rolesAreForStewards()
    {
        Quarrel village;
        village.apart(village.membership(village.member), [](Membership &one, bool here) {
            one.role = here ? Role::Learner : Role::Facilitator;
        });
        const auto what = village.only();
        QVERIFY_OK(what);
        for (const Id<Person> who : {village.member, village.facilitator})
            QCOMPARE(village.decide(who, *what).error().kind, Error::Kind::Denied);
        QVERIFY_OK(village.decide(village.steward, *what));
    }

    void theLastStewardStaysOne()
    {
        Quarrel village;
        village.apart(village.membership(village.steward),
            [](Membership &one, bool here) { one.role = here ? Role::Steward : Role::Member; });
        const auto what = village.only();
        QVERIFY_OK(what);
        const auto decide = [&](Role role) {
            return village.as(village.steward, [&](store::Writer &writer) {
                return people::decide(writer, *what,
                    {{what->fields.front().info->number, store::ValueOf<Role>::to(role)}});
            });
        };
        QCOMPARE(decide(Role::Member).error().kind, Error::Kind::Denied);
        QVERIFY(village.only().ok());
        QVERIFY_OK(decide(Role::Steward));
        QVERIFY(!village.only().ok());
    }

    void aStoryCanBecomeTwo()
    {
        Quarrel village;
        village.apart(village.tellStory(), [](archive::Story &story, bool here) {
            story.title = here ? words("La molienda") : words("Moliendo");
        });
        const auto what = village.only();
        QVERIFY_OK(what);
        const auto &field = what->fields.front();
        const auto second = village.as(village.member, [&](store::Writer &writer) {
            return decideApart(writer, *what, {{field.info->number, field.sides.front().value}});
        });
        QVERIFY_OK(second);
        QVERIFY(!village.only().ok());
        const auto made = village.pc.read(
            [&](store::Reader &reader) { return reader.get(Id<archive::Story>{*second}); });
        QVERIFY_OK(made);
        QCOMPARE(store::Value(made->title), field.sides.back().value);
        QCOMPARE(made->space, village.space());
        QCOMPARE(village.stories(), 2);
    }

    void aPersonIsOne()
    {
        Quarrel village;
        village.apart(village.member, [](Person &person, bool here) {
            person.name = here ? QStringLiteral("Eloy") : QStringLiteral("Don Eloy Cedeño");
        });
        const auto what = village.only();
        QVERIFY_OK(what);
        const auto &field = what->fields.front();
        const auto second = village.as(village.steward, [&](store::Writer &writer) {
            return decideApart(writer, *what, {{field.info->number, field.sides.front().value}});
        });
        QCOMPARE(second.error().kind, Error::Kind::Denied);
        QVERIFY(village.only().ok());
    }

    void whetherAStoryStaysSaysWhoMayRemoveIt()
    {
        for (const store::Fate fate : {store::Fate::Stays, store::Fate::Goes}) {
            Quarrel village;
            const Id<archive::Story> id = village.tellStory();
            Pc::must(village.as(
                village.member, [&](store::Writer &writer) { return writer.remove(id); }));
            Pc::must(village.other->write([&](store::Writer &writer) -> Result<> {
                TAMBO_ASSIGN(archive::Story story, writer.get(village.other->here(village.pc, id)));
                story.title = words("Moliendo");
                return writer.save(story);
            }));
            village.pc.takeAll(*village.other);
            const auto what = village.only();
            QVERIFY_OK(what);
            QCOMPARE(what->removal->by.front().actor, village.member.record);
            const auto decide = [&](Id<Person> who) {
                return village.as(
                    who, [&](store::Writer &writer) { return decideRemoval(writer, *what, fate); });
            };
            for (const Id<Person> who : {Id<Person>(), village.learner})
                QCOMPARE(decide(who).error().kind, Error::Kind::Denied);
            QVERIFY_OK(decide(fate == store::Fate::Stays ? village.member : village.facilitator));
            QCOMPARE(village.stories(), fate == store::Fate::Stays ? 1 : 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestSettling)
#include "testsettling.moc"
