// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/blobs.h"
#include "app/store/crypto.h"

#include <QTemporaryFile>

namespace tambo::store {

/// Files that come in one piece each, as another PC stores them: some are written, then all are
/// made durable and get their places at once, which costs old disks far less than one by one. What
/// was not settled leaves nothing behind.
class IncomingBlobs
{
public:
    explicit IncomingBlobs(const Blobs &blobs) : m_blobs(blobs) {}

    /// Then its bytes follow with `write`, and `end`.
    [[nodiscard]] Result<> begin();
    [[nodiscard]] Result<> write(QByteArrayView bytes);
    /// Its bytes are in the memory of the system. The caller has compared their hash with `id`.
    [[nodiscard]] Result<> end(const BlobId &id);
    /// What was begun last is not what it should be.
    void drop() { m_current.reset(); }

    struct Settled {
        BlobId id;
        qint64 bytes = 0;
    };
    /// On the disk, each in its place.
    [[nodiscard]] Result<QList<Settled>> settle();
    [[nodiscard]] qsizetype waiting() const { return qsizetype(m_ended.size()); }
    [[nodiscard]] qint64 waitingBytes() const { return m_bytes; }

private:
    struct File {
        std::unique_ptr<QTemporaryFile> file;
        BlobId id;
    };
    const Blobs m_blobs;
    std::unique_ptr<QTemporaryFile> m_current;
    std::vector<File> m_ended;
    qint64 m_bytes = 0;
};

} // namespace tambo::store
