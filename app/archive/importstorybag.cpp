// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/storybag.h"

#include "app/archive/readystories.h"
#include "app/archive/staging.h"
#include "app/archive/storyfile.h"
#include "app/archive/texts.h"
#include "app/formats/bagit.h"
#include "app/formats/text.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>

namespace tambo::archive {

using namespace Qt::StringLiterals;

namespace {

/// Tells apart stories that share a recording.
QByteArray momentOf(const StoryFile &file)
{
    return QByteArray::number(file.story.created.toMSecsSinceEpoch());
}

/// One bag that is taken in.
class BagIntake
{
public:
    BagIntake(store::Store &store, const Target &target, const QString &folder,
        const ImportProgress &progress)
        : m_store(store)
        , m_target(target)
        , m_root(folder)
        , m_progress(progress)
        , m_ready(store)
    {}

    Result<ImportReport> run();

private:
    // Of the whole: reading for the sums, and making the files ready; the rest is writing.
    static constexpr double checkedAt = 0.3;
    static constexpr double readyAt = 0.95;

    struct Making {
        StoryFile file;
        QList<PreparedMedia> media;
        QString path; ///< of its story.json
    };

    [[nodiscard]] Result<QStringList> checkedStories();
    [[nodiscard]] Result<> makeReady(const QString &path);
    [[nodiscard]] Result<QByteArray> bytesOf(const QString &path) const;
    [[nodiscard]] Result<QString> pathOf(const QString &story, const StoryFile::Part &part) const;
    [[nodiscard]] Result<QByteArray> digestIn(const QString &path, double share);
    [[nodiscard]] Result<Held> isHeld(const StoryFile &file, const QByteArray &digest);
    [[nodiscard]] Result<Held> isToldHere(store::Reader &reader, const StoryFile &file) const;
    [[nodiscard]] Result<Held> isHeldHere(
        store::Reader &reader, const StoryFile &file, const QByteArray &digest) const;
    [[nodiscard]] Result<> prepareAll(Making &making, const QByteArray &first);
    [[nodiscard]] Result<> makeAllReady(const QStringList &paths);
    [[nodiscard]] Result<> tell(const ImportStep &step) const;
    [[nodiscard]] Result<> tell(const QString &path, double fraction) const
    {
        return tell(ImportStep{m_done, m_total, path, std::min(1.0, fraction)});
    }
    [[nodiscard]] Result<> tellReady(const QString &path, double ofStory) const;

