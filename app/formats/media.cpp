// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/media.h"

#include "app/formats/exif.h"
#include "app/formats/mediamodule.h"
#include "app/formats/picture.h"

#include <QCoreApplication>
#include <QImage>

namespace tambo::formats {

using namespace Qt::StringLiterals;

namespace {

Result<MediaInfo> probePicture(QIODevice &device)
{
    MediaInfo info;
    info.mimeType = QString::fromLatin1(pictureType(device));
    TAMBO_ASSIGN(const QSize size, pictureSize(device));
    TAMBO_TRY(readPicture(device, QSize(64, 64)));
    const Exif exif = readExif(device);
    info.width = size.width();
    info.height = size.height();
    info.taken = exif.taken;
    info.latitude = exif.latitude;
    info.longitude = exif.longitude;
    info.orientation = exif.orientation;
    return info;
}

Result<MediaInfo> probeStreams(QIODevice &device)
{
    TAMBO_ASSIGN(const MediaModule *module, mediaModule());
    return module->probe(device);
}

bool isHeif(const QByteArray &head)
{
    return head.mid(4, 4) == "ftyp"
        && QByteArrayList{"heic", "heix", "mif1", "msf1", "hevc", "avif"}.contains(head.mid(8, 4));
}

} // namespace

Result<MediaInfo> probeMedia(QIODevice &device, const QString &fileName)
{
    const auto refusal = [&](const char *sentence, const QString &detail = {}) {
        return fail(Error::Kind::BadInput,
            QCoreApplication::translate("Media", sentence).arg(fileName), detail);
    };
    if (!device.seek(0) || (device.size() == 0 && device.atEnd()))
        return refusal(QT_TRANSLATE_NOOP("Media", "«%1» está vacío. Cópielo o grábelo otra vez."));
    const bool picture = !pictureType(device).isEmpty();
    const bool heif = !picture && isHeif(device.peek(16));
    if (heif)
        return refusal(QT_TRANSLATE_NOOP(
            "Media", "«%1» es una foto HEIC. Guárdela como JPEG y pruebe otra vez."));
    auto info = picture ? probePicture(device) : probeStreams(device);
    if (info || info.error().kind != Error::Kind::BadInput)
        return info;
    if (picture && info.error().detail.isEmpty())
        return info; // says more than "damaged"
    return refusal(
        QT_TRANSLATE_NOOP(
            "Media", "«%1» está dañado o no es una foto, un sonido ni un vídeo. Cópielo otra vez."),
        info.error().detail);
}

} // namespace tambo::formats
