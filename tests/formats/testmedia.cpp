// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/media.h"
#include "app/formats/sound.h"
#include "tests/formats/support.h"
#include "tests/formats/wave.h"
#include "tests/support/seed.h"

#include <QImage>
#include <QRandomGenerator>
#include <QTimeZone>

using namespace tambo;
using namespace tambo::formats;
using namespace tambo::tests;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(tambo::formats::MediaInfo::Kind)

class TestMedia : public QObject
{
    Q_OBJECT

    using Kind = MediaInfo::Kind;
    static Result<MediaInfo> probe(const QByteArray &bytes)
    {
        Bytes device(bytes);
        return probeMedia(device, u"cuento.xyz"_s);
    }

private Q_SLOTS:
    void knowsOwnFiles_data();
    void knowsOwnFiles();
    void readsPlaceAndTimeOfVideo();
    void namesTheFileWhenItRefuses_data();
    void namesTheFileWhenItRefuses();
    void knowsTheCorpus_data();
    void knowsTheCorpus();
    void refusesDamagedCorpusFiles();
    void survivesCutAndScrambledFiles();
    void refusesTheRest();
};

void TestMedia::knowsOwnFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("mimeType");
    QTest::addColumn<int>("durationMs");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("hasSound");
    const auto own = [](const char *name) { return bytesOf(ownData(name)); };
    QTest::newRow("cover") << own("con-portada.mp3") << Kind::Sound << u"audio/mpeg"_s << 2000
                           << QSize(0, 0) << true;
    QTest::newRow("video") << own("paisaje.mp4") << Kind::Video << u"video/mp4"_s << 2000
                           << QSize(64, 48) << true;
    QTest::newRow("turned video") << own("girado.mp4") << Kind::Video << u"video/mp4"_s << 2000
                                  << QSize(48, 64) << true;
    QTest::newRow("only sound") << own("solo-sonido.mp4") << Kind::Sound << u"audio/mp4"_s << 2000
                                << QSize(0, 0) << true;
    QTest::newRow("no length") << own("sin-sonido.webm") << Kind::Video << u"video/webm"_s << 2000
                               << QSize(64, 48) << false;
    QTest::newRow("ogg") << own("voz.ogg") << Kind::Sound << u"audio/ogg"_s << 3141 << QSize(0, 0)
                         << true;
    QTest::newRow("flac") << own("voz.flac") << Kind::Sound << u"audio/flac"_s << 1000
                          << QSize(0, 0) << true;
    QTest::newRow("wav") << toneWav(440, 1) << Kind::Sound << u"audio/wav"_s << 1000 << QSize(0, 0)
                         << true;
    QBuffer picture;
    QImage image(30, 20, QImage::Format_RGB32);
    image.fill(Qt::blue);
    image.save(&picture, "png");
    QTest::newRow("picture") << picture.data() << Kind::Picture << u"image/png"_s << 0
                             << QSize(30, 20) << false;
}

void TestMedia::knowsOwnFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Kind, kind);
    QFETCH(QString, mimeType);
    QFETCH(int, durationMs);
    QFETCH(QSize, size);
    QFETCH(bool, hasSound);
    const auto info = probe(bytes);
    QVERIFY2(info, qPrintable(info ? QString() : info.error().message));
    QCOMPARE(info->kind, kind);
    QCOMPARE(info->mimeType, mimeType);
    QVERIFY2(
        qAbs(info->durationMs - durationMs) < 110, qPrintable(QString::number(info->durationMs)));
    QCOMPARE(QSize(info->width, info->height), size);
    QCOMPARE(info->hasSound, hasSound);
}

void TestMedia::readsPlaceAndTimeOfVideo()
{
    const auto info = probe(bytesOf(ownData("paisaje.mp4")));
    QVERIFY(info);
    QCOMPARE(info->taken, QDateTime(QDate(2024, 3, 1), QTime(15, 0), QTimeZone::utc()));
    QVERIFY(info->latitude && qAbs(*info->latitude + 0.9333) < 1e-4);
    QVERIFY(info->longitude && qAbs(*info->longitude + 78.6167) < 1e-4);
}

void TestMedia::namesTheFileWhenItRefuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << u"vacío"_s;
    QTest::newRow("heic") << QByteArray("\0\0\0\x18"
                                        "ftypheic\0\0\0\0mif1heic",
        24) << u"HEIC"_s;
    QTest::newRow("text") << QByteArray("Había una vez un zorro.\n").repeated(50) << u"dañado"_s;
    QTest::newRow("pdf") << QByteArray("%PDF-1.4\n1 0 obj\n") << u"dañado"_s;
    QTest::newRow("cut video") << bytesOf(ownData("paisaje.mp4")).left(900) << u"dañado"_s;
    QTest::newRow("cut picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0", 10) << u"dañado"_s;
    QTest::newRow("zeros") << QByteArray(50'000, '\0') << u"dañado"_s;
    QTest::newRow("subtitles") << QByteArray("WEBVTT\n\n00:00.000 --> 00:01.000\nx\n")
                               << u"dañado"_s;
}

void TestMedia::namesTheFileWhenItRefuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto info = probe(bytes);
    QVERIFY(!info);
    QCOMPARE(info.error().kind, Error::Kind::BadInput);
    QVERIFY2(info.error().message.contains(u"cuento.xyz"), qPrintable(info.error().message));
    QVERIFY2(info.error().message.contains(says), qPrintable(info.error().message));
}

void TestMedia::knowsTheCorpus_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("durationMs");
    QTest::newRow("archives/audio/scihist/5-seconds-of-silence.mp3") << Kind::Sound << 5000;
    QTest::newRow("archives/audio/scihist/5-seconds-of-silence.flac") << Kind::Sound << 5000;
    QTest::newRow("archives/audio/scihist/10-seconds-of-silence.m4a") << Kind::Sound << 10000;
    QTest::newRow("archives/audio/scihist/short_opus.oga") << Kind::Sound << 2566;
    QTest::newRow("archives/audio/mutagen/silence-2s-PCM-16000-08-ID3v23.wav")
        << Kind::Sound << 2000;
    QTest::newRow("archives/audio/mutagen/bad-TYER-frame.mp3") << Kind::Sound << 943;
    QTest::newRow("archives/audio/mutagen/sample.oggtheora") << Kind::Video << 5600;
    QTest::newRow("archives/audio/python/pluck-pcm32.aiff") << Kind::Sound << 300;
    QTest::newRow("archives/audio/music-metadata/gsm610.wav") << Kind::Sound << 120;
    QTest::newRow("archives/video/tiny_no_audio.mp4") << Kind::Video << 2000;
    QTest::newRow("archives/video/pig.webm") << Kind::Video << 6533;
    QTest::newRow("archives/kichwa-speech/chapter1/1.mp4") << Kind::Sound << 3350;
    QTest::newRow("archives/photos/mate/Aqua.jpg") << Kind::Picture << 0;
    QTest::newRow("archives/exif/exiftool/GPS.jpg") << Kind::Picture << 0;
}

void TestMedia::knowsTheCorpus()
{
    QFETCH(Kind, kind);
    QFETCH(int, durationMs);
    const QString path = corpus(QTest::currentDataTag());
    if (!QFileInfo::exists(path))
        QSKIP("the shared corpora are not here");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto info = probeMedia(file, QFileInfo(path).fileName());
    QVERIFY2(info, qPrintable(info ? QString() : info.error().message));
    QCOMPARE(info->kind, kind);
    QVERIFY2(
        qAbs(info->durationMs - durationMs) < 200, qPrintable(QString::number(info->durationMs)));
    QCOMPARE(info->durationMs == 0, kind == Kind::Picture);
}

void TestMedia::refusesDamagedCorpusFiles()
{
    NEEDS_CORPUS("archives/audio/mutagen");
    for (const char *path : {"archives/audio/scihist/zero_bytes.flac",
             "archives/audio/mutagen/106-invalid-streaminfo.flac",
             "archives/audio/mutagen/emptyfile.mp3", "archives/audio/mutagen/ooming-header.flac",
             "archives/audio/mutagen/truncated-64bit.mp4", "archives/photos/skimage/truncated.jpg",
             "archives/exif/phones/samplefilehub.heif", "archives/exif/exiftool/PDF.pdf",
             "archives/exif/exiftool/OOXML.docx", "archives/kichwa-speech/kichwa_spanish.csv"}) {
        QFile file(corpus(path));
        QVERIFY2(file.open(QIODevice::ReadOnly), path);
        const QString name = QFileInfo(file).fileName();
        const auto info = probeMedia(file, name);
        QVERIFY2(!info, path);
        QCOMPARE(info.error().kind, Error::Kind::BadInput);
        QVERIFY2(info.error().message.contains(name), path);
    }
}

void TestMedia::survivesCutAndScrambledFiles()
{
    QRandomGenerator random(tambo::test::seed());
    for (const char *name : {"con-portada.mp3", "paisaje.mp4", "girado.mp4", "solo-sonido.mp4",
             "sin-sonido.webm", "voz.ogg", "voz.flac"}) {
        const QByteArray whole = bytesOf(ownData(name));
        QVERIFY(!whole.isEmpty());
        for (int round = 0; round < 25; ++round) {
            QByteArray bytes = whole.left(random.bounded(int(whole.size())));
            if (round % 2) {
                bytes = whole;
                for (int i = random.bounded(40); i >= 0; --i)
                    bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            }
            const auto info = probe(bytes);
            QVERIFY(info || info.error().message.contains(u"cuento.xyz"));
            Bytes device(bytes);
            const auto peaks = soundPeaks(device, 20);
            QVERIFY(peaks ? peaks->size() == 20 : !peaks.error().message.isEmpty());
        }
    }
}

void TestMedia::refusesTheRest()
{
    NEEDS_CORPUS("hostile");
    int refused = 0;
    for (const char *folder : {"hostile/xml", "hostile/html", "hostile/zip", "hostile/tar",
             "courses/subtitles", "commerce/csv/csvkit"}) {
        for (const QString &path : filesBelow(corpus(folder))) {
            const auto info = probe(bytesOf(path));
            QVERIFY2(!info, qPrintable(path));
            ++refused;
        }
    }
    QVERIFY(refused > 300);
}

QTEST_GUILESS_MAIN(TestMedia)
#include "testmedia.moc"
