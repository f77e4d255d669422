// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/persontable.h"

#include "app/people/texts.h"

#include <QSet>

namespace tambo::people {

namespace {

/// Without case and accents: "Página" is "pagina".
QString foldedTitle(const QString &text)
{
    QString folded;
    for (const QChar letter : text.simplified().normalized(QString::NormalizationForm_D)) {
        if (!letter.isMark())
            folded += letter.toCaseFolded();
    }
    return folded;
}

struct KnownTitle {
    const char *title;
    PersonColumn column;
};
constexpr KnownTitle knownTitles[] = {
    {"nombre", PersonColumn::Name},
    {"nombres", PersonColumn::Name},
    {"nombre y apellido", PersonColumn::Name},
    {"nombres y apellidos", PersonColumn::Name},
    {"persona", PersonColumn::Name},
    {"participante", PersonColumn::Name},
    {"name", PersonColumn::Name},
    {"dibujo", PersonColumn::Picture},
    {"picture", PersonColumn::Picture},
    {"papel", PersonColumn::Role},
    {"rol", PersonColumn::Role},
    {"role", PersonColumn::Role},
    {"idioma", PersonColumn::Language},
    {"lengua", PersonColumn::Language},
    {"language", PersonColumn::Language},
};

/// In the words of the program's language, or the name that is the same in all.
std::optional<Role> roleFrom(const QString &text)
{
    if (text.isEmpty())
        return Role::Learner;
    for (const Role role : {Role::Learner, Role::Member, Role::Facilitator, Role::Steward}) {
        const QString folded = foldedTitle(text);
        if (folded == roleName(role) || folded == foldedTitle(roleText(role)))
            return role;
    }
    return std::nullopt;
}

QString cellOf(const QStringList &row, const QList<PersonColumn> &columns, PersonColumn wanted)
{
    return row.value(columns.indexOf(wanted)).simplified();
}

QString problemOf(const NewPerson &person, const std::optional<Role> &role)
{
    if (!role)
        return People::tr("Ese papel no se conoce.");
    if (*role >= Role::Facilitator)
        return People::tr("Quien facilita o administra se agrega aparte, con su clave.");
    Person profile;
    profile.name = person.name;
    profile.picture = person.picture;
    const Result<> checked = checkProfile(profile);
    return checked.ok() ? QString() : checked.error().message;
}

} // namespace

QList<QStringList> personRows(const QList<Person> &persons)
{
    QList<QStringList> rows{{columnText(PersonColumn::Name), columnText(PersonColumn::Picture),
        columnText(PersonColumn::Role), columnText(PersonColumn::Language)}};
    for (const Person &person : persons)
        rows.append({person.name, person.picture, roleText(person.role), person.language});
    return rows;
}

Result<QList<PersonColumn>> personColumns(const QStringList &titles)
{
    QList<PersonColumn> columns;
    for (const QString &title : titles) {
        const QString folded = foldedTitle(title);
        PersonColumn column = PersonColumn::None;
        for (const KnownTitle &known : knownTitles) {
            if (folded == QLatin1String(known.title))
                column = known.column;
        }
        // Of two that could be meant the first one counts.
        columns.append(columns.contains(column) ? PersonColumn::None : column);
    }
    if (!columns.contains(PersonColumn::Name))
        return fail(
            Error::Kind::BadInput, People::tr("Falta la columna «Nombre» en la primera fila."));
    return columns;
}

QString columnText(PersonColumn column)
{
    switch (column) {
    case PersonColumn::Name:
        return People::tr("Nombre");
    case PersonColumn::Picture:
        return People::tr("Dibujo");
    case PersonColumn::Role:
        return People::tr("Papel");
    case PersonColumn::Language:
        return People::tr("Idioma");
    case PersonColumn::None:
        break;
    }
    return People::tr("No se usa");
}

QList<PersonRow> readPersonRows(
    const QList<QStringList> &rows, const QList<PersonColumn> &columns, const QList<Person> &here)
{
    QSet<QString> names;
    for (const Person &person : here)
        names.insert(foldedTitle(person.name));
    QList<PersonRow> read;
    for (qsizetype at = 1; at < rows.size(); ++at) {
        PersonRow row;
        row.number = at + 1;
        row.person.name = cellOf(rows[at], columns, PersonColumn::Name);
        row.person.picture = cellOf(rows[at], columns, PersonColumn::Picture);
        row.person.language = cellOf(rows[at], columns, PersonColumn::Language);
        if (row.person.picture.isEmpty())
            row.person.picture
                = QLatin1String(personPictures[size_t(at - 1) % personPictures.size()]);
        const auto role = roleFrom(cellOf(rows[at], columns, PersonColumn::Role));
        row.person.role = role.value_or(Role::Learner);
        const QString folded = foldedTitle(row.person.name);
        row.known = !folded.isEmpty() && names.contains(folded);
        names.insert(folded);
        if (!row.known)
            row.problem = problemOf(row.person, role);
        read.append(row);
    }
    return read;
}

Result<QList<Person>> addPersonRows(store::Writer &writer, const QList<PersonRow> &rows)
{
    QList<Person> added;
    for (const PersonRow &row : rows) {
        if (row.known)
            continue;
        if (!row.problem.isEmpty())
            return fail(
                Error::Kind::BadInput, People::tr("Fila %1: %2").arg(row.number).arg(row.problem));
        TAMBO_ASSIGN(const Person person, addPerson(writer, row.person));
        added.append(person);
    }
    return added;
}

Result<> takeBackPersons(store::Writer &writer, const QList<Id<Person>> &persons)
{
    for (const Id<Person> &id : persons)
        TAMBO_TRY(setActive(writer, id, false));
    return {};
}

} // namespace tambo::people
