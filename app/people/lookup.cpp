// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/lookup.h"

#include "app/people/code.h"
#include "app/people/texts.h"
#include "app/store/writerstate.h"

#include <QCollator>

namespace tambo::people {

namespace {

/// Without accents, case and doubled spaces.
QString folded(const QString &name)
{
    QString plain;
    for (const QChar letter : name.simplified().normalized(QString::NormalizationForm_D)) {
        if (letter.category() != QChar::Mark_NonSpacing)
            plain += letter;
    }
    return plain.toCaseFolded();
}

Error nobody()
{
    return fail(
        Error::Kind::NotFound, People::tr("No hay nadie con ese nombre. Vea «tambo person list»."));
}

Hlc newestOf(const Secret &secret)
{
    const auto state = store::RecordState::decode(secret.version.state);
    const store::Register *verifier = state ? state->find(2) : nullptr;
    Hlc newest;
    for (const store::Head &head : verifier ? verifier->heads : std::vector<store::Head>())
        newest = std::max(newest, head.hlc);
    return newest;
}

} // namespace

SpaceId peopleSpace(store::Writer &writer)
{
    const store::WriterState &state = writer.state();
    return state.trust.spaceOf(state.keyring.centre, store::SpaceKind::Centre).value_or(SpaceId{});
}

namespace {

using Members = QHash<Id<Person>, Membership>;

/// Two for one person, as after an import on two PCs: the same one counts everywhere.
Result<Members> membersOf(
    store::Reader &reader, const SpaceId &space, const store::Filter &filter = {})
{
    TAMBO_ASSIGN(const auto all, reader.list<Membership>(filter));
    Members members;
    for (const Membership &one : all) {
        if (one.space != space)
            continue;
        const auto known = members.constFind(one.person);
        if (known == members.constEnd()
            || reader.fullId(one.id.record) < reader.fullId(known->id.record))
            members.insert(one.person, one);
    }
    return members;
}

Person withMembership(Person person, const Membership &membership)
{
    person.role = membership.role;
    person.active = membership.active;
    return person;
}

} // namespace

Result<Membership> membershipOf(store::Reader &reader, const SpaceId &space, Id<Person> person)
{
    TAMBO_ASSIGN(const Members members,
        membersOf(reader, space, {.where = "person = ?", .args = {store::Value(person.record)}}));
    const auto found = members.constFind(person);
    if (found == members.constEnd())
        return nobody();
    return *found;
}

Result<QList<Person>> persons(store::Reader &reader, const SpaceId &space, Which which)
{
    TAMBO_ASSIGN(const Members members, membersOf(reader, space));
    TAMBO_ASSIGN(const QList<Person> all, reader.list<Person>());
    QList<Person> wanted;
    for (const Person &person : all) {
        const auto member = members.constFind(person.id);
        if (member != members.constEnd() && (which == Which::All || member->active))
            wanted.append(withMembership(person, *member));
    }
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(wanted.begin(), wanted.end(),
        [&](const Person &a, const Person &b) { return collator.compare(a.name, b.name) < 0; });
    return wanted;
}

Result<QList<Person>> findPersons(store::Reader &reader, const SpaceId &space, const QString &words)
{
    TAMBO_ASSIGN(const auto ids, reader.search<Person>(words));
    QList<Person> found;
    for (const Id<Person> id : ids) {
        auto person = personOf(reader, space, id);
        if (person.ok())
            found.append(*std::move(person));
        else if (person.error().kind != Error::Kind::NotFound)
            return person.error();
    }
    return found;
}

Result<Person> findPerson(store::Reader &reader, const SpaceId &space, const QString &wanted)
{
    TAMBO_ASSIGN(const QList<Person> all, persons(reader, space, Which::All));
    QList<Person> named;
    for (const Person &person : all) {
        if (reader.fullId(person.id.record) == wanted.trimmed().toLower())
            return person;
        if (folded(person.name) == folded(wanted))
            named.append(person);
    }
    if (named.isEmpty()) {
        TAMBO_ASSIGN(named, findPersons(reader, space, wanted));
    }
    if (named.isEmpty())
        return nobody();
    if (named.size() > 1)
        return fail(Error::Kind::BadInput,
            People::tr("Varias personas se llaman así. Escriba el nombre entero o el número."));
    return named.first();
}

Result<Person> personOf(store::Reader &reader, const SpaceId &space, Id<Person> id)
{
    TAMBO_ASSIGN(const Membership membership, membershipOf(reader, space, id));
    auto person = reader.get(id);
    if (!person.ok())
        return person.error().kind == Error::Kind::NotFound ? nobody() : person.error();
    return withMembership(*std::move(person), membership);
}

Result<QString> actorName(store::Reader &reader, const store::Trust &trust, RecordId actor)
{
    if (actor.isNull())
        return QString();
    const auto person = reader.get(Id<Person>{actor});
    if (person.ok())
        return person->name;
    if (person.error().kind != Error::Kind::NotFound)
        return person.error();
    return trust.isDropped(reader.spaceOf(actor)) ? People::tr("Persona borrada")
                                                  : People::tr("Persona que aquí no se conoce");
}

Result<Secret> secretOf(store::Reader &reader, const SpaceId &space, Id<Person> person)
{
    TAMBO_ASSIGN(const auto all,
        reader.list<Secret>({.where = "person = ?", .args = {store::Value(person.record)}}));
    Secret newest;
    newest.person = person;
    newest.space = space;
    // Two PCs that each made the first one before they met: what was said last counts.
    const auto key = [&](const Secret &secret) {
        return std::pair(newestOf(secret), reader.fullId(secret.id.record));
    };
    for (const Secret &secret : all) {
        if (secret.space == space && (newest.id.isNull() || key(newest) < key(secret)))
            newest = secret;
    }
    return newest;
}

Result<House> house(store::Reader &reader, const SpaceId &space)
{
    TAMBO_ASSIGN(const Members stewards,
        membersOf(
            reader, space, {.where = "role = ?", .args = {store::Value(qint64(Role::Steward))}}));
    for (const Membership &steward : stewards) {
        const auto person = personOf(reader, space, steward.person);
        if (!person.ok() && person.error().kind != Error::Kind::NotFound)
            return person.error();
        if (!person.ok() || person->role != Role::Steward || !person->active)
            continue;
        TAMBO_ASSIGN(const Secret secret, secretOf(reader, space, steward.person));
        if (kindOf(secret.verifier) != CodeKind::None)
            return House::Kept;
    }
    return House::Open;
}

} // namespace tambo::people
