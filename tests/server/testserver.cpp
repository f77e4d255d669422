// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/serverarguments.h"
#include "tests/server/hubfixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>
#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/socket.h>
#include <sys/un.h>
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
    void logsIntoAFileThatMayMove();
    void aSecondSignalEndsItAtOnce();
    void tellsTheServiceManager();
    void showsMetricsApart();
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

namespace {

const QString program = QStringLiteral(TAMBO_BIN "/tambo-server");

/// A process that serves; its port once it has said it.
struct Serving {
    explicit Serving(
        const QString &folder, const QStringList &options = {}, const QString &notify = {})
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        if (!notify.isEmpty())
            environment.insert(QStringLiteral("NOTIFY_SOCKET"), notify);
        process.setProcessEnvironment(environment);
        process.start(program,
            QStringList{QStringLiteral("--data"), folder, QStringLiteral("--listen"),
                QStringLiteral("127.0.0.1:0")}
                + options);
    }
    ~Serving()
    {
        process.kill();
        process.waitForFinished();
    }
    quint16 port() { return portAfter(QStringLiteral("tambo-server")); }
    quint16 metricsPort() { return portAfter(QStringLiteral("metrics")); }
    quint16 portAfter(const QString &word)
    {
        said += process.readAllStandardOutput();
        const QRegularExpression line(
            QStringLiteral("(?:^|\\n)%1: http://127\\.0\\.0\\.1:(\\d+)\\n").arg(word));
        return line.match(QString::fromUtf8(said)).captured(1).toUShort();
    }

