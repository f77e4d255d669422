// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/grants.h"
#include "ui/cli/grouptext.h"
#include "ui/cli/persontext.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

namespace tambo::ui::cli {

namespace {

Result<Exit> run(Call &call)
{
    TAMBO_ASSIGN(const auto store, call.openStore());
    const bool ends = call.has("end");
    const auto trust = store->trust();
    TAMBO_ASSIGN(const auto answer,
        onPerson(call, *store,
            [&](store::Writer &writer, const people::Person &person) -> Result<people::Person> {
                TAMBO_ASSIGN(const CentreNames names, people::centreNames(writer, *trust));
                TAMBO_ASSIGN(const CentreId centre, findCentre(names, call.arguments[1]));
                TAMBO_TRY(ends ? people::endPersonGrant(writer, person.id, centre)
                               : people::grantPerson(writer, person.id, centre));
                return person;
            }));
    answerWith(call, answer,
        (ends ? Cli::tr("El otro centro ya no recibe nada nuevo de %1.")
              : Cli::tr("El otro centro recibe lo de %1 cuando ambos se conecten."))
            .arg(answer.person.name));
    return Exit::Ok;
}

constexpr Option options[] = {
    {"end", nullptr, QT_TRANSLATE_NOOP("Cli", "Dejar de compartirlo. Lo que ya tiene, lo guarda.")},
};

} // namespace

constexpr Verb personGrant{"person", "grant", "PERSONA CENTRO",
    QT_TRANSLATE_NOOP("Cli", "Comparte con otro centro lo que es de una persona."), options, 2, 2,
    run, people::Verb::GrantPerson};

} // namespace tambo::ui::cli
