// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/village.h"
#include "tests/server/hubfixture.h"
#include "tests/support/memorylimit.h"
#include "tests/support/patience.h"

using namespace tambo;
using tambo::test::MemoryLimit;

namespace {

/// More than anything that is allowed needs, and far less than hostile numbers ask for.
constexpr rlim_t room = 192 * 1024 * 1024;
constexpr qsizetype largestRequest = 1024 * 1024 + 64 * 1024;

/// The beginnings of a body, each followed by what claims to be endless.
QByteArrayList claims(const QByteArray &body)
{
    QByteArrayList all;
    const qsizetype step = std::max(qsizetype(1), body.size() / 60);
    for (qsizetype at = 0; at < body.size(); at += step) {
        for (const char *head : {"\x9b\x3f", "\x5b\x3f", "\x9a\x7f", "\x5a\x7f"})
            all.append(body.first(at) + QByteArray(head, 2) + QByteArray(8, '\xff'));
    }
    all.append(QByteArray(largestRequest, '\x81')); // nested
    all.append(QByteArray(largestRequest, '\0'));
    return all;
}

sync::ExchangeRequest fullRequest(const hub::test::Member &member)
{
    sync::ExchangeRequest request;
    request.followed = {member.village.id()};
    request.subscriptions = sync::subscriptionDigest(request.followed);
    request.cursors = {0};
    request.control = member.village.control();
    request.segments = member.village.segments();
    request.offered = {*BlobId::from(QByteArray(BlobId::size, 'o'))};
    return request;
}

/// A hub that lost its mind: it hands on what both sides say until it is told to lie.
class Liar : public QObject
{
    Q_OBJECT
public:
    explicit Liar(quint16 hub) : m_hub(hub)
    {
        connect(&m_listener, &QTcpServer::newConnection, this, &Liar::accept);
        if (!m_listener.listen(QHostAddress(QHostAddress::LocalHost)))
            qFatal("no port for the liar");
    }
    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_listener.serverPort()));
    }

    QByteArray lie; ///< head and body; empty: what the hub says
    QByteArray endless; ///< sent after the lie for as long as somebody listens
    qint64 said = 0; ///< of what is endless

private:
    void accept()
    {
        while (QTcpSocket *client = m_listener.nextPendingConnection()) {
            auto *server = new QTcpSocket(client);
            connect(client, &QTcpSocket::readyRead, this, [this, client, server] {
                const QByteArray bytes = client->readAll();
                if (lie.isEmpty())
                    server->write(bytes);
                else if (bytes.startsWith("POST") || bytes.startsWith("GET"))
                    tell(client);
            });
            connect(client, &QTcpSocket::bytesWritten, this, [this, client] {
                if (!lie.isEmpty() && client->bytesToWrite() < 1024 * 1024)
                    goOn(client);
            });
            connect(server, &QTcpSocket::readyRead, client,
                [client, server] { client->write(server->readAll()); });
            connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
            server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_hub);
        }
    }
    void tell(QTcpSocket *client)
    {
        client->write(lie);
        if (endless.isEmpty())
            client->disconnectFromHost();
        else
            goOn(client);
    }
    void goOn(QTcpSocket *client)
    {
        if (endless.isEmpty())
            return;
        client->write(endless);
        said += endless.size();
    }

    quint16 m_hub;
    QTcpServer m_listener;
};

QByteArray answer(const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/cbor\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

/// Neither a hub nor a PC takes more memory than its limits say, whatever the other side sends: it
/// goes on where the system gives it no more (`ulimit -v`).
class TestNoInputKillsIt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHubGoesOnUnderALimit()
    {
        hub::test::TestHub testHub;
        hub::test::Member member(testHub);
        member.village.write(QStringLiteral("minga"));
        const QByteArray body = fullRequest(member).encode();
        QCOMPARE(member.client.post("/v1/sync", body).status, 200);
        const MemoryLimit limit(room);
        QVERIFY(limit.holds());
        for (const QByteArray &claim : claims(body)) {
            const int status = member.client.post("/v1/sync", claim).status;
            QVERIFY2(status >= 400 && status < 500, qPrintable(QString::number(status)));
        }
        // Longer than any request: refused by its head.
        const auto head = member.client.head("POST", "/v1/sync", qsizetype(1) << 40);
        QCOMPARE(member.client.send(head).status, 413);
        QCOMPARE(member.client.post("/v1/sync", body).status, 200);
    }

    void aHubGoesOnUnderALimitWhileManyClaimMuch()
    {
        hub::test::TestHub testHub;
        hub::test::Member member(testHub);
        QCOMPARE(member.client.post("/v1/sync", fullRequest(member).encode()).status, 200);
        const MemoryLimit limit(room);
        QVERIFY(limit.holds());
        const QByteArray large(largestRequest, '\x81');
        const QByteArray request
            = member.client.head("POST", "/v1/sync", large.size(), large) + large;
        std::vector<std::unique_ptr<hub::Wire>> wires;
        for (int i = 0; i < 48; ++i) {
            wires.push_back(std::make_unique<hub::Wire>(testHub.hub->port()));
            wires.back()->send(request.chopped(1)); // all of it stays in memory there
        }
        for (const auto &wire : wires)
            QTRY_VERIFY(wire->sentAll() || wire->closed() || !wire->unread().isEmpty());
        for (const auto &wire : wires)
            wire->send("\x81");
        for (const auto &wire : wires) {
            const int status = wire->await().status;
            QVERIFY2(status >= 400 && status <= 503, qPrintable(QString::number(status)));
        }
        wires.clear();
        QCOMPARE(member.client.post("/v1/sync", fullRequest(member).encode()).status, 200);
    }

    void aPcGoesOnUnderALimit()
    {
        sync::test::TestHub testHub;
        Liar liar(quint16(testHub.url().port()));
        sync::test::Pc pc;
        QVERIFY(pc.join(testHub, liar.url()).ok());
        QVERIFY(pc.once().ok());
        sync::ExchangeResponse response;
        response.control = {QByteArray(100, 'c')};
        response.segments = {QByteArray(1000, 's')};
        response.cursors = {1};
        const QByteArray body = response.encode();
        const MemoryLimit limit(room);
        QVERIFY(limit.holds());
        for (const QByteArray &claim : claims(body)) {
            liar.lie = answer(claim);
            const auto met = pc.once();
            QVERIFY(!met.ok());
            QVERIFY(!met.error().message.isEmpty());
        }
        for (const char *length : {"Content-Length: 1099511627776", "X-No-Length: 1"}) {
            liar.lie = QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/cbor\r\n") + length
                + "\r\n\r\n";
            liar.endless = QByteArray(256 * 1024, '\0');
            liar.said = 0;
            QVERIFY(!pc.once().ok()); // as soon as it is more than was asked for
            QVERIFY2(liar.said < qint64(room), length);
        }
        liar.lie.clear();
        liar.endless.clear();
        QVERIFY(pc.tell(QStringLiteral("Después")).ok());
        const auto met = pc.once();
        QVERIFY2(met.ok(), met.ok() ? "" : qPrintable(met.error().message));
    }
};

QTEST_GUILESS_MAIN(TestNoInputKillsIt)
#include "testnoinputkillsit.moc"
