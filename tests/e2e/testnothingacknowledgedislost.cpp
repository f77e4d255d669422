// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/verify.h"
#include "tests/engine/village.h"
#include "tests/support/link.h"
#include "tests/support/patience.h"
#include "tests/support/programs.h"
#include "tests/support/seed.h"

using namespace tambo;
using sync::test::noise;
using sync::test::Pc;
using tambo::test::Link;
using tambo::test::Server;

namespace {

constexpr int numbersOfARound = 100'000;

/// One life of the program that writes and meets the hub, and what it promised.
class Writing
{
public:
    Writing(const QString &folder, const QString &temporary, int from)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TMPDIR"), temporary); // it cannot tidy up
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(TAMBO_EXCHANGING), {folder, QString::number(from)});
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(30'000);
    }
    /// A line that is not whole was not said.
    void hear()
    {
        while (m_process.canReadLine()) {
            const QList<QByteArray> words = m_process.readLine().trimmed().split(' ');
            ++lines;
            if (words.first() == "wrote")
                wrote.append(words.value(1).toInt());
            else if (words.first() == "gave")
                gave = words.value(1).toInt();
        }
    }
    [[nodiscard]] QString problem() { return QString::fromUtf8(m_process.readAllStandardError()); }

    QList<int> wrote; ///< durable there
    int gave = -1; ///< the hub has all up to this
    int lines = 0;

private:
    QProcess m_process;
};

} // namespace

/// A PC and its hub, real programs, are killed in turn at random moments of their exchanges; what
/// either has acknowledged is held against it after each kill. TAMBO_ROUNDS=1000 for the long run,
/// TAMBO_SEED repeats the moments as bytes sent and lines read.
class TestNothingAcknowledgedIsLost : public QObject
{
    Q_OBJECT

    enum class Victim { Client, Server };

    QTemporaryDir m_dir;
    Server m_server{m_dir.filePath(QStringLiteral("hub"))};
    std::unique_ptr<Link> m_link;
    Pc m_reader; ///< of another centre; sees what the hub has
    QList<int> m_wrote;
    QList<int> m_gave;

    [[nodiscard]] QString folder() const { return m_dir.filePath(QStringLiteral("datos")); }

    void join(Pc &pc) const
    {
        const auto invite = sync::HubInvite::fromCode(m_server.invite());
        QVERIFY(invite.ok());
        const auto joined = Pc::arrive(pc.engine->joinHub(*invite, QUrl(m_link->url())));
        QVERIFY2(joined.ok(), joined.ok() ? "" : qPrintable(joined.error().message));
    }

    /// Leaves with both promises noted, the hub serving and the writer dead.
    void live(int round, Victim victim, QRandomGenerator &random)
    {
        Writing writing(folder(), m_dir.path(), round * numbersOfARound);
        bool dead = false;
        const auto kill = [&] {
            if (victim == Victim::Client)
                writing.kill();
            else
                m_server.kill();
            dead = true;
        };
        // In the middle of a request as well as behind an answer.
        const bool byBytes = random.bounded(2) == 0;
        const int moment = 1 + random.bounded(byBytes ? 40'000 : 20);
        if (byBytes)
            m_link->stopAfter(moment);
        const auto connection = connect(m_link.get(), &Link::reached, this, [&] {
            kill();
            m_link->resume();
        });
        QTRY_VERIFY2((writing.hear(), dead || (!byBytes && writing.lines >= moment)),
            qPrintable(writing.problem()));
        disconnect(connection);
        if (!dead)
            kill();
        if (victim == Victim::Server) {
            m_server.start();
            m_link->setServer(m_server.port());
            const int before = writing.gave;
            QTRY_VERIFY2((writing.hear(), writing.gave > before), qPrintable(writing.problem()));
        }
        writing.kill();
        writing.hear();
        m_wrote += writing.wrote;
        for (const int number : std::as_const(writing.wrote)) {
            if (number <= writing.gave)
                m_gave.append(number);
        }
    }

    /// What is missing of those that were promised, from the n-th on.
    static QString missing(Pc &pc, const QList<int> &promised, qsizetype from)
    {
        const auto stories
            = pc.read([](store::Reader &reader) { return reader.list<archive::Story>(); });
        const auto media
            = pc.read([](store::Reader &reader) { return reader.list<archive::Media>(); });
        if (!stories.ok() || !media.ok())
            return QStringLiteral("cannot be read");
        QHash<QString, RecordId> found;
        for (const archive::Story &story : *stories)
            found.insert(story.title, story.id.record);
        QHash<RecordId, BlobId> sounds;
        for (const archive::Media &one : *media)
            sounds.insert(one.story.record, one.blob);
        for (qsizetype i = from; i < promised.size(); ++i) {
            const int number = promised[i];
            const QString title = QStringLiteral("n%1").arg(number);
            if (!found.contains(title))
                return title;
            if (number % 5 == 0
                && pc.content(sounds.value(found[title])) != noise(20'000, quint32(number)))
                return QStringLiteral("the sound of ") + title;
        }
        return {};
    }

    /// Both sides keep their promises, from those on.
    void holdToThem(qsizetype wroteFrom, qsizetype gaveFrom)
    {
        Pc writer(Pc::Start::Nothing);
        auto opened = store::Store::open({folder(), allEntities(), HybridClock(), {}});
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().message));
        writer.take(*std::move(opened));
        QCOMPARE(missing(writer, m_wrote, wroteFrom), QString());
        const auto met = m_reader.once();
        QVERIFY2(met.ok(), met.ok() ? "" : qPrintable(met.error().message));
        QCOMPARE(missing(m_reader, m_gave, gaveFrom), QString());
        if (wroteFrom == 0)
            QVERIFY(store::verifyStore(*writer.store)->sound());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server.start();
        m_link = std::make_unique<Link>(m_server.port());
        Pc writer(Pc::Start::Nothing);
        auto founded = store::Store::found(
            {folder(), allEntities(), HybridClock(), {}}, store::newRecoveryEntropy());
        QVERIFY(founded.ok());
        writer.take(*std::move(founded));
        join(writer);
        join(m_reader);
        QVERIFY(m_reader.follow(writer).ok());
    }

    void bothPeersAreKilledInTurn()
    {
        const quint32 seed = tambo::test::seed();
        const int wanted = qEnvironmentVariableIntValue("TAMBO_ROUNDS");
        const int rounds = wanted > 0 ? wanted : 10;
        QRandomGenerator random(seed);
        for (int round = 0; round < rounds && !QTest::currentTestFailed(); ++round) {
            const qsizetype wrote = m_wrote.size();
            const qsizetype gave = m_gave.size();
            live(round, round % 2 ? Victim::Server : Victim::Client, random);
            if (!QTest::currentTestFailed())
                holdToThem(wrote, gave);
            if (round % 100 == 99)
                qInfo("round %d: %lld written, %lld given", round, qlonglong(m_wrote.size()),
                    qlonglong(m_gave.size()));
        }
        QVERIFY(!m_wrote.isEmpty() && !m_gave.isEmpty());
        holdToThem(0, 0); // not only at first
        QCOMPARE(QProcess::execute(QStringLiteral(TAMBO_BIN "/tambo-server"),
                     {QStringLiteral("admin"), QStringLiteral("verify"), QStringLiteral("--data"),
                         m_dir.filePath(QStringLiteral("hub"))}),
            0);
        qInfo("%lld stories were written, %lld given", qlonglong(m_wrote.size()),
            qlonglong(m_gave.size()));
    }
};

QTEST_GUILESS_MAIN(TestNothingAcknowledgedIsLost)
#include "testnothingacknowledgedislost.moc"
