// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/blobs.h"

#include "app/store/blobcipher.h"
#include "app/store/files.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QTemporaryFile>

namespace tambo::store {

namespace {

Error cancelled()
{
    return fail(Error::Kind::Cancelled,
        QCoreApplication::translate("Blobs", "Se detuvo. No se añadió nada."));
}

Error unreadable(const QIODevice &source)
{
    return fail(Error::Kind::BadInput,
        QCoreApplication::translate(
            "Blobs", "No se pudo leer el archivo. Revise si está completo."),
        source.errorString());
}

Error noFolder(const QString &folder)
{
    return fail(Error::Kind::Storage,
        QCoreApplication::translate(
            "Blobs", "No se pudo escribir en el disco. Revise la carpeta y sus permisos."),
        folder);
}

/// Where the bytes of one new blob go: hashed, perhaps encrypted, into a temporary file.
struct Sink {
    QTemporaryFile &file;
    BlobHasher stored;
    BlobHasher plain;
    qint64 storedBytes = 0;
    qint64 plainBytes = 0;

    Result<> write(QByteArrayView bytes)
    {
        if (file.write(bytes.data(), bytes.size()) != bytes.size())
            return fileError(file);
        stored.add(bytes);
        storedBytes += bytes.size();
        return {};
    }
};

} // namespace

QString Blobs::path(const BlobId &id) const
{
    const QString hex = QString::fromLatin1(id.toByteArray().toHex());
    return m_folder.filePath(hex.first(2) + u'/' + hex);
}

QString Blobs::partPath(const BlobId &id) const
{
    return path(id) + QStringLiteral(".part");
}

QString Blobs::asidePath(const BlobId &id) const
{
    return path(id) + QStringLiteral(".damaged");
}

bool Blobs::has(const BlobId &id) const
{
    return QFileInfo::exists(path(id));
}

qint64 Blobs::storedBytes(const BlobId &id) const
{
    return QFileInfo(path(id)).size();
}

QString Blobs::piecesPath(const BlobId &id) const
{
    return path(id) + QStringLiteral(".pieces");
}

Result<> Blobs::makeFolderOf(const BlobId &id) const
{
    const QString folder = QFileInfo(path(id)).path();
    return QDir().mkpath(folder) ? Result<>() : Result<>(noFolder(folder));
}

/// The file has its place.
void Blobs::settle(const BlobId &id) const
{
    QFile::setPermissions(path(id), QFile::ReadOwner);
    for (const QString &rest : {asidePath(id), partPath(id), piecesPath(id)})
        QFile::remove(rest);
}

Result<> Blobs::place(const QString &from, const BlobId &id) const
{
    TAMBO_TRY(makeFolderOf(id));
    TAMBO_TRY(renameDurably(from, path(id)));
    settle(id);
    return {};
}

Result<std::unique_ptr<QTemporaryFile>> Blobs::temporary() const
{
    if (!QDir().mkpath(m_folder.path()))
        return noFolder(m_folder.path());
    auto file = std::make_unique<QTemporaryFile>(m_folder.filePath(QStringLiteral("new-XXXXXX")));
    if (!file->open())
        return fileError(*file);
    return file;
}

Result<> Blobs::place(QTemporaryFile &file, const BlobId &id) const
{
    if (has(id))
        return {};
    TAMBO_TRY(makeFolderOf(id));
    if (!file.rename(path(id)))
        return fileError(file);
    file.setAutoRemove(false);
    settle(id);
    return {};
}

Result<Blobs::Stored> Blobs::add(
    QIODevice &source, const std::optional<SpaceKey> &key, const Progress &progress) const
{
    TAMBO_ASSIGN(const auto temporary, this->temporary());
    Sink sink{*temporary, {}, {}};
    const qint64 size = source.size();
    BlobHeader header;
    if (key) {
        header = BlobHeader{size, key->id, randomBytes(aeadNonceSize)};
        TAMBO_TRY(sink.write(header.encode()));
    }
    for (qint64 frame = 0; sink.plainBytes < size; ++frame) {
        const QByteArray plain = source.read(blobFrameBytes);
        const bool whole = plain.size() == blobFrameBytes || sink.plainBytes + plain.size() == size;
        if (plain.isEmpty() || !whole)
            return unreadable(source);
        sink.plain.add(plain);
        sink.plainBytes += plain.size();
        TAMBO_TRY(sink.write(key ? sealFrame(header, frame, plain, key->key) : plain));
        if (progress && !progress(double(sink.plainBytes) / double(size)))
            return cancelled();
    }
    TAMBO_TRY(syncFile(sink.file));
    Stored result;
    result.id = sink.stored.result();
    result.storedBytes = sink.storedBytes;
    result.plainDigest = sink.plain.result().toByteArray();
    result.plainBytes = sink.plainBytes;
    if (has(result.id))
        return result;
    sink.file.close();
    TAMBO_TRY(place(sink.file.fileName(), result.id));
    sink.file.setAutoRemove(false);
    return result;
}

Result<std::unique_ptr<QIODevice>> Blobs::open(const BlobId &id, const Trust &keys) const
{
    auto file = std::make_unique<QFile>(path(id));
    if (!file->open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound,
            QCoreApplication::translate("Blobs", "El archivo todavía no ha llegado a este PC."));
    const QByteArray head = file->peek(blobHeaderBytes);
    const auto header = BlobHeader::decode(head);
    if (!header && !BlobHeader::wasThere(head, file->size()))
        return std::unique_ptr<QIODevice>(std::move(file));
    if (!header || file->size() != BlobHeader::storedSize(header->plainSize))
        return fail(Error::Kind::Corrupt,
            QCoreApplication::translate(
                "Blobs", "Un archivo está dañado en el disco. Se pedirá otra copia."),
            QStringLiteral("encrypted blob with a damaged header or cut short"));
    const auto key = keys.keyById(header->key);
    if (!key)
        return fail(Error::Kind::Denied,
            QCoreApplication::translate("Blobs", "Este archivo está cerrado. Falta su llave."));
    return std::unique_ptr<QIODevice>(
        std::make_unique<BlobReader>(std::move(file), *header, key->key));
}

namespace {

Result<BlobId> hashOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(file);
    BlobHasher hasher;
    while (!file.atEnd()) {
        const QByteArray chunk = file.read(256 * 1024);
        if (chunk.isEmpty())
            return fileError(file);
        hasher.add(chunk);
    }
    return hasher.result();
}

} // namespace

