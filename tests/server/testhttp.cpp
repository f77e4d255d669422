// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/http.h"
#include "sync/server/listener.h"
#include "tests/server/wire.h"
#include "tests/support/patience.h"
#include "tests/support/seed.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <semaphore>
#ifdef Q_OS_UNIX
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace tambo::hub;
using tambo::Error;
using tambo::Result;

namespace {

/// What the routes of this test have seen; written by the server's threads.
struct Seen {
    std::atomic<int> heads = 0;
    std::atomic<qint64> bytes = 0;
    std::atomic<int> finished = 0;
    std::atomic<int> aborted = 0;
    std::counting_semaphore<> mayFinish{0};
    Budget budget{1024, 1024};
};

struct Counting : BodySink {
    explicit Counting(Seen &s) : seen(s) {}
    Result<> write(QByteArrayView bytes) override
    {
        seen.bytes += bytes.size();
        received += bytes.size();
        return {};
    }
    Response finish() override
    {
        ++seen.finished;
        return Response::of(200, QByteArray::number(received));
    }
    void aborted() override { ++seen.aborted; }

    Seen &seen;
    qint64 received = 0;
};

struct Patient : Counting {
    using Counting::Counting;
    Response finish() override
    {
        seen.mayFinish.acquire();
        return Counting::finish();
    }
};

struct Failing : Counting {
    Failing(Seen &s, Error::Kind k) : Counting(s), kind(k) {}
    Result<> write(QByteArrayView) override { return tambo::fail(kind, QStringLiteral("no")); }
    Error::Kind kind;
};

constexpr qint64 bodyLimit = 1024 * 1024;

Answer answer(Seen &seen, const QString &file, const Request &request)
{
    ++seen.heads;
    if (request.path == "/count")
        return Body{std::make_unique<Counting>(seen), bodyLimit};
    if (request.path == "/patient")
        return Body{std::make_unique<Patient>(seen), bodyLimit};
    if (request.path == "/full")
        return Body{std::make_unique<Failing>(seen, Error::Kind::NoSpace), bodyLimit};
    if (request.path == "/superseded")
        return Body{std::make_unique<Failing>(seen, Error::Kind::Cancelled), bodyLimit};
    if (request.path == "/echo")
        return bufferedBody(
            64, {seen.budget}, [](const QByteArray &body) { return Response::of(200, body); });
    if (request.path == "/file" || request.path == "/gone") {
        Response response;
        response.file = Response::File{request.path == "/file" ? file : file + u'x', 10, 20};
        return response;
    }
    if (request.path == "/head")
        return Response::of(200, request.header("x-tambo"))
            .with("X-Peer", request.peer.toString().toLatin1());
    return Response::of(404);
}

} // namespace

class TestHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void takesAnyFreePort();
    void refusesATakenPort();
    void asksForBbr();
    void answersAQtClient();
    void headersAnyCase();
    void sendsPartOfAFile();
    void answersHeadWithoutBody();
    void keepsConnectionAlive();
    void answersPipelinedRequestsInOrder();
    void streamsBodies();
    void takesChunkedBodies();
    void refusesAnnouncedTooMuch();
    void refusesChunkedTooMuch();
    void refusedBodyIsNoRequest_data();
    void refusedBodyIsNoRequest();
    void asksBeforeBigBodies();
    void saysThatTheDiskIsFull();
    void closesWhenSuperseded();
    void noticesCuts();
    void survivesGarbage_data();
    void survivesGarbage();
    void survivesRandomBytes();
    void refusesHugeHeads();
    void limitsConnectionsOfOneAddress();
    void crowdMakesWay();
    void dropsTheIdle();
    void finishesRunningRequestsWhenStopped();
    void cutsWhatOutlastsTheGrace();

private:
    void serve(HttpServer::Options options = {});

    QTemporaryDir m_dir;
    std::unique_ptr<Seen> m_seen;
    std::unique_ptr<HttpServer> m_server;
};

void TestHttp::init()
{
    m_seen = std::make_unique<Seen>();
    serve();
}

