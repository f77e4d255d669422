// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/stories.h"

#include "app/archive/consents.h"
#include "app/archive/position.h"
#include "app/archive/sql.h"
#include "app/archive/texts.h"
#include "app/archive/told.h"
#include "app/people/centres.h"
#include "app/people/persons.h"
#include "app/store/duepreviews.h"
#include "app/store/parts.h"
#include "app/store/staged.h"
#include "app/store/textlimits.h"
#include "app/store/writerstate.h"

namespace tambo::archive {

namespace {

using store::mostInLine;
using store::mostInProse;

Error badInput(const QString &message)
{
    return fail(Error::Kind::BadInput, message);
}

/// Each once.
QStringList tidied(const QStringList &words)
{
    QStringList kept;
    for (const QString &word : words) {
        if (const QString line = word.simplified().left(mostInLine);
            !line.isEmpty() && !kept.contains(line))
            kept.append(line);
    }
    return kept;
}

Result<> tidy(Story &story)
{
    for (QString *line : {&story.title, &story.teller, &story.language, &story.place, &story.told,
             &story.recordedBy, &story.licence, &story.position, &story.interviewer,
             &story.occasion, &story.recorded, &story.citation, &story.warning}) {
        *line = line->simplified();
        if (line->size() > mostInLine)
            return badInput(
                Archive::tr("Un texto es demasiado largo. Deje lo importante en una línea."));
    }
    for (QString *prose : {&story.summary, &story.narrative, &story.knowledge}) {
        *prose = prose->trimmed();
        if (prose->size() > mostInProse)
            return badInput(Archive::tr("Un texto es demasiado largo. Escríbalo más corto."));
    }
    if (story.title.isEmpty())
        return badInput(Archive::tr("Escriba un título para la historia."));
    for (const QString &date : {story.told, story.recorded}) {
        if (!isTold(date))
            return badInput(
                Archive::tr("La fecha «%1» no se entiende. Escriba 1962, 1962~, 197X o 2015-08.")
                    .arg(date));
    }
    if (!story.position.isEmpty() && !positionIn(story.position))
        return badInput(Archive::tr("Ese punto no está en el mapa. Señálelo otra vez."));
    for (QStringList *words : {&story.themes, &story.spokenOf})
        *words = tidied(*words);
    return {};
}

Result<> addMoments(store::Writer &writer, const Media &media, const QList<TakeMark> &marks)
{
    for (const TakeMark &mark : marks) {
        Moment moment;
        moment.story = media.story;
        moment.space = media.space;
        moment.media = media.id;
        moment.startMs = int(std::clamp<qint64>(mark.ms, 0, INT_MAX));
        moment.title = mark.words.simplified().left(mostInLine);
        TAMBO_TRY(writer.save(moment));
    }
    return {};
}

Result<Id<Media>> addMedia(store::Writer &writer, const store::Blobs &blobs, const Story &story,
    const QList<PreparedMedia> &prepared)
{
    Id<Media> spoken;
    const bool open = writer.state().trust.kindOf(story.space) == store::SpaceKind::Public;
    for (qsizetype i = 0; i < prepared.size(); ++i) {
        Media media = prepared[i].media;
        if (!blobs.has(media.blob) || (!media.preview.isNull() && !blobs.has(media.preview)))
            return fail(Error::Kind::Storage,
                Archive::tr("El archivo «%1» ya no está en su copia. Añádalo otra vez.")
                    .arg(media.fileName));
        // A last fence: positions never enter a public space, whoever prepared the file.
        if (open)
            media.latitude = media.longitude = 0;
        media.story = story.id;
        media.space = story.space;
        media.position = int(i);
        TAMBO_TRY(writer.save(media));
        TAMBO_TRY(addMoments(writer, media, prepared[i].marks));
        TAMBO_TRY(store::unstage(writer, media.blob));
        if (media.kind != Media::Kind::Picture && media.peaks.isEmpty() && media.preview.isNull())
            TAMBO_TRY(store::owePreview(writer, media.blob));
        if (spoken.isNull() && media.kind != Media::Kind::Picture)
            spoken = media.id;
    }
    return spoken;
}

Result<> addPassages(store::Writer &writer, const Story &story, Id<Media> spoken,
    const formats::Transcript &transcript)
{
    for (const formats::Cue &cue : transcript.cues) {
        Passage passage;
        passage.story = story.id;
        passage.space = story.space;
        passage.language = transcript.language;
        if (cue.isTimed()) {
            passage.startMs = int(std::min<qint64>(cue.startMs, INT_MAX));
            passage.endMs = int(std::clamp<qint64>(cue.endMs, passage.startMs, INT_MAX));
        }
        passage.speaker = cue.speaker.simplified();
        passage.text = cue.text.trimmed();
        passage.media = spoken;
        if (passage.text.isEmpty())
            continue;
        if (passage.text.size() > mostInProse || passage.speaker.size() > mostInLine)
            return badInput(
                Archive::tr("La transcripción tiene un párrafo demasiado largo. Divídalo."));
        TAMBO_TRY(writer.save(passage));
    }
    return {};
}

template<typename E> QByteArray table()
{
    return QByteArray("p_") + store::EntityOf<E>::info.name;
}

/// The parts of one story that lie in its own space.
template<typename E> QByteArray ofStory()
{
    return "story = ? AND" + sql::sameSpace(table<E>(), "story");
}

} // namespace

Result<> allowStoryIn(store::Writer &writer, const SpaceId &space)
{
    const bool open
        = space.isNull() || writer.state().trust.kindOf(space) == store::SpaceKind::Public;
    return people::allow(writer, open ? people::Verb::Publish : people::Verb::RecordStories);
}

Result<Story> addStory(store::Writer &writer, const store::Blobs &blobs, NewStory newStory)
{
    Story story = std::move(newStory.story);
    story.id = {};
    story.version = {};
    const store::Trust &trust = writer.state().trust;
    const bool open = story.space.isNull() || trust.kindOf(story.space) == store::SpaceKind::Public;
    if (story.licence.isEmpty() && open)
        story.licence = QStringLiteral("CC-BY-SA-4.0");
    if (!story.created.isValid())
        story.created = QDateTime::currentDateTimeUtc();
    TAMBO_TRY(tidy(story));
    TAMBO_TRY(writer.save(story));
    TAMBO_ASSIGN(const auto spoken, addMedia(writer, blobs, story, newStory.media));
    for (const formats::Transcript &transcript : std::as_const(newStory.transcripts))
        TAMBO_TRY(addPassages(writer, story, spoken, transcript));
    return story;
}

Result<Story> saveStory(store::Writer &writer, Story story)
{
    TAMBO_TRY(tidy(story));
    TAMBO_TRY(writer.save(story));
    return story;
}

Result<Passage> savePassage(store::Writer &writer, Passage passage)
{
    passage.text = passage.text.trimmed();
    if (passage.text.isEmpty() && !passage.id.isNull()) {
        TAMBO_TRY(writer.remove(passage.id));
        return passage;
    }
    if (passage.text.isEmpty())
        return badInput(Archive::tr("Escriba lo que se dice en este momento."));
    if (passage.text.size() > mostInProse)
        return badInput(Archive::tr("Este párrafo es demasiado largo. Divídalo en dos."));
    TAMBO_ASSIGN(const Story of, writer.get(passage.story));
    passage.space = of.space;
    TAMBO_TRY(writer.save(passage));
    return passage;
}

Result<> removeStory(store::Writer &writer, Id<Story> id)
{
    TAMBO_ASSIGN(const Story known, writer.get(id));
    return removeWhole(writer, store::EntityOf<Story>::info, known.id.record);
}

Result<> restoreStory(store::Writer &writer, Id<Story> id)
{
    const auto &info = store::EntityOf<Story>::info;
    TAMBO_ASSIGN(const auto state, writer.state(info, id.record));
    if (!state)
        return fail(Error::Kind::NotFound, Archive::tr("Esa historia no está aquí."));
    return restoreWhole(writer, info, id.record);
}

Result<QList<Media>> mediaOf(store::Reader &reader, Id<Story> id)
{
    return reader.list<Media>(
        {.where = ofStory<Media>(), .args = {store::Value(id.record)}, .order = "position, id"});
}

Result<QList<Passage>> passagesOf(store::Reader &reader, Id<Story> id)
{
    return reader.list<Passage>({.where = ofStory<Passage>(),
        .args = {store::Value(id.record)},
        .order = "start_ms < 0, start_ms, end_ms, id"});
}

Result<StoryDetail> story(store::Reader &reader, const store::Trust &trust, Id<Story> id)
{
    StoryDetail detail;
    TAMBO_ASSIGN(detail.story, reader.get(id));
    TAMBO_ASSIGN(detail.media, mediaOf(reader, id));
    TAMBO_ASSIGN(detail.passages, passagesOf(reader, id));
    TAMBO_ASSIGN(detail.moments,
        reader.list<Moment>(
            {.where = ofStory<Moment>(), .args = {store::Value(id.record)}, .order = "start_ms"}));
    TAMBO_ASSIGN(detail.consents, consentsOf(reader, id));
    detail.spaceKind = trust.kindOf(detail.story.space).value_or(store::SpaceKind::Public);
    detail.centre = trust.centreOf(detail.story.space).value_or(CentreId{});
    auto profile = people::centreProfile(reader, trust, detail.centre);
    if (profile.ok())
        detail.centreName = profile->name;
    else if (profile.error().kind != Error::Kind::NotFound)
        return profile.error();
    return detail;
}

} // namespace tambo::archive
