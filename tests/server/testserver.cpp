// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/serverarguments.h"
#include "tests/server/hubfixture.h"
#include "tests/server/serving.h"
#include "tests/support/patience.h"

#include <QProcess>
#include <QTcpServer>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace tambo;
using namespace tambo::hub;
using namespace tambo::hub::test;

/// The real program.
class TestServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAddresses_data();
    void readsAddresses();
    void servesAndStops();
    void survivesAKill();
    void invites();
    void complains_data();
    void complains();
    void saysThatThePortIsTaken();
    void saysThatTheFolderIsClosed();
    void refusesNewerData();
    void helps();

private:
    struct Ran {
        int code = -1;
        QString out;
        QString err;
    };
    static Ran run(const QStringList &arguments);
    QString data(const char *name) const { return m_dir.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_dir;
};

TestServer::Ran TestServer::run(const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

void TestServer::readsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port");
    const auto row = [](const char *text, const char *address, int port) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(address) << port;
    };
    row("127.0.0.1:8440", "127.0.0.1", 8440);
    row("localhost:0", "127.0.0.1", 0);
    row("[::1]:80", "::1", 80);
    row(":8440", "0.0.0.0", 8440);
    row("8440", "", 0);
    row("::1:80", "", 0);
    row("127.0.0.1", "", 0);
    row("127.0.0.1:70000", "", 0);
    row("127.0.0.1:-1", "", 0);
    row("nadie:80", "", 0);
    row("", "", 0);
}

void TestServer::readsAddresses()
{
    QFETCH(const QString, text);
    QFETCH(const QString, address);
    const auto listen = ListenAddress::parse(text);
    QCOMPARE(listen.ok(), !address.isEmpty());
    if (!listen.ok()) {
        QVERIFY(listen.error().message.contains(text));
        return;
    }
    QVERIFY(listen->address.isEqual(QHostAddress(address)));
    QTEST(int(listen->port), "port");
}

