// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/exif.h"
#include "app/formats/picture.h"
#include "tests/formats/support.h"
#include "tests/support/seed.h"

#include <QColor>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QRandomGenerator>
#include <QTimeZone>
#include <exiv2/exiv2.hpp>

using namespace tambo;
using namespace tambo::formats;
using namespace tambo::tests;
using namespace Qt::StringLiterals;

namespace {

/// Red, green / blue, yellow quarters: any turn or mirroring shows.
QImage quarters(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            image.setPixelColor(x, y,
                y < height / 2 ? (x < width / 2 ? Qt::red : Qt::green)
                               : (x < width / 2 ? Qt::blue : Qt::yellow));
    }
    return image;
}

QByteArray saved(const QImage &image, const char *format, int quality = 90)
{
    QBuffer buffer;
    image.save(&buffer, format, quality);
    return buffer.data();
}

QByteArray withExif(const QByteArray &jpeg, const QMap<std::string, std::string> &fields)
{
    auto image = Exiv2::ImageFactory::open(
        reinterpret_cast<const Exiv2::byte *>(jpeg.constData()), jpeg.size());
    Exiv2::ExifData exif;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it)
        exif[it.key()].setValue(it.value());
    image->setExifData(exif);
    image->writeMetadata();
    auto &io = image->io();
    io.seek(0, Exiv2::BasicIo::beg);
    const auto bytes = io.read(io.size());
#if EXIV2_TEST_VERSION(0, 28, 0)
    return QByteArray(reinterpret_cast<const char *>(bytes.c_data()), bytes.size());
#else
    return QByteArray(reinterpret_cast<const char *>(bytes.pData_), bytes.size_);
#endif
}

bool similar(QColor a, QColor b)
{
    return qAbs(a.red() - b.red()) + qAbs(a.green() - b.green()) + qAbs(a.blue() - b.blue()) < 60;
}

double difference(const QImage &a, const QImage &b)
{
    if (a.size() != b.size() || a.isNull())
        return 255;
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            sum += qAbs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    }
    return sum / (double(a.width()) * a.height());
}

} // namespace

class TestPicture : public QObject
{
    Q_OBJECT

    static Result<QImage> read(const QByteArray &bytes, QSize bound = {})
    {
        Bytes device(bytes);
        return readPicture(device, bound);
    }

private Q_SLOTS:
    void knowsPicturesByContent_data();
    void knowsPicturesByContent();
    void scalesIntoTheBound_data();
    void scalesIntoTheBound();
    void turnsUpright_data();
    void turnsUpright();
    void refusesDamagedPictures_data();
    void refusesDamagedPictures();
    void refusesBombs();
    void previewFits_data();
    void previewFits();
    void previewKeepsTransparencyAndDropsNotes();
    void readsExif();
    void readsExifOffsetsAndOddValues();
    void orientationSamplesLookAlike();
    void exifAgreesWithTheCorpus();
    void readsPngSuiteAndLogos();
    void survivesHostilePictures();
};

void TestPicture::knowsPicturesByContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("type");
    const QImage image = quarters(16, 16);
    QTest::newRow("jpeg") << saved(image, "jpg") << QByteArray("image/jpeg");
    QTest::newRow("png") << saved(image, "png") << QByteArray("image/png");
    QTest::newRow("webp") << saved(image, "webp") << QByteArray("image/webp");
    QTest::newRow("bmp") << saved(image, "bmp") << QByteArray("image/bmp");
    QTest::newRow("tiff") << saved(image, "tiff") << QByteArray("image/tiff");
    QTest::newRow("ppm") << saved(image, "ppm") << QByteArray("image/x-portable-pixmap");
    QTest::newRow("svg") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                         << QByteArray();
    QTest::newRow("text") << QByteArray("BMW y otras cosas") << QByteArray();
    QTest::newRow("empty") << QByteArray() << QByteArray();
}

void TestPicture::knowsPicturesByContent()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, type);
    Bytes device(bytes);
    QCOMPARE(pictureType(device), type);
    QCOMPARE(device.pos(), 0);
    const auto image = readPicture(device, {});
    QCOMPARE(image.ok(), !type.isEmpty());
    if (image)
        QCOMPARE(image->size(), QSize(16, 16));
}

