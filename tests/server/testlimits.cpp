// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/ratelimits.h"
#include "tests/server/hubfixture.h"

#include <QSignalSpy>

using namespace tambo;
using namespace tambo::hub;
using namespace tambo::hub::test;

/// Those who ask too much, too slowly or too often: the hub goes on serving the others, and what
/// they cost stays bounded.
class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bucketsRefill();
    void bucketsAreBounded();
    void netsOfIPv6AreOne();
    void cutsSlowHeads();
    void cutsSlowBodies();
    void servesSlowButSteadyBodies();
    void limitsADevice();
    void aClaimSpendsNothing();
    void limitsAnAddress();
    void onlyAProxyNamesTheAddress();
    void limitsBodiesInMemory();

private:
    static HttpServer::Options impatient();
};

HttpServer::Options TestLimits::impatient()
{
    HttpServer::Options http;
    http.patience.head = std::chrono::milliseconds(200);
    http.patience.window = std::chrono::milliseconds(200);
    http.patience.bytesPerWindow = 64;
    return http;
}

namespace {

const QHostAddress somebody(QStringLiteral("192.0.2.1"));

QByteArray greeting(const QByteArray &headers = {})
{
    return "GET /v1/hub/" + QByteArray(2 * sync::greetingNonceSize, 'a')
        + " HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n";
}

/// Somebody else is served at once.
int asksAnother(const TestHub &hub, const QByteArray &headers = {})
{
    Wire wire(hub.hub->port());
    wire.send(greeting(headers));
    return wire.await().status;
}

} // namespace

void TestLimits::bucketsRefill()
{
    qint64 now = 0;
    RateLimits limits({{1, 2}, {0.5, 3}, 8, [&] { return now; }});
    for (int i = 0; i < 3; ++i)
        QCOMPARE(limits.takeOf(somebody), RateLimits::Wait());
    QCOMPARE(limits.takeOf(somebody), RateLimits::Wait(2));
    now += 1000;
    QCOMPARE(limits.takeOf(somebody), RateLimits::Wait(1));
    now += 1000;
    QCOMPARE(limits.takeOf(somebody), RateLimits::Wait());
    now += 1'000'000; // no more than a burst comes back
    for (int i = 0; i < 3; ++i)
        QCOMPARE(limits.takeOf(somebody), RateLimits::Wait());
    QVERIFY(limits.takeOf(somebody));
    QVERIFY(!limits.takeOf(QHostAddress(QStringLiteral("192.0.2.2"))));

    QCOMPARE(limits.waitOf("a"), RateLimits::Wait());
    limits.spend("a");
    limits.spend("a");
    QCOMPARE(limits.waitOf("a"), RateLimits::Wait(1));
    QCOMPARE(limits.waitOf("b"), RateLimits::Wait());
}

