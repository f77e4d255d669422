// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup/backup.h"

#include "app/backup/archive.h"
#include "app/backup/texts.h"
#include "app/formats/tarwriter.h"
#include "app/store/files.h"

#include <QDateTime>
#include <QFileInfo>
#include <QTemporaryFile>
#include <QThreadPool>
#ifdef Q_OS_LINUX
#include <fcntl.h>
#endif

namespace tambo::backup {

namespace {

constexpr double partOfCopy = 0.2; ///< of the progress: the database's copy; then writing, reading

Error cancelled()
{
    return fail(Error::Kind::Cancelled, Texts::tr("Se detuvo. No quedó ninguna copia."));
}

/// What is read back comes from the disk, not from memory.
void forgetCached([[maybe_unused]] QFile &file)
{
#ifdef Q_OS_LINUX
    (void)posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED); // only advice
#endif
}

/// Files that records name as previews.
Result<QList<BlobId>> previews(store::Store &store)
{
    return store
        .read([](store::Reader &reader) -> Result<QList<BlobId>> {
            QList<BlobId> all;
            auto rows = reader.database().prepare(
                "SELECT DISTINCT blob FROM p_blob_ref WHERE preview = 1 ORDER BY blob");
            for (;;) {
                TAMBO_ASSIGN(const auto step, rows.step());
                if (step == store::Statement::Step::Done)
                    return all;
                all.append(rows.id<BlobId>(0));
            }
        })
        .takeResult();
}

class Making
{
public:
    Making(store::Store &store, const Wish &wish)
        : m_store(store)
        , m_wish(wish)
        , m_copy(wish.path + QStringLiteral(".XXXXXX"))
        , m_file(wish.path + QStringLiteral(".XXXXXX"))
    {}

    Result<Made> run()
    {
        if (QFileInfo::exists(m_wish.path))
            return fail(
                Error::Kind::BadInput, Texts::tr("Ya hay un archivo con ese nombre. Elija otro."));
        TAMBO_ASSIGN(const QByteArray keys, m_store.sealForBackup().takeResult());
        if (!m_copy.open() || !m_file.open())
            return store::fileError(m_copy.isOpen() ? m_file : m_copy);
        TAMBO_TRY(copyDatabase());
        TAMBO_ASSIGN(const QList<BlobId> blobs, blobsToTake());
        TAMBO_TRY(write(keys, blobs));
        TAMBO_TRY(store::syncFile(m_file));
        forgetCached(m_file);
        TAMBO_TRY(readBack());
        m_file.close();
        m_file.setAutoRemove(false);
        TAMBO_TRY(store::renameDurably(m_file.fileName(), m_wish.path));
        const qint64 files = m_manifest.entries.size() - 2; // keys and database
        return Made{QFileInfo(m_wish.path).size(), files};
    }

private:
    Result<> copyDatabase()
    {
        const auto copied = m_store.copyDatabase(
            m_copy.fileName(), [this](double done) { return goOn(partOfCopy * done); });
        return !copied.ok() && copied.error().kind == Error::Kind::Cancelled ? cancelled() : copied;
    }

    /// After the copy, so that all that it names is there.
    Result<QList<BlobId>> blobsToTake()
    {
        QList<BlobId> blobs = m_store.blobs().all();
        if (!m_wish.originals) {
            TAMBO_ASSIGN(blobs, previews(m_store));
            blobs.removeIf([this](const BlobId &blob) { return !m_store.blobs().has(blob); });
        }
        m_total = m_copy.size();
        for (const BlobId &blob : blobs)
            m_total += m_store.blobs().storedBytes(blob);
        if (blobs.size() > mostEntries - 3)
            return fail(Error::Kind::BadInput,
                Texts::tr(
                    "Son demasiados archivos para una sola copia. Hágala sin los originales."));
        return blobs;
    }

