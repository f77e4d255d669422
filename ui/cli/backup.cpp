// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup/backup.h"

#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

#include <QFileInfo>
#include <QLocale>

namespace tambo::ui::cli {

namespace {

Result<Exit> run(Call &call)
{
    call.beside = true;
    TAMBO_ASSIGN(const auto store, call.openStore());
    const Interrupted interrupted;
    backup::Wish wish;
    wish.path = QFileInfo(call.arguments.first()).absoluteFilePath();
    wish.originals = !call.has("without-files");
    wish.progress = [&](double done) {
        call.progress(Cli::tr("Haciendo la copia"), done);
        return !interrupted();
    };
    const auto made = backup::backUp(*store, wish).takeResult();
    call.endProgress();
    TAMBO_TRY(made);
    if (call.json) {
        call.print(QJsonObject{
            {QStringLiteral("bytes"), made->bytes}, {QStringLiteral("files"), made->files}});
        return Exit::Ok;
    }
    call.line(Cli::tr("Copia hecha y revisada: %1, con %2 archivos.")
            .arg(QLocale().formattedDataSize(made->bytes))
            .arg(made->files));
    call.line(Cli::tr("Se abre con las palabras o con una clave del centro. Guárdela fuera de este "
                      "PC."));
    return Exit::Ok;
}

constexpr Option options[] = {
    {"without-files", nullptr,
        QT_TRANSLATE_NOOP("Cli", "Deja fuera los originales de fotos y sonidos.")},
};

} // namespace

constexpr Verb backupVerb{"backup", "", "ARCHIVO",
    QT_TRANSLATE_NOOP("Cli",
        "Guarda una copia de seguridad de todo, también con la ventana "
        "abierta."),
    options, 1, 1, run, people::Verb::MakeBackup};

} // namespace tambo::ui::cli
