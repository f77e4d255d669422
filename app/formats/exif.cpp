// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/exif.h"

#include <QRegularExpression>
#include <QTimeZone>
#include <exiv2/exiv2.hpp>
#include <mutex>

namespace tambo::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxPictureBytes = qint64(128) << 20;

void lockXmp(void *mutex, bool lock)
{
    auto *recursive = static_cast<std::recursive_mutex *>(mutex);
    lock ? recursive->lock() : recursive->unlock();
}

/// Exiv2 wants one thread to prepare it, and would print its warnings.
void prepareExiv2()
{
    static std::recursive_mutex mutex;
    static std::once_flag once;
    std::call_once(once, [] {
        Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
        Exiv2::XmpParser::initialize(lockXmp, &mutex);
    });
}

const Exiv2::Exifdatum *field(const Exiv2::ExifData &data, const char *key)
{
    const auto found = data.findKey(Exiv2::ExifKey(key));
    return found == data.end() || found->count() == 0 ? nullptr : &*found;
}

QString textOf(const Exiv2::ExifData &data, const char *key)
{
    const auto *datum = field(data, key);
    return datum ? QString::fromStdString(datum->toString()).remove(QChar(u'\0')).trimmed()
                 : QString();
}

QDateTime dateOf(const Exiv2::ExifData &data, const char *key, const char *offsetKey)
{
    static const QRegularExpression shape(
        uR"(^(\d{4})[:\-/.](\d\d)[:\-/.](\d\d)[ T](\d\d):(\d\d):(\d\d))"_s);
    static const QRegularExpression offsetShape(uR"(^([+-])(\d\d):(\d\d)$)"_s);
    const auto match = shape.match(textOf(data, key));
    if (!match.hasMatch())
        return {};
    const auto number = [&](int i) { return match.captured(i).toInt(); };
    const QDate date(number(1), number(2), number(3));
    const QTime time(number(4), number(5), number(6));
    if (!date.isValid() || !time.isValid())
        return {};
    const auto offset = offsetShape.match(textOf(data, offsetKey));
    if (!offset.hasMatch())
        return QDateTime(date, time);
    const int seconds = offset.captured(2).toInt() * 3600 + offset.captured(3).toInt() * 60;
    return QDateTime(date, time, QTimeZone(offset.captured(1) == u"-" ? -seconds : seconds));
}

/// Degrees, minutes and seconds as three fractions; missing or "0/0" parts after the first are 0.
std::optional<double> coordinate(
    const Exiv2::ExifData &data, const char *key, const char *refKey, double limit)
{
    const auto *datum = field(data, key);
    if (!datum)
        return std::nullopt;
    double degrees = 0;
    double unit = 1;
    for (int i = 0; i < std::min<int>(3, int(datum->count())); ++i, unit *= 60) {
        const auto [numerator, denominator] = datum->toRational(i);
        if (denominator != 0)
            degrees += double(numerator) / denominator / unit;
        else if (i == 0)
            return std::nullopt;
    }
    const QString side = textOf(data, refKey).toUpper();
    if (side.startsWith(u'S') || side.startsWith(u'W'))
        degrees = -degrees;
    if (std::abs(degrees) > limit)
        return std::nullopt;
    return degrees;
}

Exif fromData(const Exiv2::ExifData &data)
{
    Exif exif;
    exif.taken = dateOf(data, "Exif.Photo.DateTimeOriginal", "Exif.Photo.OffsetTimeOriginal");
    if (!exif.taken.isValid())
        exif.taken = dateOf(data, "Exif.Photo.DateTimeDigitized", "Exif.Photo.OffsetTimeDigitized");
    const auto latitude
        = coordinate(data, "Exif.GPSInfo.GPSLatitude", "Exif.GPSInfo.GPSLatitudeRef", 90);
    const auto longitude
        = coordinate(data, "Exif.GPSInfo.GPSLongitude", "Exif.GPSInfo.GPSLongitudeRef", 180);
    if (latitude && longitude) {
        exif.latitude = latitude;
        exif.longitude = longitude;
    }
    const int orientation = textOf(data, "Exif.Image.Orientation").toInt();
    exif.orientation = orientation >= 1 && orientation <= 8 ? orientation : 1;
    return exif;
}

} // namespace

Exif readExif(QIODevice &device)
{
    prepareExiv2();
    Exif exif;
    if (!device.seek(0) || device.size() > maxPictureBytes)
        return exif;
    const QByteArray bytes = device.readAll();
    device.seek(0);
    try {
        const auto image = Exiv2::ImageFactory::open(
            reinterpret_cast<const Exiv2::byte *>(bytes.constData()), bytes.size());
        image->readMetadata();
        exif = fromData(image->exifData());
    } catch (const std::exception &) {
        return {}; // a picture without readable notes is still a picture
    }
    return exif;
}

} // namespace tambo::formats
