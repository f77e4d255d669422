// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/take.h"
#include "app/formats/media.h"
#include "app/store/crypto.h"
#include "tests/formats/wave.h"
#include "tests/support/seed.h"
#include "tests/support/sizelimit.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <cstdio>
#include <random>

using namespace tambo;
using namespace tambo::archive;

namespace {

constexpr int rate = 8000;
const QByteArray key(32, 'k');

/// Bare frames of a tone.
QByteArray frames(double seconds)
{
    return tests::toneWav(440, seconds, rate).mid(44);
}

} // namespace

class TestTake : public QObject
{
    Q_OBJECT

    static std::unique_ptr<TakeWriter> begin(const QTemporaryDir &dir)
    {
        auto writer
            = TakeWriter::begin(dir.path(), key, {rate, 1}, QDateTime::currentDateTimeUtc());
        if (!writer.ok())
            qFatal("%s", qPrintable(writer.error().detail));
        return *std::move(writer);
    }
    /// As a microphone gives it, a tenth of a second after the other.
    static void speak(TakeWriter &writer, int tenths)
    {
        for (int i = 0; i < tenths; ++i) {
            const auto added = writer.add(frames(0.1));
            if (!added.ok())
                qFatal("%s", qPrintable(added.error().detail));
        }
    }
    static qint64 heardMs(QIODevice &device)
    {
        auto reader = formats::SoundReader::open(device, {rate, 1});
        if (!reader.ok())
            return -1;
        QList<qint16> samples(rate);
        qint64 all = 0;
        for (;;) {
            const auto got = (*reader)->read(samples.data(), samples.size());
            if (!got.ok())
                return -1;
            if (*got == 0)
                return all * 1000 / rate;
            all += *got;
        }
    }

private Q_SLOTS:
    void whatWasSaidIsHeard()
    {
        const QTemporaryDir dir;
        const auto writer = begin(dir);
        speak(*writer, 20);
        QVERIFY(writer->mark({}).ok());
        speak(*writer, 15);
        QVERIFY(writer->mark(500, QStringLiteral("Su madre")).ok());
        QVERIFY(writer->mark(2000, QStringLiteral("La canción")).ok());
        QVERIFY(writer->finish().ok());
        QCOMPARE(writer->lengthMs(), 3500);
        const auto take = TakeDevice::open(writer->path(), key);
        QVERIFY(take.ok());
        QCOMPARE((*take)->info().lengthMs(), 3500);
        QCOMPARE((*take)->info().marks,
            (QList<TakeMark>{
                {500, QStringLiteral("Su madre")}, {2000, QStringLiteral("La canción")}}));
        const auto probed = formats::probeMedia(**take, QStringLiteral("toma.flac"));
        QVERIFY2(probed.ok(), probed.ok() ? "" : qPrintable(probed.error().detail));
        QCOMPARE(probed->mimeType, QStringLiteral("audio/flac"));
        QCOMPARE(probed->durationMs, 3500); // told by its head, not by reading all of it
        QCOMPARE(heardMs(**take), 3500);
        auto reader = formats::SoundReader::open(**take, {rate, 1});
        QVERIFY((*reader)->seek(2500).ok());
        QCOMPARE((*reader)->positionMs(), 2500);
        qint16 sample = 0;
        QCOMPARE(*(*reader)->read(&sample, 1), 1);
    }

    /// Somebody who finds the disk reads nothing of it.
    void itIsClosedOnTheDisk()
    {
        const QTemporaryDir dir;
        const auto writer = begin(dir);
        speak(*writer, 10);
        QVERIFY(writer->mark(QStringLiteral("secreto-de-mama-juana")).ok());
        QVERIFY(writer->finish().ok());
        QFile file(writer->path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("fLaC"));
        QVERIFY(!bytes.contains("secreto"));
        const auto other = TakeDevice::open(writer->path(), QByteArray(32, 'o'));
        QVERIFY(!other.ok());
        QCOMPARE(other.error().kind, Error::Kind::Corrupt);
    }

