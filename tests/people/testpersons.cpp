// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/history.h"
#include "app/store/jsonexport.h"
#include "tests/people/village.h"

#include <QBuffer>

using namespace tambo;
using namespace tambo::people;
using namespace tambo::people::test;

namespace {

constexpr auto denied = Error::Kind::Denied;
constexpr auto badInput = Error::Kind::BadInput;

QStringList namesOf(const QList<Person> &persons)
{
    QStringList names;
    for (const Person &person : persons)
        names.append(person.name);
    return names;
}

} // namespace

class TestPersons : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aStewardFoundsTheList()
    {
        Village village;
        QCOMPARE(village.add({}, newPerson("Ángel")).error().kind, denied);
        QCOMPARE(village.add({}, newPerson("Nayeli", Role::Steward)).error().kind, badInput);
        const auto nayeli = village.add({}, newPerson(" Nayeli  Vera ", Role::Steward, "2580"));
        QVERIFY_OK(nayeli);
        QCOMPARE(nayeli->name, words("Nayeli Vera"));
        QCOMPARE(
            village.pc.state->trust.kindOf(nayeli->space), store::SpaceKind::Person); // her own
        // From now on somebody must be named.
        QCOMPARE(village.add({}, newPerson("Otra", Role::Steward, "1234")).error().kind, denied);
        QCOMPARE(village.add({}, newPerson("Ángel")).error().kind, denied);
        QVERIFY_OK(village.add(nayeli->id, newPerson("Ángel")));
    }

    void whoAddsWhom_data()
    {
        QTest::addColumn<int>("by");
        QTest::addColumn<QString>("wanted"); // of learner, member, facilitator, steward
        QTest::newRow("learner") << 0 << "no no no no";
        QTest::newRow("member") << 1 << "no no no no";
        QTest::newRow("facilitator") << 2 << "yes yes no no";
        QTest::newRow("steward") << 3 << "yes yes yes yes";
    }
    void whoAddsWhom()
    {
        QFETCH(int, by);
        QFETCH(QString, wanted);
        FullVillage village;
        const std::array all{village.learner, village.member, village.facilitator, village.steward};
        QStringList got;
        for (int role = 0; role < 4; ++role) {
            const auto added = village.add(all[size_t(by)], newPerson("Inés", Role(role), "4321"));
            QVERIFY(added.ok() || added.error().kind == denied);
            QVERIFY(added.ok() || !added.error().message.isEmpty());
            got.append(added.ok() ? QStringLiteral("yes") : QStringLiteral("no"));
        }
        QCOMPARE(got.join(u' '), wanted);
    }

    void onlyStewardsChangeRoles()
    {
        FullVillage village;
        for (const Id<Person> by : {village.learner, village.member, village.facilitator}) {
            for (const Id<Person> on : {village.learner, by})
                for (const Role role : {Role::Learner, Role::Member, Role::Steward})
                    QCOMPARE(village.role(by, on, role).error().kind, denied);
        }
        QCOMPARE(village.get(village.learner)->role, Role::Learner);
        QCOMPARE(village.role({}, village.learner, Role::Member).error().kind, denied);
        QVERIFY_OK(village.role(village.steward, village.learner, Role::Member));
        QCOMPARE(village.get(village.learner)->role, Role::Member);
        // Staff cannot do with a tap alone.
        const auto bare = village.role(village.steward, village.learner, Role::Facilitator);
        QCOMPARE(bare.error().kind, badInput);
        QVERIFY_OK(village.reset(village.steward, village.learner, "9876"));
        QVERIFY_OK(village.role(village.steward, village.learner, Role::Facilitator));
    }

    void theLastStewardStays()
    {
        FullVillage village;
        for (const Role role : {Role::Learner, Role::Member, Role::Facilitator})
            QCOMPARE(village.role(village.steward, village.steward, role).error().kind, denied);
        QCOMPARE(village.active(village.steward, village.steward, false).error().kind, denied);
        QCOMPARE(village.get(village.steward)->role, Role::Steward);
        QVERIFY(village.get(village.steward)->active);

        const auto second
            = village.must(village.steward, newPerson("Gladys", Role::Steward, "5555"));
        QVERIFY_OK(village.role(village.steward, village.steward, Role::Member));
        QCOMPARE(
            village.role(village.steward, village.steward, Role::Steward).error().kind, denied);
        QCOMPARE(village.active(second, second, false).error().kind, denied);
        QVERIFY_OK(village.active(second, village.steward, false));
    }

    void aRoleCountsFromTheMomentItIsWritten()
    {
        FullVillage village;
        QVERIFY_OK(village.role(village.steward, village.facilitator, Role::Learner));
        QCOMPARE(village.add(village.facilitator, newPerson("Inés")).error().kind, denied);
        QVERIFY_OK(village.active(village.steward, village.member, false));
        const auto allowed = village.as(village.member,
            [](store::Writer &writer) { return allow(writer, Verb::RecordStories); });
        QCOMPARE(allowed.error().kind, denied);
    }

    void whoActsMustBeAPersonOfTheCentre()
    {
        FullVillage village;
        // A person and a membership outside the centre's space, as another centre could write them.
        Person stranger;
        stranger.name = words("Nadie");
        QVERIFY_OK(village.as({}, [&](store::Writer &writer) -> Result<> {
            TAMBO_ASSIGN(stranger.space, store::makeSpace(writer, store::SpaceKind::Person));
            TAMBO_TRY(writer.save(stranger));
            Membership says;
            says.space = stranger.space;
            says.person = stranger.id;
            says.role = Role::Steward;
            return writer.save(says);
        }));
        QCOMPARE(village.add(stranger.id, newPerson("Inés")).error().kind, denied);
        const auto listed = village.pc.read(
            [&](store::Reader &reader) { return persons(reader, village.space(), Which::All); });
        QCOMPARE(listed->size(), 4);
        const auto found = village.pc.read([&](store::Reader &reader) {
            return findPerson(reader, village.space(), words("Nadie"));
        });
        QCOMPARE(found.error().kind, Error::Kind::NotFound);
        QCOMPARE(village.attempt(stranger.id, "").error().kind, Error::Kind::NotFound);
    }

    void profiles()
    {
        FullVillage village;
        const auto edit = [&](Id<Person> by, Id<Person> on, auto change) {
            Person person = *village.get(on);
            change(person);
            return village.as(
                by, [&](store::Writer &writer) { return editPerson(writer, person); });
        };
        const auto rename = [](Person &person) { person.name = words("Otra"); };
        QVERIFY_OK(edit(village.learner, village.learner, rename)); // herself
        QCOMPARE(edit(village.learner, village.member, rename).error().kind, denied);
        QCOMPARE(edit(village.facilitator, village.steward, rename).error().kind, denied);
        QVERIFY_OK(edit(village.facilitator, village.member, rename));
        QVERIFY_OK(edit(village.steward, village.facilitator, [](Person &person) {
            person.picture = QStringLiteral("cacao");
            person.language = QStringLiteral("qu");
        }));
        QCOMPARE(village.get(village.facilitator)->language, QStringLiteral("qu"));
        const auto wrong = [&](auto change) {
            return edit(village.steward, village.member, change).error().kind;
        };
        QCOMPARE(wrong([](Person &person) { person.name = words(" \t"); }), badInput);
        QCOMPARE(wrong([](Person &person) { person.picture = words("dragón"); }), badInput);
        // What the centre says of her is no part of it.
        QVERIFY_OK(edit(village.learner, village.learner, [](Person &person) {
            person.role = Role::Steward;
            person.active = false;
        }));
        QCOMPARE(village.get(village.learner)->role, Role::Learner);
        QVERIFY(village.get(village.learner)->active);
    }

    void anEditorLeftOpenOverwritesNoRole()
    {
        FullVillage village;
        Person open = *village.get(village.learner);
        QVERIFY_OK(village.role(village.steward, village.learner, Role::Member));
        open.name = words("Ángel Ruiz");
        QVERIFY_OK(village.as(
            village.learner, [&](store::Writer &writer) { return editPerson(writer, open); }));
        QCOMPARE(village.get(village.learner)->role, Role::Member);
        QCOMPARE(village.get(village.learner)->name, words("Ángel Ruiz"));
    }

    void whoResetsWhom()
    {
        FullVillage village;
        QCOMPARE(village.reset(village.learner, village.member, "1234").error().kind, denied);
        QCOMPARE(village.reset(village.facilitator, village.steward, "1234").error().kind, denied);
        QCOMPARE(village.reset(village.steward, village.steward, "1234").error().kind, denied);
        QCOMPARE(village.reset(village.steward, village.facilitator, "").error().kind, badInput);
        QVERIFY_OK(village.reset(village.facilitator, village.member, "7777"));
        QCOMPARE(village.attempt(village.member, "7777")->outcome, Attempt::Outcome::Admitted);
        QCOMPARE(village.attempt(village.member, "rio maiz pez")->outcome, Attempt::Outcome::Wrong);
        QVERIFY_OK(village.reset(village.facilitator, village.member, ""));
        QCOMPARE(village.attempt(village.member, "")->outcome, Attempt::Outcome::Admitted);
    }

    void theOwnCodeNeedsTheOldOne()
    {
        FullVillage village;
        const auto change = [&](Id<Person> who, const char *old, const char *wanted) {
            return village.as(who, [&](store::Writer &writer) {
                return changeOwnCode(writer, code(old), code(wanted), village.nowMs);
            });
        };
        QCOMPARE(change(village.facilitator, "2222", "3333")->outcome, Attempt::Outcome::Wrong);
        QCOMPARE(village.attempt(village.facilitator, "2222")->left, mostFailures - 2); // counted
        QCOMPARE(change(village.facilitator, "1111", "").error().kind, badInput);
        QCOMPARE(change(village.facilitator, "1111", "3333")->outcome, Attempt::Outcome::Admitted);
        QCOMPARE(village.attempt(village.facilitator, "3333")->outcome, Attempt::Outcome::Admitted);
        QCOMPARE(change(village.learner, "", "1234")->outcome, Attempt::Outcome::Admitted);
        QCOMPARE(change(village.learner, "1234", "")->outcome, Attempt::Outcome::Admitted);
        QCOMPARE(change({}, "", "1234").error().kind, denied);
    }

    void aCodeIsTakenBackByWhoMayAsLongAsItIsTheLast()
    {
        FullVillage village;
        const auto verifier = [&](Id<Person> who) {
            return village.pc
                .read([&](store::Reader &reader) { return secretOf(reader, village.space(), who); })
                ->verifier;
        };
        const auto takeBack
            = [&](Id<Person> by, Id<Person> on, const QString &before, const QString &set) {
                  return village.as(by,
                      [&](store::Writer &writer) { return takeBackCode(writer, on, before, set); });
              };
        const QString before = verifier(village.member);
        QVERIFY_OK(village.reset(village.facilitator, village.member, "7777"));
        const QString set = verifier(village.member);
        QCOMPARE(takeBack(village.learner, village.member, before, set).error().kind, denied);
        QCOMPARE(takeBack({}, village.member, before, set).error().kind, denied);
        QCOMPARE(takeBack(village.member, village.steward, before, set).error().kind, denied);
        QVERIFY_OK(takeBack(village.facilitator, village.member, before, set));
        QCOMPARE(verifier(village.member), before);
        QCOMPARE(
            village.attempt(village.member, "rio maiz pez")->outcome, Attempt::Outcome::Admitted);
        // Once it is another again, nothing is taken back.
        QCOMPARE(takeBack(village.facilitator, village.member, set, set).error().kind, badInput);
        QCOMPARE(verifier(village.member), before);
        // One's own; and staff are not left without one.
        const QString own = verifier(village.steward);
        QVERIFY_OK(takeBack(village.steward, village.steward, set, own));
        QCOMPARE(village.attempt(village.steward, "7777")->outcome, Attempt::Outcome::Admitted);
        QCOMPARE(takeBack(village.steward, village.steward, QString(), set).error().kind, badInput);
    }

    void findsByNameWithoutAccents()
    {
        FullVillage village;
        village.must(village.steward, newPerson("Ángela Pérez"));
        const auto find = [&](const char *wanted) {
            return village.pc.read([&](store::Reader &reader) {
                return findPerson(reader, village.space(), words(wanted));
            });
        };
        QCOMPARE(find("angel")->id, village.learner); // the whole name before a beginning
        QCOMPARE(find("ÁNGEL")->id, village.learner);
        QCOMPARE(find("perez")->name, words("Ángela Pérez"));
        QCOMPARE(find("eloy")->id, village.member);
        QCOMPARE(find("ange").error().kind, badInput);
        QCOMPARE(find("zoila").error().kind, Error::Kind::NotFound);
        QCOMPARE(find("").error().kind, Error::Kind::NotFound);
        const QString number = village.pc.read(
            [&](store::Reader &reader) { return reader.fullId(village.steward.record); });
        QCOMPARE(find(qPrintable(number))->id, village.steward);
        const auto several = village.pc.read([&](store::Reader &reader) {
            return findPersons(reader, village.space(), words("ANG"));
        });
        QCOMPARE(several->size(), 2);
    }

    void listsByNameAndActive()
    {
        FullVillage village;
        QVERIFY_OK(village.active(village.facilitator, village.learner, false));
        const auto list = [&](Which which) {
            return namesOf(*village.pc.read(
                [&](store::Reader &reader) { return persons(reader, village.space(), which); }));
        };
        QCOMPARE(list(Which::Active),
            (QStringList{words("Carmen"), words("Don Eloy"), words("Nayeli")}));
        QCOMPARE(list(Which::All).size(), 4);
        QCOMPARE(village.attempt(village.learner, "").error().kind, denied);
        QVERIFY_OK(village.active(village.facilitator, village.learner, true));
        QCOMPARE(village.attempt(village.learner, "")->outcome, Attempt::Outcome::Admitted);
    }

    void exportsOfPersonsCarryNoSecret()
    {
        FullVillage village;
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        const auto written = village.pc.read([&](store::Reader &reader) {
            return store::exportJson(
                reader, village.pc.state->trust, village.pc.keys.centre, {}, out);
        });
        QCOMPARE(*written, 8); // four persons and their memberships
        QVERIFY(!out.data().contains("argon2"));
        QVERIFY(out.data().contains("Nayeli"));
    }

    void changesOfPeopleSayWhoMadeThem()
    {
        FullVillage village;
        QVERIFY_OK(village.role(village.steward, village.learner, Role::Member));
        const auto told = village.pc.read([&](store::Reader &reader) {
            const auto said = membershipOf(reader, village.space(), village.learner);
            return store::history(reader, village.pc.state->trust, said->id);
        });
        QCOMPARE(told->steps.size(), size_t(2));
        QCOMPARE(told->steps[0].actor, village.facilitator.record);
        QCOMPARE(told->steps[1].actor, village.steward.record);
    }

    void stewardsWhoLowerEachOtherLeaveAnOpenHouse()
    {
        Village village;
        const auto a = village.must({}, newPerson("Nayeli", Role::Steward, "2580"));
        const auto b = village.must(a, newPerson("Gladys", Role::Steward, "5555"));
        const auto other = store::test::secondPc(village.pc);
        QVERIFY_OK(village.role(a, b, Role::Member));
        QVERIFY_OK(Village::as(*other, other->here(village.pc, b), [&](store::Writer &writer) {
            return changeRole(writer, other->here(village.pc, a), Role::Member);
        }));
        village.pc.takeAll(*other);
        QCOMPARE(village.add(a, newPerson("Inés")).error().kind, denied);
        QVERIFY_OK(village.add({}, newPerson("Inés", Role::Steward, "1234")));
        QCOMPARE(village.add({}, newPerson("Otra", Role::Steward, "1234")).error().kind, denied);
    }

    void aStewardWithoutACodeIsHelpedInAnOpenHouse()
    {
        // As they come from another centre's JSON lines: without their secrets.
        Village village;
        Person imported;
        imported.name = words("Nayeli");
        imported.picture = QStringLiteral("rio");
        QVERIFY_OK(village.as({}, [&](store::Writer &writer) -> Result<> {
            TAMBO_ASSIGN(imported.space, store::makeSpace(writer, store::SpaceKind::Person));
            TAMBO_TRY(writer.save(imported));
            Membership says;
            says.space = village.space();
            says.person = imported.id;
            says.role = Role::Steward;
            return writer.save(says);
        }));
        QCOMPARE(village.attempt(imported.id, "").error().kind, denied);
        QVERIFY_OK(village.reset({}, imported.id, "2580"));
        QCOMPARE(village.attempt(imported.id, "2580")->outcome, Attempt::Outcome::Admitted);
        QCOMPARE(village.reset({}, imported.id, "1234").error().kind, denied);
    }

    void thePicturesAreThoseThatArePainted()
    {
        const auto files = QDir(QStringLiteral(TAMBO_PERSONAS)).entryList({words("*.svg")});
        QStringList named;
        for (const char *picture : personPictures)
            named.append(QLatin1String(picture) + QStringLiteral(".svg"));
        QCOMPARE(files, named);
    }
};

QTEST_GUILESS_MAIN(TestPersons)
#include "testpersons.moc"
