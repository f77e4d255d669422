// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/preparemedia.h"

#include "app/archive/texts.h"
#include "app/archive/withoutposition.h"
#include "app/formats/media.h"
#include "app/formats/picture.h"
#include "app/store/staged.h"

#include <QBuffer>
#include <QFileInfo>

namespace tambo::archive {

namespace {

Error unreadable(const QIODevice &device)
{
    return fail(Error::Kind::BadInput,
        Archive::tr("No se pudo leer el archivo. Revise si está completo."), device.errorString());
}

/// Maps the 0..1 of one step into its share of the whole.
Progress part(const Progress &whole, double from, double to)
{
    return [whole, from, to](double done) { return !whole || whole(from + done * (to - from)); };
}

Media describe(const formats::MediaInfo &info, const QString &fileName, bool open)
{
    Media media;
    media.kind = info.kind == formats::MediaInfo::Kind::Sound ? Media::Kind::Sound
        : info.kind == formats::MediaInfo::Kind::Video        ? Media::Kind::Video
                                                              : Media::Kind::Picture;
    media.fileName = fileName.left(255);
    media.mimeType = info.mimeType;
    media.durationMs = info.durationMs;
    media.width = info.width;
    media.height = info.height;
    media.taken = info.taken;
    if (!open) {
        media.latitude = info.latitude.value_or(0);
        media.longitude = info.longitude.value_or(0);
    }
    return media;
}

/// The bytes of a picture's preview; sounds get theirs later (soundpreviews.h).
Result<QByteArray> previewOf(QIODevice &device, const Media &media)
{
    if (media.kind != Media::Kind::Picture)
        return QByteArray();
    if (!device.seek(0))
        return unreadable(device);
    TAMBO_ASSIGN(const QImage picture, formats::readPicture(device, QSize(640, 640)));
    return formats::picturePreview(picture);
}

/// Copies preview and original in; when the original cannot be, the preview goes again.
Result<> storeBoth(QIODevice &device, const QByteArray &preview, Media &media,
    const store::Blobs &blobs, const std::optional<store::SpaceKey> &key, const Progress &progress)
{
    bool fresh = false;
    if (!preview.isEmpty()) {
        // Public blobs with equal bytes are one file, which others may need; private ones never
        // are.
        fresh = key || !blobs.has(*BlobId::from(store::blake2b(preview)));
        QBuffer buffer;
        buffer.setData(preview);
        buffer.open(QIODevice::ReadOnly);
        TAMBO_ASSIGN(const auto stored, blobs.add(buffer, key));
        media.preview = stored.id;
    }
    PatchedDevice source(device, key ? QList<Patch>() : positionPatches(device));
    auto stored = blobs.add(source, key, progress);
    if (!stored.ok()) {
        if (fresh)
            TAMBO_TRY(blobs.remove(media.preview));
        return stored.error();
    }
    media.blob = stored->id;
    media.bytes = stored->plainBytes;
    return {};
}

} // namespace

Result<PreparedMedia> prepareMedia(QIODevice &device, const QString &fileName,
    const store::Blobs &blobs, const std::optional<store::SpaceKey> &key, const Progress &progress,
    const QByteArray &digest)
{
    TAMBO_ASSIGN(const auto info, formats::probeMedia(device, fileName));
    PreparedMedia prepared{describe(info, fileName, !key)};
    prepared.media.digest = digest;
    if (digest.isEmpty()) {
        TAMBO_ASSIGN(prepared.media.digest, digestOf(device, part(progress, 0, 0.4)));
    }
    TAMBO_ASSIGN(const QByteArray preview, previewOf(device, prepared.media));
    TAMBO_TRY(storeBoth(device, preview, prepared.media, blobs, key, part(progress, 0.4, 1)));
    return prepared;
}

Result<PreparedMedia> prepareMedia(const QString &path, const store::Blobs &blobs,
    const std::optional<store::SpaceKey> &key, const Progress &progress)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::BadInput,
            Archive::tr("No se puede abrir «%1». Revise si existe y si puede leerlo.").arg(name),
            file.errorString());
    return prepareMedia(file, name, blobs, key, progress);
}

Result<> discardMedia(store::Writer &writer, const QList<PreparedMedia> &media)
{
    for (const PreparedMedia &prepared : media) {
        TAMBO_TRY(store::unstage(writer, prepared.media.blob));
        for (const BlobId &blob : {prepared.media.blob, prepared.media.preview})
            TAMBO_TRY(store::removeUnnamed(writer, blob));
    }
    return {};
}

Result<QByteArray> digestOf(QIODevice &device, const Progress &progress)
{
    if (!device.seek(0))
        return unreadable(device);
    store::BlobHasher hasher;
    const qint64 size = device.size();
    for (qint64 done = 0; done < size;) {
        const QByteArray piece = device.read(256 * 1024);
        if (piece.isEmpty())
            return unreadable(device);
        hasher.add(piece);
        done += piece.size();
        if (progress && !progress(double(done) / double(size)))
            return fail(Error::Kind::Cancelled, Archive::tr("Se detuvo. No se añadió nada."));
    }
    device.seek(0);
    return hasher.result().toByteArray();
}

Result<Held> holdsMedia(store::Reader &reader, const store::Trust &trust, const CentreId &centre,
    const QByteArray &digest)
{
    TAMBO_ASSIGN(const auto found,
        reader.list<Media>({.where = "digest = ?", .args = {store::Value(digest)}}));
    for (const Media &media : found) {
        if (trust.centreOf(media.space) != centre)
            continue;
        const auto story = reader.get(media.story);
        if (story.ok())
            return Held::Yes;
        if (story.error().kind != Error::Kind::NotFound)
            return story.error();
    }
    return Held::No;
}

} // namespace tambo::archive
