// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/jsonexport.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

#include <QSaveFile>

namespace tambo::ui::cli {

namespace {

Result<qint64> write(
    Call &call, store::Store &store, const store::JsonExport &wanted, QIODevice &out)
{
    const Interrupted interrupted;
    const auto job = [&](store::Reader &reader) {
        return store::exportJson(
            reader, *store.trust(), store.centre(), wanted, out, [&](double done) {
                call.progress(Cli::tr("Exportando"), done);
                return !interrupted();
            });
    };
    auto written = store.read(job).takeResult();
    call.endProgress();
    return written;
}

Result<Exit> toFile(
    Call &call, store::Store &store, const store::JsonExport &wanted, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Error::Kind::Storage,
            Cli::tr("No se puede escribir «%1». Revise la carpeta y sus permisos.").arg(path),
            file.errorString());
    TAMBO_ASSIGN(const qint64 count, write(call, store, wanted, file));
    if (!file.flush() || !file.commit()) // commit() alone is content with a full disk
        return fail(Error::Kind::Storage,
            Cli::tr("No se pudo guardar «%1». Revise si hay espacio en el disco.").arg(path),
            file.errorString());
    if (call.json)
        call.print(QJsonObject{{QStringLiteral("records"), count}});
    else
        call.line(Cli::tr("Se exportaron %1 fichas.").arg(count));
    return Exit::Ok;
}

Result<Exit> run(Call &call)
{
    store::JsonExport wanted;
    wanted.entity = call.option("entity");
    if (call.has("space")) {
        wanted.space = store::spaceKindNamed(call.option("space"));
        if (!wanted.space)
            return call.misused(Cli::tr("«--space» es «public», «centre», «group» o «person»."));
    }
    TAMBO_ASSIGN(const auto store, call.openStore());
    QStringList names;
    for (const store::EntityInfo *info : store->entities()) {
        if (info->exported == store::Exportable::Yes)
            names.append(QString::fromLatin1(info->name));
    }
    if (!wanted.entity.isEmpty() && !names.contains(wanted.entity))
        return call.misused(Cli::tr("No conozco «%1». Hay: %2.")
                .arg(wanted.entity, names.join(QStringLiteral(", "))));
    if (call.has("out"))
        return toFile(call, *store, wanted, call.option("out"));
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return fail(Error::Kind::Storage, out.errorString());
    TAMBO_TRY(write(call, *store, wanted, out));
    return Exit::Ok;
}

constexpr Option options[] = {
    {"entity", "CLASE", QT_TRANSLATE_NOOP("Cli", "Solo fichas de esa clase, por ejemplo «story».")},
    {"space", "public|centre",
        QT_TRANSLATE_NOOP("Cli", "Solo lo que ven todos, o solo el centro.")},
    {"out", "ARCHIVO", QT_TRANSLATE_NOOP("Cli", "Dónde guardarlas, si no van a la pantalla.")},
};

} // namespace

constexpr Verb exportJson{"export", "json", "",
    QT_TRANSLATE_NOOP("Cli", "Escribe todas las fichas en JSON, una en cada línea."), options, 0, 0,
    run, people::Verb::ExportEverything};

} // namespace tambo::ui::cli
