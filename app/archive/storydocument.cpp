// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/storydocument.h"

#include "app/archive/fieldjson.h"
#include "app/archive/filenames.h"
#include "app/archive/storyfields.h"
#include "app/formats/webvtt.h"
#include "app/people/group.h"
#include "app/people/lookup.h"
#include "app/store/history.h"
#include "app/store/parts.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QMimeDatabase>
#include <map>

namespace tambo::archive {

using namespace Qt::StringLiterals;

namespace {

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
            {u"dublin_core"_s, dublinCore({m_detail, m_document.id})}, {u"story"_s, fields},
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

    /// The voice that says yes, or the picture of the sheet.
    void placeProof(RecordId record)
    {
        for (const Consent &consent : std::as_const(m_detail.consents)) {
            if (consent.id.record != record || consent.proof.isNull())
                continue;
            const QString ending
                = QMimeDatabase().mimeTypeForName(consent.proofMime).preferredSuffix();
            const QString name = m_proofNames.next(
                u"%1.%2"_s.arg(consent.person, ending.isEmpty() ? u"bin"_s : ending));
            if (!m_blobs.has(consent.proof))
                return m_document.missing.append(name);
            m_paths.insert(record, u"consents/"_s + name);
            // Its size is known once it is read.
            m_document.media.append({u"consents/"_s + name, consent.proof, 0});
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
            if (part.info == &store::EntityOf<Consent>::info)
                placeProof(part.record);
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
    QHash<RecordId, QString> m_paths; ///< of media and consents whose file is here
    UniqueNames m_proofNames;
    QHash<RecordId, QString> m_stems; ///< of their names, without ending
    StoryDocument m_document;
};

} // namespace

/// The fifteen elements, from the same table as every other export (storyfields.h).
QJsonObject dublinCore(const StoryRecord &record)
{
    static const QHash<QString, QString> refined{{u"abstract"_s, u"description"_s},
        {u"spatial"_s, u"coverage"_s}, {u"temporal"_s, u"coverage"_s}, {u"created"_s, u"date"_s},
        {u"dateSubmitted"_s, u"date"_s}, {u"license"_s, u"rights"_s},
        {u"accessRights"_s, u"rights"_s}, {u"extent"_s, u"format"_s}, {u"hasPart"_s, u"relation"_s},
        {u"bibliographicCitation"_s, u"identifier"_s}, {u"provenance"_s, u"description"_s},
        {u"references"_s, u"subject"_s},
        {u"ivr"_s, u"contributor"_s}}; // the last of the MARC relators
    QJsonObject core;
    for (const StoryField &field : storyFields()) {
        const QString term = QString::fromLatin1(field.term);
        const QString name = term.section(u':', 1);
        const QString element = refined.value(name, name);
        if (!term.startsWith("dcterms:"_L1) && element == name)
            continue; // nothing that Dublin Core knows
        QJsonArray values = core.value(element).toArray();
        QStringList said = valuesOf(field, record);
        if (field.words)
            said.sort(); // the order of a set says nothing
        for (const QString &value : said)
            values.append(value);
        if (!values.isEmpty())
            core.insert(element, values);
    }
    return core;
}

Result<StoryDocument> storyDocument(
    store::Reader &reader, const store::Trust &trust, const store::Blobs &blobs, Id<Story> id)
{
    return Telling(reader, trust, blobs).run(id);
}

} // namespace tambo::archive
