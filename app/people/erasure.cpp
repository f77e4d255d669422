// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/erasure.h"

#include "app/people/persons.h"
#include "app/people/texts.h"
#include "app/store/steward.h"

namespace tambo::people {

namespace {

/// Where roles do not apply yet, nobody erases anybody.
Result<> allowErasing(store::Writer &writer)
{
    TAMBO_ASSIGN(const House now, house(writer, peopleSpace(writer)));
    if (now == House::Open)
        return fail(Error::Kind::Denied,
            People::tr("Solo se borra a alguien cuando hay quien administra el centro."));
    return allow(writer, Verb::ErasePerson);
}

/// Nobody signs in with it again, and what is kept of her code says nothing any more.
Result<> takeSecret(store::Writer &writer, Id<Person> id)
{
    TAMBO_ASSIGN(Secret secret, secretOf(writer, peopleSpace(writer), id));
    if (!secret.id.isNull()) {
        secret.verifier.clear();
        TAMBO_TRY(writer.save(secret));
        TAMBO_TRY(writer.remove(secret.id));
    }
    store::Statement failures = writer.database().prepare("DELETE FROM sign_in WHERE person = ?");
    return failures.bind(1, id.record).run();
}

} // namespace

Result<> erasePerson(store::Writer &writer, Id<Person> id, const QString &name)
{
    TAMBO_ASSIGN(const Person person, personOf(writer, peopleSpace(writer), id));
    TAMBO_TRY(allowErasing(writer));
    if (name.simplified() != person.name)
        return fail(Error::Kind::BadInput,
            People::tr("Borrar es para siempre: escriba el nombre entero, tal como está."));
    TAMBO_TRY(setActive(writer, id, false)); // refuses the last steward, before anything is lost
    TAMBO_TRY(takeSecret(writer, id));
    return dropSpace(writer, person.space);
}

} // namespace tambo::people
