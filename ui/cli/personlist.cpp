// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/grants.h"
#include "ui/cli/persontext.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

namespace tambo::ui::cli {

namespace {

struct Listed {
    QList<PersonAnswer> persons;
    QList<PersonAnswer> guests; ///< of other centres, who let us have what is theirs
};

void write(const Listed &listed, Call &call)
{
    for (const auto &[person, id] : listed.persons)
        call.line(QStringLiteral("%1  %2  %3%4")
                .arg(person.name, -24)
                .arg(people::roleText(person.role), -10)
                .arg(person.picture, person.active ? QString() : u' ' + Cli::tr("(ya no entra)")));
    for (const auto &[person, id] : listed.guests)
        call.line(QStringLiteral("%1  %2").arg(person.name, -24).arg(Cli::tr("De otro centro")));
    if (listed.persons.isEmpty() && listed.guests.isEmpty())
        call.line(Cli::tr("Todavía no hay personas."));
}

void writeJson(const Listed &listed, Call &call)
{
    QJsonArray all;
    for (const PersonAnswer &person : listed.persons)
        all.append(personJson(person));
    for (const PersonAnswer &guest : listed.guests) {
        QJsonObject object = personJson(guest);
        object.remove(QStringLiteral("role"));
        object.insert(QStringLiteral("active"), false);
        object.insert(QStringLiteral("guest"), true);
        all.append(object);
    }
    call.print(all);
}

Result<Listed> list(
    store::Reader &reader, const store::Store &store, const QString &named, people::Which which)
{
    const SpaceId space = store.space(store::SpaceKind::Centre);
    TAMBO_ASSIGN(const auto found,
        named.isEmpty() ? people::persons(reader, space, which)
                        : people::findPersons(reader, space, named));
    Listed listed;
    for (const people::Person &person : found) {
        if (person.active || which == people::Which::All)
            listed.persons.append({person, reader.fullId(person.id.record)});
    }
    if (which != people::Which::All || !named.isEmpty())
        return listed;
    TAMBO_ASSIGN(const auto guests, people::guests(reader, *store.trust(), store.centre()));
    for (const people::Person &guest : guests)
        listed.guests.append({guest, reader.fullId(guest.id.record)});
    return listed;
}

Result<Exit> run(Call &call)
{
    TAMBO_ASSIGN(const auto store, call.openStore());
    const auto which = call.has("all") ? people::Which::All : people::Which::Active;
    const auto ask = [&](store::Reader &reader) {
        return list(reader, *store, call.arguments.value(0), which);
    };
    TAMBO_ASSIGN(const auto listed, store->read(ask).takeResult());
    if (call.json)
        writeJson(listed, call);
    else
        write(listed, call);
    return Exit::Ok;
}

constexpr Option options[] = {
    {"all", nullptr,
        QT_TRANSLATE_NOOP("Cli", "También quienes ya no entran, y personas de otros centros.")},
};

} // namespace

constexpr Verb personList{"person", "list", "[NOMBRE]",
    QT_TRANSLATE_NOOP("Cli", "Muestra las personas del centro, o las de ese nombre."), options, 0,
    1, run, Free::Reads};

} // namespace tambo::ui::cli
