// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/tarheader.h"
#include "app/formats/tarwriter.h"
#include "app/store/files.h"
#include "sync/usb/jobs.h"
#include "sync/usb/plan.h"
#include "sync/usb/problems.h"

#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryFile>

namespace tambo::usb {

namespace {

/// Writes one volume into a temporary file. The manifest stands first and is known last: its place
/// is kept free, which is possible as its size does not depend on hashes.
class VolumeWriting
{
public:
    using Step = std::function<Result<>(qint64 bytes)>;

    VolumeWriting(store::Store &store, QTemporaryFile &file, Manifest manifest, Step step)
        : m_store(store)
        , m_file(file)
        , m_manifest(std::move(manifest))
        , m_step(std::move(step))
        , m_tar(file)
    {}

    Result<> run(const QList<Item> &items)
    {
        for (const Item &item : items)
            m_manifest.entries.append(item.entry);
        const store::SigningKey key = m_store.keyring().device;
        const QByteArray placeholder(m_manifest.encode(key).size(), '\0');
        TAMBO_TRY(addBytes("manifest", placeholder));
        for (qsizetype i = 0; i < items.size(); ++i)
            TAMBO_TRY(add(items[i], m_manifest.entries[i]));
        if (!m_tar.close() || !m_file.seek(formats::tarBlock)
            || m_file.write(m_manifest.encode(key)) != placeholder.size() || !m_file.flush())
            return writeError(m_file);
        const auto synced = store::syncFile(m_file);
        return synced.ok() ? synced : Result<>(writeError(m_file));
    }

private:
    Result<> add(const Item &item, Entry &entry)
    {
        if (!item.blob.isNull())
            return addFile(item, entry);
        TAMBO_ASSIGN(const QByteArray page, pageOf(m_store, item));
        entry.hash = *BlobId::from(store::blake2b(page));
        return addBytes(entry.name, page);
    }

    Result<> addBytes(const QByteArray &name, const QByteArray &bytes)
    {
        if (!m_tar.begin(QString::fromLatin1(name), bytes.size()) || !m_tar.write(bytes)
            || !m_tar.end())
            return writeError(m_file);
        return m_step(bytes.size());
    }

    Result<> addFile(const Item &item, Entry &entry)
    {
        QFile source(pathOf(m_store, item));
        if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !source.seek(item.offset))
            return ownFileUnreadable(source.errorString());
        if (!m_tar.begin(QString::fromLatin1(entry.name), entry.size))
            return writeError(m_file);
        const bool isPart = entry.hash.isNull();
        store::BlobHasher hasher;
        QByteArray piece(pieceBytes, Qt::Uninitialized);
        for (qint64 left = entry.size; left > 0;) {
            const qint64 read = source.read(piece.data(), std::min(pieceBytes, left));
            if (read <= 0)
                return ownFileUnreadable(source.errorString());
            const QByteArrayView bytes(piece.constData(), read);
            if (isPart)
                hasher.add(bytes);
            if (!m_tar.write(bytes))
                return writeError(m_file);
            left -= read;
            TAMBO_TRY(m_step(read));
        }
        if (isPart)
            entry.hash = hasher.result();
        return m_tar.end() ? Result<>() : Result<>(writeError(m_file));
    }

    store::Store &m_store;
    QTemporaryFile &m_file;
    Manifest m_manifest;
    Step m_step;
    formats::TarWriter m_tar;
};

class Writing
{
public:
    Writing(store::Store &store, const WriteWish &wish, const OnProgress &progress)
        : m_store(store)
        , m_wish(wish)
        , m_progress(progress)
    {}

    Result<Written> run()
    {
        if (QFileInfo::exists(m_wish.path))
            return nameTaken();
        TAMBO_ASSIGN(m_plan,
            m_store
                .write([this, files = couriered(m_store)](
                           store::Writer &writer) { return planBundle(writer, m_wish, files); })
                .takeResult());
        TAMBO_TRY(checkRoom());
        for (qsizetype i = 0; i < m_plan.volumes.size(); ++i)
            TAMBO_TRY(writeVolume(quint64(i) + 1, m_plan.volumes[i]));
        return nameAll();
    }

private:
    Result<> checkRoom() const
    {
        const QStorageInfo disk(QFileInfo(m_wish.path).absolutePath());
        const qint64 missing = m_plan.bytes - disk.bytesAvailable();
        return disk.isValid() && disk.isReady() && missing > 0 ? Result<>(noRoom(missing))
                                                               : Result<>();
    }

    Result<> writeVolume(quint64 number, const QList<Item> &items)
    {
        auto file = std::make_unique<QTemporaryFile>(m_wish.path + QStringLiteral(".XXXXXX"));
        if (!file->open())
            return writeError(*file);
        Manifest manifest = m_plan.head;
        manifest.volume = number;
        VolumeWriting writing(m_store, *file, std::move(manifest), [this](qint64 bytes) {
            m_done += bytes;
            const bool goOn = !m_progress || m_progress({m_done, std::max(m_done, m_plan.bytes)});
            return goOn ? Result<>() : Result<>(writingStopped());
        });
        TAMBO_TRY(writing.run(items));
        // Whoever carries it is often somebody else on the next PC. It holds no secrets in clear.
        file->setPermissions(file->permissions() | QFile::ReadGroup | QFile::ReadOther);
        m_files.push_back(std::move(file));
        return {};
    }

    /// Only when all are on the stick.
    Result<Written> nameAll()
    {
        Written written = m_plan.counts;
        for (size_t i = 0; i < m_files.size(); ++i) {
            const QString path = volumePath(m_wish.path, i + 1);
            QTemporaryFile &file = *m_files[i];
            written.bytes += file.size();
            file.close();
            const bool taken = QFileInfo::exists(path);
            const auto named
                = taken ? Result<>(nameTaken()) : store::renameDurably(file.fileName(), path);
            if (!named.ok()) {
                for (const QString &earlier : std::as_const(written.paths))
                    QFile::remove(earlier);
                return taken ? named.error() : writeError(file);
            }
            file.setAutoRemove(false);
            written.paths.append(path);
        }
        return written;
    }

    store::Store &m_store;
    const WriteWish &m_wish;
    const OnProgress &m_progress;
    Plan m_plan;
    std::vector<std::unique_ptr<QTemporaryFile>> m_files;
    qint64 m_done = 0;
};

} // namespace

QString volumePath(const QString &first, quint64 volume)
{
    if (volume == 1)
        return first;
    const QFileInfo info(first);
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    return first.chopped(suffix.size()) + u'-' + QString::number(volume) + suffix;
}

QFuture<Result<Written>> writeBundle(store::Store &store, WriteWish wish, OnProgress progress)
{
    return QtConcurrent::run(
        &jobs(), [&store, wish = std::move(wish), progress = std::move(progress)] {
            return Writing(store, wish, progress).run();
        });
}

} // namespace tambo::usb
