// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/sound.h"
#include "tests/formats/support.h"
#include "tests/formats/wave.h"

#include <QCryptographicHash>

using namespace tambo;
using namespace tambo::formats;
using namespace tambo::tests;
using namespace Qt::StringLiterals;

namespace {

/// A device that fails half way, as a damaged disk or a wrong key would.
class FailingDevice : public Bytes
{
public:
    FailingDevice(const QByteArray &bytes, qint64 good) : Bytes(bytes), m_good(good) {}

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (pos() + size > m_good) {
            setErrorString(u"wrong key"_s);
            return -1;
        }
        return QBuffer::readData(data, size);
    }

private:
    qint64 m_good;
};

QList<qint16> readAll(SoundReader &reader, int channels = 1)
{
    QList<qint16> all;
    QList<qint16> piece(1000 * channels);
    while (true) {
        const auto got = reader.read(piece.data(), 1000);
        if (!got || *got == 0)
            return all;
        all.append(piece.mid(0, *got * channels));
    }
}

} // namespace

class TestSound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAtTheWantedRate_data();
    void readsAtTheWantedRate();
    void keepsLeftAndRight();
    void seeksToTheSample();
    void seeksInEveryContainer_data();
    void seeksInEveryContainer();
    void tempoKeepsPitch_data();
    void tempoKeepsPitch();
    void tempoMayChangeOnTheWay();
    void refusesWhatHasNoSound_data();
    void refusesWhatHasNoSound();
    void deviceErrorsAreReported();
    void peaksShowLoudAndSilent();
    void previewIsSmallOpus();
    void previewIsAlwaysTheSame();
    void workCanBeCancelled();
    void flacDecodesToTheLastBit();
    void faultyFlacDoesNotHang();
    void previewsOfSpeechAreSmall();
};

void TestSound::readsAtTheWantedRate_data()
{
    QTest::addColumn<int>("rate");
    for (const int rate : {8000, 16000, 22050, 44100, 48000})
        QTest::addRow("%d", rate) << rate;
}

void TestSound::readsAtTheWantedRate()
{
    QFETCH(int, rate);
    Bytes device(toneWav(440, 1.5));
    const auto reader = SoundReader::open(device, {rate, 1});
    QVERIFY(reader);
    QCOMPARE((*reader)->durationMs(), 1500);
    const auto samples = readAll(**reader);
    QVERIFY(qAbs(samples.size() - rate * 3 / 2) < rate / 100);
    QVERIFY(qAbs(pitchOf(samples, rate) - 440) < 3);
    QVERIFY(qAbs((*reader)->positionMs() - 1500) < 10);
}