void TestLimits::bucketsAreBounded()
{
    qint64 now = 0;
    RateLimits limits({{1, 1}, {1, 1}, 100, [&] { return now; }});
    int served = 0;
    for (quint32 i = 0; i < 10'000; ++i)
        served += limits.takeOf(QHostAddress(i)) ? 0 : 1;
    QCOMPARE(limits.entries(), 100);
    QCOMPARE(served, 101); // those of the table, and one of the shared bucket
    // Who is in it keeps what is left, and nobody gets more by making others come.
    QVERIFY(limits.takeOf(QHostAddress(quint32(5))));
    now += 2000;
    QVERIFY(!limits.takeOf(QHostAddress(quint32(20'000))));
    QCOMPARE(limits.entries(), 1); // the rested ones made place
}

void TestLimits::netsOfIPv6AreOne()
{
    const auto net
        = [](const char *text) { return networkOf(QHostAddress(QString::fromLatin1(text))); };
    QCOMPARE(net("2001:db8:1:2::1"), net("2001:db8:1:2:ffff::9"));
    QVERIFY(net("2001:db8:1:2::1") != net("2001:db8:1:3::1"));
    QCOMPARE(net("::ffff:192.0.2.1"), net("192.0.2.1"));
    QVERIFY(net("192.0.2.1") != net("192.0.2.2"));
}

void TestLimits::cutsSlowHeads()
{
    TestHub hub;
    hub.options.http = impatient();
    hub.open();
    std::vector<std::unique_ptr<Wire>> crowd;
    for (int i = 0; i < 50; ++i) {
        crowd.push_back(std::make_unique<Wire>(hub.hub->port()));
        crowd.back()->send("GET /v1/hub/aa HTTP/1.1\r\nX-Slow: ");
    }
    QCOMPARE(asksAnother(hub), 200);
    // One letter at a time keeps nobody from being cut.
    QTRY_VERIFY(std::ranges::all_of(crowd, [](const auto &wire) {
        wire->send("x");
        return wire->closed();
    }));
    QCOMPARE(asksAnother(hub), 200);
}

void TestLimits::cutsSlowBodies()
{
    TestHub hub;
    hub.options.http = impatient();
    hub.open();
    std::vector<std::unique_ptr<Wire>> crowd;
    for (int i = 0; i < 50; ++i) {
        crowd.push_back(std::make_unique<Wire>(hub.hub->port()));
        crowd.back()->send("POST /v1/joins HTTP/1.1\r\nHost: a\r\nContent-Length: 500\r\n\r\nx");
    }
    QCOMPARE(asksAnother(hub), 200);
    QTRY_VERIFY(std::ranges::all_of(crowd, [](const auto &wire) {
        wire->send("x");
        return wire->closed();
    }));
    QVERIFY(std::ranges::all_of(crowd, [](const auto &wire) { return wire->unread().isEmpty(); }));
    QCOMPARE(asksAnother(hub), 200);
}

void TestLimits::servesSlowButSteadyBodies()
{
    TestHub hub;
    hub.options.http = impatient();
    hub.options.http.patience.head = std::chrono::minutes(1);
    hub.options.http.patience.bytesPerWindow = 1;
    hub.open();
    // Longer under way than several windows, yet something moves in each.
    Wire wire(hub.hub->port());
    wire.send("POST /v1/joins HTTP/1.1\r\nHost: a\r\nContent-Length: 40\r\n\r\n");
    int sent = 0;
    QTRY_VERIFY((wire.send("x"), ++sent >= 40));
    TAMBO_REPLY(reply, wire);
    QCOMPARE(reply->status, 400); // it came whole, and is no join request
}

void TestLimits::limitsADevice()
{
    std::atomic<qint64> now = 0;
    TestHub hub;
    hub.options.rates.device = {0.5, 3};
    hub.options.rates.clock = [&] { return now.load(); };
    hub.open();
    Member eager(hub);
    Member calm(hub);
    for (int i = 0; i < 3; ++i)
        eager.client.exchange({});
    sync::ExchangeRequest more;
    more.subscriptions = sync::subscriptionDigest(eager.client.followed);
    more.cursors = eager.client.cursors;
    const auto refused = eager.client.post("/v1/sync", more.encode());
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.header("retry-after"), "2");
    QVERIFY(!refused.body.isEmpty());
    QCOMPARE(eager.client.ask("GET", "/v1/blobs/00").status, 429);
    calm.client.exchange({});
    now += 2000;
    eager.client.exchange({});
}

void TestLimits::aClaimSpendsNothing()
{
    TestHub hub;
    hub.options.rates.device = {0.001, 3};
    hub.open();
    Member member(hub);
    // Anybody may know its name, and its key too.
    Client impostor(hub, store::SigningKey::generate());
    impostor.key.publicKey = member.village.key().publicKey;
    for (int i = 0; i < 10; ++i)
        QCOMPARE(impostor.post("/v1/sync", sync::ExchangeRequest{}.encode()).status, 401);
    for (int i = 0; i < 3; ++i)
        member.client.exchange({});
}

void TestLimits::limitsAnAddress()
{
    TestHub hub;
    hub.options.http.behindProxy = true;
    hub.options.rates.address = {0.001, 4};
    hub.open();
    const QByteArray eager = "X-Real-IP: 192.0.2.1\r\n";
    for (int i = 0; i < 3; ++i)
        QCOMPARE(asksAnother(hub, eager), 200);
    Wire wire(hub.hub->port());
    const QByteArray unsignedSync
        = "POST /v1/sync HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n" + eager + "\r\n";
    wire.send(unsignedSync);
    TAMBO_REPLY(unsignedOne, wire);
    QCOMPARE(unsignedOne->status, 401);
    for (const QByteArray &what : {greeting(eager), unsignedSync,
             "POST /v1/joins HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n" + eager + "\r\n",
             "POST /v1/enrol HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n" + eager + "\r\n"}) {
        Wire again(hub.hub->port());
        again.send(what);
        TAMBO_REPLY(refused, again);
        QCOMPARE(refused->status, 429);
        QCOMPARE(refused->header("retry-after"), "1000");
    }
    QCOMPARE(asksAnother(hub, "X-Real-IP: 192.0.2.2\r\n"), 200);
}

void TestLimits::onlyAProxyNamesTheAddress()
{
    TestHub hub;
    hub.options.rates.address = {0.001, 1};
    hub.open();
    // From this machine without a proxy: nobody is told apart, so nobody locks others out.
    for (int i = 0; i < 5; ++i)
        QCOMPARE(asksAnother(hub, "X-Real-IP: 192.0.2.1\r\n"), 200);
}

void TestLimits::limitsBodiesInMemory()
{
    TestHub hub;
    hub.options.metricsAddress = QHostAddress(QHostAddress::LocalHost);
    hub.open();
    Member member(hub);
    Client client(hub, store::SigningKey::generate());
    client.send(greeting()); // for a challenge
    const auto held = [&] {
        Wire apart(hub.hub->metricsPort());
        apart.send("GET /metrics HTTP/1.1\r\nHost: a\r\n\r\n");
        const QByteArray shown = apart.await().body;
        const QByteArray name = "\ntambo_buffered_bytes ";
        return shown.sliced(shown.indexOf(name) + name.size()).split('\n').first().toLongLong();
    };
    // Enrolments of a megabyte that never end: 16 of them fit, the others are turned away.
    constexpr qsizetype size = sync::maxEnrolBytes;
    const QByteArray unfinished
        = client.head("POST", "/v1/enrol", size) + QByteArray(size - 1, 'x');
    std::vector<std::unique_ptr<Wire>> crowd;
    for (int i = 0; i < 20; ++i) {
        crowd.push_back(std::make_unique<Wire>(hub.hub->port()));
        Wire &wire = *crowd.back();
        wire.send(unfinished);
        QTRY_VERIFY(wire.closed() || held() == (i + 1) * (size - 1));
        QCOMPARE(wire.closed(), i >= 16);
    }
    QCOMPARE(held(), 16 * (size - 1));
    // Those who belong here have an account of their own.
    member.client.exchange({});
    crowd.clear();
    QTRY_COMPARE(held(), 0);
}

QTEST_GUILESS_MAIN(TestLimits)
#include "testlimits.moc"