    store::Store &m_store;
    const Target &m_target;
    QDir m_root;
    const ImportProgress &m_progress;
    QSet<QString> m_payload;
    ReadyStories m_ready;
    QSet<QByteArray> m_digests; ///< of the recordings that are ready
    ImportReport m_report;
    qsizetype m_done = 0;
    qsizetype m_total = 0;
};

Result<> BagIntake::tell(const ImportStep &step) const
{
    return !m_progress || m_progress(step)
        ? Result<>()
        : Result<>(fail(Error::Kind::Cancelled, Archive::tr("Se detuvo la importación.")));
}

Result<> BagIntake::tellReady(const QString &path, double ofStory) const
{
    const double done = (double(m_done) + ofStory) / double(std::max<qsizetype>(1, m_total));
    return tell(path, checkedAt + (readyAt - checkedAt) * std::min(1.0, done));
}

Result<QStringList> BagIntake::checkedStories()
{
    auto report = formats::checkBag(m_root.path(),
        [this](double done) { return tell(m_root.dirName(), done * checkedAt).ok(); });
    if (!report.ok() && report.error().kind == Error::Kind::Cancelled)
        return fail(Error::Kind::Cancelled, Archive::tr("Se detuvo la importación."));
    TAMBO_TRY(report);
    if (!report->valid())
        return fail(Error::Kind::Corrupt,
            Archive::tr("El paquete no está completo o tiene daño. No se importó nada.") + u' '
                + report->reasons.first.value(0));
    static const QRegularExpression told(u"^data/[^/]+/story\\.json$"_s);
    QStringList stories;
    for (const QString &path : std::as_const(report->payload)) {
        m_payload.insert(path);
        if (told.match(path).hasMatch())
            stories.append(path);
    }
    if (stories.isEmpty())
        return fail(Error::Kind::BadInput,
            Archive::tr("El paquete no tiene historias de Tambo. Importe su carpeta «data»."));
    return stories;
}

Result<QByteArray> BagIntake::bytesOf(const QString &path) const
{
    QFile file(m_root.filePath(path));
    if (file.size() > StoryFile::mostBytes || !file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::BadInput, Archive::tr("No se puede leer «%1».").arg(path),
            file.errorString());
    return formats::readBounded(file, StoryFile::mostBytes);
}

/// Only what the bag lists as its payload is opened.
Result<QString> BagIntake::pathOf(const QString &story, const StoryFile::Part &part) const
{
    const QString path = story.section(u'/', 0, -2) + u'/' + part.file;
    if (!m_payload.contains(path))
        return fail(Error::Kind::BadInput,
            Archive::tr("Falta el archivo «%1» de la historia.").arg(part.file));
    return path;
}

Result<QByteArray> BagIntake::digestIn(const QString &path, double share)
{
    QFile file(m_root.filePath(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::BadInput, Archive::tr("No se puede leer «%1».").arg(path),
            file.errorString());
    return digestOf(file, [&](double done) { return tellReady(path, done * share).ok(); });
}

Result<Held> BagIntake::isHeldHere(
    store::Reader &reader, const StoryFile &file, const QByteArray &digest) const
{
    if (const auto known = reader.fromFullId(file.id); known.ok() && !known->isNull()) {
        const auto here = reader.get(Id<Story>{*known});
        if (here.ok() || here.error().kind != Error::Kind::NotFound)
            return here.ok() ? Result<Held>(Held::Yes) : Result<Held>(here.error());
    }
    TAMBO_ASSIGN(const Held told, isToldHere(reader, file));
    if (digest.isEmpty() || told == Held::No)
        return told;
    const auto trust = m_store.trust();
    TAMBO_ASSIGN(const Held held, holdsMedia(reader, *trust, m_store.centre(), digest));
    // A picture that became public lost its position, but both come from the same file.
    const QByteArray given = file.mediaWithFile().first().saidDigest();
    return held == Held::Yes || given.isEmpty()
        ? held
        : holdsMedia(reader, *trust, m_store.centre(), given);
}

/// A story of that moment, and where it is only text of that title too: two stories may share a
/// recording, as parts of one interview do.
Result<Held> BagIntake::isToldHere(store::Reader &reader, const StoryFile &file) const
{
    if (!file.story.created.isValid())
        return file.mediaWithFile().isEmpty() ? Held::No : Held::Yes; // its recording decides
    const auto trust = m_store.trust();
    TAMBO_ASSIGN(const auto same,
        reader.list<Story>({.where = "created = ?",
            .args = {store::Value(qint64(file.story.created.toMSecsSinceEpoch()))}}));
    return std::any_of(same.begin(), same.end(),
               [&](const Story &one) {
                   return trust->centreOf(one.space) == m_store.centre()
                       && (!file.mediaWithFile().isEmpty() || one.title == file.story.title);
               })
        ? Held::Yes
        : Held::No;
}

Result<Held> BagIntake::isHeld(const StoryFile &file, const QByteArray &digest)
{
    if (!digest.isEmpty() && m_digests.contains(digest + momentOf(file)))
        return Held::Yes;
    return m_store.read([&](store::Reader &reader) { return isHeldHere(reader, file, digest); })
        .takeResult();
}

/// `first`: of its first file, which was read already.
Result<> BagIntake::prepareAll(Making &making, const QByteArray &first)
{
    const QList<StoryFile::Part> parts = making.file.partsWithFile();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        TAMBO_ASSIGN(const QString path, pathOf(making.path, parts[i]));
        QByteArray digest = first;
        if (i > 0 || digest.isEmpty()) {
            TAMBO_ASSIGN(digest, digestIn(path, 0));
        }
        TAMBO_ASSIGN(auto staged, stagedMedia(m_store, digest, m_target));
        if (!staged) {
            TAMBO_ASSIGN(staged,
                stageMedia(
                    m_store, m_root.filePath(path), m_target,
                    [&](double done) {
                        return tellReady(
                            path, 0.1 + 0.9 * (double(i) + done) / double(parts.size()))
                            .ok();
                    },
                    digest));
        }
        making.media.append(*std::move(staged));
    }
    return {};
}

Result<> BagIntake::makeReady(const QString &path)
{
    TAMBO_TRY(tellReady(path, 0));
    TAMBO_ASSIGN(const QByteArray bytes, bytesOf(path));
    Making making{{}, {}, path};
    TAMBO_ASSIGN(making.file, readStoryFile(bytes));
    QByteArray digest;
    if (const auto media = making.file.mediaWithFile(); !media.isEmpty()) {
        TAMBO_ASSIGN(const QString first, pathOf(path, media.first()));
        TAMBO_ASSIGN(digest, digestIn(first, 0.1));
    }
    TAMBO_ASSIGN(const Held held, isHeld(making.file, digest));
    if (held == Held::Yes) {
        m_report.skipped.append(path);
        return {};
    }
    const auto prepared = prepareAll(making, digest);
    if (!prepared.ok()) {
        m_ready.discard(making.media);
        return prepared;
    }
    if (!digest.isEmpty())
        m_digests.insert(digest + momentOf(making.file));
    const QList<PreparedMedia> media = making.media;
    m_ready.append({path, media,
        [&blobs = m_store.blobs(), space = m_target.space, making = std::move(making)](
            store::Writer &writer) {
            return addStoryFile(writer, blobs, making.file, space, making.media);
        }});
    return {};
}

Result<> BagIntake::makeAllReady(const QStringList &paths)
{
    m_total = paths.size();
    for (const QString &path : paths) {
        if (const auto done = makeReady(path); !done.ok()) {
            if (!isRefusal(done.error()))
                return done;
            m_report.refused.append({path, done.error().message});
        }
        ++m_done;
    }
    return {};
}

Result<ImportReport> BagIntake::run()
{
    TAMBO_ASSIGN(const QStringList paths, checkedStories());
    m_ready.write(m_target, makeAllReady(paths), m_report,
        [this](qsizetype at, qsizetype all, const QString &name) {
            return tell(
                ImportStep{at, all, name, readyAt + (1 - readyAt) * double(at) / double(all)});
        });
    return std::move(m_report);
}

} // namespace

Result<ImportReport> importStoryBag(store::Store &store, const Target &target,
    const QString &folder, const ImportProgress &progress)
{
    return BagIntake(store, target, folder, progress).run();
}

Result<ImportReport> importFolderOrBag(
    store::Store &store, const ImportRequest &request, const ImportProgress &progress)
{
    if (!formats::looksLikeBag(request.path))
        return importFolder(store, request, progress);
    TAMBO_ASSIGN(Target target, targetOf(store, request.space));
    target.by = request.by.value_or(target.by);
    return importStoryBag(store, target, request.path, progress);
}

} // namespace tambo::archive