    /// Cut anywhere, what lies before the cut is heard.
    void anyCutLosesNoMoreThanASecond()
    {
        const QTemporaryDir dir;
        const auto writer = begin(dir);
        QList<std::pair<qint64, qint64>> acknowledged; // bytes, and ms that were said until then
        for (int i = 0; i < 60; ++i) {
            speak(*writer, 1);
            acknowledged.append({QFileInfo(writer->path()).size(), writer->lengthMs()});
        }
        QVERIFY(writer->finish().ok());
        QFile file(writer->path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        std::mt19937 random(test::seed());
        for (int round = 0; round < 60; ++round) {
            const auto &[bytes, saidMs] = acknowledged[round];
            // Half of a record more may have been written when the power went.
            const QByteArray rest
                = whole.first(std::min<qint64>(bytes + random() % 300, whole.size()));
            const QString path = dir.filePath(QStringLiteral("cortado.take"));
            QFile cut(path);
            QVERIFY(cut.open(QIODevice::WriteOnly | QIODevice::Truncate));
            cut.write(rest);
            cut.close();
            const auto take = TakeDevice::open(path, key);
            QVERIFY(take.ok());
            const qint64 left = (*take)->info().lengthMs();
            QVERIFY2(saidMs - left <= 1000,
                qPrintable(QStringLiteral("%1 of %2 ms").arg(left).arg(saidMs)));
            if (left > 0)
                QCOMPARE(heardMs(**take), left);
        }
    }

    /// Real processes, killed while they record; TAMBO_ROUNDS says how often.
    void aKilledRecorderLosesNoMoreThanASecond()
    {
        std::mt19937 random(test::seed());
        const int rounds = qEnvironmentVariableIntValue("TAMBO_ROUNDS");
        for (int round = 0; round < std::max(rounds, 10); ++round) {
            const QTemporaryDir dir;
            QProcess recorder;
            recorder.start(
                QCoreApplication::applicationFilePath(), {QStringLiteral("--record"), dir.path()});
            qint64 saidMs = 0;
            for (int lines = 1 + int(random() % 200); lines > 0; --lines) {
                if (!recorder.canReadLine())
                    QVERIFY(recorder.waitForReadyRead(60'000));
                saidMs = recorder.readLine().trimmed().toLongLong();
            }
            recorder.kill();
            QVERIFY(recorder.waitForFinished(60'000));
            const QByteArray rest = recorder.readAll().trimmed();
            if (const qsizetype line = rest.lastIndexOf('\n'); line > 0)
                saidMs = std::max(saidMs, rest.first(line).split('\n').last().toLongLong());
            const auto left = unsavedTakes(dir.path(), key);
            const qint64 leftMs = left.isEmpty() ? 0 : left.first().lengthMs();
            QVERIFY2(saidMs - leftMs <= 1000,
                qPrintable(QStringLiteral("%1 of %2 ms").arg(leftMs).arg(saidMs)));
        }
    }

    void aFlippedBitEndsIt()
    {
        const QTemporaryDir dir;
        const auto writer = begin(dir);
        speak(*writer, 40);
        QVERIFY(writer->finish().ok());
        QFile file(writer->path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 at = file.size() / 2;
        file.seek(at);
        const char was = file.read(1)[0];
        file.seek(at);
        file.putChar(char(was ^ 4));
        file.close();
        const auto take = TakeDevice::open(writer->path(), key);
        QVERIFY(take.ok());
        const qint64 left = (*take)->info().lengthMs();
        QVERIFY(left > 500 && left < 3500);
        QCOMPARE(heardMs(**take), left);
    }

    void unsavedOnesAreFound()
    {
        const QTemporaryDir dir;
        QVERIFY(unsavedTakes(dir.path(), key).isEmpty());
        {
            const auto nothingSaid = begin(dir);
            const auto cut = begin(dir);
            speak(*cut, 12);
            QVERIFY(unsavedTakes(dir.path(), key).isEmpty()); // while they are recorded
        }
        QFile stranger(dir.filePath(QStringLiteral("otra.take")));
        QVERIFY(stranger.open(QIODevice::WriteOnly));
        stranger.write("TamboTake1\nnada");
        stranger.close();
        const auto found = unsavedTakes(dir.path(), key);
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().lengthMs() >= 500);
        QVERIFY(qAbs(found.first().began.secsTo(QDateTime::currentDateTimeUtc())) < 60);
        // What held nothing is gone; what nobody can read stays, for somebody who can.
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), 2);
    }

    void aFullDiskKeepsWhatThereIs()
    {
        const QTemporaryDir dir;
        const auto writer = begin(dir);
        speak(*writer, 10);
        const qint64 before = QFileInfo(writer->path()).size();
        Result<> full;
        {
            const test::SizeLimit limit(rlim_t(before + 900));
            for (int i = 0; i < 100 && full.ok(); ++i)
                full = writer->add(frames(0.1));
        }
        QVERIFY(!full.ok());
        QCOMPARE(full.error().kind, Error::Kind::NoSpace);
        QVERIFY(full.error().message.contains(QStringLiteral("a salvo")));
        const auto left = TakeDevice::open(writer->path(), key);
        QVERIFY(left.ok());
        const qint64 leftMs = (*left)->info().lengthMs();
        QVERIFY(leftMs >= 500);
        QCOMPARE(heardMs(**left), leftMs);
        // There is room again: what could not be written is not lost, and it goes on.
        speak(*writer, 5);
        QVERIFY(writer->finish().ok());
        const auto whole = TakeDevice::open(writer->path(), key);
        QCOMPARE((*whole)->info().lengthMs(), writer->lengthMs());
        QCOMPARE(heardMs(**whole), writer->lengthMs());
    }

    void whereNobodyMayWriteIsSaid()
    {
        const auto none = TakeWriter::begin(
            QStringLiteral("/proc/aqui/no"), key, {rate, 1}, QDateTime::currentDateTimeUtc());
        QVERIFY(!none.ok());
        QCOMPARE(none.error().kind, Error::Kind::Storage);
    }
};

/// What is killed: says how much it has been told, a twentieth of a second after the other.
static int record(const QString &folder)
{
    const auto writer = TakeWriter::begin(folder, key, {rate, 1}, QDateTime::currentDateTimeUtc());
    const QByteArray piece = frames(0.05);
    while (writer.ok() && (*writer)->add(piece).ok()) {
        std::printf("%lld\n", static_cast<long long>((*writer)->lengthMs()));
        std::fflush(stdout);
    }
    return 1;
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--record"))
        return record(arguments.value(2));
    TestTake test;
    return QTest::qExec(&test, argc, argv);
}

#include "testtake.moc"
