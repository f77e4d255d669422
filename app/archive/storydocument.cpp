// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/storydocument.h"

#include "app/archive/fieldjson.h"
#include "app/archive/filenames.h"
#include "app/formats/webvtt.h"
#include "app/people/group.h"
#include "app/people/lookup.h"
#include "app/store/history.h"
#include "app/store/parts.h"

#include <QFileInfo>
#include <QJsonArray>
#include <map>

namespace tambo::archive {

using namespace Qt::StringLiterals;

namespace {

QString kindWord(Media::Kind kind)
{
    return kind == Media::Kind::Sound ? u"Sound"_s
        : kind == Media::Kind::Video  ? u"MovingImage"_s
                                      : u"StillImage"_s;
}

/// One story on its way out.
class Telling
{
public:
    Telling(store::Reader &reader, const store::Trust &trust, const store::Blobs &blobs)
        : m_reader(reader)
        , m_trust(trust)
        , m_blobs(blobs)
    {}

    Result<StoryDocument> run(Id<Story> id)
    {
        TAMBO_ASSIGN(m_detail, story(m_reader, m_trust, id));
        const RecordId record = m_detail.story.id.record;
        m_document.id = m_reader.fullId(record);
        placeMedia();
        TAMBO_ASSIGN(const QJsonObject fields, fieldsOf(store::EntityOf<Story>::info, record));
        TAMBO_ASSIGN(const QJsonArray parts, partsJson(record));
        TAMBO_ASSIGN(const QJsonArray past, pastJson(id));
        TAMBO_ASSIGN(const QJsonObject protocol, protocolJson());
        m_document.json = {{u"format"_s, u"tambo-story"_s}, {u"version"_s, StoryDocument::version},
            {u"id"_s, m_document.id}, {u"protocol"_s, protocol},
            {u"dublin_core"_s, dublinCore(m_detail, m_document.id)}, {u"story"_s, fields},
            {u"parts"_s, parts}, {u"history"_s, past}};
        placeTranscripts();
        return std::move(m_document);
    }

private:
    void placeMedia()
    {
        UniqueNames names;
        for (const Media &media : std::as_const(m_detail.media)) {
            const QString name = names.next(media.fileName);
            m_stems.insert(media.id.record, QFileInfo(name).completeBaseName());
            if (!m_blobs.has(media.blob)) {
                m_document.missing.append(media.fileName);
                continue;
            }
            m_paths.insert(media.id.record, u"media/"_s + name);
            m_document.media.append({u"media/"_s + name, media.blob, media.bytes});
        }
    }

    Result<QJsonObject> fieldsOf(const store::EntityInfo &info, RecordId record)
    {
        TAMBO_ASSIGN(const auto state, m_reader.state(info, record));
        return state ? fieldsJson(m_reader, info, *state) : QJsonObject();
    }

    Result<QJsonArray> partsJson(RecordId record)
    {
        TAMBO_ASSIGN(const auto known, store::partsOf(m_reader, record));
        QJsonArray parts;
        for (const store::KnownRecord &part : known) {
            if (part.state.hidden() || part.info->exported == store::Exportable::No)
                continue;
            QJsonObject json{{u"entity"_s, QLatin1String(part.info->name)},
                {u"id"_s, m_reader.fullId(part.record)},
                {u"fields"_s, fieldsJson(m_reader, *part.info, part.state)}};
            if (const auto path = m_paths.constFind(part.record); path != m_paths.cend())
                json.insert(u"file"_s, *path);
            parts.append(json);
        }
        return parts;
    }

    Result<QJsonArray> pastJson(Id<Story> id)
    {
        static constexpr const char *kinds[]
            = {"created", "edited", "deleted", "restored", "unreadable"};
        TAMBO_ASSIGN(const auto past, store::history(m_reader, m_trust, id));
        QJsonArray steps;
        for (const store::HistoryStep &step : past.steps) {
            TAMBO_ASSIGN(const QString who, people::actorName(m_reader, m_trust, step.actor));
            QJsonArray fields;
            for (const store::FieldStep &field : step.fields)
                fields.append(field.info ? QString::fromLatin1(field.info->name)
                                         : QString::number(field.field));
            QJsonObject json{
                {u"what"_s, QLatin1String(kinds[int(step.kind)])}, {u"fields"_s, fields}};
            if (step.time.isValid())
                json.insert(u"when"_s, step.time.toString(Qt::ISODateWithMs));
            if (!who.isEmpty())
                json.insert(u"who"_s, who);
            steps.append(json);
        }
        return steps;
    }

