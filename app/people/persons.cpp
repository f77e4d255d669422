// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/persons.h"

#include "app/people/texts.h"
#include "app/store/history.h"
#include "app/store/steward.h"
#include "app/store/writerstate.h"

namespace tambo::people {

namespace {

Error denied(const QString &sentence)
{
    return fail(Error::Kind::Denied, sentence);
}

/// The person who acts.
Result<Person> acting(store::Writer &writer)
{
    if (writer.actor().isNull())
        return denied(People::tr("Primero diga quién es: entre con su dibujo y su clave."));
    auto person = personOf(writer, peopleSpace(writer), Id<Person>{writer.actor()});
    if (!person.ok() || !person->active)
        return denied(People::tr("Usted ya no puede entrar en este centro."));
    return person;
}

/// Denied unless the person who acts may do that to persons of that role.
Result<> allowOn(store::Writer &writer, Verb verb, Role on)
{
    TAMBO_ASSIGN(const Person by, acting(writer));
    TAMBO_TRY(require(by.role, verb));
    if (!standsOver(by.role, on))
        return denied(People::tr("Eso solo lo hace quien administra el centro."));
    return {};
}

/// Where nobody can decide yet, only who will decide is added or helped.
Result<> allowFounding(Role role)
{
    if (role != Role::Steward)
        return denied(People::tr(
            "Primero agregue a quien administra el centro: tambo person add --role steward."));
    return {};
}

/// A tap on a picture must not be enough to decide over others.
Result<> checkCode(Role role, CodeKind kind)
{
    if (role >= Role::Facilitator && kind == CodeKind::None)
        return fail(
            Error::Kind::BadInput, People::tr("Quien facilita o administra necesita una clave."));
    return {};
}

Result<> saveCode(store::Writer &writer, Id<Person> person, const Code &code)
{
    TAMBO_ASSIGN(Secret secret, secretOf(writer, peopleSpace(writer), person));
    TAMBO_ASSIGN(secret.verifier, code.verifier());
    return writer.save(secret);
}

Result<> saveMembership(store::Writer &writer, const Person &person)
{
    TAMBO_ASSIGN(Membership membership, membershipOf(writer, peopleSpace(writer), person.id));
    membership.role = person.role;
    membership.active = person.active;
    return writer.save(membership);
}

} // namespace

Result<> allow(store::Writer &writer, Verb verb)
{
    TAMBO_ASSIGN(const House now, house(writer, peopleSpace(writer)));
    if (now == House::Open)
        return {};
    TAMBO_ASSIGN(const Person by, acting(writer));
    return require(by.role, verb);
}

Result<> allowRemoving(store::Writer &writer, const store::EntityInfo &info, RecordId record)
{
    TAMBO_ASSIGN(const store::History told, history(writer, writer.state().trust, info, record));
    const RecordId maker = told.steps.empty() ? RecordId{} : told.steps.front().actor;
    const bool own = !maker.isNull() && maker == writer.actor();
    return allow(writer, own ? Verb::RecordStories : Verb::RemoveOthers);
}

QList<CodeKind> codeKindsFor(Role role)
{
    return role >= Role::Facilitator
        ? QList{CodeKind::Passphrase, CodeKind::Pin, CodeKind::Pictures}
        : QList{CodeKind::Pin, CodeKind::Pictures, CodeKind::None};
}

Result<> requireSteward(store::Writer &writer)
{
    TAMBO_ASSIGN(const House now, house(writer, peopleSpace(writer)));
    if (now == House::Open)
        return denied(People::tr("Tiene que quedar alguien que administre el centro."));
    return {};
}

Result<Person> addPerson(store::Writer &writer, const NewPerson &wanted)
{
    const SpaceId space = peopleSpace(writer);
    TAMBO_ASSIGN(const House now, house(writer, space));
    TAMBO_TRY(now == House::Open ? allowFounding(wanted.role)
                                 : allowOn(writer, Verb::ManagePeople, wanted.role));
    Person person;
    person.name = wanted.name.simplified();
    person.picture = wanted.picture;
    person.language = wanted.language;
    person.role = wanted.role;
    TAMBO_TRY(checkProfile(person));
    TAMBO_TRY(checkCode(wanted.role, wanted.code.kind()));
    TAMBO_ASSIGN(person.space, store::makeSpace(writer, store::SpaceKind::Person));
    TAMBO_TRY(writer.save(person));
    Membership membership;
    membership.space = space;
    membership.person = person.id;
    membership.role = wanted.role;
    TAMBO_TRY(writer.save(membership));
    if (wanted.code.kind() != CodeKind::None)
        TAMBO_TRY(saveCode(writer, person.id, wanted.code));
    return person;
}

Result<> checkProfile(const Person &person)
{
    if (person.name.simplified().isEmpty())
        return fail(Error::Kind::BadInput, People::tr("Escriba el nombre de la persona."));
    for (const char *picture : personPictures) {
        if (person.picture == QLatin1String(picture))
            return {};
    }
    QStringList names;
    for (const char *picture : personPictures)
        names.append(QString::fromLatin1(picture));
    return fail(Error::Kind::BadInput,
        People::tr("Elija uno de estos dibujos: %1.").arg(names.join(QStringLiteral(", "))));
}

Result<> allowEditing(store::Writer &writer, const Person &person)
{
    if (writer.actor() != person.id.record)
        return allowOn(writer, Verb::ManagePeople, person.role);
    TAMBO_TRY(acting(writer));
    return {};
}

Result<> allowRoleOf(store::Writer &writer, const Person &person)
{
    return allowOn(writer, Verb::ChangeRoles, person.role);
}

Result<> checkRole(store::Reader &reader, const SpaceId &space, Id<Person> id, Role role)
{
    TAMBO_ASSIGN(const Secret secret, secretOf(reader, space, id));
    return checkCode(role, kindOf(secret.verifier));
}

Result<Person> editPerson(store::Writer &writer, Person edited)
{
    TAMBO_ASSIGN(const Person now, personOf(writer, peopleSpace(writer), edited.id));
    TAMBO_TRY(allowEditing(writer, now));
    edited.name = edited.name.simplified();
    TAMBO_TRY(checkProfile(edited));
    TAMBO_TRY(writer.save(edited));
    edited.role = now.role;
    edited.active = now.active;
    return edited;
}

Result<Person> changeRole(store::Writer &writer, Id<Person> id, Role role)
{
    const SpaceId space = peopleSpace(writer);
    TAMBO_ASSIGN(Person person, personOf(writer, space, id));
    TAMBO_TRY(allowRoleOf(writer, person));
    TAMBO_TRY(checkRole(writer, space, id, role));
    person.role = role;
    TAMBO_TRY(saveMembership(writer, person));
    TAMBO_TRY(requireSteward(writer));
    return person;
}

Result<Person> setActive(store::Writer &writer, Id<Person> id, bool active)
{
    TAMBO_ASSIGN(Person person, personOf(writer, peopleSpace(writer), id));
    TAMBO_TRY(allowOn(writer, Verb::ManagePeople, person.role));
    person.active = active;
    TAMBO_TRY(saveMembership(writer, person));
    TAMBO_TRY(requireSteward(writer));
    return person;
}

Result<Attempt> changeOwnCode(
    store::Writer &writer, const Code &old, const Code &wanted, qint64 nowMs)
{
    TAMBO_ASSIGN(const Person self, acting(writer));
    TAMBO_TRY(checkCode(self.role, wanted.kind()));
    TAMBO_ASSIGN(const Attempt attempt, tryCode(writer, self.id, old, nowMs));
    if (attempt.outcome == Attempt::Outcome::Admitted)
        TAMBO_TRY(saveCode(writer, self.id, wanted));
    return attempt;
}

Result<> resetCode(store::Writer &writer, Id<Person> id, const Code &wanted)
{
    const SpaceId space = peopleSpace(writer);
    TAMBO_ASSIGN(const Person person, personOf(writer, space, id));
    TAMBO_ASSIGN(const House now, house(writer, space));
    if (now == House::Kept && writer.actor() == id.record)
        return denied(People::tr("Para cambiar su propia clave escriba primero la que tiene."));
    TAMBO_TRY(now == House::Open ? allowFounding(person.role)
                                 : allowOn(writer, Verb::ResetSecret, person.role));
    TAMBO_TRY(checkCode(person.role, wanted.kind()));
    return saveCode(writer, id, wanted);
}

Result<> takeBackCode(
    store::Writer &writer, Id<Person> id, const QString &before, const QString &set)
{
    const SpaceId space = peopleSpace(writer);
    TAMBO_ASSIGN(const Person person, personOf(writer, space, id));
    if (writer.actor() == id.record)
        TAMBO_TRY(acting(writer));
    else
        TAMBO_TRY(allowOn(writer, Verb::ResetSecret, person.role));
    TAMBO_TRY(checkCode(person.role, kindOf(before)));
    TAMBO_ASSIGN(Secret secret, secretOf(writer, space, id));
    if (secret.verifier != set)
        return fail(Error::Kind::BadInput,
            People::tr("No se puede deshacer: la clave ya se cambió otra vez."));
    secret.verifier = before;
    return writer.save(secret);
}

} // namespace tambo::people
