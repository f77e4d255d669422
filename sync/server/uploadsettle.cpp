// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/files.h"
#include "sync/server/texts.h"
#include "sync/server/uploads.h"

#include <QFileInfo>

// The end of an upload: from the last byte to a file that the hub vouches for.
namespace tambo::hub {

namespace {

constexpr qint64 chunkBytes = 256 * 1024;

Result<BlobId> hashOf(QFile &file)
{
    store::BlobHasher hasher;
    if (!file.seek(0))
        return store::fileError(file);
    for (;;) {
        const QByteArray chunk = file.read(chunkBytes);
        if (chunk.isEmpty())
            break;
        hasher.add(chunk);
    }
    if (file.error() != QFileDevice::NoError)
        return store::fileError(file);
    return hasher.result();
}

} // namespace

Result<Uploads::Ended> Uploads::settle(const UploadRow &upload)
{
    if (upload.done)
        return Ended::Held;
    const bool whole = upload.length == 0 || QFileInfo(pathOf(upload)).size() == upload.length;
    if (!whole && !m_parts.blobs.has(upload.blob))
        return Ended::Incomplete;
    const auto file = m_arriving.claim(upload.token, pathOf(upload));
    auto ended = Result<Ended>(Ended::Incomplete);
    if (const auto opened = file->open(); opened.ok())
        ended = settle(upload, *file);
    else
        ended = opened.error();
    m_arriving.release(upload.token, file);
    return ended;
}

Result<Uploads::Ended> Uploads::settle(UploadRow upload, ArrivingFile &file)
{
    bool whole = true;
    bool foreign = false;
    TAMBO_TRY(file.hold([&](QFile &open) -> Result<> {
        if (m_parts.blobs.has(upload.blob)) { // arrived whole by another way
            open.remove();
            return {};
        }
        whole = open.size() == upload.length;
        if (!whole)
            return {};
        TAMBO_TRY(store::syncFile(open));
        TAMBO_ASSIGN(const BlobId found, hashOf(open));
        foreign = found != upload.blob;
        return foreign ? Result<>() : place(upload, open);
    }));
    if (!whole)
        return Ended::Incomplete;
    if (foreign) {
        TAMBO_TRY(forget(upload));
        return fail(Error::Kind::Corrupt,
            HubText::tr("El archivo llegó dañado al servidor. Se enviará otra vez."),
            QStringLiteral("upload does not match its hash"));
    }
    TAMBO_TRY(noteDone(std::move(upload)));
    return Ended::Held;
}

Result<> Uploads::place(const UploadRow &upload, QFile &file)
{
    const QString to = m_parts.blobs.path(upload.blob);
    if (!QDir().mkpath(QFileInfo(to).path()))
        return fail(Error::Kind::Storage,
            HubText::tr("El servidor no pudo guardar el archivo. Revise su carpeta de datos."));
    TAMBO_TRY(store::renameDurably(file.fileName(), to));
    QFile::setPermissions(to, QFile::ReadOwner | QFile::ReadGroup);
    return {};
}

Result<> Uploads::noteDone(UploadRow upload)
{
    upload.done = true;
    return m_parts.database->write([&](Connection &connection) -> Result<> {
        TAMBO_TRY(noteHeld(*connection.database, upload.blob, upload.space, upload.length));
        return putUpload(*connection.database, upload);
    });
}

} // namespace tambo::hub
