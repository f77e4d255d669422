// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/engine.h"
#include "sync/engine/openroad.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

namespace tambo::ui::cli {

namespace {

Result<Exit> run(Call &call)
{
    const auto invite = sync::HubInvite::fromCode(call.arguments.first());
    if (!invite.ok())
        return call.misused(invite.error().message);
    QUrl url;
    if (call.has("hub")) {
        const auto given = sync::hubUrl(call.option("hub"));
        if (!given.ok())
            return call.misused(given.error().message);
        url = *given;
    }
    TAMBO_ASSIGN(const auto store, call.openStore());
    sync::Engine engine(*store);
    TAMBO_TRY(engine.joinHub(*invite, url).takeResult());
    const QUrl joined = url.isEmpty() ? invite->url : url;
    const QString address = sync::shownAddress(joined);
    if (call.json)
        call.print(QJsonObject{{QStringLiteral("hub"), address}});
    else
        call.line(Cli::tr("Este centro ya tiene servidor: %1.").arg(address));
    if (const QString warning = sync::openRoadText(joined); !warning.isEmpty())
        call.complain(warning);
    return Exit::Ok;
}

constexpr Option options[] = {
    {"hub", "URL", QT_TRANSLATE_NOOP("Cli", "La dirección del servidor.")},
};

} // namespace

constexpr Verb hubJoin{"hub", "join", "CÓDIGO",
    QT_TRANSLATE_NOOP("Cli", "Conecta este centro con el servidor de una invitación."), options, 1,
    1, run, people::Verb::ChangeSettings};

} // namespace tambo::ui::cli
