// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/incomingblobs.h"

#include "app/store/files.h"

#include <QFileInfo>
#include <QSet>
#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace tambo::store {

namespace {

constexpr size_t manyFiles = 8;

/// One call for many files, where an fsync of each would wait for the disk each time: 600 photos
/// took 9 s. False where the system cannot.
bool syncFileSystemOf([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_LINUX
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY);
    if (file < 0)
        return false;
    const bool done = syncfs(file) == 0;
    ::close(file);
    return done;
#else
    return false;
#endif
}

} // namespace

Result<> IncomingBlobs::begin()
{
    TAMBO_ASSIGN(m_current, m_blobs.temporary());
    return {};
}

Result<> IncomingBlobs::write(QByteArrayView bytes)
{
    if (m_current->write(bytes.data(), bytes.size()) != bytes.size())
        return fileError(*m_current);
    return {};
}

Result<> IncomingBlobs::end(const BlobId &id)
{
    if (!m_current->flush())
        return fileError(*m_current);
    m_bytes += m_current->size();
    m_ended.push_back({std::move(m_current), id});
    return {};
}

Result<QList<IncomingBlobs::Settled>> IncomingBlobs::settle()
{
    QList<Settled> settled;
    const bool many = m_ended.size() > manyFiles;
    if (!many || !syncFileSystemOf(m_ended.front().file->fileName())) {
        for (const File &one : m_ended)
            TAMBO_TRY(syncFile(*one.file));
    }
    QSet<QString> folders;
    for (File &one : m_ended) {
        const qint64 bytes = one.file->size();
        one.file->close();
        TAMBO_TRY(m_blobs.place(*one.file, one.id));
        settled.append({one.id, bytes});
        folders.insert(QFileInfo(m_blobs.path(one.id)).path());
    }
    if (!many || !syncFileSystemOf(*folders.cbegin())) {
        for (const QString &folder : std::as_const(folders))
            syncFolderOf(folder + QStringLiteral("/."));
    }
    m_ended.clear();
    m_bytes = 0;
    return settled;
}

} // namespace tambo::store
