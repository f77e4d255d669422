// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/hub.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace tambo;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

struct Ran {
    int code = -1;
    QString out;
    QString err;

    [[nodiscard]] QJsonObject json() const
    {
        return QJsonDocument::fromJson(out.toUtf8()).object();
    }
};

} // namespace

/// The verbs that meet a server, as the real program; the server runs in this one.
class TestSyncVerbs : public QObject
{
    Q_OBJECT

    Ran run(const QString &home, const QStringList &words)
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(s("LC_ALL"), s("C.UTF-8"));
        process.setProcessEnvironment(environment);
        process.start(
            s(TAMBO_BIN "/tambo"), QStringList{s("--home"), m_dir->filePath(home)} + words);
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
    }
    QString url() const { return s("http://127.0.0.1:%1").arg(m_hub->port()); }
    QString invite() const
    {
        return *hub::Hub::invite(
            m_dir->filePath(s("hub")), {}, QDateTime::currentMSecsSinceEpoch());
    }
    void found(const QString &home)
    {
        QCOMPARE(run(home, {s("centre"), s("new"), s("--name"), home}).code, 0);
        const Ran joined = run(home, {s("hub"), s("join"), invite(), s("--hub"), url()});
        QVERIFY2(joined.code == 0, qPrintable(joined.err));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<hub::Hub> m_hub;

private Q_SLOTS:
    void init()
    {
        m_hub.reset();
        m_dir = std::make_unique<QTemporaryDir>();
        auto started = hub::Hub::start({m_dir->filePath(s("hub")), {}, {}, {}});
        QVERIFY(started.ok());
        m_hub = *std::move(started);
    }

    void twoCentres()
    {
        found(s("a"));
        found(s("b"));
        QCOMPARE(run(s("a"),
                     {s("story"), s("add"), s("--title"), s("Minga"), s("--media"),
                         s(TAMBO_TEST_DATA "/formats/voz.ogg"), s("--space"), s("public")})
                     .code,
            0);
        const Ran sent = run(s("a"), {s("sync"), s("--once"), s("--json")});
        QVERIFY2(sent.code == 0, qPrintable(sent.err));
        QVERIFY(sent.err.isEmpty());
        QCOMPARE(sent.json()[s("blobsUp")].toInt(), 2);
        QVERIFY(sent.json()[s("bytesUp")].toInt() > 1000);
        const Ran quiet = run(s("a"), {s("sync"), s("--once"), s("--json")});
        QCOMPARE(quiet.json()[s("requests")].toInt(), 1);
        QVERIFY(quiet.json()[s("bytesUp")].toInt() + quiet.json()[s("bytesDown")].toInt() <= 600);

        const QString a
            = run(s("a"), {s("centre"), s("show"), s("--json")}).json()[s("centre")].toString();
        const Ran follows = run(s("b"), {s("subscribe"), a, s("--json")});
        QCOMPARE(follows.json()[s("subscriptions")].toArray(), QJsonArray{a});
        const Ran got = run(s("b"), {s("sync"), s("--once")});
        QCOMPARE(got.code, 0);
        QVERIFY(got.out.contains(s("2 recibidos")));
        QVERIFY(run(s("b"), {s("story"), s("list")}).out.contains(s("Minga")));
        const Ran leaves = run(s("b"), {s("subscribe"), a, s("--remove"), s("--json")});
        QCOMPARE(leaves.json()[s("subscriptions")].toArray(), QJsonArray());
    }

    void aGroupOfTwoCentres()
    {
        found(s("a"));
        found(s("b"));
        const auto syncs = [&](const char *home) {
            const Ran ran = run(s(home), {s("sync"), s("--once")});
            QVERIFY2(ran.code == 0, qPrintable(ran.err));
        };
        const auto groups = [&](const char *home) {
            const Ran ran = run(s(home), {s("group"), s("list"), s("--json")});
            return QJsonDocument::fromJson(ran.out.toUtf8()).array();
        };
        QVERIFY(run(s("a"), {s("group"), s("list")}).out.contains(s("no hay grupos")));
        const Ran made = run(s("a"), {s("group"), s("new"), s("Cooperativa"), s("--json")});
        QVERIFY2(made.code == 0, qPrintable(made.err));
        QCOMPARE(made.json()[s("name")].toString(), s("Cooperativa"));
        const QString b
            = run(s("b"), {s("centre"), s("show"), s("--json")}).json()[s("centre")].toString();
        // Who that is has to be known first.
        const Ran early = run(s("a"), {s("group"), s("grant"), s("cooperativa"), b});
        QCOMPARE(early.code, 1);
        QVERIFY(early.err.contains(s("no se conoce")));
        syncs("b");
        QCOMPARE(run(s("a"), {s("subscribe"), b}).code, 0);
        syncs("a");
        const Ran granted
            = run(s("a"), {s("group"), s("grant"), s("cooperativa"), s("B"), s("--json")});
        QVERIFY2(granted.code == 0, qPrintable(granted.err));
        QCOMPARE(granted.json()[s("centre")].toString(), b);
        syncs("a");
        syncs("b");
        const QJsonObject theirs = groups("b").first().toObject();
        QCOMPARE(theirs[s("id")], made.json()[s("id")]);
        QCOMPARE(theirs[s("name")].toString(), s("Cooperativa"));
        QCOMPARE(theirs[s("own")].toBool(true), false);
        QCOMPARE(theirs[s("current")].toBool(), true);
        QVERIFY(run(s("a"), {s("group"), s("list")}).out.contains(s("con b")));
        const QStringList adds{s("story"), s("add"), s("--space"), s("cooperativa"), s("--title")};
        const Ran added = run(s("b"), adds + QStringList{s("Del otro pueblo")});
        QVERIFY2(added.code == 0, qPrintable(added.err));
        syncs("b");
        syncs("a");
        QVERIFY(run(s("a"), {s("story"), s("list")}).out.contains(s("Del otro pueblo")));
        QCOMPARE(
            run(s("b"), {s("story"), s("add"), s("--space"), s("otra"), s("--title"), s("Nada")})
                .code,
            1);
        // Only the centre whose it is decides.
        QCOMPARE(run(s("b"), {s("group"), s("grant"), s("cooperativa"), b}).code, 1);
        QCOMPARE(run(s("a"), {s("group"), s("end"), made.json()[s("id")].toString(), b}).code, 0);
        syncs("a");
        syncs("b");
        QCOMPARE(groups("b").first().toObject()[s("current")].toBool(true), false);
        const Ran denied = run(s("b"), adds + QStringList{s("Ya no")});
        QCOMPARE(denied.code, 1);
        QVERIFY(denied.err.contains(s("ya no participa")));
        QVERIFY(groups("a").first().toObject()[s("members")].toArray().isEmpty());
        QCOMPARE(run(s("a"), {s("group"), s("end"), s("Cooperativa"), b}).code, 1);
    }

    void twoPcsOfOneCentre()
    {
        found(s("a"));
        QCOMPARE(run(s("a"), {s("story"), s("add"), s("--title"), s("Nuestro")}).code, 0);
        const QString code
            = run(s("a"), {s("device"), s("invite"), s("--json")}).json()[s("code")].toString();
        QVERIFY(!code.isEmpty());
        const Ran joined
            = run(s("c"), {s("device"), s("join"), code, s("--hub"), url(), s("--json")});
        QVERIFY2(joined.code == 0, qPrintable(joined.err));
        QCOMPARE(joined.json()[s("member")].toBool(true), false);
        const Ran waits = run(s("c"), {s("sync"), s("--once")});
        QCOMPARE(waits.code, 1);
        QCOMPARE(
            waits.err.trimmed(), s("Este PC espera que lo acepten en el primer PC del centro."));
        QCOMPARE(run(s("a"), {s("sync"), s("--once")}).code, 0);
        QCOMPARE(run(s("c"), {s("sync"), s("--once")}).code, 0);
        QVERIFY(run(s("c"), {s("story"), s("list")}).out.contains(s("Nuestro")));
    }

    void anotherAddressOfTheSameServer()
    {
        found(s("a"));
        m_hub.reset();
        const Ran gone = run(s("a"), {s("sync"), s("--once")});
        QCOMPARE(gone.code, 1);
        QCOMPARE(gone.err.trimmed().count(u'\n'), 0);
        auto started = hub::Hub::start({m_dir->filePath(s("hub")), {}, {}, {}});
        QVERIFY(started.ok());
        m_hub = *std::move(started);
        // One that does not work is not kept.
        QCOMPARE(run(s("a"), {s("sync"), s("--once"), s("--hub"), s("127.0.0.1:9")}).code, 1);
        QCOMPARE(run(s("a"), {s("sync"), s("--once"), s("--hub"), url()}).code, 0);
        QCOMPARE(run(s("a"), {s("sync"), s("--once")}).code, 0);
    }

    void typedWrongly_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no code") << QStringList{s("hub"), s("join")};
        QTest::newRow("bad code") << QStringList{s("hub"), s("join"), s("0630-x7bv")};
        QTest::newRow("bad device code") << QStringList{s("device"), s("join"), s("hola")};
        QTest::newRow("no centre") << QStringList{s("subscribe")};
        QTest::newRow("bad centre") << QStringList{s("subscribe"), s("abc")};
        QTest::newRow("bad address") << QStringList{s("sync"), s("--hub"), s("ftp://x")};
        QTest::newRow("too much") << QStringList{s("sync"), s("ya")};
    }
    void typedWrongly()
    {
        QFETCH(QStringList, words);
        const Ran ran = run(s("a"), words);
        QCOMPARE(ran.code, 2);
        QVERIFY(ran.out.isEmpty());
        QCOMPARE(ran.err.trimmed().count(u'\n'), 0);
        QVERIFY(!QFile::exists(m_dir->filePath(s("a")))); // and nothing was founded
    }

    void withoutServer()
    {
        QCOMPARE(run(s("a"), {s("centre"), s("new"), s("--name"), s("a")}).code, 0);
        const Ran met = run(s("a"), {s("sync"), s("--once")});
        QCOMPARE(met.code, 1);
        QVERIFY(met.err.contains(s("todavía no tiene servidor")));
        // PCs of one network need none to let another in.
        const Ran invited = run(s("a"), {s("device"), s("invite")});
        QCOMPARE(invited.code, 0);
        QVERIFY(!invited.out.trimmed().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSyncVerbs)
#include "testsyncverbs.moc"