    QProcess process;
    QByteArray said;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the log says happened; one JSON object a line.
QStringList eventsIn(const QByteArray &log)
{
    QStringList events;
    const QList<QByteArray> lines = log.split('\n');
    for (const QByteArray &line : lines) {
        if (!line.isEmpty())
            events
                += QJsonDocument::fromJson(line).object().value(QStringLiteral("event")).toString();
    }
    return events;
}

} // namespace

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
    QTRY_VERIFY_WITH_TIMEOUT((port = server.port()) > 0, 20'000);
    const QByteArray nonce(sync::greetingNonceSize, 'n');
    Wire wire(port);
    wire.send("GET /v1/hub/" + nonce.toHex() + " HTTP/1.1\r\nHost: a\r\n\r\n");
    TAMBO_REPLY(reply, wire);
    QVERIFY(sync::HubGreeting::decode(reply->body, nonce).ok());
    server.process.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(server.process.state(), QProcess::NotRunning, 20'000);
    QCOMPARE(server.process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(server.process.exitCode(), 0);
    QCOMPARE(eventsIn(server.process.readAllStandardError()),
        (QStringList{
            QStringLiteral("serving"), QStringLiteral("stopping"), QStringLiteral("stopped")}));
}

void TestServer::logsIntoAFileThatMayMove()
{
#ifndef Q_OS_UNIX
    QSKIP("SIGHUP");
#else
    const QString log = data("log");
    Serving server(
        data("logs"), {QStringLiteral("--log-file"), log, QStringLiteral("--log-level=debug")});
    quint16 port = 0;
    QTRY_VERIFY_WITH_TIMEOUT((port = server.port()) > 0, 20'000);
    QTRY_COMPARE(eventsIn(contentOf(log)), QStringList{QStringLiteral("serving")});
    QVERIFY(QFile::rename(log, log + QStringLiteral(".1")));
    ::kill(pid_t(server.process.processId()), SIGHUP);
    QTRY_VERIFY(QFile::exists(log));
    Wire wire(port);
    wire.send("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n");
    TAMBO_REPLY(reply, wire);
    QCOMPARE(reply->status, 200);
    QTRY_COMPARE(eventsIn(contentOf(log)), QStringList{QStringLiteral("request")});
    const QJsonObject line = QJsonDocument::fromJson(contentOf(log)).object();
    QCOMPARE(line.value(QStringLiteral("route")).toString(), QStringLiteral("/healthz"));
    QCOMPARE(line.value(QStringLiteral("status")).toInt(), 200);
    QVERIFY(!contentOf(log).contains("127.0.0.1"));
    QCOMPARE(server.process.readAllStandardError(), QByteArray());
#endif
}

void TestServer::aSecondSignalEndsItAtOnce()
{
#ifndef Q_OS_UNIX
    QSKIP("signals");
#else
    Serving server(data("hurried"), {QStringLiteral("--grace"), QStringLiteral("3600")});
    quint16 port = 0;
    QTRY_VERIFY_WITH_TIMEOUT((port = server.port()) > 0, 20'000);
    // A join request whose body never comes keeps it waiting.
    Wire wire(port);
    wire.send("POST /v1/joins HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nx");
    QTRY_VERIFY(wire.sentAll());
    Wire after(port);
    after.send("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n");
    TAMBO_REPLY(reply, after); // the hub has read the other's head by now
    server.process.terminate();
    QByteArray said;
    QTRY_VERIFY((said += server.process.readAllStandardError()).contains("stopping"));
    QCOMPARE(server.process.state(), QProcess::Running);
    server.process.terminate();
    QTRY_COMPARE(server.process.state(), QProcess::NotRunning);
    QCOMPARE(server.process.exitCode(), 128 + SIGTERM);
#endif
}

void TestServer::tellsTheServiceManager()
{
#ifndef Q_OS_UNIX
    QSKIP("NOTIFY_SOCKET");
#else
    const QByteArray path = QFile::encodeName(data("notify"));
    const int socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0);
    const auto closing = qScopeGuard([socket] { ::close(socket); });
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    std::copy(path.cbegin(), path.cend(), address.sun_path);
    QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    const auto heard = [socket] {
        char text[64];
        const auto size = ::recv(socket, text, sizeof text, 0);
        return size > 0 ? QByteArray(text, qsizetype(size)) : QByteArray();
    };
    Serving server(data("notifies"), {}, QString::fromLocal8Bit(path));
    QByteArray word;
    QTRY_VERIFY_WITH_TIMEOUT(!(word += heard()).isEmpty(), 20'000);
    QCOMPARE(word, "READY=1");
    QTRY_VERIFY(server.port() > 0);
    server.process.terminate();
    word.clear();
    QTRY_VERIFY(!(word += heard()).isEmpty());
    QCOMPARE(word, "STOPPING=1");
#endif
}

void TestServer::showsMetricsApart()
{
    Serving server(data("metrics"), {QStringLiteral("--metrics"), QStringLiteral("127.0.0.1:0")});
    QTRY_VERIFY_WITH_TIMEOUT(server.metricsPort() > 0, 20'000);
    Wire apart(server.metricsPort());
    apart.send("GET /metrics HTTP/1.1\r\nHost: a\r\n\r\n");
    TAMBO_REPLY(shown, apart);
    QCOMPARE(shown->status, 200);
    QVERIFY(shown->body.contains("\ntambo_centres 0\n"));
    Wire world(server.port());
    world.send("GET /metrics HTTP/1.1\r\nHost: a\r\n\r\n");
    TAMBO_REPLY(hidden, world);
    QCOMPARE(hidden->status, 404);
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
        QTRY_VERIFY_WITH_TIMEOUT((port = server.port()) > 0, 20'000);
        Wire wire(port);
        wire.send(greeting);
        TAMBO_REPLY(reply, wire);
        const HubId now = sync::HubGreeting::decode(reply->body, nonce)->hub();
        QCOMPARE(id.value_or(now), now);
        id = now;
        server.process.kill();
        QTRY_COMPARE_WITH_TIMEOUT(server.process.state(), QProcess::NotRunning, 20'000);
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
    QTRY_VERIFY_WITH_TIMEOUT(server.port() > 0, 20'000);
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