    Result<> write(const QByteArray &keys, const QList<BlobId> &blobs)
    {
        formats::TarWriter tar(m_file);
        m_manifest.centre = m_store.centre();
        m_manifest.device = m_store.device();
        m_manifest.madeMs = QDateTime::currentMSecsSinceEpoch();
        m_manifest.complete = m_wish.originals;
        TAMBO_TRY(writeBytes(tar, keysName, keys));
        store::BlobHasher hasher;
        hasher.add(keys);
        m_manifest.entries.append({keysName, keys.size(), hasher.result()});
        TAMBO_TRY(addFile(tar, databaseName, m_copy));
        for (const BlobId &blob : blobs) {
            QFile file(m_store.blobs().path(blob));
            if (file.open(QIODevice::ReadOnly)) // else it was erased meanwhile
                TAMBO_TRY(addFile(tar, nameOfBlob(blob), file));
        }
        TAMBO_TRY(writeBytes(tar, manifestName, m_manifest.encode(m_store.keyring().databaseKey)));
        return tar.close() ? Result<>() : Result<>(store::fileError(m_file));
    }

    Result<> writeBytes(formats::TarWriter &tar, const QString &name, const QByteArray &bytes)
    {
        return tar.begin(name, bytes.size()) && tar.write(bytes) && tar.end()
            ? Result<>()
            : Result<>(store::fileError(m_file));
    }

    Result<> addFile(formats::TarWriter &tar, const QString &name, QFile &file)
    {
        const qint64 size = file.size();
        if (size > formats::TarWriter::mostBytes)
            return fail(Error::Kind::BadInput,
                Texts::tr("Un archivo pasa de 8 GB y no cabe en la copia. Hágala sin los "
                          "originales."));
        if (!file.seek(0) || !tar.begin(name, size))
            return store::fileError(m_file);
        store::BlobHasher hasher;
        for (qint64 left = size; left > 0;) {
            const QByteArray bytes = file.read(std::min(pieceBytes, left));
            if (bytes.isEmpty())
                return fail(Error::Kind::Storage,
                    Texts::tr("No se pudo leer un archivo del centro. Revise el disco."),
                    file.errorString());
            hasher.add(bytes);
            if (!tar.write(bytes))
                return store::fileError(m_file);
            left -= bytes.size();
            m_done += bytes.size();
            if (!goOn(partOfCopy + shareOf(m_done)))
                return cancelled();
        }
        if (!tar.end())
            return store::fileError(m_file);
        m_manifest.entries.append({name, size, hasher.result()});
        return {};
    }

    Result<> readBack()
    {
        TAMBO_ASSIGN(const Archive archive, Archive::open(m_file));
        TAMBO_TRY(archive.checkMadeWith(m_store.keyring().databaseKey));
        qint64 read = 0;
        for (const Manifest::Entry &entry : archive.manifest().entries) {
            TAMBO_TRY(archive.pour(entry, [&](QByteArrayView bytes) -> Result<> {
                read += bytes.size();
                return goOn(partOfCopy + shareOf(m_total) + shareOf(read)) ? Result<>()
                                                                           : Result<>(cancelled());
            }));
        }
        return {};
    }

    /// Writing all is half of what is left after the database's copy.
    [[nodiscard]] double shareOf(qint64 bytes) const
    {
        return (1 - partOfCopy) / 2
            * std::min(1.0, double(bytes) / double(std::max<qint64>(m_total, 1)));
    }
    [[nodiscard]] bool goOn(double done) const { return !m_wish.progress || m_wish.progress(done); }

    store::Store &m_store;
    const Wish &m_wish;
    QTemporaryFile m_copy; ///< of the database; encrypted like it
    QTemporaryFile m_file;
    Manifest m_manifest;
    qint64 m_total = 1;
    qint64 m_done = 0;
};

} // namespace

QFuture<Result<Made>> backUp(store::Store &store, Wish wish)
{
    // One at a time on a slow disk. Its thread ends with the backup: OpenSSL keeps something for
    // each thread, which must be gone before the program ends.
    static QThreadPool pool;
    pool.setMaxThreadCount(1);
    pool.setExpiryTimeout(0);
    return QtConcurrent::run(
        &pool, [&store, wish = std::move(wish)] { return Making(store, wish).run(); });
}

} // namespace tambo::backup
