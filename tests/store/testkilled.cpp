// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/recoverywords.h"
#include "tests/store/scene.h"
#include "tests/support/seed.h"

#include <QProcess>
#include <QRandomGenerator>

using namespace tambo;
using namespace tambo::store;
using namespace tambo::store::test;

namespace {

struct Promise {
    QString title;
    BlobId photo;
};

} // namespace

/// A program that writes is killed at a random moment, over and over, on the same data.
/// TAMBO_ROUNDS=1000 for the long run, TAMBO_SEED repeats the moments as lines read.
class TestKilled : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::map<qint64, Promise> m_promised;

    [[nodiscard]] QString folder() const { return m_dir.filePath(QStringLiteral("centro")); }

    void hold(const QByteArray &line)
    {
        const QList<QByteArray> parts = line.trimmed().split(' ');
        if (parts.size() == 3 && line.endsWith('\n'))
            m_promised[parts[0].toLongLong()] = {QString::fromUtf8(parts[1]),
                BlobId::from(QByteArray::fromHex(parts[2])).value_or(BlobId{})};
    }

    /// Returns what is wrong.
    QString writeUntilKilled(int round, int lines)
    {
        QProcess writer;
        writer.start(QStringLiteral(TAMBO_KILLED), {folder(), QString::number(round * 100'000)});
        for (int read = 0; read < lines;) {
            if (!writer.canReadLine() && !writer.waitForReadyRead(300'000))
                return QStringLiteral("it stopped by itself: ")
                    + QString::fromUtf8(writer.readAllStandardError());
            while (writer.canReadLine() && read < lines) {
                hold(writer.readLine());
                ++read;
            }
        }
        writer.kill();
        writer.waitForFinished(30'000);
        while (writer.canReadLine())
            hold(writer.readLine());
        return {};
    }

    /// A later edit of the same note, not acknowledged, may be there too: its title has a b more.
    [[nodiscard]] QString broken(Store &store) const
    {
        const auto notes
            = store.read([](Reader &reader) { return reader.list<Note>(); }).takeResult();
        if (!notes.ok())
            return notes.error().message;
        QHash<qint64, const Note *> found;
        for (const Note &note : *notes)
            found.insert(note.id.record.value, &note);
        for (const auto &[id, promise] : m_promised) {
            const Note *note = found.value(id);
            if (!note || (note->title != promise.title && note->title != promise.title + u'b'))
                return QStringLiteral("lost: ") + promise.title;
            if (note->photo != promise.photo
                || (!note->photo.isNull() && !store.blobs().has(note->photo)))
                return QStringLiteral("lost the photo of ") + promise.title;
        }
        return {};
    }

private Q_SLOTS:
    void whatWasAcknowledgedIsThere()
    {
        const quint32 seed = tambo::test::seed();
        const int wanted = qEnvironmentVariableIntValue("TAMBO_ROUNDS");
        const int rounds = wanted > 0 ? wanted : 30;
        QRandomGenerator random(seed);
        QVERIFY_OK(Store::found(optionsIn(folder()), newRecoveryEntropy()));
        for (int round = 0; round < rounds; ++round) {
            const QString said = writeUntilKilled(round, random.bounded(60));
            QVERIFY2(said.isEmpty(), qPrintable(said));
            const auto opened = Store::open(optionsIn(folder()));
            QVERIFY_OK(opened);
            const QString lost = broken(**opened);
            QVERIFY2(lost.isEmpty(),
                qPrintable(QStringLiteral("seed %1, round %2: %3").arg(seed).arg(round).arg(lost)));
            // All of it is looked at every now and then: it grows.
            if (round % 10 != 9 && round + 1 != rounds)
                continue;
            const auto report = verifyStore(**opened);
            QVERIFY_OK(report);
            for (const Finding &finding : report->findings)
                QVERIFY2(finding.weight == Finding::Weight::Mention,
                    qPrintable(finding.sentence + finding.where));
        }
        qInfo("%zu notes were promised", m_promised.size());
    }
};

QTEST_GUILESS_MAIN(TestKilled)
#include "testkilled.moc"
