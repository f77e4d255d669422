// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/storyfile.h"

#include "app/archive/fieldjson.h"
#include "app/archive/storydocument.h"
#include "app/archive/texts.h"
#include "app/store/copying.h"
#include "app/store/staged.h"
#include "app/store/writerstate.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tambo::archive {

using namespace Qt::StringLiterals;
using store::EntityInfo;
using store::FieldInfo;
using store::Value;
using MediaOf = store::EntityOf<Media>;
using StoryOf = store::EntityOf<Story>;

namespace {

/// Found out from the file itself, whatever a bag says.
constexpr const char *seenInFile[]
    = {"kind", "mime_type", "bytes", "duration_ms", "width", "height", "digest"};

bool isSeenInFile(const FieldInfo &field)
{
    return std::any_of(std::begin(seenInFile), std::end(seenInFile),
        [&](const char *name) { return QLatin1String(name) == QLatin1String(field.name); });
}

Result<std::optional<RecordId>> nobody(const QString &)
{
    return std::optional<RecordId>();
}

Error noStory(const QString &detail)
{
    return fail(
        Error::Kind::BadInput, Archive::tr("«story.json» no es una historia de Tambo."), detail);
}

Result<QList<StoryFile::Part>> partsIn(const QJsonArray &array)
{
    QList<StoryFile::Part> parts;
    if (array.size() > StoryFile::mostParts)
        return noStory(u"too many parts"_s);
    for (const QJsonValue &each : array) {
        const QJsonObject json = each.toObject();
        StoryFile::Part part{json.value("entity"_L1).toString(), json.value("id"_L1).toString(),
            json.value("file"_L1).toString(), json.value("fields"_L1).toObject()};
        if (part.entity.isEmpty())
            return noStory(u"part without entity"_s);
        parts.append(std::move(part));
    }
    return parts;
}

/// One story that is written.
class Adding
{
public:
    Adding(store::Writer &writer, const StoryFile &file, const SpaceId &space)
        : m_writer(writer)
        , m_file(file)
        , m_space(space)
        , m_open(space.isNull() || writer.state().trust.kindOf(space) == store::SpaceKind::Public)
    {}

    Result<Story> run(const store::Blobs &blobs, const QList<PreparedMedia> &prepared)
    {
        const qsizetype media = m_file.mediaWithFile().size();
        const QList<StoryFile::Part> parts = m_file.partsWithFile();
        for (qsizetype i = media; i < std::min(parts.size(), prepared.size()); ++i)
            m_proofs.insert(parts[i].id, prepared[i]);
        NewStory fresh{m_file.story, prepared.first(std::min(media, prepared.size())), {}};
        fresh.story.space = m_space;
        TAMBO_ASSIGN(const Story added, addStory(m_writer, blobs, std::move(fresh)));
        m_here.insert(m_file.id, added.id.record);
        TAMBO_TRY(describeMedia(added.id));
        for (const StoryFile::Part &part : m_file.parts) {
            if (!part.isMedium())
                TAMBO_TRY(addPart(part));
        }
        return added;
    }

private:
    Result<> describeMedia(Id<Story> story)
    {
        TAMBO_ASSIGN(QList<Media> media, mediaOf(m_writer, story));
        const QList<StoryFile::Part> parts = m_file.mediaWithFile();
        for (qsizetype i = 0; i < std::min(parts.size(), media.size()); ++i) {
            const StoryFile::Part &part = parts[i];
            Media &medium = media[i];
            m_here.insert(part.id, medium.id.record);
            TAMBO_TRY(describeMedium(medium, part, m_open));
            TAMBO_TRY(m_writer.save(medium));
        }
        return {};
    }

    const EntityInfo *infoOf(const QString &name) const
    {
        for (const EntityInfo *info : m_writer.entities()) {
            const bool isPart = std::any_of(info->fields.begin(), info->fields.end(),
                [](const FieldInfo &field) { return field.has(store::Whole); });
            if (name == QLatin1String(info->name) && isPart
                && info->exported == store::Exportable::Yes)
                return info;
        }
        return nullptr;
    }

    Result<std::optional<RecordId>> resolved(const QString &id) const
    {
        const auto found = m_here.constFind(id);
        return found == m_here.cend() ? std::optional<RecordId>() : std::optional(*found);
    }

    Result<> addPart(const StoryFile::Part &part)
    {
        const EntityInfo *info = infoOf(part.entity);
        if (!info)
            return {};
        std::vector<store::FieldChange> fields;
        std::vector<std::vector<store::FieldChange>> later;
        bool belongs = false;
        for (const FieldInfo &field : info->fields) {
            TAMBO_ASSIGN(const Value value,
                fieldValue(field, part.fields, [this](const QString &id) { return resolved(id); }));
            belongs = belongs || (field.has(store::Whole) && !value.isNull());
            if (!field.isSet()) {
                if (!value.isNull())
                    fields.push_back({field.number, {}, value, {}});
                continue;
            }
            auto runs = store::addedInOrder(field, value, m_writer.deviceLess());
            for (size_t i = 0; i < runs.size(); ++i)
                i == 0 ? void(fields.insert(fields.end(), runs[0].begin(), runs[0].end()))
                       : later.push_back(std::move(runs[i]));
        }
        if (!belongs)
            return {};
        TAMBO_TRY(write(*info, part.id, std::move(fields), std::move(later)));
        return part.isConsent() ? addProof(part) : Result<>();
    }

