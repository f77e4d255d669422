// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/withoutposition.h"
#include "tests/support/seed.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QtEndian>
#include <QtTest>

using namespace tambo::archive;

namespace {

const QByteArray secret("\x27\x11\x11\x27\x42\x42\x42\x11", 8); // the latitude's rational

template<typename T> QByteArray little(T value)
{
    QByteArray bytes(sizeof(T), '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}
template<typename T> QByteArray big(T value)
{
    QByteArray bytes(sizeof(T), '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray entry(quint16 tag, quint16 type, quint32 count, quint32 value)
{
    return little(tag) + little(type) + little(count) + little(value);
}

/// IFD0 with a maker's name (tag 0x010f) and a GPS directory that holds one rational.
QByteArray tiff()
{
    QByteArray data("II*\0\x08\0\0\0", 8);
    data += little(quint16(2)) + entry(0x010f, 2, 6, 38) + entry(0x8825, 4, 1, 44)
        + little(quint32(0));
    data += "Nokia" + QByteArray(1, '\0'); // at 38
    data += little(quint16(1)) + entry(2, 5, 1, 62) + little(quint32(0)); // at 44
    return data + secret; // at 62
}

QByteArray segment(char marker, const QByteArray &body)
{
    return QByteArray("\xff") + marker + big(quint16(body.size() + 2)) + body;
}

QByteArray xmp()
{
    return "http://ns.adobe.com/xap/1.0/" + QByteArray(1, '\0')
        + "<x:xmpmeta exif:GPSLatitude='0,40.1S'/>";
}

QByteArray jpeg()
{
    return QByteArray("\xff\xd8", 2) + segment('\xe0', "JFIF")
        + segment('\xe1', QByteArray("Exif\0\0", 6) + tiff()) + segment('\xe1', xmp())
        + segment('\xda', "scan") + "pixels with " + secret + QByteArray("\xff\xd9", 2);
}

QByteArray atom(const QByteArray &type, const QByteArray &body)
{
    return big(quint32(body.size() + 8)) + type + body;
}

QByteArray movie()
{
    const QByteArray place = "+27.5916+086.5640+8850/";
    const QByteArray xyz = atom("\xa9xyz", big(quint16(place.size())) + big(quint16(0)) + place);
    const QByteArray loci = atom("loci", QByteArray(6, '\0') + "casa" + secret);
    const QByteArray meta = atom("meta",
        atom("keys", "mdtacom.apple.quicktime.location.ISO6709")
            + atom("ilst", atom("data", place + "kept")));
    return atom("ftyp", "isom") + atom("mdat", "film " + place)
        + atom("moov", atom("mvhd", "head") + atom("udta", xyz + loci) + meta);
}

QByteArray png()
{
    const auto chunk = [](const QByteArray &type, const QByteArray &body) {
        return big(quint32(body.size())) + type + body + big(quint32(0));
    };
    const QByteArray text = QByteArray("XML:com.adobe.xmp") + QByteArray(5, '\0') + xmp();
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", QByteArray(13, 1))
        + chunk("eXIf", tiff()) + chunk("iTXt", text) + chunk("IEND", {});
}

QByteArray webp()
{
    const auto chunk = [](const QByteArray &type, const QByteArray &body) {
        return type + little(quint32(body.size())) + body + QByteArray(body.size() & 1, '\0');
    };
    const QByteArray body = chunk("VP8 ", "pix") + chunk("EXIF", tiff()) + chunk("XMP ", xmp());
    return "RIFF" + little(quint32(body.size() + 4)) + "WEBP" + body;
}

QByteArray cleaned(QByteArray file)
{
    QBuffer buffer(&file);
    buffer.open(QIODevice::ReadOnly);
    PatchedDevice device(buffer, positionPatches(buffer));
    return device.readAll();
}

} // namespace

class TestWithoutPosition : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void jpegLosesOnlyItsPosition()
    {
        const QByteArray before = jpeg();
        const QByteArray after = cleaned(before);
        QCOMPARE(after.size(), before.size());
        QCOMPARE(before.count(secret), 2);
        QCOMPARE(after.count(secret), 1); // the pixels are not touched
        QVERIFY(after.endsWith(before.last(30)));
        QVERIFY(after.contains("Nokia"));
        QVERIFY(before.contains("GPSLatitude") && !after.contains("GPSLatitude"));
    }
    void tiffLosesOnlyItsPosition()
    {
        const QByteArray after = cleaned(tiff());
        QVERIFY(!after.contains(secret));
        QVERIFY(after.contains("Nokia"));
    }
    void bigEndianToo()
    {
        QByteArray data("MM\0*\0\0\0\x08", 8);
        data += big(quint16(1)) + big(quint16(0x8825)) + big(quint16(4)) + big(quint32(1))
            + big(quint32(26)) + big(quint32(0));
        data += big(quint16(1)) + big(quint16(2)) + big(quint16(5)) + big(quint32(1))
            + big(quint32(44)) + big(quint32(0));
        data += secret;
        QVERIFY(!cleaned(data).contains(secret));
    }
    void pngGetsANewChecksum()
    {
        const QByteArray before = png();
        const QByteArray after = cleaned(before);
        QCOMPARE(after.size(), before.size());
        QVERIFY(!after.contains(secret));
        QVERIFY(!after.contains("GPSLatitude"));
        const auto at = after.indexOf("eXIf");
        QVERIFY(after.sliced(at + 4 + tiff().size(), 4) != QByteArray(4, '\0'));
    }
    void webpLosesOnlyItsPosition()
    {
        const QByteArray after = cleaned(webp());
        QCOMPARE(after.size(), webp().size());
        QVERIFY(!after.contains(secret));
        QVERIFY(!after.contains("GPSLatitude"));
        QVERIFY(after.contains("Nokia") && after.contains("pix"));
    }
    void movieLosesOnlyItsPosition()
    {
        const QByteArray before = movie();
        const QByteArray after = cleaned(before);
        QCOMPARE(after.size(), before.size());
        QCOMPARE(before.count("+27.5916"), 3);
        QCOMPARE(after.count("+27.5916"), 1); // in mdat, which is the film itself
        QVERIFY(!after.contains(secret));
        QVERIFY(after.contains("head") && after.contains("kept"));
    }
    void filesWithoutPositionStayAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("short") << QByteArray("\xff\xd8", 2);
        QTest::newRow("text") << QByteArray("Ñuka shutika Juanami kan.");
        QTest::newRow("jpeg") << QByteArray("\xff\xd8", 2) + segment('\xe0', "JFIF")
                + segment('\xda', "scan");
        QTest::newRow("movie") << atom("ftyp", "isom") + atom("moov", atom("mvhd", "head"));
    }
    void filesWithoutPositionStayAsTheyAre()
    {
        QFETCH(QByteArray, file);
        QCOMPARE(cleaned(file), file);
    }
    void seeksThroughPatches()
    {
        QByteArray file("0123456789");
        QBuffer buffer(&file);
        buffer.open(QIODevice::ReadOnly);
        PatchedDevice device(buffer, {{2, "ab"}, {7, "c"}});
        QCOMPARE(device.readAll(), QByteArray("01ab456c89"));
        QVERIFY(device.seek(3));
        QCOMPARE(device.read(5), QByteArray("b456c"));
        QCOMPARE(device.size(), 10);
    }
    void aHeaderOfALargeMovieToo()
    {
        const QByteArray place = "+27.5916+086.5640+8850/";
        const QByteArray body
            = atom("udta", atom("\xa9xyz", big(quint16(place.size())) + big(quint16(0)) + place));
        const QByteArray large
            = big(quint32(1)) + "moov" + big(quint64(body.size() + 16)) + body; // a size of 64 bits
        const QByteArray after = cleaned(atom("ftyp", "isom") + large);
        QVERIFY(!after.contains("+27.5916"));
        QVERIFY(after.contains("\xa9xyz"));
    }
    /// Each entry leads to a directory whose entries blank all of the file: days of work.
    void directoriesThatNeverEnd()
    {
        constexpr quint16 many = 65'535;
        const QByteArray gps = entry(0x8825, 4, 1, 2); // in the head, where nothing is blanked
        QByteArray file("II*\0\x08\0\0\0", 8);
        file += little(many) + gps.repeated(many) + little(quint32(0));
        QCOMPARE(cleaned(file).size(), file.size());
        file = QByteArray("II*\0\x08\0\0\0", 8) + little(many)
            + entry(0x8825, 4, 1, 20).repeated(many) + little(quint32(8));
        QCOMPARE(cleaned(file).size(), file.size());
    }
    void anEmptyAtomAtTheEnd()
    {
        const QByteArray file = atom("ftyp", "isom") + atom("moov", atom("meta", {}));
        QCOMPARE(cleaned(file), file);
    }
    void damagedFilesDoNoHarm()
    {
        QRandomGenerator random(tambo::test::seed());
        const QList<QByteArray> files{jpeg(), tiff(), png(), webp(), movie()};
        for (int round = 0; round < 20'000; ++round) {
            QByteArray file = files[random.bounded(int(files.size()))];
            for (int i = int(random.bounded(6)); i >= 0; --i)
                file[random.bounded(int(file.size()))] = char(random.bounded(256));
            file.truncate(int(random.bounded(int(file.size()) + 1)));
            QCOMPARE(cleaned(file).size(), file.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestWithoutPosition)
#include "testwithoutposition.moc"
