// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/store/trust.h"

#include <QDir>
#include <QIODevice>
#include <QTemporaryFile>
#include <functional>
#include <memory>

namespace tambo::store {

/// Media files by the BLAKE2b-256 of their stored bytes, in `blobs/xx/`. Files of private spaces
/// are stored encrypted, in 64 KiB frames with random access (blobcipher.h). Thread-safe: holds
/// nothing but the folder.
class Blobs
{
public:
    struct Stored {
        BlobId id; ///< of the stored bytes
        qint64 storedBytes = 0;
        QByteArray plainDigest; ///< BLAKE2b-256 of the plain content, to find repeats
        qint64 plainBytes = 0;
    };
    using Progress = std::function<bool(double done)>; ///< false stops with Cancelled

    explicit Blobs(const QDir &folder) : m_folder(folder) {}

    /// Copies `source` in; `key` null for a public space. Written aside, fsynced, renamed: nothing
    /// half-added stays, whatever happens.
    [[nodiscard]] Result<Stored> add(
        QIODevice &source, const std::optional<SpaceKey> &key, const Progress &progress = {}) const;
    /// The plain content, seekable. `keys` finds the key of an encrypted blob. NotFound when the
    /// file is not here (yet).
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> open(
        const BlobId &id, const Trust &keys) const;
    [[nodiscard]] bool has(const BlobId &id) const;
    [[nodiscard]] qint64 storedBytes(const BlobId &id) const;
    [[nodiscard]] QString path(const BlobId &id) const;

    /// A download in progress lies here until `adopt`.
    [[nodiscard]] QString partPath(const BlobId &id) const;
    /// Verifies the finished `.part` file and gives it its place; on a mismatch it is deleted.
    [[nodiscard]] Result<> adopt(const BlobId &id) const;
    /// Reads the whole file again; Corrupt when the bytes no longer match the name.
    [[nodiscard]] Result<> verify(const BlobId &id) const;
    /// Takes a damaged file out of use. It stays beside its place until a sound one comes.
    [[nodiscard]] Result<> putAside(const BlobId &id) const;
    [[nodiscard]] QList<BlobId> all() const;

    /// Where bytes of a new file go until they have a name; gone with the object.
    [[nodiscard]] Result<std::unique_ptr<QTemporaryFile>> temporary() const;
    /// Gives such a file its place, unless there is one. Neither its bytes nor its entry in the
    /// folder are durable by that.
    [[nodiscard]] Result<> place(QTemporaryFile &file, const BlobId &id) const;
    /// Where a file lies that comes in pieces on several sticks, until it is whole.
    [[nodiscard]] QString piecesPath(const BlobId &id) const;
    /// Verifies it and gives it its place; on a mismatch it is deleted.
    [[nodiscard]] Result<> adoptPieces(const BlobId &id) const;
    [[nodiscard]] Result<> remove(const BlobId &id) const;

private:
    [[nodiscard]] QString asidePath(const BlobId &id) const;
    [[nodiscard]] Result<> place(const QString &from, const BlobId &id) const;
    [[nodiscard]] Result<> adoptFrom(const QString &part, const BlobId &id) const;
    [[nodiscard]] Result<> makeFolderOf(const BlobId &id) const;
    void settle(const BlobId &id) const;

    QDir m_folder;
};

} // namespace tambo::store
