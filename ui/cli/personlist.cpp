// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/persontext.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

namespace tambo::ui::cli {

namespace {

void write(const QList<PersonAnswer> &persons, Call &call)
{
    for (const auto &[person, id] : persons)
        call.line(QStringLiteral("%1  %2  %3%4")
                .arg(person.name, -24)
                .arg(people::roleText(person.role), -10)
                .arg(person.picture, person.active ? QString() : u' ' + Cli::tr("(ya no entra)")));
    if (persons.isEmpty())
        call.line(Cli::tr("Todavía no hay personas."));
}

Result<Exit> run(Call &call)
{
    TAMBO_ASSIGN(const auto store, call.openStore());
    const auto which = call.has("all") ? people::Which::All : people::Which::Active;
    const QString named = call.arguments.value(0);
    const SpaceId space = store->space(store::SpaceKind::Centre);
    const auto ask = [&](store::Reader &reader) -> Result<QList<PersonAnswer>> {
        TAMBO_ASSIGN(const auto found,
            named.isEmpty() ? people::persons(reader, space, which)
                            : people::findPersons(reader, space, named));
        QList<PersonAnswer> answers;
        for (const people::Person &person : found) {
            if (person.active || which == people::Which::All)
                answers.append({person, reader.fullId(person.id.record)});
        }
        return answers;
    };
    TAMBO_ASSIGN(const auto persons, store->read(ask).takeResult());
    if (!call.json) {
        write(persons, call);
        return Exit::Ok;
    }
    QJsonArray all;
    for (const PersonAnswer &person : persons)
        all.append(personJson(person));
    call.print(all);
    return Exit::Ok;
}

constexpr Option options[] = {
    {"all", nullptr, QT_TRANSLATE_NOOP("Cli", "También quienes ya no entran.")},
};

} // namespace

constexpr Verb personList{"person", "list", "[NOMBRE]",
    QT_TRANSLATE_NOOP("Cli", "Muestra las personas del centro, o las de ese nombre."), options, 0,
    1, run};

} // namespace tambo::ui::cli
