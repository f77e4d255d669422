// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/csv.h"
#include "app/formats/elan.h"
#include "app/formats/exif.h"
#include "app/formats/geojson.h"
#include "app/formats/media.h"
#include "app/formats/picture.h"
#include "app/formats/subrip.h"
#include "app/formats/tsfile.h"
#include "app/formats/webvtt.h"
#include "tests/formats/support.h"
#include "tests/support/seed.h"

#include <QImage>
#include <QRandomGenerator>

using namespace tambo;
using namespace tambo::formats;
using namespace tambo::tests;
using namespace Qt::StringLiterals;

/// Every reader, fed with damaged and foreign bytes: a value or a sentence, nothing else.
class TestHostile : public QObject
{
    Q_OBJECT

    QRandomGenerator m_random;

    template<typename T> static void mustSayWhy(const Result<T> &result)
    {
        QVERIFY(result || !result.error().message.isEmpty());
        QVERIFY(result || !result.error().message.contains(u"%1"));
    }
    static void checkCues(const QList<Cue> &cues)
    {
        for (const Cue &cue : cues)
            QVERIFY(cue.startMs >= 0 && cue.endMs >= cue.startMs);
    }
    static void feedText(const QByteArray &bytes);
    static void feedPicture(const QByteArray &bytes);
    QByteArray scrambled(QByteArray bytes);

private Q_SLOTS:
    void initTestCase();
    void scrambledText_data();
    void scrambledText();
    void scrambledPictures_data();
    void scrambledPictures();
    void readersRefuseEachOthersFiles();
    void hugeNumbersAndDepths_data();
    void hugeNumbersAndDepths();
    void corporaOfOthers();
};

void TestHostile::initTestCase()
{
    m_random.seed(tambo::test::seed());
}

void TestHostile::feedText(const QByteArray &bytes)
{
    Bytes device(bytes);
    const auto vtt = readWebVtt(device);
    mustSayWhy(vtt);
    if (vtt)
        checkCues(vtt->cues);
    QVERIFY(device.seek(0));
    const auto srt = readSubRip(device);
    mustSayWhy(srt);
    if (srt)
        checkCues(srt->cues);
    QVERIFY(device.seek(0));
    mustSayWhy(readGeoJson(device));
    QVERIFY(device.seek(0));
    const auto elan = readElan(device);
    mustSayWhy(elan);
    if (elan) {
        for (const Transcript &transcript : elan->transcripts)
            checkCues(transcript.cues);
    }
    QVERIFY(device.seek(0));
    mustSayWhy(readCsv(device));
    QVERIFY(device.seek(0));
    mustSayWhy(readTs(device));
}

void TestHostile::feedPicture(const QByteArray &bytes)
{
    Bytes device(bytes);
    const auto picture = readPicture(device, QSize(50, 50));
    mustSayWhy(picture);
    if (picture)
        QVERIFY(picture->width() <= 50 && picture->height() <= 50);
    const Exif exif = readExif(device);
    QVERIFY(exif.orientation >= 1 && exif.orientation <= 8);
    QVERIFY(!exif.latitude || qAbs(*exif.latitude) <= 90);
    QVERIFY(!exif.longitude || qAbs(*exif.longitude) <= 180);
    mustSayWhy(probeMedia(device, u"foto"_s));
}

QByteArray TestHostile::scrambled(QByteArray bytes)
{
    if (bytes.isEmpty())
        return bytes;
    for (int i = m_random.bounded(6); i >= 0; --i) {
        const auto at = m_random.bounded(int(bytes.size()));
        switch (m_random.bounded(4)) {
        case 0:
            bytes[at] = char(m_random.bounded(256));
            break;
        case 1:
            bytes.insert(at, QByteArray::number(m_random.generate()));
            break;
        case 2:
            bytes.remove(at, m_random.bounded(20));
            break;
        default:
            bytes.insert(at, bytes.mid(m_random.bounded(int(bytes.size())), 40));
        }
        if (bytes.isEmpty())
            break;
    }
    return bytes;
}

void TestHostile::scrambledText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("elan") << bytesOf(ownData("cuento.eaf"));
    QTest::newRow("webvtt") << QByteArray("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana>Alli &amp; "
                                          "puncha\n\n00:03.000 --> 00:04.000\nñ\n");
    QTest::newRow("subrip") << QByteArray("1\r\n00:00:01,000 --> 00:00:02,000\r\nAlli\r\n\r\n2\r\n"
                                          "00:00:03,000 --> 00:00:04,000\r\npuncha\r\n");
    QTest::newRow("csv") << QByteArray("\"a\"\"b\",c;d\n1,\"2\n3\",4\r\n\xF1,\t,\n");
}