void TestSound::keepsLeftAndRight()
{
    Bytes device(wavFile(8000, 2, 1,
        [](double t, int channel) { return channel == 0 ? qSin(2 * M_PI * 300 * t) : 0.0; }));
    const auto reader = SoundReader::open(device, {8000, 2});
    QVERIFY(reader);
    const auto samples = readAll(**reader, 2);
    QCOMPARE(samples.size(), 16000);
    int left = 0;
    int right = 0;
    for (qsizetype i = 0; i < samples.size(); i += 2) {
        left = qMax(left, qAbs(int(samples.at(i))));
        right = qMax(right, qAbs(int(samples.at(i + 1))));
    }
    QVERIFY(left > 30'000);
    QCOMPARE(right, 0);
}

void TestSound::seeksToTheSample()
{
    // The height of the wave tells the time.
    Bytes device(wavFile(8000, 1, 3, [](double t, int) { return t / 3; }));
    const auto reader = SoundReader::open(device, {8000, 1});
    QVERIFY(reader);
    for (const int ms : {2000, 10, 0, 1234, 2990, 500}) {
        QVERIFY((*reader)->seek(ms));
        QCOMPARE((*reader)->positionMs(), ms);
        qint16 sample = 0;
        const auto got = (*reader)->read(&sample, 1);
        QVERIFY(got);
        QCOMPARE(*got, 1);
        QVERIFY2(qAbs(sample - 32'000 * ms / 3000) < 12, qPrintable(QString::number(ms)));
    }
    QVERIFY((*reader)->seek(2500));
    QVERIFY(qAbs(readAll(**reader).size() - 4000) < 10);
    QVERIFY((*reader)->seek(99'999));
    qint16 sample = 0;
    QCOMPARE(*(*reader)->read(&sample, 1), 0);
    QVERIFY((*reader)->seek(-5));
    QCOMPARE(readAll(**reader).size(), 24'000);
}

void TestSound::seeksInEveryContainer_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("durationMs");
    QTest::newRow("mp3") << u"con-portada.mp3"_s << 2000;
    QTest::newRow("aac") << u"solo-sonido.mp4"_s << 2000;
    QTest::newRow("vorbis") << u"voz.ogg"_s << 3141;
    QTest::newRow("flac") << u"voz.flac"_s << 1000;
    QTest::newRow("video") << u"paisaje.mp4"_s << 2000;
}

void TestSound::seeksInEveryContainer()
{
    QFETCH(QString, name);
    QFETCH(int, durationMs);
    Bytes device(bytesOf(ownData("") + name));
    const auto reader = SoundReader::open(device, {16000, 1});
    QVERIFY(reader);
    QVERIFY(qAbs((*reader)->durationMs() - durationMs) < 120);
    const auto whole = readAll(**reader).size();
    QVERIFY(qAbs(whole - durationMs * 16) < 16 * 120);
    QVERIFY((*reader)->seek(durationMs / 2));
    const auto half = readAll(**reader).size();
    QVERIFY2(qAbs(half - whole / 2) < 16 * 120, qPrintable(QString::number(half)));
    QVERIFY((*reader)->seek(0));
    QVERIFY(qAbs(readAll(**reader).size() - whole) < 16 * 60);
}

void TestSound::tempoKeepsPitch_data()
{
    QTest::addColumn<double>("tempo");
    for (const double tempo : {0.5, 0.75, 1.25, 2.0})
        QTest::addRow("%.2f", tempo) << tempo;
}

void TestSound::tempoKeepsPitch()
{
    QFETCH(double, tempo);
    Bytes device(toneWav(440, 2));
    const auto reader = SoundReader::open(device, {16000, 1});
    QVERIFY(reader);
    QVERIFY((*reader)->setTempo(tempo));
    QVERIFY((*reader)->seek(0));
    const auto samples = readAll(**reader);
    QVERIFY2(
        qAbs(samples.size() - 32'000 / tempo) < 2500, qPrintable(QString::number(samples.size())));
    QVERIFY(qAbs(pitchOf(samples, 16000) - 440) < 12);
    QVERIFY(qAbs((*reader)->positionMs() - 2000) < 160);
}

void TestSound::tempoMayChangeOnTheWay()
{
    Bytes device(toneWav(440, 4));
    const auto reader = SoundReader::open(device, {8000, 1});
    QVERIFY(reader);
    QList<qint16> second(8000);
    QVERIFY((*reader)->read(second.data(), 8000));
    QVERIFY((*reader)->setTempo(2.0));
    QVERIFY((*reader)->read(second.data(), 8000));
    QVERIFY(qAbs((*reader)->positionMs() - 3000) < 200);
    QVERIFY((*reader)->setTempo(7.0)); // held to the range
    QVERIFY((*reader)->setTempo(1.0));
    QVERIFY(qAbs(readAll(**reader).size() - 8000) < 1600);
    QVERIFY(qAbs((*reader)->positionMs() - 4000) < 200);
}

void TestSound::refusesWhatHasNoSound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Había una vez").repeated(500);
    QTest::newRow("zeros") << QByteArray(100'000, '\0');
    QTest::newRow("header only") << toneWav(440, 0);
    QTest::newRow("silent film") << bytesOf(ownData("sin-sonido.webm"));
    QTest::newRow("playlist") << QByteArray("#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n"
                                            "file:///etc/passwd\n");
    QTest::newRow("list of files") << QByteArray("ffconcat version 1.0\nfile /etc/passwd\n");
}

void TestSound::refusesWhatHasNoSound()
{
    QFETCH(QByteArray, bytes);
    Bytes device(bytes);
    for (const auto &failed : {soundPeaks(device, 10), soundPreview(device)}) {
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, Error::Kind::BadInput);
        QVERIFY(!failed.error().message.isEmpty());
    }
}

void TestSound::deviceErrorsAreReported()
{
    FailingDevice device(toneWav(440, 60), 400'000);
    const auto peaks = soundPeaks(device, 100);
    QVERIFY(!peaks);
    QCOMPARE(peaks.error().kind, Error::Kind::Storage);
    QCOMPARE(peaks.error().detail, u"wrong key"_s);
}

void TestSound::peaksShowLoudAndSilent()
{
    Bytes device(wavFile(44100, 1, 2, [](double t, int) {
        return t < 1 ? 0.0 : (t < 1.5 ? 0.2 : 0.4) * qSin(2 * M_PI * 200 * t);
    }));
    const auto peaks = soundPeaks(device, 100);
    QVERIFY(peaks);
    QCOMPARE(peaks->size(), 100);
    for (int i = 0; i < 49; ++i)
        QCOMPARE(uchar(peaks->at(i)), 0);
    for (int i = 52; i < 74; ++i)
        QVERIFY(qAbs(uchar(peaks->at(i)) - 127) < 8);
    for (int i = 77; i < 99; ++i)
        QVERIFY(uchar(peaks->at(i)) > 245);
    QCOMPARE(uchar(*std::max_element(peaks->cbegin(), peaks->cend(),
                 [](char a, char b) { return uchar(a) < uchar(b); })),
        255);
    const auto many = soundPeaks(device, 5000); // more than there are windows
    QVERIFY(many);
    QCOMPARE(many->size(), 5000);
    QCOMPARE(soundPeaks(device, 0)->size(), 0);
    Bytes silence(wavFile(8000, 1, 1, [](double, int) { return 0.0; }));
    QCOMPARE(*soundPeaks(silence, 20), QByteArray(20, '\0'));
}

void TestSound::previewIsSmallOpus()
{
    Bytes device(toneWav(440, 10, 44100));
    double last = 0;
    bool forward = true;
    const auto preview = soundPreview(device, [&](double progress) {
        forward = forward && progress >= last && progress <= 1;
        last = progress;
        return true;
    });
    QVERIFY(preview);
    QVERIFY(forward && last > 0.8);
    QVERIFY(preview->startsWith("OggS"));
    QVERIFY(preview->left(100).contains("OpusHead"));
    QVERIFY2(preview->size() < 10 * 2600, qPrintable(QString::number(preview->size())));
    Bytes again(*preview);
    const auto reader = SoundReader::open(again, {48000, 1});
    QVERIFY(reader);
    QVERIFY(qAbs((*reader)->durationMs() - 10'000) < 100);
    const auto samples = readAll(**reader);
    QVERIFY(qAbs(samples.size() - 480'000) < 4800);
    QVERIFY(qAbs(pitchOf(samples, 48000) - 440) < 3);
}

void TestSound::previewIsAlwaysTheSame()
{
    Bytes device(bytesOf(ownData("voz.ogg")));
    const auto once = soundPreview(device);
    const auto twice = soundPreview(device);
    QVERIFY(once && twice);
    QCOMPARE(*once, *twice);
}

void TestSound::workCanBeCancelled()
{
    Bytes device(toneWav(440, 30));
    int calls = 0;
    const auto stop = [&](double) { return ++calls < 3; };
    const auto preview = soundPreview(device, stop);
    QVERIFY(!preview);
    QCOMPARE(preview.error().kind, Error::Kind::Cancelled);
    QCOMPARE(calls, 3);
    calls = 0;
    const auto peaks = soundPeaks(device, 10, stop);
    QVERIFY(!peaks);
    QCOMPARE(peaks.error().kind, Error::Kind::Cancelled);
}

void TestSound::flacDecodesToTheLastBit()
{
    NEEDS_CORPUS("archives/audio/flac/subset");
    int checked = 0;
    for (const char *name : {"60 - mono audio", "61 - predictor overflow check, 16-bit",
             "64 - rice partitions with escape code zero"}) {
        const QByteArray flac
            = bytesOf(corpus("archives/audio/flac/subset/") + QLatin1String(name) + u".flac"_s);
        QVERIFY(flac.startsWith("fLaC"));
        Bytes device(flac);
        const auto reader = SoundReader::open(device, {44100, 1});
        QVERIFY(reader);
        const auto samples = readAll(**reader);
        const QByteArrayView raw(
            reinterpret_cast<const char *>(samples.constData()), samples.size() * 2);
        // RFC 9639, section 8.2: the last 16 bytes of STREAMINFO are the MD5 of the samples.
        QCOMPARE(QCryptographicHash::hash(raw.toByteArray(), QCryptographicHash::Md5).toHex(),
            flac.mid(26, 16).toHex());
        ++checked;
    }
    QCOMPARE(checked, 3);
}

void TestSound::faultyFlacDoesNotHang()
{
    NEEDS_CORPUS("archives/audio/flac");
    for (const QString &path : filesBelow(corpus("archives/audio/flac"), {u"*.flac"_s})) {
        Bytes device(bytesOf(path));
        const auto peaks = soundPeaks(device, 50);
        if (path.contains(u"subset"))
            QVERIFY2(peaks, qPrintable(path));
        else
            QVERIFY2(peaks || !peaks.error().message.isEmpty(), qPrintable(path));
    }
}

void TestSound::previewsOfSpeechAreSmall()
{
    NEEDS_CORPUS("archives/kichwa-speech/chapter1");
    const auto clips = filesBelow(corpus("archives/kichwa-speech/chapter1"), {u"*.mp4"_s});
    QCOMPARE(clips.size(), 12);
    for (const QString &path : clips) {
        Bytes device(bytesOf(path));
        const auto preview = soundPreview(device);
        QVERIFY(preview);
        Bytes small(*preview);
        const auto reader = SoundReader::open(small);
        const auto original = SoundReader::open(device);
        QVERIFY(reader && original);
        const qint64 ms = (*original)->durationMs();
        QVERIFY(qAbs((*reader)->durationMs() - ms) < 120);
        QVERIFY2(preview->size() < 1500 + ms * 26 / 10, qPrintable(path));
    }
}

QTEST_GUILESS_MAIN(TestSound)
#include "testsound.moc"
