// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages/pack.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

namespace tambo::ui::cli {

namespace {

Result<Exit> run(Call &call)
{
    TAMBO_ASSIGN(const auto store, call.openStore());
    TAMBO_ASSIGN(auto pack, languages::readPack(call.arguments.first()));
    TAMBO_ASSIGN(const auto installed, languages::installPack(*store, std::move(pack)));
    if (call.json)
        call.print(QJsonObject{{QStringLiteral("language"), installed.language.code},
            {QStringLiteral("added"), installed.added},
            {QStringLiteral("changed"), installed.changed},
            {QStringLiteral("kept"), installed.kept},
            {QStringLiteral("refused"), installed.refused}});
    else
        call.line(
            Cli::tr("%1: %2 frases nuevas, %3 cambiadas, %4 como estaban, %5 que no se admiten.")
                .arg(installed.language.name)
                .arg(installed.added)
                .arg(installed.changed)
                .arg(installed.kept)
                .arg(installed.refused));
    return Exit::Ok;
}

} // namespace

constexpr Verb languageImport{"language", "import", "ARCHIVO.zip",
    QT_TRANSLATE_NOOP("Cli", "Trae un idioma de un paquete."), {}, 1, 1, run,
    people::Verb::Publish};

} // namespace tambo::ui::cli
