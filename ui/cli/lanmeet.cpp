// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/lantext.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

namespace tambo::ui::cli {

namespace {

Result<Exit> run(Call &call)
{
    const auto address = lanAddress(call.arguments.first());
    if (!address.ok())
        return call.misused(address.error().message);
    TAMBO_ASSIGN(const auto store, call.openStore());
    lan::Lan network(*store);
    TAMBO_ASSIGN(const lan::Met met, meetAt(call, network, *address));
    reportMet(call, met);
    return Exit::Ok;
}

} // namespace

constexpr Verb lanMeet{"lan", "meet", "DIRECCIÓN:PUERTO",
    QT_TRANSLATE_NOOP("Cli", "Pasa y trae lo que falta con otro PC de la red, por su dirección."),
    {}, 1, 1, run, people::Verb::Exchange};

} // namespace tambo::ui::cli
