// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/storyexport.h"
#include "app/archive/listeningcopy.h"
#include "app/archive/storybag.h"
#include "app/archive/storyids.h"
#include "app/formats/savefile.h"
#include "app/people/centres.h"
#include "ui/cli/outfile.h"
#include "ui/cli/storyformat.h"
#include "ui/cli/texts.h"
#include "ui/cli/transcripttext.h"
#include "ui/cli/verbs.h"

#include <QFileInfo>

namespace tambo::ui::cli {

namespace {

template<QByteArray (*write)(const QList<archive::StoryRecord> &)>
Result<ExportedStories> asOneFile(const StoryExport &wanted)
{
    const QByteArray bytes = write(wanted.stories);
    if (wanted.out.isEmpty()) {
        TAMBO_TRY(writeToScreen(bytes));
        return ExportedStories();
    }
    TAMBO_TRY(formats::saveFile(wanted.out, bytes));
    return ExportedStories{{wanted.out}, {}};
}

/// "3-17-la-minga-2": the number of the story keeps names apart.
QString stemFor(const archive::StoryRecord &record, qsizetype recording)
{
    const archive::Story &story = record.detail.story;
    QString stem = archive::shortNumber(story.id).replace(u'.', u'-') + u'-'
        + archive::fileNameFor(story.title, QStringLiteral("historia"));
    return recording == 0 ? stem : stem + u'-' + QString::number(recording + 1);
}

Result<ExportedStories> asTranscripts(const StoryExport &wanted)
{
    const formats::TranscriptForm &form = *formats::transcriptForm(
        wanted.format == QLatin1String("ohms") ? QStringLiteral("xml") : wanted.format);
    ExportedStories answer;
    int silent = 0;
    formats::TranscriptLoss lost;
    const bool intoFile = wanted.stories.size() == 1 && formats::transcriptForm(wanted.out) == &form
        && !QFileInfo(wanted.out).isDir();
    for (const archive::StoryRecord &record : wanted.stories) {
        auto files = archive::transcriptFilesOf(record);
        files.removeIf([&](const auto &file) { return !formats::hasAnythingFor(form, file); });
        silent += files.isEmpty();
        for (qsizetype i = 0; i < files.size(); ++i) {
            const QString path = intoFile && files.size() == 1
                ? wanted.out
                : QStringLiteral("%1/%2.%3")
                      .arg(wanted.out, stemFor(record, i), QLatin1String(form.ending));
            TAMBO_ASSIGN(const auto written, writeTranscripts(files[i], form, path));
            answer.files += written.files;
            lost.untimed += written.loss.untimed;
            lost.languages += written.loss.languages;
            lost.points += written.loss.points;
            lost.speakers |= written.loss.speakers;
        }
    }
    if (answer.files.isEmpty())
        return fail(Error::Kind::NotFound,
            Cli::tr("Esas historias no tienen texto para esa forma. No se escribió nada."));
    answer.sentences = lossSentences(lost, form);
    if (silent > 0)
        answer.sentences.append(Cli::tr("Historias sin texto para esa forma: %1.").arg(silent));
    return answer;
}

Result<ExportedStories> asListeningCopy(const StoryExport &wanted)
{
    store::Store &store = wanted.store;
    const auto profile
        = store
              .read([&](store::Reader &reader) {
                  return people::centreProfile(reader, *store.trust(), store.centre());
              })
              .takeResult();
    const bool named = profile.ok() && !profile->name.isEmpty();
    const Interrupted interrupted;
    archive::ListeningWish wish;
    wish.folder = wanted.out;
    wish.title = named ? Cli::tr("Historias de %1").arg(profile->name) : Cli::tr("Historias");
    wish.stories = wanted.stories;
    wish.progress = [&](double done) {
        wanted.call.progress(Cli::tr("Copiando"), done);
        return !interrupted();
    };
    TAMBO_ASSIGN(const auto copy, archive::writeListeningCopy(store, wish));
    ExportedStories answer{{copy.folder}, {}};
    if (copy.missing > 0)
        answer.sentences.append(
            Cli::tr("Archivos que este PC todavía no tiene: %1.").arg(copy.missing));
    return answer;
}

Result<ExportedStories> asBag(const StoryExport &wanted)
{
    QList<Id<archive::Story>> ids;
    for (const archive::StoryRecord &record : wanted.stories)
        ids.append(record.detail.story.id);
    const Interrupted interrupted;
    TAMBO_ASSIGN(
        const auto written, archive::writeStoryBag(wanted.store, ids, wanted.out, [&](double done) {
            wanted.call.progress(Cli::tr("Copiando"), done);
            return !interrupted();
        }));
    ExportedStories answer{{wanted.out}, {}};
    if (!written.missing.isEmpty())
        answer.sentences.append(
            Cli::tr("Archivos que este PC todavía no tiene: %1.").arg(written.missing.size()));
    return answer;
}

using Out = StoryFormat::Out;
constexpr StoryFormat storyFormats[] = {
    {"csv", Out::Screen, asOneFile<archive::storyTable>},
    {"geojson", Out::Screen, asOneFile<archive::storyMap>},
    {"vtt", Out::Path, asTranscripts},
    {"srt", Out::Path, asTranscripts},
    {"eaf", Out::Path, asTranscripts},
    {"ohms", Out::Path, asTranscripts},
    {"txt", Out::Path, asTranscripts},
    {"html", Out::Path, asListeningCopy},
    {"bagit", Out::Path, asBag},
};

const StoryFormat *formatNamed(const QString &name)
{
    for (const StoryFormat &format : storyFormats) {
        if (name == QLatin1String(format.name))
            return &format;
    }
    return nullptr;
}

QString formatNames()
{
    QStringList names;
    for (const StoryFormat &format : storyFormats)
        names.append(QLatin1String(format.name));
    return names.join(QStringLiteral(", "));
}

Result<QList<archive::StoryRecord>> chosen(
    store::Store &store, const QStringList &numbers, store::SpaceKind kind)
{
    const auto trust = store.trust();
    return store
        .read([&](store::Reader &reader) -> Result<QList<archive::StoryRecord>> {
            archive::StoryFilter all;
            all.space = kind;
            all.limit = -1;
            if (numbers.isEmpty())
                return archive::storyRecords(reader, *trust, all);
            QList<archive::StoryRecord> records;
            for (const QString &number : numbers) {
                TAMBO_ASSIGN(auto record, archive::storyRecord(reader, *trust, number, kind));
                records.append(std::move(record));
            }
            return records;
        })
        .takeResult();
}

Result<Exit> run(Call &call)
{
    const StoryFormat *format = formatNamed(call.option("format"));
    if (!format)
        return call.misused(Cli::tr("«--format» es uno de estos: %1.").arg(formatNames()));
    const auto space = call.space(store::SpaceKind::Public);
    if (!space)
        return call.misused(Cli::tr("«--space» es «public» o «centre»."));
    if (format->out == StoryFormat::Out::Path && call.option("out").isEmpty())
        return call.misused(Cli::tr("Diga dónde guardarlas, con «--out»."));
    TAMBO_ASSIGN(const auto store, call.openStore());
    // What only the centre sees leaves it with whoever may take everything along.
    if (*space != store::SpaceKind::Public)
        TAMBO_TRY(Call::allow(*store, people::Verb::ExportEverything));
    TAMBO_ASSIGN(auto stories, chosen(*store, call.list("story"), *space));
    const qsizetype count = stories.size();
    TAMBO_ASSIGN(const ExportedStories written,
        format->write(
            {call, *store, std::move(stories), call.option("out"), call.option("format")}));
    call.endProgress();
    if (call.option("out").isEmpty())
        return Exit::Ok;
    if (call.json) {
        call.print(QJsonObject{{QStringLiteral("stories"), count},
            {QStringLiteral("files"), QJsonArray::fromStringList(written.files)},
            {QStringLiteral("sentences"), QJsonArray::fromStringList(written.sentences)}});
        return Exit::Ok;
    }
    for (const QString &path : written.files)
        call.line(Cli::tr("Se escribió «%1».").arg(path));
    for (const QString &sentence : written.sentences)
        call.line(sentence);
    call.line(Cli::tr("Historias: %1.").arg(count));
    return Exit::Ok;
}

constexpr Option options[] = {
    {"format", "FORMA",
        QT_TRANSLATE_NOOP(
            "Cli", "csv, geojson, vtt, srt, eaf, ohms, txt, html (para oír) o bagit."),
        true},
    {"story", "NÚMERO", QT_TRANSLATE_NOOP("Cli", "Solo esas; si no se dice, todas."), false, true},
    {"space", "public|centre",
        QT_TRANSLATE_NOOP("Cli", "Las abiertas (si no se dice) o las del centro.")},
    {"out", "LUGAR", QT_TRANSLATE_NOOP("Cli", "El archivo o la carpeta que se escribe.")},
};

} // namespace

constexpr Verb storyExport{"story", "export", "",
    QT_TRANSLATE_NOOP(
        "Cli", "Saca historias como tabla, mapa, transcripción, copia para oír o paquete BagIt."),
    options, 0, 0, run, Free::Reads};

} // namespace tambo::ui::cli
