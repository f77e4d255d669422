// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/exif.h"
#include "app/formats/picture.h"
#include "tests/fuzz/fuzz.h"

#include <QBuffer>

// Photos. The decoders are Qt's and Exiv2's, so the search sees little of their inside; what is
// watched is what we do with what they say, and how much memory it takes.
namespace tambo::fuzz::pictures {

using namespace formats;

void check(QByteArrayView input)
{
    QByteArray bytes = input.toByteArray();
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    const Exif exif = readExif(device);
    require(exif.orientation >= 1 && exif.orientation <= 8, "one of eight ways up");
    require(exif.latitude.has_value() == exif.longitude.has_value(), "a place has two numbers");
    require(!exif.latitude
            || (*exif.latitude >= -90 && *exif.latitude <= 90 && *exif.longitude >= -180
                && *exif.longitude <= 180),
        "a place on the Earth");
    if (pictureType(device).isEmpty())
        return;
    static_cast<void>(pictureSize(device));
    const auto picture = readPicture(device, QSize(64, 64));
    require(!picture.ok() || (picture->width() <= 64 && picture->height() <= 64),
        "no larger than asked for");
}

QList<QByteArray> seeds()
{
    QImage image(9, 6, QImage::Format_ARGB32);
    image.fill(0x80ff4000);
    QList<QByteArray> seeds;
    for (const char *format : {"png", "jpg", "bmp", "webp", "tiff", "ppm", "xbm"}) {
        QByteArray bytes;
        QBuffer device(&bytes);
        device.open(QIODevice::WriteOnly);
        if (image.save(&device, format))
            seeds.append(bytes);
    }
    // A TIFF with a date, a place and a side, as a camera writes them after "Exif\0\0".
    seeds.append(QByteArray::fromHex("49492a0008000000020012010300010000000600000025880400010000"
                                     "00260000000000000002000100020002000000530000000200050003"
                                     "000000440000000000000001000000010000001e0000000100000000"
                                     "00000001000000"));
    return seeds;
}

const Target target("pictures", check, seeds);

} // namespace tambo::fuzz::pictures
