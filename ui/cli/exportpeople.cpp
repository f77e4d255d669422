// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/persons.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"
#include "ui/people/persontablefile.h"

namespace tambo::ui::cli {

namespace {

Result<Exit> run(Call &call)
{
    TAMBO_ASSIGN(const auto store, call.openStore());
    TAMBO_ASSIGN(const auto everybody,
        store
            ->read([&](store::Reader &reader) {
                return people::persons(reader, store->space(store::SpaceKind::Centre));
            })
            .takeResult());
    TAMBO_TRY(writePersonTable(call.arguments.first(), everybody));
    if (call.json)
        call.print(QJsonObject{{QStringLiteral("persons"), everybody.size()}});
    else
        call.line(Cli::tr("Personas en la lista: %1.").arg(everybody.size()));
    return Exit::Ok;
}

} // namespace

constexpr Verb exportPeople{"export", "people", "ARCHIVO",
    QT_TRANSLATE_NOOP("Cli", "Escribe la lista de personas como tabla (CSV), sin claves."), {}, 1,
    1, run, people::Verb::ManagePeople};

} // namespace tambo::ui::cli
