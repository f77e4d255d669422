// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/importfolder.h"

#include "app/archive/naming.h"
#include "app/archive/texts.h"
#include "app/archive/translations.h"
#include "app/formats/unpack.h"
#include "app/store/undo.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace tambo::archive {

namespace {

/// The file is to blame, and the next one may be better.
bool isRefusal(const Error &error)
{
    return error.kind == Error::Kind::BadInput || error.kind == Error::Kind::Corrupt
        || error.kind == Error::Kind::TooNew || error.kind == Error::Kind::NotFound;
}

/// One import under way.
class Importer
{
public:
    Importer(store::Store &store, const ImportRequest &request, const ImportProgress &progress,
        Target target, const QDir &root)
        : m_store(store)
        , m_request(request)
        , m_progress(progress)
        , m_target(std::move(target))
        , m_root(root)
    {}
    ImportReport run(const FolderScan &scan);

private:
    [[nodiscard]] Result<> importOne(const StorySource &source);
    [[nodiscard]] Result<Held> isHeld(const QString &path);
    [[nodiscard]] Result<QList<PreparedMedia>> prepareAll(const StorySource &source);
    [[nodiscard]] QList<formats::Transcript> transcriptsOf(const StorySource &source);
    [[nodiscard]] Story describe(
        const Media &media, const QList<formats::Transcript> &transcripts) const;
    void takeBack();
    [[nodiscard]] Result<> discard(const QList<PreparedMedia> &media);
    void refuse(const QString &path, const Error &error)
    {
        m_report.refused.append({m_root.relativeFilePath(path), error.message});
    }
    bool tell(const QString &path, double done);

    store::Store &m_store;
    const ImportRequest &m_request;
    const ImportProgress &m_progress;
    Target m_target;
    QDir m_root;
    Translations m_translations;
    ImportReport m_report;
    qsizetype m_done = 0;
    qsizetype m_total = 0;
};

bool Importer::tell(const QString &path, double done)
{
    const double fraction = (double(m_done) + done) / double(std::max<qsizetype>(1, m_total));
    return !m_progress
        || m_progress({m_done, m_total, m_root.relativeFilePath(path), std::min(1.0, fraction)});
}

Result<Held> Importer::isHeld(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::BadInput,
            Archive::tr("No se puede abrir «%1». Revise si puede leerlo.")
                .arg(QFileInfo(path).fileName()),
            file.errorString());
    TAMBO_ASSIGN(const QByteArray digest,
        digestOf(file, [&](double done) { return tell(path, done * 0.1); }));
    const auto trust = m_store.trust();
    return m_store
        .read([&, trust](store::Reader &reader) {
            return holdsMedia(reader, *trust, m_store.centre(), digest);
        })
        .takeResult();
}

/// The recording must be good; a bad photo beside it is refused alone.
Result<QList<PreparedMedia>> Importer::prepareAll(const StorySource &source)
{
    QList<PreparedMedia> media;
    const double share = 0.9 / double(source.media.size());
    for (qsizetype i = 0; i < source.media.size(); ++i) {
        const QString &path = source.media[i];
        auto prepared = prepareMedia(path, m_store.blobs(), m_target.key,
            [&](double done) { return tell(path, 0.1 + share * (double(i) + done)); });
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
    return m_store
        .write([&](store::Writer &writer) { return discardMedia(writer, m_store.blobs(), media); })
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

Result<> Importer::importOne(const StorySource &source)
{
    TAMBO_ASSIGN(const Held held, isHeld(source.media.first()));
    if (held == Held::Yes) {
        m_report.skipped.append(m_root.relativeFilePath(source.media.first()));
        return {};
    }
    TAMBO_ASSIGN(auto media, prepareAll(source));
    NewStory newStory;
    newStory.transcripts = transcriptsOf(source);
    newStory.story = describe(media.first().media, newStory.transcripts);
    qint64 bytes = 0;
    for (const PreparedMedia &prepared : std::as_const(media))
        bytes += prepared.media.bytes;
    newStory.media = std::move(media);
    TAMBO_ASSIGN(
        auto added, addPrepared(m_store, std::move(newStory), m_target.by, &m_report.deed));
    m_report.added.append(std::move(added));
    m_report.bytes += bytes;
    return {};
}

ImportReport Importer::run(const FolderScan &scan)
{
    m_total = scan.stories.size();
    for (const QString &path : scan.ignored)
        m_report.ignored.append(m_root.relativeFilePath(path));
    for (const StorySource &source : scan.stories) {
        const QString &path = source.media.first();
        const auto done = tell(path, 0)
            ? importOne(source)
            : Result<>(fail(Error::Kind::Cancelled, Archive::tr("Se detuvo la importación.")));
        if (!done.ok() && !isRefusal(done.error())) {
            m_report.stopped = done.error();
            break;
        }
        if (!done.ok())
            refuse(path, done.error());
        ++m_done;
    }
    if (m_report.stopped && !m_report.added.isEmpty())
        takeBack();
    return std::move(m_report);
}

void Importer::takeBack()
{
    const auto undone = m_store
                            .writeAs(m_target.by,
                                [this](store::Writer &writer) -> Result<store::UndoReport> {
                                    const auto done = m_store.deeds().find(m_report.deed);
                                    return done ? store::undo(writer, *done) : store::UndoReport();
                                })
                            .takeResult();
    if (!undone.ok() || undone->deed == 0)
        return; // the report says which are there
    m_report.deed = undone->deed;
    const auto stayed = [&](const Story &story) {
        return std::any_of(undone->left.begin(), undone->left.end(),
            [&](const store::UndoReport::Left &left) { return left.record == story.id.record; });
    };
    for (const Story &story : std::exchange(m_report.added, {}))
        (stayed(story) ? m_report.added : m_report.takenBack).append(story);
    m_report.bytes = 0;
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
