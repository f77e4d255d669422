// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/storybag.h"
#include "app/archive/storyids.h"
#include "app/archive/storytable.h"
#include "app/formats/language.h"
#include "ui/cli/storytext.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

#include <QFileInfo>
#include <QLocale>

namespace tambo::ui::cli {

namespace {

QJsonObject reportJson(const archive::ImportReport &report, const QStringList &ids)
{
    QJsonArray added;
    for (qsizetype i = 0; i < ids.size(); ++i)
        added.append(QJsonObject{
            {QStringLiteral("id"), ids[i]}, {QStringLiteral("title"), report.added[i].title}});
    QJsonArray refused;
    for (const archive::RefusedFile &file : report.refused)
        refused.append(QJsonObject{
            {QStringLiteral("file"), file.file}, {QStringLiteral("sentence"), file.sentence}});
    return {{QStringLiteral("added"), added}, {QStringLiteral("refused"), refused},
        {QStringLiteral("skipped"), QJsonArray::fromStringList(report.skipped)},
        {QStringLiteral("ignored"), QJsonArray::fromStringList(report.ignored)},
        {QStringLiteral("bytes"), report.bytes}};
}

void writeReport(const archive::ImportReport &report, Call &call)
{
    for (const archive::Story &story : report.added)
        call.line(
            QStringLiteral("+ %1  %2").arg(archive::shortNumber(story.id), -8).arg(story.title));
    for (const QString &file : report.skipped)
        call.line(Cli::tr("= %1  ya estaba").arg(file));
    for (const archive::RefusedFile &file : report.refused)
        call.line(QStringLiteral("! %1  %2").arg(file.file, file.sentence));
    for (const QString &file : report.ignored)
        call.line(Cli::tr("- %1  no es sonido, video, foto ni su transcripción").arg(file));
    call.line(Cli::tr("Historias nuevas: %1 (%2). Ya estaban: %3. Archivos con problemas: %4.")
            .arg(report.added.size())
            .arg(QLocale().formattedDataSize(report.bytes))
            .arg(report.skipped.size())
            .arg(report.refused.size()));
}

Result<QStringList> fullIds(store::Store &store, const QList<archive::Story> &stories)
{
    return store
        .read([&](store::Reader &reader) -> Result<QStringList> {
            QStringList ids;
            for (const archive::Story &story : stories)
                ids.append(reader.fullId(story.id.record));
            return ids;
        })
        .takeResult();
}

/// Which column becomes what: as the headers suggest, and as --column says («Fecha=told»).
/// nullopt, with a complaint, where it names a column or a field that there is not.
std::optional<QStringList> fieldsOf(const archive::StoryTable &table, Call &call)
{
    QStringList fields = archive::suggestedFields(table.headers);
    for (const QString &choice : call.list("column")) {
        const auto equals = choice.lastIndexOf(u'=');
        const auto column = table.headers.indexOf(choice.left(equals).trimmed());
        const QString field = choice.mid(equals + 1).trimmed();
        if (equals < 0 || column < 0
            || (!field.isEmpty() && !archive::tableFields().contains(field))) {
            call.complain(Cli::tr("«%1» no nombra una columna y uno de estos campos: %2.")
                    .arg(choice, archive::tableFields().join(QStringLiteral(", "))));
            return std::nullopt;
        }
        fields[column] = field;
    }
    return fields;
}

void writePreview(const archive::StoryTable &table, const QStringList &fields, Call &call)
{
    constexpr qsizetype rows = 5;
    for (qsizetype i = 0; i < fields.size(); ++i)
        call.line(fields[i].isEmpty()
                ? Cli::tr("- %1  queda fuera").arg(table.headers[i])
                : QStringLiteral("+ %1  %2").arg(table.headers[i], fields[i]));
    for (const archive::TableStory &row : archive::storiesOf(table, fields, rows)) {
        const archive::Story &story = row.story;
        QStringList about{story.title, story.teller, story.place, story.told, story.language,
            story.themes.join(QStringLiteral(", "))};
        for (const QString &path : row.media + row.transcripts)
            about.append(QFileInfo(path).fileName());
        about.removeAll(QString());
        call.line(QStringLiteral("%1  %2").arg(row.row, 3).arg(about.join(QStringLiteral(" · "))));
        for (const QString &sentence : row.problems)
            call.line(QStringLiteral("     ! ") + sentence);
    }
    call.line(Cli::tr("Filas en la tabla: %1. Todavía no se guardó nada.").arg(table.rows.size()));
}

void nameRows(archive::ImportReport &report)
{
    for (archive::RefusedFile &row : report.refused)
        row.file = Cli::tr("fila %1").arg(row.file);
    for (QString &row : report.skipped)
        row = Cli::tr("fila %1").arg(row);
}

Result<Exit> finish(Call &call, store::Store &store, const archive::ImportReport &report,
    const Interrupted &interrupted)
{
    makePreviews(call, store, interrupted);
    call.endProgress();
    TAMBO_ASSIGN(const QStringList ids, fullIds(store, report.added));
    if (call.json)
        call.print(reportJson(report, ids));
    else
        writeReport(report, call);
    if (report.stopped)
        return *report.stopped;
    return Exit::Ok;
}

archive::ImportProgress progressOf(Call &call, const Interrupted &interrupted)
{
    return [&call, &interrupted](const archive::ImportStep &step) {
        call.progress(QStringLiteral("%1/%2 %3").arg(step.done).arg(step.total).arg(step.file),
            step.fraction);
        return !interrupted();
    };
}

Result<Exit> importTable(Call &call, const archive::ImportRequest &as)
{
    TAMBO_ASSIGN(const auto table, archive::readStoryTable(as.path));
    const auto fields = fieldsOf(table, call);
    if (!fields)
        return Exit::Misused;
    if (call.has("preview")) {
        writePreview(table, *fields, call);
        return Exit::Ok;
    }
    TAMBO_ASSIGN(const auto store, call.openStore());
    const Interrupted interrupted;
    const archive::TableRequest request{*fields, as.space, as.language, as.teller, as.place};
    TAMBO_ASSIGN(auto report,
        archive::importStoryTable(*store, table, request, progressOf(call, interrupted)));
    nameRows(report);
    return finish(call, *store, report, interrupted);
}

Result<Exit> run(Call &call)
{
    archive::ImportRequest request;
    request.path = call.arguments.first();
    request.teller = call.option("teller");
    request.place = call.option("place");
    request.language = formats::languageCode(call.option("language"));
    if (call.has("language") && request.language.isEmpty())
        return call.misused(Cli::tr("No conozco ese idioma. Escriba «kichwa», «es», «shuar»."));
    const auto space = call.space(store::SpaceKind::Centre);
    if (!space)
        return call.misused(Cli::tr("«--space» es «public» o «centre»."));
    request.space = *space;
    if (request.path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return importTable(call, request);
    if (call.has("column") || call.has("preview"))
        return call.misused(Cli::tr("«--column» y «--preview» son para tablas (.csv)."));
    TAMBO_ASSIGN(const auto store, call.openStore());
    const Interrupted interrupted;
    TAMBO_ASSIGN(const auto report,
        archive::importFolderOrBag(*store, request, progressOf(call, interrupted)));
    return finish(call, *store, report, interrupted);
}

constexpr Option options[] = {
    {"space", "public|centre",
        QT_TRANSLATE_NOOP("Cli", "Para todos, o solo para el centro (si no se dice).")},
    {"teller", "PERSONA", QT_TRANSLATE_NOOP("Cli", "Quién cuenta en todas.")},
    {"place", "LUGAR", QT_TRANSLATE_NOOP("Cli", "De qué lugar hablan todas.")},
    {"language", "IDIOMA", QT_TRANSLATE_NOOP("Cli", "Idioma de las que no lo dicen.")},
    {"column", "COLUMNA=CAMPO",
        QT_TRANSLATE_NOOP("Cli", "De una tabla: qué es esa columna; sin campo, queda fuera."),
        false, true},
    {"preview", nullptr,
        QT_TRANSLATE_NOOP("Cli", "De una tabla: muestra las primeras filas y no guarda nada.")},
};

} // namespace

constexpr Verb storyImport{"story", "import", "CARPETA|TABLA.csv",
    QT_TRANSLATE_NOOP("Cli",
        "Guarda como historias lo que hay en una carpeta, un zip, una tabla o un paquete BagIt."),
    options, 1, 1, run, people::Verb::RecordStories};

} // namespace tambo::ui::cli