void TestHostile::scrambledText()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!bytes.isEmpty());
    for (int round = 0; round < 400; ++round)
        feedText(scrambled(bytes));
}

void TestHostile::scrambledPictures_data()
{
    QTest::addColumn<QByteArray>("format");
    for (const char *format : {"jpg", "png", "webp", "bmp", "tiff", "ppm"})
        QTest::newRow(format) << QByteArray(format);
}

void TestHostile::scrambledPictures()
{
    QFETCH(QByteArray, format);
    QImage image(40, 30, QImage::Format_RGB32);
    for (int y = 0; y < 30; ++y) {
        for (int x = 0; x < 40; ++x)
            image.setPixel(x, y, qRgb(x * 6, y * 8, x * y));
    }
    QBuffer buffer;
    QVERIFY(image.save(&buffer, format.constData()));
    for (int round = 0; round < 60; ++round)
        feedPicture(scrambled(buffer.data()));
}

void TestHostile::readersRefuseEachOthersFiles()
{
    const QByteArray eaf = bytesOf(ownData("cuento.eaf"));
    const QByteArray sound = bytesOf(ownData("voz.ogg"));
    for (const QByteArray &foreign : {eaf, sound}) {
        Bytes device(foreign);
        QVERIFY(!readWebVtt(device));
        QVERIFY(device.seek(0));
        QVERIFY(!readSubRip(device));
        QVERIFY(!readPicture(device, {}));
    }
    Bytes device(sound);
    QVERIFY(!readElan(device));
}

void TestHostile::hugeNumbersAndDepths_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("deep xml") << QByteArray("<ANNOTATION_DOCUMENT>")
            + QByteArray("<a>").repeated(200'000);
    QTest::newRow("deep tiers") << QByteArray("<ANNOTATION_DOCUMENT>")
            + QByteArray("<TIER>").repeated(200'000);
    QTest::newRow("long attribute")
        << "<ANNOTATION_DOCUMENT a=\"" + QByteArray(4 << 20, 'x') + "\"/>";
    QTest::newRow("huge slot") << QByteArray(
        "<ANNOTATION_DOCUMENT><TIME_ORDER><TIME_SLOT TIME_SLOT_ID=\"a\" "
        "TIME_VALUE=\"9223372036854775807\"/><TIME_SLOT TIME_SLOT_ID=\"b\" "
        "TIME_VALUE=\"-9223372036854775808\"/></TIME_ORDER><TIER TIER_ID=\"t\"><ANNOTATION>"
        "<ALIGNABLE_ANNOTATION ANNOTATION_ID=\"1\" TIME_SLOT_REF1=\"b\" TIME_SLOT_REF2=\"a\">"
        "<ANNOTATION_VALUE>x</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER>"
        "<TIER TIER_ID=\"u\"><ANNOTATION><REF_ANNOTATION ANNOTATION_ID=\"2\" ANNOTATION_REF=\"1\">"
        "<ANNOTATION_VALUE>x</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION><ANNOTATION>"
        "<REF_ANNOTATION ANNOTATION_ID=\"3\" ANNOTATION_REF=\"1\">"
        "<ANNOTATION_VALUE>x</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION></TIER>"
        "</ANNOTATION_DOCUMENT>");
    QTest::newRow("long cue") << "WEBVTT\n\n00:00.000 --> 00:01.000\n" + QByteArray(4 << 20, '<');
    QTest::newRow("many references")
        << "WEBVTT\n\n00:00.000 --> 00:01.000\n" + QByteArray("&#1114111;&").repeated(200'000);
    QTest::newRow("long time") << "1\n" + QByteArray(1 << 20, '1')
            + ":00:00,000 --> 00:00:01,000\n";
    QTest::newRow("many quotes") << QByteArray("\"\"").repeated(1 << 20);
    QTest::newRow("open quotes") << QByteArray("a,\"\n").repeated(1 << 18);
    QTest::newRow("nothing but lines") << QByteArray(1 << 20, '\n');
    QTest::newRow("zeros") << QByteArray(1 << 20, '\0');
}

void TestHostile::hugeNumbersAndDepths()
{
    QFETCH(QByteArray, bytes);
    feedText(bytes);
}

void TestHostile::corporaOfOthers()
{
    NEEDS_CORPUS("hostile");
    int seen = 0;
    for (const char *folder : {"hostile/json", "hostile/html", "hostile/xml", "hostile/strings",
             "hostile/ical", "courses/subtitles"}) {
        for (const QString &path : filesBelow(corpus(folder))) {
            feedText(bytesOf(path));
            ++seen;
        }
    }
    QVERIFY(seen > 400);
}

QTEST_GUILESS_MAIN(TestHostile)
#include "testhostile.moc"
