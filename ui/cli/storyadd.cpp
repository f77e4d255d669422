// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/intake.h"
#include "app/archive/storyids.h"
#include "app/formats/language.h"
#include "app/people/groups.h"
#include "ui/cli/storytext.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

namespace tambo::ui::cli {

namespace {

archive::Story typedStory(const Call &call, const QString &language)
{
    archive::Story story;
    story.title = call.option("title");
    story.summary = call.option("summary");
    story.teller = call.option("teller");
    story.place = call.option("place");
    story.told = call.option("told");
    story.language = language;
    story.recordedBy = call.option("recorded-by");
    story.licence = call.option("licence");
    story.themes = call.list("theme");
    return story;
}

Result<QList<formats::Transcript>> typedTranscripts(const Call &call, const QString &language)
{
    QList<formats::Transcript> transcripts;
    for (const QString &path : call.list("transcript")) {
        TAMBO_ASSIGN(const auto read, archive::readTranscripts(path));
        for (formats::Transcript transcript : read) {
            if (transcript.language.isEmpty())
                transcript.language = language;
            transcripts.append(transcript);
        }
    }
    return transcripts;
}

Result<archive::Target> typedTarget(const Call &call, store::Store &store)
{
    const auto kind = call.space(store::SpaceKind::Centre);
    if (kind == store::SpaceKind::Public)
        TAMBO_TRY(Call::allow(store, people::Verb::Publish));
    if (kind)
        return archive::targetOf(store, *kind);
    const auto trust = store.trust();
    TAMBO_ASSIGN(const people::GroupCard card,
        store
            .read([&](store::Reader &reader) {
                return people::findGroup(reader, *trust, store.device(), call.option("space"));
            })
            .takeResult());
    return archive::targetOf(store, card.group.space);
}

Result<Exit> run(Call &call)
{
    const QString language = formats::languageCode(call.option("language"));
    if (call.has("language") && language.isEmpty())
        return call.misused(Cli::tr("No conozco ese idioma. Escriba «kichwa», «es», «shuar»."));
    TAMBO_ASSIGN(const auto transcripts, typedTranscripts(call, language));
    TAMBO_ASSIGN(const auto store, call.openStore());
    TAMBO_ASSIGN(const archive::Target target, typedTarget(call, *store));
    const Interrupted interrupted;
    TAMBO_ASSIGN(const auto story,
        archive::addFromFiles(*store, target, typedStory(call, language), call.list("media"),
            transcripts, [&](double done) {
                call.progress(call.option("title"), done);
                return !interrupted();
            }));
    makePreviews(call, *store, interrupted);
    call.endProgress();
    TAMBO_ASSIGN(const QString id,
        store
            ->read([&](store::Reader &reader) -> Result<QString> {
                return reader.fullId(story.id.record);
            })
            .takeResult());
    if (call.json)
        call.print(storyJson(story, id));
    else
        call.line(Cli::tr("Se guardó «%1». Su número es %2.")
                .arg(story.title, archive::shortNumber(story.id)));
    return Exit::Ok;
}

constexpr Option options[] = {
    {"title", "TÍTULO", QT_TRANSLATE_NOOP("Cli", "Cómo se llama la historia."), true},
    {"media", "ARCHIVO", QT_TRANSLATE_NOOP("Cli", "Sonidos, videos o fotos."), false, true},
    {"transcript", "ARCHIVO",
        QT_TRANSLATE_NOOP("Cli", "Lo que dice: .eaf, .vtt, .srt, .txt o .xml."), false, true},
    {"space", "public|centre|GRUPO",
        QT_TRANSLATE_NOOP(
            "Cli", "Para todos, solo para el centro (si no se dice), o para un grupo.")},
    {"teller", "PERSONA", QT_TRANSLATE_NOOP("Cli", "Quién cuenta.")},
    {"place", "LUGAR", QT_TRANSLATE_NOOP("Cli", "De qué lugar habla.")},
    {"language", "IDIOMA", QT_TRANSLATE_NOOP("Cli", "En qué idioma: «kichwa», «es»…")},
    {"told", "FECHA", QT_TRANSLATE_NOOP("Cli", "De cuándo habla: 1962, 1962~, 197X, 2015-08.")},
    {"summary", "TEXTO", QT_TRANSLATE_NOOP("Cli", "De qué trata.")},
    {"theme", "TEMA", QT_TRANSLATE_NOOP("Cli", "Uno o varios temas."), false, true},
    {"recorded-by", "PERSONA", QT_TRANSLATE_NOOP("Cli", "Quién grabó.")},
    {"licence", "LICENCIA", QT_TRANSLATE_NOOP("Cli", "Código SPDX; CC-BY-SA-4.0 si es abierta.")},
};

} // namespace

constexpr Verb storyAdd{"story", "add", "",
    QT_TRANSLATE_NOOP("Cli", "Guarda una historia con sus archivos."), options, 0, 0, run,
    people::Verb::RecordStories};

} // namespace tambo::ui::cli
