// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/base32.h"
#include "app/store/steward.h"
#include "ui/cli/grouptext.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

namespace tambo::ui::cli {

namespace {

Result<Exit> run(Call &call)
{
    TAMBO_ASSIGN(const auto store, call.openStore());
    TAMBO_ASSIGN(const GroupAndCentre named,
        findGroupAndCentre(*store, call.arguments[0], call.arguments[1]));
    const SpaceId space = named.group.group.space;
    TAMBO_TRY(store
            ->write(
                [&](store::Writer &writer) { return store::endGrant(writer, space, named.centre); })
            .takeResult());
    if (call.json)
        call.print(QJsonObject{{QStringLiteral("id"), groupId(space)},
            {QStringLiteral("centre"), toBase32(named.centre.toByteArray())}});
    else
        call.line(Cli::tr(
            "Ese centro ya no participa. Conserva lo que tenía, pero no recibe nada nuevo."));
    return Exit::Ok;
}

} // namespace

constexpr Verb groupEnd{"group", "end", "GRUPO CENTRO",
    QT_TRANSLATE_NOOP("Cli", "Termina la participación de otro centro en un grupo."), {}, 2, 2, run,
    people::Verb::CertifyDevice};

} // namespace tambo::ui::cli
