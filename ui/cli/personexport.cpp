// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/persontext.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"
#include "ui/people/dossierfolder.h"

namespace tambo::ui::cli {

namespace {

Result<Exit> run(Call &call)
{
    TAMBO_ASSIGN(const auto store, call.openStore());
    const SpaceId space = store->space(store::SpaceKind::Centre);
    TAMBO_ASSIGN(const auto dossier,
        store
            ->write([&](store::Writer &writer) -> Result<people::Dossier> {
                TAMBO_ASSIGN(
                    const auto person, people::findPerson(writer, space, call.arguments.first()));
                return people::dossierOf(writer, person.id);
            })
            .takeResult());
    const QDir folder(QDir(call.arguments[1]).absolutePath());
    TAMBO_ASSIGN(const qsizetype files, writeDossier(*store, dossier, folder));
    if (call.json)
        call.print(QJsonObject{
            {QStringLiteral("records"), dossier.records.size()}, {QStringLiteral("files"), files}});
    else
        call.line(Cli::tr("Lo de %1 está en «%2» (fichas: %3, archivos: %4).")
                .arg(dossier.person.name, folder.path())
                .arg(dossier.records.size())
                .arg(files));
    return Exit::Ok;
}

} // namespace

constexpr Verb personExport{"person", "export", "PERSONA CARPETA",
    QT_TRANSLATE_NOOP(
        "Cli", "Escribe todo lo que se guarda de una persona, para leer y para programas."),
    {}, 2, 2, run, people::Verb::ManageOwn};

} // namespace tambo::ui::cli
