// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/incomingblobs.h"

#include "app/store/files.h"

#include <QFileInfo>
#include <QSet>

namespace tambo::store {

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
    for (const File &one : m_ended)
        TAMBO_TRY(syncFile(*one.file));
    QSet<QString> folders;
    for (File &one : m_ended) {
        const qint64 bytes = one.file->size();
        one.file->close();
        TAMBO_TRY(m_blobs.place(*one.file, one.id));
        settled.append({one.id, bytes});
        folders.insert(QFileInfo(m_blobs.path(one.id)).path());
    }
    for (const QString &folder : std::as_const(folders))
        syncFolderOf(folder + QStringLiteral("/."));
    m_ended.clear();
    m_bytes = 0;
    return settled;
}

} // namespace tambo::store
