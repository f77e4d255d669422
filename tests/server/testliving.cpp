// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/serving.h"
#include "tests/server/wire.h"
#include "tests/support/patience.h"

#include <QTemporaryDir>
#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

using namespace tambo::hub;
using namespace tambo::hub::test;

/// The real program as a service: its log, its signals, its manager.
class TestLiving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logsIntoAFileThatMayMove();
    void aSecondSignalEndsItAtOnce();
    void tellsTheServiceManager();
    void showsMetricsApart();

private:
    QString data(const char *name) const { return m_dir.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_dir;
};

void TestLiving::logsIntoAFileThatMayMove()
{
#ifndef Q_OS_UNIX
    QSKIP("SIGHUP");
#else
    const QString log = data("log");
    Serving server(
        data("logs"), {QStringLiteral("--log-file"), log, QStringLiteral("--log-level=debug")});
    quint16 port = 0;
    QTRY_VERIFY((port = server.port()) > 0);
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

void TestLiving::aSecondSignalEndsItAtOnce()
{
#ifndef Q_OS_UNIX
    QSKIP("signals");
#else
    Serving server(data("hurried"), {QStringLiteral("--grace"), QStringLiteral("3600")});
    quint16 port = 0;
    QTRY_VERIFY((port = server.port()) > 0);
    // A join request whose body never comes keeps it waiting.
    Wire wire(port);
    wire.send("POST /v1/joins HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n"
              "Expect: 100-continue\r\n\r\n");
    QTRY_VERIFY(wire.unread().startsWith("HTTP/1.1 100")); // the hub has read the head
    server.process.terminate();
    QByteArray said;
    QTRY_VERIFY((said += server.process.readAllStandardError()).contains("stopping"));
    QCOMPARE(server.process.state(), QProcess::Running);
    server.process.terminate();
    QTRY_COMPARE(server.process.state(), QProcess::NotRunning);
    QCOMPARE(server.process.exitCode(), 128 + SIGTERM);
#endif
}

void TestLiving::tellsTheServiceManager()
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
    QTRY_VERIFY(!(word += heard()).isEmpty());
    QCOMPARE(word, "READY=1");
    QTRY_VERIFY(server.port() > 0);
    server.process.terminate();
    word.clear();
    QTRY_VERIFY(!(word += heard()).isEmpty());
    QCOMPARE(word, "STOPPING=1");
#endif
}

void TestLiving::showsMetricsApart()
{
    Serving server(data("metrics"), {QStringLiteral("--metrics"), QStringLiteral("127.0.0.1:0")});
    QTRY_VERIFY(server.metricsPort() > 0);
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

QTEST_GUILESS_MAIN(TestLiving)
#include "testliving.moc"
