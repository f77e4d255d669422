// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/importfolder.h"

#include "app/archive/naming.h"
#include "app/archive/readystories.h"
#include "app/archive/staging.h"
#include "app/archive/texts.h"
#include "app/archive/translations.h"
#include "app/formats/unpack.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace tambo::archive {

namespace {

/// One import under way.
class Importer
{
public:
    /// Of the whole, that making the files ready is; writing their stories is the rest.
    static constexpr double readyShare = 0.95;

    Importer(store::Store &store, const ImportRequest &request, const ImportProgress &progress,
        Target target, const QDir &root)
        : m_store(store)
        , m_request(request)
        , m_progress(progress)
        , m_target(std::move(target))
        , m_root(root)
        , m_ready(store)
    {}
    ImportReport run(const FolderScan &scan);

private:
    [[nodiscard]] Result<> makeReady(const StorySource &source);
    [[nodiscard]] Result<QByteArray> digestIn(const QString &path, const Progress &progress);
    [[nodiscard]] Result<Held> isHeld(const QByteArray &digest);
    [[nodiscard]] Result<PreparedMedia> prepareOne(
        const QString &path, const QByteArray &digest, const Progress &progress);
    [[nodiscard]] Result<QList<PreparedMedia>> prepareAll(
        const StorySource &source, const QByteArray &digest);
    [[nodiscard]] QList<formats::Transcript> transcriptsOf(const StorySource &source);
    [[nodiscard]] Story describe(
        const Media &media, const QList<formats::Transcript> &transcripts) const;
    [[nodiscard]] Result<> makeAllReady(const FolderScan &scan);
    [[nodiscard]] Result<> discard(const QList<PreparedMedia> &media);
    void refuse(const QString &path, const Error &error)
    {
        m_report.refused.append({m_root.relativeFilePath(path), error.message});
    }
    [[nodiscard]] Result<> tell(const ImportStep &step) const;
    /// While the files are made ready.
    [[nodiscard]] Result<> tell(const QString &path, double done) const;

    store::Store &m_store;
    const ImportRequest &m_request;
    const ImportProgress &m_progress;
    Target m_target;
    QDir m_root;
    Translations m_translations;
    ReadyStories m_ready;
    QSet<QByteArray> m_digests; ///< of the recordings that are ready
    ImportReport m_report;
    qsizetype m_done = 0;
    qsizetype m_total = 0;
};

Result<> Importer::tell(const ImportStep &step) const
{
    return !m_progress || m_progress(step)
        ? Result<>()
        : Result<>(fail(Error::Kind::Cancelled, Archive::tr("Se detuvo la importación.")));
}

Result<> Importer::tell(const QString &path, double done) const
{
    const double part = (double(m_done) + done) / double(std::max<qsizetype>(1, m_total));
    return tell(ImportStep{
        m_done, m_total, m_root.relativeFilePath(path), readyShare * std::min(1.0, part)});
}

Result<QByteArray> Importer::digestIn(const QString &path, const Progress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::BadInput,
            Archive::tr("No se puede abrir «%1». Revise si puede leerlo.")
                .arg(QFileInfo(path).fileName()),
            file.errorString());
    return digestOf(file, progress);
}

Result<Held> Importer::isHeld(const QByteArray &digest)
{
    if (m_digests.contains(digest))
        return Held::Yes;
    const auto trust = m_store.trust();
    return m_store
        .read([&, trust](store::Reader &reader) {
            return holdsMedia(reader, *trust, m_store.centre(), digest);
        })
        .takeResult();
}

Result<PreparedMedia> Importer::prepareOne(
    const QString &path, const QByteArray &digest, const Progress &progress)
{
    TAMBO_ASSIGN(auto ready, stagedMedia(m_store, digest, m_target));
    if (!ready)
        return stageMedia(m_store, path, m_target, progress, digest);
    ready->media.fileName = QFileInfo(path).fileName().left(255);
    return *std::move(ready);
}

/// The recording must be good; a bad photo beside it is refused alone.
Result<QList<PreparedMedia>> Importer::prepareAll(
    const StorySource &source, const QByteArray &digest)
{
    QList<PreparedMedia> media;
    const double share = 0.9 / double(source.media.size());
    for (qsizetype i = 0; i < source.media.size(); ++i) {
        const QString &path = source.media[i];
        const auto tellPart
            = [&](double done) { return tell(path, 0.1 + share * (double(i) + done)).ok(); };
        const auto own = i == 0 ? Result<QByteArray>(digest)
                                : digestIn(path, [&](double) { return tellPart(0); });
        auto prepared
            = own.ok() ? prepareOne(path, *own, tellPart) : Result<PreparedMedia>(own.error());
        if (prepared.ok()) {
            media.append(*std::move(prepared));
        } else if (i > 0 && isRefusal(prepared.error())) {
            refuse(path, prepared.error());
        } else {
            TAMBO_TRY(discard(media));
            return prepared.error();
        }
    }
    return media;
}