void TestPicture::scalesIntoTheBound_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QSize>("bound");
    QTest::addColumn<QSize>("expected");
    QTest::newRow("wide") << QSize(400, 200) << QSize(100, 100) << QSize(100, 50);
    QTest::newRow("tall") << QSize(200, 400) << QSize(100, 100) << QSize(50, 100);
    QTest::newRow("never larger") << QSize(40, 20) << QSize(100, 100) << QSize(40, 20);
    QTest::newRow("no bound") << QSize(400, 200) << QSize() << QSize(400, 200);
    QTest::newRow("thread") << QSize(1000, 2) << QSize(10, 10) << QSize(10, 1);
}

void TestPicture::scalesIntoTheBound()
{
    QFETCH(QSize, size);
    QFETCH(QSize, bound);
    QFETCH(QSize, expected);
    for (const char *format : {"jpg", "png"}) {
        const auto image = read(saved(quarters(size.width(), size.height()), format), bound);
        QVERIFY(image);
        QCOMPARE(image->size(), expected);
    }
}

void TestPicture::turnsUpright_data()
{
    QTest::addColumn<int>("orientation");
    for (int i = 1; i <= 8; ++i)
        QTest::addRow("%d", i) << i;
}

void TestPicture::turnsUpright()
{
    QFETCH(int, orientation);
    // What each value of TIFF 6.0's Orientation asks for, undone.
    static const QList<QTransform> undo{{}, {-1, 0, 0, 1, 0, 0}, {-1, 0, 0, -1, 0, 0},
        {1, 0, 0, -1, 0, 0}, {0, 1, 1, 0, 0, 0}, {0, -1, 1, 0, 0, 0}, {0, -1, -1, 0, 0, 0},
        {0, 1, -1, 0, 0, 0}};
    const QImage upright = quarters(160, 96);
    const QByteArray jpeg = withExif(saved(upright.transformed(undo.at(orientation - 1)), "jpg"),
        {{"Exif.Image.Orientation", std::to_string(orientation)}});
    Bytes device(jpeg);
    QCOMPARE(readExif(device).orientation, orientation);
    QCOMPARE(*pictureSize(device), QSize(160, 96));
    const auto image = readPicture(device, QSize(80, 80));
    QVERIFY(image);
    QCOMPARE(image->size(), QSize(80, 48));
    QVERIFY(similar(image->pixelColor(10, 10), Qt::red));
    QVERIFY(similar(image->pixelColor(70, 10), Qt::green));
    QVERIFY(similar(image->pixelColor(10, 40), Qt::blue));
    QVERIFY(similar(image->pixelColor(70, 40), Qt::yellow));
}

void TestPicture::refusesDamagedPictures_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QImage image = quarters(64, 64);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("hola");
    QTest::newRow("cut jpeg") << saved(image, "jpg").left(120);
    QTest::newRow("cut png") << saved(image, "png").left(60);
    QTest::newRow("cut webp") << saved(image, "webp").left(30);
    QTest::newRow("header only") << QByteArray("\xFF\xD8\xFF\xE0");
}

void TestPicture::refusesDamagedPictures()
{
    QFETCH(QByteArray, bytes);
    const auto image = read(bytes);
    QVERIFY(!image);
    QCOMPARE(image.error().kind, Error::Kind::BadInput);
    QVERIFY(!image.error().message.isEmpty());
}

void TestPicture::refusesBombs()
{
    const auto image = read("P5\n20000 20000\n255\n" + QByteArray(1000, 'x'), QSize(64, 64));
    QVERIFY(!image);
    QVERIFY2(image.error().message.contains(u"20000"), qPrintable(image.error().message));
    QByteArray jpeg = saved(quarters(16, 16), "jpg");
    const auto frame = jpeg.indexOf("\xFF\xC0");
    QVERIFY(frame > 0);
    jpeg.replace(frame + 5, 4, "\xFF\xDC\xFF\xDC");
    QVERIFY(!read(jpeg, QSize(64, 64)));
}