void TestHttp::serve(HttpServer::Options options)
{
    const QString file = m_dir.filePath(QStringLiteral("file"));
    QFile stored(file);
    QVERIFY(stored.open(QIODevice::WriteOnly));
    for (int i = 0; i < 50; ++i)
        stored.write(QByteArray::number(i).rightJustified(2, '0'));
    m_server.reset();
    auto started = HttpServer::start(
        options, [this, file](const Request &request) { return answer(*m_seen, file, request); });
    QVERIFY2(started.ok(), started.ok() ? "" : qPrintable(started.error().detail));
    m_server = *std::move(started);
}

void TestHttp::cleanup()
{
    m_server.reset();
}

void TestHttp::takesAnyFreePort()
{
    QVERIFY(m_server->port() > 0);
    auto other = HttpServer::start({}, [](const Request &) { return Response::of(204); });
    QVERIFY(other.ok());
    QVERIFY((*other)->port() != m_server->port());
}

void TestHttp::refusesATakenPort()
{
    HttpServer::Options options;
    options.port = m_server->port();
    const auto second
        = HttpServer::start(options, [](const Request &) { return Response::of(204); });
    QVERIFY(!second.ok());
    QCOMPARE(second.error().kind, Error::Kind::Network);
    QVERIFY(second.error().message.contains(QString::number(m_server->port())));
}

void TestHttp::asksForBbr()
{
#ifndef TCP_CONGESTION
    QSKIP("no choice of congestion control here");
#else
    // What this kernel lets a program have.
    const int probe = ::socket(AF_INET, SOCK_STREAM, 0);
    const auto closing = qScopeGuard([probe] { ::close(probe); });
    static_cast<void>(::setsockopt(probe, IPPROTO_TCP, TCP_CONGESTION, "bbr", 3));
    const auto nameOf = [](int socket) {
        char name[16] = {};
        socklen_t size = sizeof name;
        ::getsockopt(socket, IPPROTO_TCP, TCP_CONGESTION, name, &size);
        return QByteArray(name);
    };
    const auto listener = Listener::open(QHostAddress(QHostAddress::LocalHost), 0);
    QVERIFY(listener.ok());
    QCOMPARE(nameOf(int(listener->socket())), nameOf(probe));
    QTcpSocket client;
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), listener->port());
    QVERIFY(client.waitForConnected());
    const int accepted = ::accept(int(listener->socket()), nullptr, nullptr);
    const auto closingToo = qScopeGuard([accepted] { ::close(accepted); });
    QCOMPARE(nameOf(accepted), nameOf(probe)); // inherited
#endif
}

