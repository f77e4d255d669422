// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/erasure.h"
#include "app/people/grants.h"
#include "tests/people/village.h"

using namespace tambo;
using namespace tambo::people;
using namespace tambo::people::test;

namespace {

QStringList names(const Result<QList<Person>> &persons)
{
    QStringList all;
    for (const Person &person : *persons)
        all.append(person.name);
    return all;
}

/// Two centres that know each other, and what each has.
struct TwoCentres {
    TwoCentres()
    {
        other.must({}, newPerson("Gladys", Role::Steward, "5555"));
        meet();
    }
    void meet()
    {
        home.pc.takeAll(other.pc);
        other.pc.takeAll(home.pc);
        home.pc.takeAll(other.pc);
    }
    Result<> grant(Id<Person> by)
    {
        return home.as(by, [&](store::Writer &writer) {
            return grantPerson(writer, home.learner, other.pc.keys.centre);
        });
    }
    [[nodiscard]] QStringList guestsThere()
    {
        return names(other.pc.read([&](store::Reader &reader) {
            return guests(reader, other.pc.state->trust, other.pc.keys.centre);
        }));
    }

    FullVillage home;
    Village other;
};

} // namespace

/// A person whose record moves to another centre.
class TestGuests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyAStewardGrants()
    {
        TwoCentres two;
        for (const Id<Person> by : {Id<Person>{}, two.home.learner, two.home.facilitator})
            QCOMPARE(two.grant(by).error().kind, Error::Kind::Denied);
        QVERIFY_OK(two.grant(two.home.steward));
        const auto own = two.home.as(two.home.steward, [&](store::Writer &writer) {
            return grantPerson(writer, two.home.learner, two.home.pc.keys.centre);
        });
        QCOMPARE(own.error().kind, Error::Kind::BadInput);
    }

    void aGuestIsReadButDoesNotSignIn()
    {
        TwoCentres two;
        QVERIFY(two.guestsThere().isEmpty());
        QVERIFY_OK(two.grant(two.home.steward));
        two.meet();
        QCOMPARE(two.guestsThere(), QStringList{words("Ángel")}); // and nobody else
        const auto listed = two.other.pc.read(
            [&](store::Reader &reader) { return persons(reader, two.other.space(), Which::All); });
        QCOMPARE(names(listed), QStringList{words("Gladys")});
        const auto there = two.other.pc.here(two.home.pc, two.home.learner);
        QCOMPARE(two.other.attempt(there, "").error().kind, Error::Kind::NotFound);
        QCOMPARE(two.other.add(there, newPerson("Otra")).error().kind, Error::Kind::Denied);
    }

    /// The other centre writes in her space, but says nothing of who decides here.
    void theOtherCentreGivesNobodyARole()
    {
        TwoCentres two;
        QVERIFY_OK(two.grant(two.home.steward));
        two.meet();
        const auto there = two.other.pc.here(two.home.pc, two.home.learner);
        QVERIFY_OK(two.other.as({}, [&](store::Writer &writer) -> Result<> {
            TAMBO_ASSIGN(Person person, writer.get(there));
            person.name = words("Ángel Ruiz");
            person.role = Role::Steward;
            TAMBO_TRY(writer.save(person));
            Person invented;
            invented.space = person.space;
            invented.name = words("Nadie");
            TAMBO_TRY(writer.save(invented));
            for (const Id<Person> id : {person.id, invented.id}) {
                Membership says;
                says.space = person.space;
                says.person = id;
                says.role = Role::Steward;
                TAMBO_TRY(writer.save(says));
            }
            return {};
        }));
        two.meet();
        const auto now = two.home.get(two.home.learner);
        QCOMPARE(now->name, words("Ángel Ruiz"));
        QCOMPARE(now->role, Role::Learner);
        const auto all = two.home.pc.read(
            [&](store::Reader &reader) { return persons(reader, two.home.space(), Which::All); });
        QCOMPARE(all->size(), 4);
        QCOMPARE(
            two.home.add(two.home.learner, newPerson("Otra")).error().kind, Error::Kind::Denied);
    }

    void erasedAtHomeErasedThere()
    {
        TwoCentres two;
        QVERIFY_OK(two.grant(two.home.steward));
        two.meet();
        QVERIFY_OK(two.home.as(two.home.steward, [&](store::Writer &writer) {
            return erasePerson(writer, two.home.learner, words("Ángel"));
        }));
        two.meet();
        QVERIFY(two.guestsThere().isEmpty());
    }

    void anEndedGrantBringsNothingNew()
    {
        TwoCentres two;
        QVERIFY_OK(two.grant(two.home.steward));
        two.meet();
        QVERIFY_OK(two.home.as(two.home.steward, [&](store::Writer &writer) {
            return endPersonGrant(writer, two.home.learner, two.other.pc.keys.centre);
        }));
        QVERIFY_OK(two.home.as(two.home.learner, [&](store::Writer &writer) -> Result<> {
            TAMBO_ASSIGN(Person person, personOf(writer, two.home.space(), two.home.learner));
            person.name = words("Ángel Ruiz");
            TAMBO_TRY(editPerson(writer, person));
            return {};
        }));
        two.meet();
        QCOMPARE(two.guestsThere(), QStringList{words("Ángel")}); // as it was
    }
};

QTEST_GUILESS_MAIN(TestGuests)
#include "testguests.moc"
