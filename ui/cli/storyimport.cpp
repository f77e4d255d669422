// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/storybag.h"
#include "app/archive/storyids.h"
#include "app/formats/bagit.h"
#include "app/formats/language.h"
#include "ui/cli/storytext.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

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

/// A bag says all of its stories itself; of other folders what was typed is said of each.
Result<archive::ImportReport> takeIn(store::Store &store, const archive::ImportRequest &request,
    const archive::ImportProgress &progress)
{
    if (!formats::looksLikeBag(request.path))
        return archive::importFolder(store, request, progress);
    TAMBO_ASSIGN(const auto target, archive::targetOf(store, request.space));
    return archive::importStoryBag(store, target, request.path, progress);
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
    TAMBO_ASSIGN(const auto store, call.openStore());
    const Interrupted interrupted;
    TAMBO_ASSIGN(const auto report, takeIn(*store, request, [&](const archive::ImportStep &step) {
        call.progress(QStringLiteral("%1/%2 %3").arg(step.done).arg(step.total).arg(step.file),
            step.fraction);
        return !interrupted();
    }));
    makePreviews(call, *store, interrupted);
    call.endProgress();
    TAMBO_ASSIGN(const QStringList ids, fullIds(*store, report.added));
    if (call.json)
        call.print(reportJson(report, ids));
    else
        writeReport(report, call);
    if (report.stopped)
        return *report.stopped;
    return Exit::Ok;
}

constexpr Option options[] = {
    {"space", "public|centre",
        QT_TRANSLATE_NOOP("Cli", "Para todos, o solo para el centro (si no se dice).")},
    {"teller", "PERSONA", QT_TRANSLATE_NOOP("Cli", "Quién cuenta en todas.")},
    {"place", "LUGAR", QT_TRANSLATE_NOOP("Cli", "De qué lugar hablan todas.")},
    {"language", "IDIOMA", QT_TRANSLATE_NOOP("Cli", "Idioma de las que no lo dicen.")},
};

} // namespace

constexpr Verb storyImport{"story", "import", "CARPETA",
    QT_TRANSLATE_NOOP("Cli",
        "Guarda como historias grabaciones y fotos de una carpeta, un zip o un paquete BagIt."),
    options, 1, 1, run, people::Verb::RecordStories};

} // namespace tambo::ui::cli
