// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/base32.h"
#include "app/people/grants.h"
#include "ui/cli/persontext.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

namespace tambo::ui::cli {

namespace {

Result<Exit> run(Call &call)
{
    const auto bytes = fromBase32(call.arguments[1]);
    const auto centre = bytes ? CentreId::from(*bytes) : std::nullopt;
    if (!centre)
        return call.misused(
            Cli::tr("Ese no es el número de un centro. «tambo centre show» muestra el suyo."));
    TAMBO_ASSIGN(const auto store, call.openStore());
    TAMBO_ASSIGN(const auto answer,
        onPerson(call, *store,
            [&](store::Writer &writer, const people::Person &person) -> Result<people::Person> {
                TAMBO_TRY(people::grantPerson(writer, person.id, *centre));
                return person;
            }));
    answerWith(call, answer,
        Cli::tr("El otro centro recibe lo de %1 cuando ambos se conecten.")
            .arg(answer.person.name));
    return Exit::Ok;
}

} // namespace

constexpr Verb personGrant{"person", "grant", "PERSONA CENTRO",
    QT_TRANSLATE_NOOP("Cli", "Comparte con otro centro lo que es de una persona."), {}, 2, 2, run,
    people::Verb::GrantPerson};

} // namespace tambo::ui::cli
