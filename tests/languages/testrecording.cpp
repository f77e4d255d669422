// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages/recording.h"
#include "tests/formats/soundlength.h"
#include "tests/formats/wave.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QtTest>

using namespace tambo;

namespace {

/// Silence, a tone, silence: as somebody who looks for the button.
QByteArray said(double before, double seconds, double after, int rate = 8000, int channels = 1)
{
    return tests::wavFile(rate, channels, before + seconds + after, [=](double t, int) {
        return t < before || t > before + seconds ? 0 : 0.8 * qSin(2 * M_PI * 440 * t);
    });
}

Result<QByteArray> made(QByteArray sound)
{
    QBuffer buffer(&sound);
    buffer.open(QIODevice::ReadOnly);
    return languages::recordingOf(buffer);
}

} // namespace

class TestRecording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSilenceAroundItIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("sound");
        QTest::addColumn<int>("ms");
        QTest::newRow("looking for the button") << said(2, 1, 3) << 1300;
        QTest::newRow("at once") << said(0, 1, 0) << 1000;
        QTest::newRow("stereo of a telephone") << said(1, 2, 1, 44'100, 2) << 2300;
        QTest::newRow("nearly a minute") << said(0, 59, 0) << 59'000;
    }
    void theSilenceAroundItIsLeftOut()
    {
        QFETCH(QByteArray, sound);
        QFETCH(int, ms);
        const auto file = made(sound);
        QVERIFY(file.ok());
        QVERIFY(file->startsWith("OggS"));
        QVERIFY(languages::isRecording(*file));
        const qint64 length = tests::soundLength(*file);
        QVERIFY2(qAbs(length - ms) < 60, qPrintable(QString::number(length)));
    }

    void whatIsNoSentence_data()
    {
        QTest::addColumn<QByteArray>("sound");
        QTest::newRow("nothing is heard") << said(3, 0, 0);
        QTest::newRow("a whole story") << said(0, 70, 0);
        QTest::newRow("no sound") << QByteArray("esto no es un sonido");
        QTest::newRow("nothing") << QByteArray();
    }
    void whatIsNoSentence()
    {
        QFETCH(QByteArray, sound);
        const auto file = made(sound);
        QVERIFY(!file.ok());
        QCOMPARE(file.error().kind, Error::Kind::BadInput);
        QVERIFY(!file.error().message.isEmpty());
    }

    void othersMakeThemToo()
    {
        QVERIFY(languages::isRecording(said(0, 2, 0)));
        QVERIFY(!languages::isRecording(said(0, 61, 0)));
        QVERIFY(!languages::isRecording("OggS"));
        QVERIFY(!languages::isRecording({}));
    }

    void itIsKept()
    {
        QVERIFY(store::initCrypto());
        const QTemporaryDir folder;
        const store::Blobs blobs{QDir(folder.path())};
        const auto file = made(said(0, 1, 0));
        QVERIFY(file.ok());
        const auto kept = languages::keepRecording(blobs, *file);
        QVERIFY(kept.ok());
        QVERIFY(blobs.has(*kept));
        QCOMPARE(*kept, *BlobId::from(store::blake2b(*file))); // for all, so in clear
    }
};

QTEST_GUILESS_MAIN(TestRecording)
#include "testrecording.moc"