    /// Who may hear it: the kind of its space, and whose that is.
    Result<QJsonObject> protocolJson()
    {
        QString name = m_detail.centreName;
        if (m_detail.spaceKind == store::SpaceKind::Group) {
            TAMBO_ASSIGN(const auto groups, m_reader.list<people::Group>());
            for (const people::Group &group : groups) {
                if (group.space == m_detail.story.space)
                    name = group.name;
            }
        }
        return QJsonObject{{u"kind"_s, store::spaceName(m_detail.spaceKind)}, {u"name"_s, name}};
    }

    void placeTranscripts()
    {
        std::map<std::pair<QString, QString>, formats::Transcript> transcripts;
        for (const Passage &passage : std::as_const(m_detail.passages)) {
            if (!passage.isTimed())
                continue;
            const QString stem = m_stems.value(passage.media.record, u"historia"_s);
            formats::Transcript &transcript = transcripts[{stem, passage.language}];
            transcript.language = passage.language;
            transcript.title = m_detail.story.title;
            transcript.cues.append({passage.startMs, std::max(passage.startMs, passage.endMs),
                passage.speaker, passage.text});
        }
        UniqueNames names;
        for (const auto &[key, transcript] : transcripts) {
            const auto &[stem, language] = key;
            const QString name
                = names.next(u"%1.%2.vtt"_s.arg(stem, language.isEmpty() ? u"und"_s : language));
            m_document.transcripts.append(
                {u"transcripts/"_s + name, formats::writeWebVtt(transcript)});
        }
    }

    store::Reader &m_reader;
    const store::Trust &m_trust;
    const store::Blobs &m_blobs;
    StoryDetail m_detail;
    QHash<RecordId, QString> m_paths; ///< of media whose file is here
    QHash<RecordId, QString> m_stems; ///< of their names, without ending
    StoryDocument m_document;
};

} // namespace

QJsonObject dublinCore(const StoryDetail &detail, const QString &identifier)
{
    QStringList types;
    QStringList formats;
    for (const Media &media : detail.media) {
        if (const QString type = kindWord(media.kind); !types.contains(type))
            types.append(type);
        if (!media.mimeType.isEmpty() && !formats.contains(media.mimeType))
            formats.append(media.mimeType);
    }
    if (types.isEmpty())
        types.append(u"Text"_s);
    QStringList languages;
    if (!detail.story.language.isEmpty())
        languages.append(detail.story.language);
    for (const Passage &passage : detail.passages) {
        if (!passage.language.isEmpty() && !languages.contains(passage.language))
            languages.append(passage.language);
    }
    QJsonObject core;
    const auto say = [&core](const QString &element, const QStringList &values) {
        QStringList said = values;
        said.removeAll(QString());
        if (!said.isEmpty())
            core.insert(element, QJsonArray::fromStringList(said));
    };
    const Story &told = detail.story;
    QStringList themes = told.themes;
    themes.sort();
    say(u"title"_s, {told.title});
    say(u"creator"_s, {told.teller});
    say(u"contributor"_s, {told.recordedBy});
    say(u"publisher"_s, {detail.centreName});
    say(u"subject"_s, themes);
    say(u"description"_s, {told.summary});
    say(u"date"_s, {told.told});
    say(u"type"_s, types);
    say(u"format"_s, formats);
    say(u"identifier"_s, {identifier});
    say(u"language"_s, languages);
    say(u"coverage"_s, {told.place});
    say(u"rights"_s, {told.licence});
    return core;
}

Result<StoryDocument> storyDocument(
    store::Reader &reader, const store::Trust &trust, const store::Blobs &blobs, Id<Story> id)
{
    return Telling(reader, trust, blobs).run(id);
}

} // namespace tambo::archive
