// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formats/wave.h"
#include "tests/sound/nulloutput.h"
#include "tests/support/patience.h"
#include "ui/sound/player.h"

#include <QBuffer>
#include <QFile>
#include <QSignalSpy>
#include <QtTest>

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;
using State = Player::State;

namespace {

/// A minute of a tone.
QByteArray minute()
{
    static const QByteArray wav = tests::toneWav(440, 60);
    return wav;
}

SoundOpener bytesOf(const QByteArray &content)
{
    return [content]() -> Result<std::unique_ptr<QIODevice>> {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(content);
        buffer->open(QIODevice::ReadOnly);
        return std::unique_ptr<QIODevice>(std::move(buffer));
    };
}

} // namespace

class TestPlayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesAsFramesAreHeard()
    {
        Ears ears;
        Player player(ears.maker());
        player.load(bytesOf(minute()), 1);
        QCOMPARE(player.state(), State::Loading);
        QTRY_COMPARE(player.state(), State::Resting);
        QCOMPARE(player.durationMs(), 60'000); // the file knows better than the archive
        player.play();
        QCOMPARE(player.state(), State::Playing);
        ears.hearSeconds(1);
        QTRY_COMPARE(player.positionMs(), 1000);
        ears.hearSeconds(2.5);
        QTRY_COMPARE(player.positionMs(), 3500);
        player.pause();
        QCOMPARE(player.state(), State::Resting);
        ears.hearSeconds(1); // nobody pulls any more
        player.play();
        ears.hearSeconds(0.5);
        QTRY_COMPARE(player.positionMs(), 4000);
    }

    void seeks()
    {
        Ears ears;
        Player player(ears.maker());
        player.load(bytesOf(minute()), 0);
        QTRY_COMPARE(player.state(), State::Resting);
        player.seek(20'000);
        QCOMPARE(player.positionMs(), 20'000); // at once, before anybody has heard it
        player.play();
        ears.hearSeconds(1);
        QTRY_COMPARE(player.positionMs(), 21'000);
        player.seek(50'000);
        QCOMPARE(player.positionMs(), 50'000);
        ears.hearSeconds(2);
        QTRY_COMPARE(player.positionMs(), 52'000);
        player.skip(-Player::stepMs);
        QCOMPARE(player.positionMs(), 37'000);
        player.skip(-10 * Player::stepMs);
        QCOMPARE(player.positionMs(), 0);
        player.skip(10 * Player::stepMs);
        QCOMPARE(player.positionMs(), 60'000);
        QCOMPARE(player.state(), State::Playing);
    }

    void positionNeverJumpsBackToBeforeASeek()
    {
        Ears ears;
        Player player(ears.maker());
        player.load(bytesOf(minute()), 0);
        QTRY_COMPARE(player.state(), State::Resting);
        player.play();
        QSignalSpy moves(&player, &Player::positionChanged);
        for (int i = 0; i < 20; ++i)
            ears.hearSeconds(0.1);
        player.seek(30'000); // while twenty answers are on their way
        ears.hearSeconds(1);
        QTRY_COMPARE(player.positionMs(), 31'000);
        bool jumped = false;
        bool sought = false;
        for (const auto &move : moves) {
            const qint64 at = move.first().toLongLong();
            jumped = jumped || (sought && at < 30'000);
            sought = sought || at == 30'000;
        }
        QVERIFY(sought);
        QVERIFY(!jumped);
    }

    void slowly_data()
    {
        QTest::addColumn<double>("tempo");
        QTest::newRow("three quarters") << 0.75;
        QTest::newRow("half") << 0.5;
    }
    void slowly()
    {
        QFETCH(double, tempo);
        Ears ears;
        Player player(ears.maker());
        player.load(bytesOf(minute()), 0);
        QTRY_COMPARE(player.state(), State::Resting);
        player.seek(10'000);
        player.play();
        player.setTempo(tempo);
        QCOMPARE(player.tempo(), tempo);
        ears.hearSeconds(4);
        const qint64 expected = 10'000 + qint64(4000 * tempo);
        QTRY_VERIFY2(std::abs(player.positionMs() - expected) < 150,
            qPrintable(QString::number(player.positionMs())));
        QCOMPARE(player.state(), State::Playing);
    }

    void endsAndBeginsAgain()
    {
        Ears ears;
        Player player(ears.maker());
        player.load(bytesOf(tests::toneWav(440, 2)), 0);
        QTRY_COMPARE(player.state(), State::Resting);
        player.play();
        ears.hearSeconds(10);
        QTRY_COMPARE(player.state(), State::Resting);
        QCOMPARE(player.positionMs(), 2000);
        QVERIFY(player.problem().isEmpty());
        player.play();
        QCOMPARE(player.positionMs(), 0);
        ears.hearSeconds(0.5);
        QTRY_COMPARE(player.positionMs(), 500);
    }

    void saysWhenTheFileIsMissing()
    {
        Ears ears;
        Player player(ears.maker());
        player.load(
            []() -> Result<std::unique_ptr<QIODevice>> {
                return fail(Error::Kind::NotFound, QStringLiteral("El archivo no está aquí."));
            },
            5000);
        QTRY_COMPARE(player.state(), State::Broken);
        QCOMPARE(player.problem(), QStringLiteral("El archivo no está aquí."));
        player.play();
        player.seek(1000);
        QCOMPARE(player.state(), State::Broken);
        QCOMPARE(player.positionMs(), 0);
        // The next recording plays all the same.
        player.load(bytesOf(minute()), 0);
        QTRY_COMPARE(player.state(), State::Resting);
        QVERIFY(player.problem().isEmpty());
    }

    void saysWhenTheFileIsDamaged_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("noise") << QByteArray(20'000, '\x5a');
        QTest::newRow("only a head") << minute().first(30);
        QFile silent(QStringLiteral(TAMBO_TEST_DATA "/formats/sin-sonido.webm"));
        QVERIFY(silent.open(QIODevice::ReadOnly));
        QTest::newRow("video without sound") << silent.readAll();
    }
    void saysWhenTheFileIsDamaged()
    {
        QFETCH(QByteArray, content);
        Ears ears;
        Player player(ears.maker());
        player.load(bytesOf(content), 5000);
        QTRY_COMPARE(player.state(), State::Broken);
        QVERIFY(!player.problem().isEmpty());
    }

    void videoPlaysItsSound()
    {
        Ears ears;
        Player player(ears.maker());
        QFile video(QStringLiteral(TAMBO_TEST_DATA "/formats/paisaje.mp4"));
        QVERIFY(video.open(QIODevice::ReadOnly));
        player.load(bytesOf(video.readAll()), 0);
        QTRY_COMPARE(player.state(), State::Resting);
        player.play();
        ears.hearSeconds(0.25);
        QTRY_VERIFY(player.positionMs() > 0);
    }

    void withoutASoundCardOneCanStillLookAround()
    {
        Ears ears;
        ears.works = false;
        Player player(ears.maker());
        player.load(bytesOf(minute()), 0);
        QTRY_COMPARE(player.state(), State::Resting);
        player.play();
        QTRY_COMPARE(player.problem(), QStringLiteral("No hay parlantes."));
        QCOMPARE(player.state(), State::Resting);
        player.seek(12'000);
        QCOMPARE(player.positionMs(), 12'000);
    }

    void theSystemOutputSaysWhenThereIsNone()
    {
        Player player;
        player.load(bytesOf(tests::toneWav(440, 1)), 0);
        QTRY_COMPARE(player.state(), State::Resting);
        player.play();
        // With a sound card it plays to its end; without one it says so. Both end at rest.
        QTRY_COMPARE(player.state(), State::Resting);
        QVERIFY(player.positionMs() == 1000 || !player.problem().isEmpty());
    }

    void changesTheRecordingWhilePlaying()
    {
        Ears ears;
        Player player(ears.maker());
        player.load(bytesOf(minute()), 0);
        QTRY_COMPARE(player.state(), State::Resting);
        player.play();
        ears.hearSeconds(5);
        player.load(bytesOf(tests::toneWav(440, 3)), 0);
        QTRY_COMPARE(player.state(), State::Resting);
        QCOMPARE(player.durationMs(), 3000);
        QCOMPARE(player.positionMs(), 0);
        player.clear();
        QCOMPARE(player.state(), State::Empty);
        player.play();
        QCOMPARE(player.state(), State::Empty);
    }
};

QTEST_GUILESS_MAIN(TestPlayer)
#include "testplayer.moc"
