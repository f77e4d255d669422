// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/persons.h"
#include "app/store/jsonimport.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

#include <QFile>

namespace tambo::ui::cli {

namespace {

QJsonObject reportJson(const store::JsonImportReport &report)
{
    return {{QStringLiteral("created"), report.created},
        {QStringLiteral("changed"), report.changed}, {QStringLiteral("same"), report.same},
        {QStringLiteral("foreign"), report.foreign}, {QStringLiteral("erased"), report.erased},
        {QStringLiteral("unknown"), report.unknown},
        {QStringLiteral("unknownFields"), QJsonArray::fromStringList(report.unknownFields)},
        {QStringLiteral("unresolved"), report.unresolved}};
}

void writeReport(const store::JsonImportReport &report, Call &call)
{
    call.line(Cli::tr("Fichas nuevas: %1. Cambiadas: %2. Ya estaban igual: %3.")
            .arg(report.created)
            .arg(report.changed)
            .arg(report.same));
    if (report.foreign > 0)
        call.line(Cli::tr("De otros centros, que aquí no se cambian: %1.").arg(report.foreign));
    if (report.erased > 0)
        call.line(Cli::tr("De quien fue borrado, que no vuelven: %1.").arg(report.erased));
    if (report.unknown > 0)
        call.line(Cli::tr("De clases que este Tambo no conoce: %1.").arg(report.unknown));
    if (!report.unknownFields.isEmpty())
        call.line(Cli::tr("Campos que este Tambo no conoce: %1.")
                .arg(report.unknownFields.join(QStringLiteral(", "))));
    if (report.unresolved > 0)
        call.line(Cli::tr("Nombran fichas que no están aquí ni en el archivo: %1.")
                .arg(report.unresolved));
}

Result<Exit> run(Call &call)
{
    store::JsonImport wanted;
    if (call.has("space")) {
        wanted.space = call.space(store::SpaceKind::Centre);
        if (!wanted.space)
            return call.misused(Cli::tr("«--space» es «public» o «centre»."));
    }
    QFile file(call.arguments.first());
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound,
            Cli::tr("No se puede leer «%1».").arg(call.arguments.first()), file.errorString());
    if (file.isSequential())
        return call.misused(Cli::tr("Guárdelo primero en un archivo: hay que leerlo dos veces."));
    TAMBO_ASSIGN(const auto store, call.openStore());
    const Interrupted interrupted;
    const auto job = [&](store::Writer &writer) -> Result<store::JsonImportReport> {
        const SpaceId people = people::peopleSpace(writer);
        TAMBO_ASSIGN(const people::House before, people::house(writer, people));
        TAMBO_ASSIGN(const auto report, store::importJson(writer, file, wanted, [&](double done) {
            call.progress(Cli::tr("Importando"), done);
            return !interrupted();
        }));
        // An old file must not take away who administers the centre.
        if (before == people::House::Kept)
            TAMBO_TRY(people::requireSteward(writer));
        return report;
    };
    const auto report = store->write(job).takeResult();
    call.endProgress();
    TAMBO_TRY(report);
    if (call.json)
        call.print(reportJson(*report));
    else
        writeReport(*report, call);
    return Exit::Ok;
}

constexpr Option options[] = {
    {"space", "public|centre",
        QT_TRANSLATE_NOOP("Cli", "A dónde van las nuevas, aunque el archivo diga otra cosa.")},
};

} // namespace

constexpr Verb importJson{"import", "json", "ARCHIVO",
    QT_TRANSLATE_NOOP("Cli", "Trae fichas en JSON, como las escribe «export json»."), options, 1, 1,
    run, people::Verb::ImportEverything};

} // namespace tambo::ui::cli
