// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/persons.h"
#include "ui/cli/persontext.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

namespace tambo::ui::cli {

namespace {

Result<Exit> run(Call &call)
{
    const auto role = people::roleNamed(call.arguments[1]);
    if (!role.ok())
        return call.misused(role.error().message);
    TAMBO_ASSIGN(const auto store, call.openStore());
    TAMBO_ASSIGN(const auto answer,
        onPerson(call, *store, [&](store::Writer &writer, const people::Person &person) {
            return people::changeRole(writer, person.id, *role);
        }));
    answerWith(call, answer,
        Cli::tr("El papel de %1 ahora es: %2.")
            .arg(answer.person.name, people::roleText(answer.person.role)));
    return Exit::Ok;
}

} // namespace

constexpr Verb personRole{"person", "role", "PERSONA PAPEL",
    QT_TRANSLATE_NOOP("Cli",
        "Cambia lo que una persona puede hacer: learner, member, facilitator "
        "o steward."),
    {}, 2, 2, run, people::Verb::ChangeRoles};

} // namespace tambo::ui::cli
