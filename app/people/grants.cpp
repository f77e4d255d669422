// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/grants.h"

#include "app/people/persons.h"
#include "app/store/steward.h"

namespace tambo::people {

namespace {

/// The space of somebody whom the person who acts may grant.
Result<SpaceId> grantable(store::Writer &writer, Id<Person> id)
{
    TAMBO_TRY(allow(writer, Verb::GrantPerson));
    TAMBO_ASSIGN(const Person person, personOf(writer, peopleSpace(writer), id));
    return person.space;
}

} // namespace

Result<> grantPerson(store::Writer &writer, Id<Person> id, const CentreId &centre)
{
    TAMBO_ASSIGN(const SpaceId space, grantable(writer, id));
    return store::grantSpace(writer, space, centre);
}

Result<> endPersonGrant(store::Writer &writer, Id<Person> id, const CentreId &centre)
{
    TAMBO_ASSIGN(const SpaceId space, grantable(writer, id));
    return store::endGrant(writer, space, centre);
}

Result<QList<Person>> guests(store::Reader &reader, const store::Trust &trust, const CentreId &own)
{
    TAMBO_ASSIGN(const QList<Person> all, reader.list<Person>({.order = "name"}));
    QList<Person> guests;
    for (const Person &person : all) {
        const auto centre = trust.centreOf(person.space);
        if (centre && *centre != own && trust.kindOf(person.space) == store::SpaceKind::Person)
            guests.append(person);
    }
    return guests;
}

} // namespace tambo::people