void TestHttp::answersAQtClient()
{
    QNetworkAccessManager client;
    QNetworkRequest request(
        QUrl(QStringLiteral("http://127.0.0.1:%1/count?x=1").arg(m_server->port())));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/cbor"));
    std::unique_ptr<QNetworkReply> reply(client.post(request, QByteArray(300'000, 'x')));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(reply->readAll(), "300000");
}

void TestHttp::headersAnyCase()
{
    Wire wire(m_server->port());
    wire.send("GET /head HTTP/1.1\r\nHost: a\r\nX-TAMBO: ca\xc3\xb1"
              "a\r\n\r\n");
    TAMBO_REPLY(reply, wire);
    QCOMPARE(reply->status, 200);
    QCOMPARE(reply->body,
        "ca\xc3\xb1"
        "a");
    QCOMPARE(reply->header("x-peer"), "127.0.0.1");
    QCOMPARE(reply->header("date"), QByteArray());
}

void TestHttp::sendsPartOfAFile()
{
    Wire wire(m_server->port());
    wire.send("GET /file HTTP/1.1\r\nHost: a\r\n\r\nGET /gone HTTP/1.1\r\nHost: a\r\n\r\n");
    TAMBO_REPLY(reply, wire);
    QCOMPARE(reply->body, "05060708091011121314");
    TAMBO_REPLY(gone, wire);
    QCOMPARE(gone->status, 404);
}

void TestHttp::answersHeadWithoutBody()
{
    Wire wire(m_server->port());
    wire.send("HEAD /file HTTP/1.1\r\nHost: a\r\n\r\nGET /head HTTP/1.1\r\nHost: a\r\n\r\n");
    std::optional<Wire::Reply> head;
    QTRY_VERIFY(head || (head = wire.take(true)));
    QCOMPARE(head->status, 200);
    QCOMPARE(head->header("content-length"), "20");
    TAMBO_REPLY(next, wire);
    QCOMPARE(next->status, 200);
}

void TestHttp::keepsConnectionAlive()
{
    Wire wire(m_server->port());
    for (int i = 0; i < 3; ++i) {
        wire.send(
            "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\n" + QByteArray::number(i));
        TAMBO_REPLY(reply, wire);
        QCOMPARE(reply->body, QByteArray::number(i));
    }
    QVERIFY(wire.connected());
}

void TestHttp::answersPipelinedRequestsInOrder()
{
    Wire wire(m_server->port());
    QByteArray all;
    for (int i = 10; i < 40; ++i)
        all += "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n"
            + QByteArray::number(i);
    wire.send(all);
    for (int i = 10; i < 40; ++i) {
        TAMBO_REPLY(reply, wire);
        QCOMPARE(reply->body, QByteArray::number(i));
    }
}

void TestHttp::streamsBodies()
{
    Wire wire(m_server->port());
    wire.send("PATCH /count HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n"
        + QByteArray(40'000, 'x'));
    QTRY_COMPARE(m_seen->bytes.load(), 40'000); // before the rest was sent
    QCOMPARE(m_seen->finished.load(), 0);
    wire.send(QByteArray(60'000, 'y'));
    TAMBO_REPLY(reply, wire);
    QCOMPARE(reply->body, "100000");
}

void TestHttp::takesChunkedBodies()
{
    Wire wire(m_server->port());
    wire.send("POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
              "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");
    TAMBO_REPLY(reply, wire);
    QCOMPARE(reply->body, "abcde");
}

void TestHttp::refusesAnnouncedTooMuch()
{
    Wire wire(m_server->port());
    wire.send("POST /count HTTP/1.1\r\nHost: a\r\nContent-Length: 9999999999\r\n\r\n");
    TAMBO_REPLY(reply, wire);
    QCOMPARE(reply->status, 413);
    QTRY_VERIFY(wire.closed());
    QTRY_COMPARE(m_seen->aborted.load(), 1);
    QCOMPARE(m_seen->bytes.load(), 0);
}

void TestHttp::refusesChunkedTooMuch()
{
    Wire wire(m_server->port());
    wire.send("POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
              "40\r\n"
        + QByteArray(64, 'x') + "\r\n1\r\ny\r\n0\r\n\r\n");
    TAMBO_REPLY(reply, wire);
    QCOMPARE(reply->status, 413);
    // Endless chunks are not read for ever.
    Wire endless(m_server->port());
    endless.send("POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
    for (int i = 0; i < 64; ++i)
        endless.send("10000\r\n" + QByteArray(0x10000, 'x') + "\r\n");
    QTRY_VERIFY(endless.closed());
}

void TestHttp::refusedBodyIsNoRequest_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const char *method : {"POST", "PUT", "PATCH", "GET", "DELETE"})
        QTest::newRow(method) << QByteArray(method);
}

void TestHttp::refusedBodyIsNoRequest()
{
    // The body of a refused request looks like a request of its own: it must not be answered.
    QFETCH(const QByteArray, method);
    const QByteArray hidden = "GET /head HTTP/1.1\r\nHost: a\r\nX-Tambo: smuggled\r\n\r\n";
    for (const QByteArray &expect : {QByteArray(), QByteArray("Expect: 100-continue\r\n")}) {
        Wire wire(m_server->port());
        wire.send(method + " /nowhere HTTP/1.1\r\nHost: a\r\n" + expect
            + "Content-Length: " + QByteArray::number(hidden.size()) + "\r\n\r\n" + hidden
            + "GET /echo HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        TAMBO_REPLY(reply, wire);
        QCOMPARE(reply->status, 404);
        QTRY_VERIFY(wire.closed());
        QVERIFY(!wire.unread().contains("smuggled"));
    }
}

void TestHttp::asksBeforeBigBodies()
{
    Wire wire(m_server->port());
    wire.send("POST /count HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n"
              "Content-Length: 3\r\n\r\n");
    QTRY_VERIFY(wire.unread().startsWith("HTTP/1.1 100"));
    wire.send("abc");
    TAMBO_REPLY(reply, wire);
    QCOMPARE(reply->body, "3");
}

void TestHttp::saysThatTheDiskIsFull()
{
    Wire wire(m_server->port());
    wire.send("PATCH /full HTTP/1.1\r\nHost: a\r\nContent-Length: 90000\r\n\r\n"
        + QByteArray(90'000, 'x'));
    TAMBO_REPLY(reply, wire);
    QCOMPARE(reply->status, 507);
    QTRY_COMPARE(m_seen->aborted.load(), 1);
    QCOMPARE(m_seen->finished.load(), 0);
}

void TestHttp::closesWhenSuperseded()
{
    Wire wire(m_server->port());
    wire.send("PATCH /superseded HTTP/1.1\r\nHost: a\r\nContent-Length: 9000\r\n\r\nxxx");
    QTRY_VERIFY(wire.closed());
    QCOMPARE(wire.unread(), QByteArray());
    QTRY_COMPARE(m_seen->aborted.load(), 1);
}

void TestHttp::noticesCuts()
{
    Wire wire(m_server->port());
    wire.send("PATCH /count HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\nabc");
    QTRY_COMPARE(m_seen->bytes.load(), 3);
    wire.cut();
    QTRY_COMPARE(m_seen->aborted.load(), 1);
    QCOMPARE(m_seen->finished.load(), 0);
}

void TestHttp::survivesGarbage_data()
{
    QTest::addColumn<QByteArray>("garbage");
    QTest::newRow("not HTTP") << QByteArrayLiteral(
        "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\r\n\r\n"); // keeps the zero bytes
    QTest::newRow("negative") << QByteArray(
        "POST /count HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\n\r\n");
    QTest::newRow("overflow") << QByteArray(
        "POST /count HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999999\r\n\r\n");
    QTest::newRow("no host") << QByteArray("GET /head HTTP/1.1\r\n\r\n");
    QTest::newRow("bad chunk") << QByteArray(
        "POST /count HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n");
    QTest::newRow("huge chunk") << QByteArray("POST /count HTTP/1.1\r\nHost: a\r\n"
                                              "Transfer-Encoding: chunked\r\n\r\n"
                                              "ffffffffffffffffffff\r\nabc\r\n");
}

void TestHttp::survivesGarbage()
{
    QFETCH(const QByteArray, garbage);
    Wire wire(m_server->port());
    wire.send(garbage);
    QTRY_VERIFY(wire.closed() || !wire.unread().isEmpty());
    QVERIFY2(wire.unread().isEmpty() || wire.unread().startsWith("HTTP/1.1 4"), wire.unread());
    Wire next(m_server->port());
    next.send("GET /head HTTP/1.1\r\nHost: a\r\n\r\n");
    TAMBO_REPLY(reply, next);
    QCOMPARE(reply->status, 200);
}

void TestHttp::survivesRandomBytes()
{
    QRandomGenerator random(tambo::test::seed());
    const QByteArray whole = "PATCH /count HTTP/1.1\r\nHost: a\r\nContent-Length: 20\r\n"
                             "Transfer-Encoding: chunked\r\nExpect: 100-continue\r\n\r\n"
                             "5\r\nabcde\r\n0\r\n\r\nGET /head HTTP/1.1\r\nHost: a\r\n\r\n";
    for (int round = 0; round < 200; ++round) {
        QByteArray bytes = whole.first(random.bounded(int(whole.size())));
        for (int i = random.bounded(6); i > 0 && !bytes.isEmpty(); --i)
            bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
        Wire wire(m_server->port());
        wire.send(bytes);
        QTRY_VERIFY(wire.sentAll() || wire.closed());
        wire.cut();
    }
    Wire next(m_server->port());
    next.send("GET /head HTTP/1.1\r\nHost: a\r\n\r\n");
    TAMBO_REPLY(reply, next);
    QCOMPARE(reply->status, 200);
}

void TestHttp::refusesHugeHeads()
{
    Wire wire(m_server->port());
    wire.send("GET /head HTTP/1.1\r\nHost: a\r\nX-Tambo: " + QByteArray(100'000, 'x') + "\r\n\r\n");
    QTRY_VERIFY(wire.closed());
    QVERIFY(wire.unread().isEmpty() || wire.unread().startsWith("HTTP/1.1 4"));
    QCOMPARE(m_seen->heads.load(), 0);
}

void TestHttp::limitsConnectionsOfOneAddress()
{
    HttpServer::Options options;
    options.maxPerAddress = 3;
    serve(options);
    std::vector<std::unique_ptr<Wire>> greedy;
    const QHostAddress elsewhere(QStringLiteral("127.0.0.2"));
    for (int i = 0; i < 4; ++i) {
        greedy.push_back(std::make_unique<Wire>(m_server->port(), elsewhere));
        greedy.back()->send("GET /he");
    }
    const auto closed
        = [&] { return std::ranges::count_if(greedy, [](auto &wire) { return wire->closed(); }); };
    QTRY_COMPARE(closed(), 1);
    Wire modest(m_server->port());
    modest.send("GET /head HTTP/1.1\r\nHost: a\r\n\r\n");
    TAMBO_REPLY(reply, modest);
    QCOMPARE(reply->status, 200);
}

void TestHttp::crowdMakesWay()
{
    HttpServer::Options options;
    options.maxConnections = 8;
    options.maxPerAddress = 0;
    serve(options);
    Wire busy(m_server->port());
    busy.send("PATCH /count HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nab");
    QTRY_COMPARE(m_seen->bytes.load(), 2);
    std::vector<std::unique_ptr<Wire>> crowd;
    for (int i = 0; i < 30; ++i) {
        crowd.push_back(std::make_unique<Wire>(m_server->port()));
        crowd.back()->send("GET /he");
    }
    const auto left
        = [&] { return std::ranges::count_if(crowd, [](auto &wire) { return !wire->closed(); }); };
    QTRY_COMPARE(left(), 7);
    Wire modest(m_server->port());
    modest.send("GET /head HTTP/1.1\r\nHost: a\r\n\r\n");
    TAMBO_REPLY(reply, modest);
    QCOMPARE(reply->status, 200);
    busy.send("cd");
    TAMBO_REPLY(finished, busy);
    QCOMPARE(finished->body, "4");
}

void TestHttp::dropsTheIdle()
{
    HttpServer::Options options;
    options.idleSeconds = 1;
    serve(options);
    Wire wire(m_server->port());
    wire.send("PATCH /count HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nab");
    QTRY_VERIFY(wire.closed());
    QTRY_COMPARE(m_seen->aborted.load(), 1);
}

void TestHttp::finishesRunningRequestsWhenStopped()
{
    Wire wire(m_server->port());
    wire.send("POST /patient HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc");
    QTRY_COMPARE(m_seen->bytes.load(), 3);
    std::jthread stopper([this] { m_server->stop(std::chrono::minutes(1)); });
    const auto letGo = qScopeGuard([this] { m_seen->mayFinish.release(); }); // if this fails
    const quint16 port = m_server->port();
    // Refused connections show that stopping has begun.
    QTRY_VERIFY([port] {
        QTcpSocket late;
        late.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        return !late.waitForConnected() || late.waitForDisconnected(1);
    }());
    m_seen->mayFinish.release();
    TAMBO_REPLY(reply, wire);
    stopper.join();
    QCOMPARE(reply->body, "3");
    QCOMPARE(reply->header("connection").toLower(), "close");
}

void TestHttp::cutsWhatOutlastsTheGrace()
{
    Wire wire(m_server->port());
    wire.send("PATCH /count HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc");
    QTRY_COMPARE(m_seen->bytes.load(), 3);
    m_server->stop(std::chrono::milliseconds(1));
    QCOMPARE(m_seen->aborted.load(), 1);
    QTRY_VERIFY(wire.closed());
}

QTEST_GUILESS_MAIN(TestHttp)
#include "testhttp.moc"
