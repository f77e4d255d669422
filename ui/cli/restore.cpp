// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup/restore.h"

#include "app/core/base32.h"
#include "app/store/typedunlock.h"
#include "ui/cli/secretinput.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

#include <QFileInfo>

namespace tambo::ui::cli {

namespace {

Result<store::Unlock> askWordsOrPassphrase()
{
    TAMBO_ASSIGN(const QString typed,
        askSecret(Cli::tr("Las 24 palabras, en una línea, o una clave del centro")));
    return store::unlockTyped(typed);
}

const char *nameOf(backup::Membership membership)
{
    switch (membership) {
    case backup::Membership::ByWords:
        return "steward";
    case backup::Membership::BySteward:
        return "member";
    case backup::Membership::Waiting:
        break;
    }
    return "waiting";
}

Result<Exit> run(Call &call)
{
    const Interrupted interrupted;
    backup::RestoreWish wish;
    wish.path = QFileInfo(call.arguments.first()).absoluteFilePath();
    wish.into = storeOptions(call.home);
    wish.into.unlock = askWordsOrPassphrase;
    wish.progress = [&](double done) {
        call.progress(Cli::tr("Recuperando la copia"), done);
        return !interrupted();
    };
    const auto restored = backup::restore(wish);
    call.endProgress();
    TAMBO_TRY(restored);
    if (call.json) {
        call.print(QJsonObject{{QStringLiteral("centre"), toBase32(restored->centre.toByteArray())},
            {QStringLiteral("membership"), QLatin1String(nameOf(restored->membership))},
            {QStringLiteral("complete"), restored->complete}});
        return Exit::Ok;
    }
    call.line(Cli::tr("Recuperado. Este es un PC nuevo del centro; el de antes puede seguir."));
    if (restored->membership == backup::Membership::ByWords)
        call.line(Cli::tr("Es el PC de un encargado. Para conectarlo, pida una invitación."));
    else if (restored->membership == backup::Membership::BySteward)
        call.line(Cli::tr("Ya puede escribir. Para conectarlo, pida una invitación."));
    else
        call.line(
            Cli::tr("Puede leer y escribir, pero lo que escriba espera hasta que un encargado "
                    "lo acepte: allá «tambo device invite», aquí «tambo device join»."));
    if (!restored->complete)
        call.line(Cli::tr("Los originales de fotos y sonidos no están en la copia: vuelven al "
                          "conectarse, si el servidor los tiene."));
    return Exit::Ok;
}

} // namespace

constexpr Verb restoreVerb{"restore", "", "ARCHIVO",
    QT_TRANSLATE_NOOP("Cli", "Recupera una copia de seguridad en una carpeta vacía."), {}, 1, 1,
    run, Free::Founds};

} // namespace tambo::ui::cli
