// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/picture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QImageWriter>

namespace tambo::formats {

using namespace Qt::StringLiterals;

namespace {

struct Bounds {
    int side = 0; ///< pixels
    qsizetype bytes = 0;
};
constexpr Bounds previewBounds{640, 30'000};
constexpr Bounds smallBounds{smallPictureSide, 12'000};
// JPEG shrinks while it decodes; the others are whole in memory first, four bytes a pixel.
constexpr qint64 maxJpegPixels = 70'000'000;
constexpr qint64 maxPixels = 32'000'000;

struct Signature {
    const char *mimeType;
    const char *qtFormat;
};

std::optional<Signature> signatureOf(const QByteArray &head)
{
    if (head.startsWith("\xFF\xD8\xFF"))
        return Signature{"image/jpeg", "jpeg"};
    if (head.startsWith("\x89PNG\r\n\x1A\n"))
        return Signature{"image/png", "png"};
    if (head.startsWith("GIF87a") || head.startsWith("GIF89a"))
        return Signature{"image/gif", "gif"};
    if (head.startsWith("RIFF") && head.mid(8, 4) == "WEBP")
        return Signature{"image/webp", "webp"};
    if (head.startsWith(QByteArrayView("II*\0", 4)) || head.startsWith(QByteArrayView("MM\0*", 4)))
        return Signature{"image/tiff", "tiff"};
    if (head.startsWith("BM") && head.size() > 18 && head.at(15) == 0 && head.at(16) == 0
        && head.at(17) == 0) // the second header's size is below 256
        return Signature{"image/bmp", "bmp"};
    if (head.size() > 2 && head.at(0) == 'P' && head.at(1) >= '1' && head.at(1) <= '6'
        && QChar::isSpace(uchar(head.at(2)))) {
        const int kind = (head.at(1) - '1') % 3;
        return kind == 0 ? Signature{"image/x-portable-bitmap", "pbm"}
            : kind == 1  ? Signature{"image/x-portable-graymap", "pgm"}
                         : Signature{"image/x-portable-pixmap", "ppm"};
    }
    if (head.startsWith("#define ") && head.contains("_width "))
        return Signature{"image/x-xbitmap", "xbm"};
    return std::nullopt;
}

std::optional<Signature> sniff(QIODevice &device)
{
    return signatureOf(device.peek(64));
}

Error damaged(const QString &detail)
{
    return fail(Error::Kind::BadInput,
        QCoreApplication::translate(
            "Picture", "La foto está dañada y no se puede abrir. Cópiela otra vez."),
        detail);
}

Error tooLarge(QSize size)
{
    return fail(Error::Kind::BadInput,
        QCoreApplication::translate(
            "Picture", "La foto es demasiado grande (%1 × %2). Guárdela más pequeña.")
            .arg(size.width())
            .arg(size.height()));
}

/// Fixes the format, so that no other decoder ever sees the bytes, and checks the size.
Result<> prepare(QImageReader &reader, QIODevice &device)
{
    device.seek(0);
    const auto signature = sniff(device);
    if (!signature)
        return fail(Error::Kind::BadInput,
            QCoreApplication::translate(
                "Picture", "No es una foto que Tambo conozca. Guárdela como JPEG o PNG."));
    reader.setDevice(&device);
    reader.setFormat(signature->qtFormat);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty())
        return damaged(reader.errorString());
    const bool jpeg = qstrcmp(signature->qtFormat, "jpeg") == 0;
    if (qint64(size.width()) * size.height() > (jpeg ? maxJpegPixels : maxPixels))
        return tooLarge(size);
    return {};
}

bool isTurned(const QImageReader &reader)
{
    return reader.transformation() & QImageIOHandler::TransformationRotate90;
}

QByteArray encoded(const QImage &image, int quality)
{
    QBuffer buffer;
    QImageWriter writer(&buffer, "webp");
    writer.setQuality(quality);
    return writer.write(image) ? buffer.data() : QByteArray();
}

} // namespace

QByteArray pictureType(QIODevice &device)
{
    const auto signature = sniff(device);
    return signature ? QByteArray(signature->mimeType) : QByteArray();
}

Result<QSize> pictureSize(QIODevice &device)
{
    QImageReader reader;
    TAMBO_TRY(prepare(reader, device));
    return isTurned(reader) ? reader.size().transposed() : reader.size();
}

Result<QImage> readPicture(QIODevice &device, QSize bound)
{
    QImageReader reader;
    TAMBO_TRY(prepare(reader, device));
    const QSize size = reader.size();
    const QSize limit = isTurned(reader) ? bound.transposed() : bound;
    if (!bound.isEmpty() && (size.width() > limit.width() || size.height() > limit.height()))
        reader.setScaledSize(size.scaled(limit, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    QImage image;
    if (!reader.read(&image) || image.isNull())
        return damaged(reader.errorString());
    return image;
}

namespace {

Result<QByteArray> webpWithin(const Bounds &bounds, const QImage &picture)
{
    QImage small = picture;
    small.setText(QString(), QString());
    if (small.width() > bounds.side || small.height() > bounds.side)
        small
            = small.scaled(bounds.side, bounds.side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    small = small.convertToFormat(
        small.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    // Noise and foliage may need smaller pictures, not only lower quality.
    for (; !small.isNull();
        small = small.scaled(small.size() * 3 / 4, Qt::KeepAspectRatio, Qt::SmoothTransformation)) {
        for (const int quality : {75, 60, 45, 30}) {
            const QByteArray bytes = encoded(small, quality);
            if (bytes.isEmpty())
                return fail(Error::Kind::Internal,
                    QCoreApplication::translate("Picture",
                        "No se pudo preparar la foto: falta el formato WebP. Reinstale Tambo."));
            if (bytes.size() <= bounds.bytes)
                return bytes;
        }
    }
    return fail(Error::Kind::BadInput,
        QCoreApplication::translate("Picture", "La foto está vacía. Elija otra."));
}

} // namespace

Result<QByteArray> picturePreview(const QImage &picture)
{
    return webpWithin(previewBounds, picture);
}

Result<QByteArray> smallPicture(const QImage &picture)
{
    return webpWithin(smallBounds, picture);
}

} // namespace tambo::formats
