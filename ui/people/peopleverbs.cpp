// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peopleverbs.h"

#include "ui/people/dossierfolder.h"
#include "ui/people/fieldwords.h"

namespace tambo::ui {

Result<> savePerson(store::Writer &writer, const people::Person &wanted)
{
    TAMBO_ASSIGN(
        const people::Person now, people::personOf(writer, people::peopleSpace(writer), wanted.id));
    if (now.name != wanted.name || now.picture != wanted.picture)
        TAMBO_TRY(people::editPerson(writer, wanted));
    if (now.role != wanted.role)
        TAMBO_TRY(people::changeRole(writer, wanted.id, wanted.role));
    return {};
}

Result<> givePersonBack(store::Writer &writer, const people::Person &before)
{
    TAMBO_ASSIGN(
        people::Person now, people::personOf(writer, people::peopleSpace(writer), before.id));
    now.name = before.name;
    now.picture = before.picture;
    now.role = before.role;
    return savePerson(writer, now);
}

Result<Added> addOne(store::Writer &writer, const people::NewPerson &wanted, qint64 nowMs)
{
    TAMBO_ASSIGN(const people::House before, people::house(writer, people::peopleSpace(writer)));
    Added added;
    TAMBO_ASSIGN(added.person, people::addPerson(writer, wanted));
    if (before == people::House::Open) {
        TAMBO_ASSIGN(added.attempt, people::tryCode(writer, added.person.id, wanted.code, nowMs));
    }
    return added;
}

Result<people::Attempt> giveCode(
    store::Writer &writer, Id<people::Person> id, const people::Code &wanted)
{
    TAMBO_TRY(people::resetCode(writer, id, wanted));
    return people::Attempt{people::Attempt::Outcome::Admitted, {}};
}

Result<QString> copyDossier(store::Store &store, Id<people::Person> id, const QString &folder)
{
    TAMBO_ASSIGN(const auto dossier,
        store.write([id](store::Writer &writer) { return people::dossierOf(writer, id); })
            .takeResult());
    TAMBO_ASSIGN(const qsizetype files, writeDossier(store, dossier, QDir(folder)));
    return PeopleWords::tr("Lo de %1 está en la carpeta. Archivos: %2.")
        .arg(dossier.person.name)
        .arg(files);
}

} // namespace tambo::ui
