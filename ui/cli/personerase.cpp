// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/erasure.h"
#include "ui/cli/persontext.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

namespace tambo::ui::cli {

namespace {

Result<Exit> run(Call &call)
{
    TAMBO_ASSIGN(const auto store, call.openStore());
    TAMBO_ASSIGN(const auto answer,
        onPerson(call, *store,
            [&](store::Writer &writer, const people::Person &person) -> Result<people::Person> {
                TAMBO_TRY(people::erasePerson(writer, person.id, call.option("confirm")));
                return person;
            }));
    answerWith(call, answer,
        Cli::tr("Se borró todo lo de %1 en este PC. En los demás, cuando se conecten.")
            .arg(answer.person.name));
    return Exit::Ok;
}

constexpr Option options[] = {
    {"confirm", "NOMBRE", QT_TRANSLATE_NOOP("Cli", "Su nombre entero: no se puede deshacer."),
        true},
};

} // namespace

constexpr Verb personErase{"person", "erase", "PERSONA",
    QT_TRANSLATE_NOOP("Cli", "Borra para siempre todo lo de una persona, en todos los PC."),
    options, 1, 1, run, people::Verb::ErasePerson};

} // namespace tambo::ui::cli
