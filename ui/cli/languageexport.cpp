// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages/pack.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

namespace tambo::ui::cli {

namespace {

Result<Exit> run(Call &call)
{
    TAMBO_ASSIGN(const auto store, call.openStore());
    TAMBO_ASSIGN(const auto pack, languages::packOf(*store, call.arguments[0]));
    TAMBO_TRY(languages::writePack(call.arguments[1], pack));
    if (call.json)
        call.print(QJsonObject{{QStringLiteral("phrases"), pack.phrases.size()},
            {QStringLiteral("sounds"), pack.sounds.size()}});
    else
        call.line(Cli::tr("Frases: %1. Grabaciones: %2.")
                .arg(pack.phrases.size())
                .arg(pack.sounds.size()));
    return Exit::Ok;
}

} // namespace

constexpr Verb languageExport{"language", "export", "IDIOMA ARCHIVO.zip",
    QT_TRANSLATE_NOOP("Cli", "Guarda un idioma, con sus grabaciones, en un paquete."), {}, 2, 2,
    run, Free::Reads};

} // namespace tambo::ui::cli