    Result<> addProof(const StoryFile::Part &part)
    {
        const auto proof = m_proofs.constFind(part.id);
        if (proof == m_proofs.cend())
            return {};
        TAMBO_ASSIGN(Consent consent, m_writer.get(Id<Consent>{m_here.value(part.id)}));
        consent.proof = proof->media.blob;
        consent.proofPreview = proof->media.preview;
        consent.proofMime = proof->media.mimeType;
        consent.proofMs = proof->media.durationMs;
        TAMBO_TRY(m_writer.save(consent));
        return store::unstage(m_writer, proof->media.blob);
    }

    Result<> write(const EntityInfo &info, const QString &id,
        std::vector<store::FieldChange> fields, std::vector<std::vector<store::FieldChange>> later)
    {
        TAMBO_ASSIGN(const RecordId record,
            m_writer.create(info, m_writer.spaceOf(m_here.value(m_file.id)), std::move(fields)));
        m_here.insert(id, record);
        for (auto &ofLater : later) {
            store::Change change;
            change.record = record;
            change.entity = info.number;
            change.fields = std::move(ofLater);
            TAMBO_TRY(m_writer.write(info, std::move(change)));
        }
        return {};
    }

    store::Writer &m_writer;
    const StoryFile &m_file;
    SpaceId m_space;
    bool m_open;
    QHash<QString, RecordId> m_here; ///< by full id in the file
    QHash<QString, PreparedMedia> m_proofs; ///< of consents, likewise
};

} // namespace

bool StoryFile::Part::isMedium() const
{
    return entity == QLatin1String(MediaOf::info.name);
}

bool StoryFile::Part::isConsent() const
{
    return entity == QLatin1String(store::EntityOf<Consent>::info.name);
}

QByteArray StoryFile::Part::saidDigest() const
{
    for (const FieldInfo &field : MediaOf::fields) {
        if (QLatin1String(field.name) != "digest"_L1)
            continue;
        const auto value = fieldValue(field, fields, nobody);
        const auto *bytes = value.ok() ? value->as<QByteArray>() : nullptr;
        return bytes && bytes->size() == BlobId::size ? *bytes : QByteArray();
    }
    return {};
}

QList<StoryFile::Part> StoryFile::mediaWithFile() const
{
    QList<Part> media;
    std::copy_if(parts.begin(), parts.end(), std::back_inserter(media),
        [](const Part &part) { return part.isMedium() && !part.file.isEmpty(); });
    return media;
}

QList<StoryFile::Part> StoryFile::partsWithFile() const
{
    QList<Part> found = mediaWithFile();
    std::copy_if(parts.begin(), parts.end(), std::back_inserter(found),
        [](const Part &part) { return part.isConsent() && !part.file.isEmpty(); });
    return found;
}

Result<StoryFile> readStoryFile(const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonObject json = QJsonDocument::fromJson(bytes, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return noStory(problem.errorString());
    if (json.value("format"_L1) != u"tambo-story"_s)
        return noStory(u"another format"_s);
    if (json.value("version"_L1).toInt() > StoryDocument::version)
        return fail(Error::Kind::TooNew,
            Archive::tr("La historia es de un Tambo más nuevo. Actualice este."));
    StoryFile file;
    file.id = json.value("id"_L1).toString();
    const QJsonObject fields = json.value("story"_L1).toObject();
    for (const FieldInfo &field : StoryOf::fields) {
        TAMBO_ASSIGN(const Value value, fieldValue(field, fields, nobody));
        field.set(&file.story, value);
    }
    TAMBO_ASSIGN(file.parts, partsIn(json.value("parts"_L1).toArray()));
    return file;
}

Result<> describeMedium(Media &media, const StoryFile::Part &part, bool open)
{
    const double latitude = media.latitude;
    const double longitude = media.longitude;
    for (const FieldInfo &field : MediaOf::fields) {
        const bool given = part.fields.contains(QLatin1String(field.name));
        if (!given || isSeenInFile(field) || field.kind == store::ValueKind::Blob
            || field.kind == store::ValueKind::Reference || field.merge == store::Merge::Once)
            continue;
        TAMBO_ASSIGN(const Value value, fieldValue(field, part.fields, nobody));
        field.set(&media, value);
    }
    if (open) { // a public space never says where somebody lives
        media.latitude = latitude;
        media.longitude = longitude;
    }
    media.fileName = media.fileName.left(255);
    if (media.peaks.size() != Media::peakCount)
        media.peaks.clear();
    return {};
}

Result<Story> addStoryFile(store::Writer &writer, const store::Blobs &blobs, const StoryFile &file,
    const SpaceId &space, const QList<PreparedMedia> &prepared)
{
    return Adding(writer, file, space).run(blobs, prepared);
}

} // namespace tambo::archive
