// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/storybag.h"

#include "app/archive/storydocument.h"
#include "app/archive/texts.h"
#include "app/core/base32.h"
#include "app/formats/bagwriter.h"
#include "app/people/centres.h"

#include <QJsonDocument>

namespace tambo::archive {

using namespace Qt::StringLiterals;

namespace {

/// One bag under way.
class StoryBag
{
public:
    StoryBag(store::Store &store, formats::BagWriter bag, const Progress &progress, double total)
        : m_store(store)
        , m_bag(std::move(bag))
        , m_progress(progress)
        , m_total(total)
    {}

    Result<> add(Id<Story> id)
    {
        const auto trust = m_store.trust();
        TAMBO_ASSIGN(const StoryDocument document,
            m_store
                .read([&, trust](store::Reader &reader) {
                    return storyDocument(reader, *trust, m_store.blobs(), id);
                })
                .takeResult());
        const QString folder = document.id + u'/';
        TAMBO_TRY(m_bag.add(folder + u"story.json"_s,
            QJsonDocument(document.json).toJson(QJsonDocument::Indented)));
        for (const auto &[path, vtt] : document.transcripts)
            TAMBO_TRY(m_bag.add(folder + path, vtt));
        qint64 whole = 0;
        for (const StoryDocument::File &file : document.media)
            whole += file.bytes;
        qint64 before = 0;
        for (const StoryDocument::File &file : document.media) {
            TAMBO_TRY(addFile(folder + file.path, file.blob, [&](qint64 bytes) {
                return tell(double(before + bytes) / double(std::max<qint64>(1, whole)));
            }));
            before += file.bytes;
        }
        m_written.missing += document.missing;
        m_written.media += document.media.size();
        ++m_written.stories;
        return tell(0) ? Result<>() : Result<>(stopped());
    }

    Result<StoryBagWritten> finish()
    {
        TAMBO_TRY(m_bag.finish({{u"Source-Organization"_s, centreName()},
            {u"Internal-Sender-Identifier"_s, toBase32(m_store.centre().toByteArray())},
            {u"External-Description"_s,
                Archive::tr("Historias: %1. Grabaciones y fotos: %2.")
                    .arg(m_written.stories)
                    .arg(m_written.media)},
            {u"Story-Count"_s, QString::number(m_written.stories)},
            {u"Media-Count"_s, QString::number(m_written.media)}}));
        m_written.bytes = m_bag.payloadBytes();
        return std::move(m_written);
    }

private:
    [[nodiscard]] static Error stopped()
    {
        return fail(Error::Kind::Cancelled, Archive::tr("Se detuvo. No se exportó nada."));
    }

    bool tell(double ofStory) const
    {
        const double done = (double(m_written.stories) + std::min(1.0, ofStory)) / m_total;
        return !m_progress || m_progress(std::min(1.0, done));
    }

    Result<> addFile(
        const QString &path, const BlobId &blob, const std::function<bool(qint64)> &told)
    {
        TAMBO_ASSIGN(const auto device, m_store.openBlob(blob));
        const auto added = m_bag.add(path, *device, told);
        return !added.ok() && added.error().kind == Error::Kind::Cancelled ? stopped() : added;
    }

    /// How the centre calls itself; its id where it has no name (yet).
    QString centreName()
    {
        const auto trust = m_store.trust();
        const auto profile = m_store
                                 .read([&, trust](store::Reader &reader) {
                                     return people::centreProfile(reader, *trust, m_store.centre());
                                 })
                                 .takeResult();
        return profile.ok() ? profile->name : toBase32(m_store.centre().toByteArray());
    }

    store::Store &m_store;
    formats::BagWriter m_bag;
    const Progress &m_progress;
    double m_total;
    StoryBagWritten m_written;
};

} // namespace

Result<StoryBagWritten> writeStoryBag(store::Store &store, const QList<Id<Story>> &ids,
    const QString &folder, const Progress &progress)
{
    QList<Id<Story>> each;
    for (const Id<Story> id : ids) {
        if (!each.contains(id))
            each.append(id);
    }
    if (each.isEmpty())
        return fail(Error::Kind::BadInput, Archive::tr("Elija al menos una historia."));
    TAMBO_ASSIGN(auto bag, formats::BagWriter::begin(folder));
    StoryBag writing(store, std::move(bag), progress, double(each.size()));
    for (const Id<Story> id : std::as_const(each))
        TAMBO_TRY(writing.add(id));
    return writing.finish();
}

} // namespace tambo::archive