Result<> Blobs::verify(const BlobId &id) const
{
    TAMBO_ASSIGN(const BlobId found, hashOf(path(id)));
    if (found != id)
        return fail(Error::Kind::Corrupt,
            QCoreApplication::translate(
                "Blobs", "Un archivo está dañado en el disco. Se pedirá otra copia."),
            path(id));
    return {};
}

Result<> Blobs::adopt(const BlobId &id) const
{
    return adoptFrom(partPath(id), id);
}

Result<> Blobs::adoptPieces(const BlobId &id) const
{
    return adoptFrom(piecesPath(id), id);
}

Result<> Blobs::adoptFrom(const QString &part, const BlobId &id) const
{
    TAMBO_ASSIGN(const BlobId found, hashOf(part));
    if (found != id) {
        QFile::remove(part);
        return fail(Error::Kind::Corrupt,
            QCoreApplication::translate("Blobs", "Un archivo llegó dañado. Se pedirá otra vez."));
    }
    QFile file(part);
    if (!file.open(QIODevice::ReadWrite))
        return fileError(file);
    TAMBO_TRY(syncFile(file));
    file.close();
    return place(part, id);
}

Result<> Blobs::putAside(const BlobId &id) const
{
    return has(id) ? renameDurably(path(id), asidePath(id)) : Result<>();
}

QList<BlobId> Blobs::all() const
{
    QList<BlobId> ids;
    QDirIterator files(m_folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        if (const auto id = BlobId::from(QByteArray::fromHex(files.fileName().toLatin1()));
            id && files.fileName().size() == 2 * BlobId::size)
            ids.append(*id);
    }
    return ids;
}

Result<> Blobs::remove(const BlobId &id) const
{
    for (const QString &each : {partPath(id), piecesPath(id), path(id)}) {
        QFile file(each);
        if (file.exists() && !file.remove())
            return fileError(file);
    }
    return {};
}

} // namespace tambo::store
