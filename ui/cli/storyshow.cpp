// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/consents.h"
#include "app/archive/stories.h"
#include "app/archive/storyids.h"
#include "app/archive/told.h"
#include "app/archive/transcriptrows.h"
#include "ui/cli/storytext.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

namespace tambo::ui::cli {

namespace {

struct Answer {
    archive::StoryDetail detail;
    QString id;
};

Result<Answer> ask(store::Store &store, const QString &wanted)
{
    const auto trust = store.trust();
    return store
        .read([&, trust](store::Reader &reader) -> Result<Answer> {
            TAMBO_ASSIGN(const auto id, archive::findStory(reader, wanted));
            TAMBO_ASSIGN(auto detail, archive::story(reader, *trust, id));
            TAMBO_TRY(archive::allowShowing(reader, id));
            return Answer{std::move(detail), reader.fullId(id.record)};
        })
        .takeResult();
}

QJsonObject mediaJson(const archive::Media &media)
{
    static constexpr const char *kinds[] = {"sound", "video", "picture"};
    QJsonObject object{{QStringLiteral("kind"), QLatin1String(kinds[int(media.kind) % 3])},
        {QStringLiteral("fileName"), media.fileName}, {QStringLiteral("mimeType"), media.mimeType},
        {QStringLiteral("bytes"), media.bytes}, {QStringLiteral("durationMs"), media.durationMs},
        {QStringLiteral("width"), media.width}, {QStringLiteral("height"), media.height},
        {QStringLiteral("blob"), QString::fromLatin1(media.blob.toByteArray().toHex())},
        {QStringLiteral("preview"), QString::fromLatin1(media.preview.toByteArray().toHex())},
        {QStringLiteral("digest"), QString::fromLatin1(media.digest.toHex())}};
    if (media.hasPosition()) {
        object.insert(QStringLiteral("latitude"), media.latitude);
        object.insert(QStringLiteral("longitude"), media.longitude);
    }
    return object;
}

QJsonObject detailJson(const Answer &answer)
{
    QJsonObject object = storyJson(answer.detail.story, answer.id);
    object.insert(QStringLiteral("space"), store::spaceName(answer.detail.spaceKind));
    object.insert(QStringLiteral("centreName"), answer.detail.centreName);
    QJsonArray media;
    for (const archive::Media &medium : answer.detail.media)
        media.append(mediaJson(medium));
    object.insert(QStringLiteral("media"), media);
    QJsonArray passages;
    for (const archive::Passage &passage : answer.detail.passages)
        passages.append(QJsonObject{{QStringLiteral("language"), passage.language},
            {QStringLiteral("startMs"), passage.startMs}, {QStringLiteral("endMs"), passage.endMs},
            {QStringLiteral("speaker"), passage.speaker}, {QStringLiteral("text"), passage.text}});
    object.insert(QStringLiteral("passages"), passages);
    return object;
}

QString whoSees(store::SpaceKind kind)
{
    switch (kind) {
    case store::SpaceKind::Centre:
        return Cli::tr("solo el centro");
    case store::SpaceKind::Group:
        return Cli::tr("un grupo");
    case store::SpaceKind::Person:
        return Cli::tr("una persona");
    case store::SpaceKind::Public:
        break;
    }
    return Cli::tr("todos");
}

void writeMedia(const archive::StoryDetail &detail, Call &call)
{
    for (const archive::Media &media : detail.media) {
        const QString measure = media.kind == archive::Media::Kind::Picture
            ? QStringLiteral("%1 × %2").arg(media.width).arg(media.height)
            : clockText(media.durationMs);
        call.line(QStringLiteral("  %1  %2").arg(media.fileName, measure));
    }
}

void writePassages(const archive::StoryDetail &detail, Call &call)
{
    const auto aligned = archive::alignPassages(detail.passages, detail.story.language);
    for (const archive::TranscriptRow &row : aligned.rows) {
        call.line(row.startMs < 0 ? QStringLiteral("  --:--")
                                  : QStringLiteral("  ") + clockText(row.startMs));
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            for (const archive::Passage &passage : row.cells[i]) {
                const QString who = passage.speaker.isEmpty()
                    ? QString()
                    : QStringLiteral("%1: ").arg(passage.speaker);
                call.line(QStringLiteral("    %1  %2%3")
                        .arg(aligned.languages[i], -3)
                        .arg(who, passage.text));
            }
        }
    }
}

Result<Exit> run(Call &call)
{
    TAMBO_ASSIGN(const auto store, call.openStore());
    TAMBO_ASSIGN(const Answer answer, ask(*store, call.arguments.first()));
    if (call.json) {
        call.print(detailJson(answer));
        return Exit::Ok;
    }
    const archive::Story &story = answer.detail.story;
    call.line(story.title);
    const std::pair<QString, QString> facts[]
        = {{Cli::tr("Cuenta"), story.teller}, {Cli::tr("Lugar"), story.place},
            {Cli::tr("De cuándo habla"), archive::toldText(story.told)},
            {Cli::tr("Idioma"), story.language},
            {Cli::tr("Temas"), story.themes.join(QStringLiteral(", "))},
            {Cli::tr("Grabó"), story.recordedBy}, {Cli::tr("Centro"), answer.detail.centreName},
            {Cli::tr("Quién la ve"), whoSees(answer.detail.spaceKind)},
            {Cli::tr("Licencia"), story.licence}, {Cli::tr("Número"), answer.id}};
    for (const auto &[label, value] : facts) {
        if (!value.isEmpty())
            call.line(QStringLiteral("%1: %2").arg(label, value));
    }
    if (!story.summary.isEmpty())
        call.line(story.summary);
    writeMedia(answer.detail, call);
    writePassages(answer.detail, call);
    return Exit::Ok;
}

} // namespace

constexpr Verb storyShow{"story", "show", "NÚMERO",
    QT_TRANSLATE_NOOP("Cli", "Muestra una historia entera."), {}, 1, 1, run, Free::Reads};

} // namespace tambo::ui::cli