void TestPicture::previewFits_data()
{
    QTest::addColumn<QImage>("image");
    QRandomGenerator random(tambo::test::seed());
    QImage noise(2000, 1500, QImage::Format_RGB32);
    for (int y = 0; y < noise.height(); ++y)
        random.fillRange(reinterpret_cast<quint32 *>(noise.scanLine(y)), noise.width());
    QTest::newRow("noise") << noise;
    QTest::newRow("grey noise") << noise.convertToFormat(QImage::Format_Grayscale8);
    QTest::newRow("small noise") << noise.copy(0, 0, 640, 640);
    QTest::newRow("plain") << quarters(1600, 900);
    QTest::newRow("tiny") << quarters(1, 1);
    QTest::newRow("thread") << quarters(4000, 1);
    QTest::newRow("palette") << quarters(300, 300).convertToFormat(QImage::Format_Indexed8);
    QTest::newRow("16 bits") << quarters(300, 300).convertToFormat(QImage::Format_RGBA64);
}

void TestPicture::previewFits()
{
    QFETCH(QImage, image);
    const auto preview = picturePreview(image);
    QVERIFY(preview);
    QVERIFY2(preview->size() <= 30'000, qPrintable(QString::number(preview->size())));
    const QImage shown = QImage::fromData(*preview, "webp");
    QVERIFY(!shown.isNull());
    QVERIFY(shown.width() <= 640 && shown.height() <= 640);
    if (qMax(image.width(), image.height()) <= 300)
        QCOMPARE(shown.size(), image.size());
    const auto small = smallPicture(image);
    QVERIFY(small);
    QVERIFY2(small->size() <= 12'000, qPrintable(QString::number(small->size())));
    const QImage inList = QImage::fromData(*small, "webp");
    QVERIFY(!inList.isNull());
    QVERIFY(inList.width() <= smallPictureSide && inList.height() <= smallPictureSide);
}

void TestPicture::previewKeepsTransparencyAndDropsNotes()
{
    QImage image(100, 100, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter(&image).fillRect(50, 0, 50, 100, Qt::red);
    image.setText(u"Author"_s, u"Rosa secreta"_s);
    const auto preview = picturePreview(image);
    QVERIFY(preview);
    QVERIFY(!preview->contains("Rosa"));
    const QImage shown = QImage::fromData(*preview);
    QVERIFY(shown.hasAlphaChannel());
    QCOMPARE(qAlpha(shown.pixel(10, 50)), 0);
    QCOMPARE(qAlpha(shown.pixel(90, 50)), 255);
    QVERIFY(!picturePreview(QImage()));
}

void TestPicture::readsExif()
{
    Bytes device(withExif(saved(quarters(16, 16), "jpg"),
        {{"Exif.Photo.DateTimeOriginal", "2024:03:01 10:20:30"}, {"Exif.Image.Orientation", "6"},
            {"Exif.GPSInfo.GPSLatitude", "0/1 56/1 2400/100"}, {"Exif.GPSInfo.GPSLatitudeRef", "S"},
            {"Exif.GPSInfo.GPSLongitude", "78/1 37/1 0/1"},
            {"Exif.GPSInfo.GPSLongitudeRef", "W"}}));
    const Exif exif = readExif(device);
    QCOMPARE(device.pos(), 0);
    QCOMPARE(exif.taken, QDateTime(QDate(2024, 3, 1), QTime(10, 20, 30)));
    QCOMPARE(exif.taken.timeSpec(), Qt::LocalTime);
    QCOMPARE(exif.orientation, 6);
    QVERIFY(exif.latitude && qAbs(*exif.latitude + 0.94) < 1e-6);
    QVERIFY(exif.longitude && qAbs(*exif.longitude + 78.616667) < 1e-6);
}

void TestPicture::readsExifOffsetsAndOddValues()
{
    Bytes offset(withExif(saved(quarters(16, 16), "jpg"),
        {{"Exif.Photo.DateTimeDigitized", "2024:03:01 10:20:30"},
            {"Exif.Photo.OffsetTimeDigitized", "-05:00"}, {"Exif.Image.Orientation", "9"},
            {"Exif.GPSInfo.GPSLatitude", "0/0 0/0 0/0"},
            {"Exif.GPSInfo.GPSLongitude", "1/1 0/0 0/0"}}));
    const Exif exif = readExif(offset);
    QCOMPARE(exif.taken.toUTC(), QDateTime(QDate(2024, 3, 1), QTime(15, 20, 30), QTimeZone::utc()));
    QCOMPARE(exif.taken.offsetFromUtc(), -5 * 3600);
    QCOMPARE(exif.orientation, 1);
    QVERIFY(!exif.latitude && !exif.longitude);
    Bytes blank(withExif(saved(quarters(16, 16), "jpg"),
        {{"Exif.Photo.DateTimeOriginal", "0000:00:00 00:00:00"},
            {"Exif.GPSInfo.GPSLatitude", "95/1 0/1 0/1"},
            {"Exif.GPSInfo.GPSLongitude", "1/1 0/1 0/1"}}));
    QVERIFY(!readExif(blank).taken.isValid());
    QVERIFY(!readExif(blank).latitude);
    Bytes garbage("not a picture");
    QVERIFY(!readExif(garbage).taken.isValid());
}

void TestPicture::orientationSamplesLookAlike()
{
    NEEDS_CORPUS("archives/exif/orientation");
    int compared = 0;
    for (const QString &path : filesBelow(corpus("archives/exif/orientation"), {u"*.jpg"_s})) {
        const QString first = path.chopped(5) + u"1.jpg"_s;
        const auto image = read(bytesOf(path), QSize(300, 300));
        const auto model = read(bytesOf(first), QSize(300, 300));
        QVERIFY(image && model);
        QVERIFY2(difference(*image, *model) < 6, qPrintable(path));
        ++compared;
    }
    QCOMPARE(compared, 8);
}

void TestPicture::exifAgreesWithTheCorpus()
{
    NEEDS_CORPUS("archives/exif/expected.json");
    const auto answers
        = QJsonDocument::fromJson(bytesOf(corpus("archives/exif/expected.json"))).array();
    int dates = 0;
    int places = 0;
    int turns = 0;
    for (const auto &value : answers) {
        const QJsonObject answer = value.toObject();
        const QString path = answer.value("SourceFile"_L1).toString().mid(2);
        Bytes device(bytesOf(corpus("archives/exif/") + path));
        if (!pictureType(device).startsWith("image/jp"))
            continue;
        const Exif exif = readExif(device);
        const QString date = answer.value("EXIF:DateTimeOriginal"_L1).toString();
        if (!date.isEmpty()) {
            QCOMPARE(exif.taken.toString(u"yyyy:MM:dd HH:mm:ss"_s), date.left(19));
            ++dates;
        }
        const auto latitude = answer.value("Composite:GPSLatitude"_L1);
        const bool measured = answer.contains("EXIF:GPSLatitude"_L1);
        QCOMPARE(exif.latitude.has_value(), measured);
        if (measured && latitude.isDouble()) {
            QVERIFY2(qAbs(*exif.latitude - latitude.toDouble()) < 1e-5, qPrintable(path));
            QVERIFY(qAbs(*exif.longitude - answer.value("Composite:GPSLongitude"_L1).toDouble())
                < 1e-5);
            ++places;
        }
        const auto turn = answer.value("EXIF:Orientation"_L1);
        if (turn.isDouble() && turn.toInt() >= 1 && turn.toInt() <= 8) {
            QCOMPARE(exif.orientation, turn.toInt());
            ++turns;
        }
    }
    qInfo("%d dates, %d places, %d orientations", dates, places, turns);
    QVERIFY(dates >= 6 && places >= 3 && turns >= 8);
}

void TestPicture::readsPngSuiteAndLogos()
{
    NEEDS_CORPUS("archives/images");
    int seen = 0;
    for (const QString &path : filesBelow(corpus("archives/images"), {u"*.[bjpwx]*"_s})) {
        const auto image = read(bytesOf(path));
        QVERIFY2(image, qPrintable(path));
        QVERIFY(picturePreview(*image));
        ++seen;
    }
    QVERIFY(seen >= 48);
}

void TestPicture::survivesHostilePictures()
{
    NEEDS_CORPUS("hostile/png");
    int refused = 0;
    for (const char *folder :
        {"hostile/png", "hostile/svg", "archives/images-corrupt", "archives/photos"}) {
        for (const QString &path : filesBelow(corpus(folder))) {
            Bytes device(bytesOf(path));
            const auto image = readPicture(device, QSize(200, 200));
            QVERIFY(readExif(device).orientation >= 1);
            if (!image) {
                QVERIFY(!image.error().message.isEmpty());
                ++refused;
            }
            if (path.endsWith(u".svg") || path.endsWith(u"truncated.jpg"))
                QVERIFY2(!image, qPrintable(path));
        }
    }
    QVERIFY(refused > 20);
}

QTEST_GUILESS_MAIN(TestPicture)
#include "testpicture.moc"
