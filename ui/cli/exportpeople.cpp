// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/csv.h"
#include "app/people/persontable.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

#include <QSaveFile>

namespace tambo::ui::cli {

namespace {

Result<Exit> run(Call &call)
{
    TAMBO_ASSIGN(const auto store, call.openStore());
    TAMBO_ASSIGN(const auto everybody,
        store
            ->read([&](store::Reader &reader) {
                return people::persons(reader, store->space(store::SpaceKind::Centre));
            })
            .takeResult());
    const QString path = call.arguments.first();
    QSaveFile file(path);
    const QByteArray table = formats::csvOf(people::personRows(everybody));
    if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size() || !file.commit())
        return fail(Error::Kind::Storage,
            Cli::tr("No se pudo escribir el archivo. Revise la carpeta y si hay espacio."),
            file.errorString());
    // Nobody else who uses this PC need read who comes here.
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    if (call.json)
        call.print(QJsonObject{{QStringLiteral("persons"), everybody.size()}});
    else
        call.line(Cli::tr("Personas en la lista: %1.").arg(everybody.size()));
    return Exit::Ok;
}

} // namespace

constexpr Verb exportPeople{"export", "people", "ARCHIVO",
    QT_TRANSLATE_NOOP("Cli", "Escribe la lista de personas como tabla (CSV), sin claves."), {}, 1,
    1, run, people::Verb::ManagePeople};

} // namespace tambo::ui::cli
