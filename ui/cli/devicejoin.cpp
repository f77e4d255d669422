// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/base32.h"
#include "sync/engine/engine.h"
#include "ui/cli/devices.h"
#include "ui/cli/secretinput.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

namespace tambo::ui::cli {

namespace {

Result<Exit> run(Call &call)
{
    const auto invite = sync::DeviceInvite::fromCode(call.arguments.first());
    if (!invite.ok())
        return call.misused(invite.error().message);
    QUrl url;
    if (call.has("hub")) {
        const auto given = sync::hubUrl(call.option("hub"));
        if (!given.ok())
            return call.misused(given.error().message);
        url = *given;
    }
    auto options = storeOptions(call.home);
    options.unlock = askUnlock; // of a PC that was restored from a backup
    TAMBO_ASSIGN(const auto store, sync::joinAsDevice(std::move(options), *invite, url));
    // Asks at once to be let in. Until the first PC has met the server the answer is no, and the
    // next «tambo sync» asks again.
    sync::Engine engine(*store);
    const auto asked = engine.once().takeResult();
    const bool member = store->isMember();
    if (call.json) {
        call.print(QJsonObject{{QStringLiteral("centre"), toBase32(store->centre().toByteArray())},
            {QStringLiteral("device"), deviceName(store->device())},
            {QStringLiteral("member"), member}});
        return Exit::Ok;
    }
    if (!asked.ok() && asked.error().kind != Error::Kind::Denied)
        call.line(asked.error().message);
    call.line(member ? Cli::tr("Este PC ya es parte del centro.")
                     : Cli::tr("Falta un paso: en el primer PC del centro, «tambo sync». Después,"
                               " aquí también."));
    return Exit::Ok;
}

constexpr Option options[] = {
    {"hub", "URL", QT_TRANSLATE_NOOP("Cli", "La dirección del servidor.")},
};

} // namespace

constexpr Verb deviceJoin{"device", "join", "CÓDIGO",
    QT_TRANSLATE_NOOP("Cli", "Hace de este PC uno más del centro de una invitación."), options, 1,
    1, run};

} // namespace tambo::ui::cli