void TestServer::servesAndStops()
{
    Serving server(data("serves"));
    quint16 port = 0;
    QTRY_VERIFY((port = server.port()) > 0);
    const QByteArray nonce(sync::greetingNonceSize, 'n');
    Wire wire(port);
    wire.send("GET /v1/hub/" + nonce.toHex() + " HTTP/1.1\r\nHost: a\r\n\r\n");
    TAMBO_REPLY(reply, wire);
    QVERIFY(sync::HubGreeting::decode(reply->body, nonce).ok());
    server.process.terminate();
    QTRY_COMPARE(server.process.state(), QProcess::NotRunning);
    QCOMPARE(server.process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(server.process.exitCode(), 0);
    QCOMPARE(eventsIn(server.process.readAllStandardError()),
        (QStringList{
            QStringLiteral("serving"), QStringLiteral("stopping"), QStringLiteral("stopped")}));
}

void TestServer::survivesAKill()
{
    const QString folder = data("killed");
    const QByteArray nonce(sync::greetingNonceSize, 'n');
    const QByteArray greeting = "GET /v1/hub/" + nonce.toHex() + " HTTP/1.1\r\nHost: a\r\n\r\n";
    std::optional<HubId> id;
    for (int round = 0; round < 3; ++round) {
        Serving server(folder);
        quint16 port = 0;
        QTRY_VERIFY((port = server.port()) > 0);
        Wire wire(port);
        wire.send(greeting);
        TAMBO_REPLY(reply, wire);
        const HubId now = sync::HubGreeting::decode(reply->body, nonce)->hub();
        QCOMPARE(id.value_or(now), now);
        id = now;
        server.process.kill();
        QTRY_COMPARE(server.process.state(), QProcess::NotRunning);
    }
}

void TestServer::invites()
{
    const QString folder = data("invites");
    // Before the first start, while it serves, and with an address.
    const Ran early = run({QStringLiteral("invite"), QStringLiteral("--data"), folder});
    QCOMPARE(early.code, 0);
    const auto first = sync::HubInvite::fromCode(early.out.trimmed());
    QVERIFY(first.ok());
    QVERIFY(first->url.isEmpty());
    Serving server(folder);
    QTRY_VERIFY(server.port() > 0);
    const Ran later = run({QStringLiteral("invite"), QStringLiteral("--data=") + folder,
        QStringLiteral("--url"), QStringLiteral("https://hub.ejemplo.ec/")});
    const auto second = sync::HubInvite::fromCode(later.out.trimmed());
    QVERIFY(second.ok());
    QCOMPARE(second->hub, first->hub);
    QVERIFY(second->token != first->token);
    QCOMPARE(second->url, QUrl(QStringLiteral("https://hub.ejemplo.ec")));
    QCOMPARE(later.out.count(u'\n'), 1);
}

void TestServer::complains_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no folder") << QStringList();
    QTest::newRow("word") << QStringList{QStringLiteral("serve")};
    QTest::newRow("unknown option") << QStringList{QStringLiteral("--datos"), QStringLiteral("x")};
    QTest::newRow("no value") << QStringList{QStringLiteral("--data")};
    QTest::newRow("bad address") << QStringList{QStringLiteral("--data"), QStringLiteral("x"),
        QStringLiteral("--listen"), QStringLiteral("nadie")};
    QTest::newRow("bad level") << QStringList{QStringLiteral("--data"), QStringLiteral("x"),
        QStringLiteral("--log-level"), QStringLiteral("loud")};
    QTest::newRow("bad grace") << QStringList{
        QStringLiteral("--data"), QStringLiteral("x"), QStringLiteral("--grace=-1")};
    QTest::newRow("header in a prefix") << QStringList{
        QStringLiteral("--data"), QStringLiteral("x"), QStringLiteral("--accel=/a: b/")};
    QTest::newRow("admin nothing") << QStringList{QStringLiteral("admin")};
    QTest::newRow("admin unknown") << QStringList{QStringLiteral("admin"), QStringLiteral("fly")};
    QTest::newRow("nobody to revoke") << QStringList{QStringLiteral("admin"),
        QStringLiteral("revoke"), QStringLiteral("--data"), QStringLiteral("x")};
    QTest::newRow("repair while serving")
        << QStringList{QStringLiteral("--repair"), QStringLiteral("--data"), QStringLiteral("x")};
    QTest::newRow("own certificate, no address")
        << QStringList{QStringLiteral("admin"), QStringLiteral("invite"), QStringLiteral("--data"),
               QStringLiteral("x"), QStringLiteral("--tls")};
    QTest::newRow("own certificate, no TLS")
        << QStringList{QStringLiteral("admin"), QStringLiteral("invite"), QStringLiteral("--data"),
               QStringLiteral("x"), QStringLiteral("--tls"), QStringLiteral("--url=http://a.ec")};
    QTest::newRow("bad url") << QStringList{QStringLiteral("invite"), QStringLiteral("--data"),
        QStringLiteral("x"), QStringLiteral("--url"), QStringLiteral("ftp://x")};
    QTest::newRow("listen for an invitation")
        << QStringList{QStringLiteral("invite"), QStringLiteral("--data"), QStringLiteral("x"),
               QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")};
}

void TestServer::complains()
{
    QFETCH(const QStringList, arguments);
    const Ran ran = run(arguments);
    QCOMPARE(ran.code, 2);
    QCOMPARE(ran.out, QString());
    QCOMPARE(ran.err.count(u'\n'), 1);
    QVERIFY(ran.err.endsWith(QLatin1String(".\n")));
}

void TestServer::saysThatThePortIsTaken()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const Ran ran = run({QStringLiteral("--data"), data("taken"), QStringLiteral("--listen"),
        QStringLiteral("127.0.0.1:%1").arg(taken.serverPort())});
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.err.contains(QString::number(taken.serverPort())), qPrintable(ran.err));
    QCOMPARE(ran.err.count(u'\n'), 1);
}

void TestServer::saysThatTheFolderIsClosed()
{
    QFile file(data("file"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto refused = [](const QString &folder) {
        const Ran ran = run({QStringLiteral("--data"), folder});
        return ran.code == 1 && ran.err.count(u'\n') == 1 ? ran.err : QString();
    };
    QVERIFY(!refused(data("file/below")).isEmpty());
    QVERIFY(!refused(m_dir.path()).isEmpty()); // other things lie there
    QVERIFY(QDir().mkpath(data("closed")));
    QFile::setPermissions(data("closed"), QFile::ReadOwner | QFile::ExeOwner);
#ifdef Q_OS_UNIX
    if (::geteuid() == 0)
        QSKIP("for root every folder is open");
#endif
    QVERIFY(!refused(data("closed")).isEmpty());
}

void TestServer::refusesNewerData()
{
    const QString folder = data("newer");
    QCOMPARE(run({QStringLiteral("invite"), QStringLiteral("--data"), folder}).code, 0);
    {
        const auto database = must(store::Database::open(folder + QStringLiteral("/hub.db"), {}));
        must(database->execute("PRAGMA user_version = 1000"));
    }
    const Ran ran = run({QStringLiteral("--data"), folder});
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.err.contains(QStringLiteral("nuevo")));
}

void TestServer::helps()
{
    const Ran help = run({QStringLiteral("--help")});
    QCOMPARE(help.code, 0);
    QVERIFY(help.out.contains(QStringLiteral("--listen")));
    QCOMPARE(run({QStringLiteral("invite"), QStringLiteral("--help")}).code, 0);
    QCOMPARE(run({QStringLiteral("--version")}).out.count(u'\n'), 1);
}

QTEST_GUILESS_MAIN(TestServer)
#include "testserver.moc"
