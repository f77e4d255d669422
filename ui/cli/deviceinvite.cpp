// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/engine.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

namespace tambo::ui::cli {

namespace {

Result<Exit> run(Call &call)
{
    TAMBO_ASSIGN(const auto store, call.openStore());
    sync::Engine engine(*store);
    TAMBO_ASSIGN(const auto invite, engine.inviteDevice().takeResult());
    if (call.json) {
        call.print(QJsonObject{{QStringLiteral("code"), invite.code()}});
        return Exit::Ok;
    }
    call.line(invite.code());
    call.line(Cli::tr("En el otro PC: «tambo device join CÓDIGO». Vale siete días, para un PC."));
    return Exit::Ok;
}

} // namespace

constexpr Verb deviceInvite{"device", "invite", "",
    QT_TRANSLATE_NOOP("Cli", "Da un código para que otro PC sea parte de este centro."), {}, 0, 0,
    run, people::Verb::CertifyDevice};

} // namespace tambo::ui::cli