Result<> Importer::discard(const QList<PreparedMedia> &media)
{
    if (media.isEmpty())
        return {};
    return m_store.write([&](store::Writer &writer) { return discardMedia(writer, media); })
        .takeResult();
}

QList<formats::Transcript> Importer::transcriptsOf(const StorySource &source)
{
    QList<formats::Transcript> transcripts;
    for (const QString &path : source.transcripts) {
        auto read = readTranscripts(path);
        if (read.ok())
            transcripts += *read;
        else
            refuse(path, read.error());
    }
    m_translations.complete(transcripts, source.tables);
    for (formats::Transcript &transcript : transcripts) {
        if (transcript.language.isEmpty())
            transcript.language = m_request.language;
    }
    return transcripts;
}

Story Importer::describe(const Media &media, const QList<formats::Transcript> &transcripts) const
{
    Story story;
    story.space = m_target.space;
    story.title = titleFor(media, transcripts);
    story.teller = m_request.teller;
    story.place = m_request.place;
    story.recordedBy = m_request.recordedBy;
    story.told = toldFrom(media);
    if (!transcripts.isEmpty())
        story.language = transcripts.first().language;
    else if (media.kind != Media::Kind::Picture)
        story.language = m_request.language;
    return story;
}

Result<> Importer::makeReady(const StorySource &source)
{
    const QString &path = source.media.first();
    TAMBO_TRY(tell(path, 0));
    TAMBO_ASSIGN(const QByteArray digest,
        digestIn(path, [&](double done) { return tell(path, done * 0.1).ok(); }));
    TAMBO_ASSIGN(const Held held, isHeld(digest));
    if (held == Held::Yes) {
        m_report.skipped.append(m_root.relativeFilePath(path));
        return {};
    }
    NewStory fresh;
    TAMBO_ASSIGN(fresh.media, prepareAll(source, digest));
    fresh.transcripts = transcriptsOf(source);
    fresh.story = describe(fresh.media.first().media, fresh.transcripts);
    QList<PreparedMedia> media = fresh.media;
    m_ready.append({m_root.relativeFilePath(path), std::move(media),
        [&blobs = m_store.blobs(), fresh = std::move(fresh)](
            store::Writer &writer) { return addStory(writer, blobs, fresh); }});
    m_digests.insert(digest);
    return {};
}

Result<> Importer::makeAllReady(const FolderScan &scan)
{
    for (const StorySource &source : scan.stories) {
        if (const auto done = makeReady(source); !done.ok()) {
            if (!isRefusal(done.error()))
                return done;
            refuse(source.media.first(), done.error());
        }
        ++m_done;
    }
    return {};
}

ImportReport Importer::run(const FolderScan &scan)
{
    m_total = scan.stories.size();
    for (const QString &path : scan.ignored)
        m_report.ignored.append(m_root.relativeFilePath(path));
    m_ready.write(m_target, makeAllReady(scan), m_report,
        [this](qsizetype at, qsizetype all, const QString &name) {
            return tell(ImportStep{
                at, all, name, readyShare + (1 - readyShare) * double(at) / double(all)});
        });
    return std::move(m_report);
}

} // namespace

Result<ImportReport> importFolder(
    store::Store &store, const ImportRequest &request, const ImportProgress &progress)
{
    TAMBO_ASSIGN(Target target, targetOf(store, request.space));
    target.by = request.by.value_or(target.by);
    QDir root(request.path);
    std::optional<QTemporaryDir> unpacked;
    if (QFileInfo(request.path).isFile()) {
        QDir().mkpath(store.scratchFolder());
        unpacked.emplace(store.scratchFolder() + QStringLiteral("/unpack-XXXXXX"));
        QFile file(request.path);
        if (!file.open(QIODevice::ReadOnly) || !unpacked->isValid())
            return fail(Error::Kind::Storage,
                Archive::tr("No se puede abrir «%1». Revise si puede leerlo.")
                    .arg(QFileInfo(request.path).fileName()),
                file.errorString());
        root = QDir(unpacked->path());
        TAMBO_TRY(formats::unpack(file, QFileInfo(request.path).fileName(), root));
    }
    TAMBO_ASSIGN(const FolderScan scan, scanFolder(root));
    return Importer(store, request, progress, std::move(target), root).run(scan);
}

} // namespace tambo::archive
