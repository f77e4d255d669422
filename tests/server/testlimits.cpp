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
    void strangersArePaidByTheirAddress();
    void onlyAProxyNamesTheAddress();
    void limitsBodiesInMemory();
    void oneNetworkDoesNotCrowdOutMembers();
};

namespace {

/// Short times, by a clock that stands still until a test moves it: however slow the machine that
/// runs this is, nobody is cut by accident.
struct ByHand {
    static constexpr qint64 window = 200; // ms

    [[nodiscard]] HttpServer::Options http()
    {
        HttpServer::Options http;
        http.patience.head = std::chrono::milliseconds(window);
        http.patience.window = std::chrono::milliseconds(window);
        http.patience.bytesPerWindow = 64;
        http.patience.clock = [this] { return now.load(); };
        return http;
    }

    std::atomic<qint64> now = 0;
};

/// Many who send the same beginning, and then one letter at a time.
struct Crowd {
    Crowd(quint16 port, int size, const QByteArray &beginning)
    {
        for (int i = 0; i < size; ++i) {
            wires.push_back(std::make_unique<Wire>(port));
            wires.back()->send(beginning);
        }
    }
    [[nodiscard]] bool dribble()
    {
        for (const auto &wire : wires)
            wire->send("x");
        return std::ranges::all_of(wires, [](const auto &wire) { return wire->closed(); });
    }
    [[nodiscard]] bool gotNothing() const
    {
        return std::ranges::all_of(
            wires, [](const auto &wire) { return wire->unread().isEmpty(); });
    }

    std::vector<std::unique_ptr<Wire>> wires;
};

/// Counts what comes.
struct Swallowing : BodySink {
    explicit Swallowing(std::atomic<qint64> &bytes) : swallowed(bytes) {}
    Result<> write(QByteArrayView bytes) override
    {
        swallowed += bytes.size();
        return {};
    }
    Response finish() override { return Response::of(204); }

    std::atomic<qint64> &swallowed;
};

qint64 bufferedBytes(const TestHub &hub)
{
    Wire apart(hub.hub->metricsPort());
    apart.send("GET /metrics HTTP/1.1\r\nHost: a\r\n\r\n");
    const QByteArray shown = apart.await().body;
    const QByteArray name = "\ntambo_buffered_bytes ";
    return shown.sliced(shown.indexOf(name) + name.size()).split('\n').first().toLongLong();
}

constexpr int patienceMs = 60'000; // for what comes as soon as the machine gets to it

qint64 standing()
{
    return 0;
}

const QByteArray somebody = networkOf(QHostAddress(QStringLiteral("192.0.2.1")));

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
    QVERIFY(!limits.takeOf("other"));

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
        served += limits.takeOf(QByteArray::number(i)) ? 0 : 1;
    QCOMPARE(limits.entries(), 100);
    QCOMPARE(served, 101); // those of the table, and one of the shared bucket
    // Who is in it keeps what is left, and nobody gets more by making others come.
    QVERIFY(limits.takeOf("5"));
    now += 2000;
    QVERIFY(!limits.takeOf("20000"));
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
    ByHand time;
    TestHub hub;
    hub.options.http = time.http();
    hub.open();
    Crowd crowd(hub.hub->port(), 50, "GET /v1/hub/aa HTTP/1.1\r\nX-Slow: ");
    QCOMPARE(asksAnother(hub), 200);
    // One letter at a time keeps nobody from being cut.
    QTRY_VERIFY_WITH_TIMEOUT((time.now += ByHand::window, crowd.dribble()), patienceMs);
    QCOMPARE(asksAnother(hub), 200);
}

void TestLimits::cutsSlowBodies()
{
    ByHand time;
    TestHub hub;
    hub.options.http = time.http();
    hub.open();
    Crowd crowd(
        hub.hub->port(), 50, "POST /v1/joins HTTP/1.1\r\nHost: a\r\nContent-Length: 500\r\n\r\nx");
    QCOMPARE(asksAnother(hub), 200);
    // More than a window each time, in which far less than 64 letters come.
    QTRY_VERIFY_WITH_TIMEOUT((time.now += 2 * ByHand::window, crowd.dribble()), patienceMs);
    QVERIFY(crowd.gotNothing());
    QCOMPARE(asksAnother(hub), 200);
}

/// Longer under way than many windows, yet something comes in each.
void TestLimits::servesSlowButSteadyBodies()
{
    ByHand time;
    HttpServer::Options options = time.http();
    options.patience.bytesPerWindow = 1;
    std::atomic<qint64> bytes = 0;
    constexpr qint64 size = 10'000;
    const auto server = must(HttpServer::start(options, [&bytes](const Request &) -> Answer {
        return Body{std::make_unique<Swallowing>(bytes), size};
    }));
    const QByteArray head
        = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: " + QByteArray::number(size) + "\r\n\r\n";
    Wire steady(server->port());
    Wire silent(server->port());
    steady.send(head);
    silent.send(head);
    qint64 sent = 0;
    // Until the other is cut, so that somebody has looked at both.
    while (!silent.closed() && sent < size) {
        steady.send("x");
        ++sent;
        QTRY_COMPARE_WITH_TIMEOUT(bytes.load(), sent, patienceMs);
        time.now += ByHand::window * 3 / 4;
    }
    QVERIFY(silent.closed());
    steady.send(QByteArray(size - sent, 'x'));
    TAMBO_REPLY(reply, steady);
    QCOMPARE(reply->status, 204);
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
    hub.options.rates.clock = standing;
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
    hub.options.rates.clock = standing;
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

/// With a challenge, which everybody gets, and a name that no log knows: to try one after the other
/// tells who is known.
void TestLimits::strangersArePaidByTheirAddress()
{
    TestHub hub;
    hub.options.http.behindProxy = true;
    hub.options.rates.address = {0.001, 4};
    hub.options.rates.clock = standing;
    hub.open();
    Member member(hub);
    Client nobody(hub, store::SigningKey::generate());
    const auto asks = [&](const char *address) {
        const Client::Headers from{{"X-Real-IP", address}};
        return nobody.send(nobody.head("GET", "/v1/blobs/00", 0, {}, from)).status;
    };
    QCOMPARE(asks("192.0.2.1"), 401);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(asks("192.0.2.1"), 403);
    QCOMPARE(asks("192.0.2.1"), 429);
    QCOMPARE(asks("192.0.2.2"), 403);
    member.client.exchange({});
}

void TestLimits::onlyAProxyNamesTheAddress()
{
    TestHub hub;
    hub.options.rates.address = {0.001, 1};
    hub.options.rates.clock = standing;
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
    // Enrolments of a megabyte that never end: 16 of them fit, the others are turned away.
    constexpr qsizetype size = sync::maxEnrolBytes;
    const QByteArray unfinished
        = client.head("POST", "/v1/enrol", size) + QByteArray(size - 1, 'x');
    std::vector<std::unique_ptr<Wire>> crowd;
    for (int i = 0; i < 20; ++i) {
        crowd.push_back(std::make_unique<Wire>(hub.hub->port()));
        Wire &wire = *crowd.back();
        wire.send(unfinished);
        QTRY_VERIFY_WITH_TIMEOUT(
            wire.closed() || bufferedBytes(hub) == (i + 1) * (size - 1), patienceMs);
        QCOMPARE(wire.closed(), i >= 16);
    }
    QCOMPARE(bufferedBytes(hub), 16 * (size - 1));
    // Those who belong here have an account of their own.
    member.client.exchange({});
    crowd.clear();
    QTRY_COMPARE_WITH_TIMEOUT(bufferedBytes(hub), 0, patienceMs);
}

/// The hub cannot see whether a body is a member's before it has all of it: its signature covers
/// it.
void TestLimits::oneNetworkDoesNotCrowdOutMembers()
{
    TestHub hub;
    hub.options.metricsAddress = QHostAddress(QHostAddress::LocalHost);
    hub.options.http.behindProxy = true;
    hub.options.http.maxPerAddress = 0;
    hub.open();
    Member member(hub);
    Client impostor(hub, store::SigningKey::generate());
    impostor.send(greeting());
    impostor.key.publicKey = member.village.key().publicKey;
    constexpr qsizetype size = sync::maxRequestBytes;
    constexpr qint64 share = 16 * 1024 * 1024;
    const auto unfinished = [&](const char *address) {
        return impostor.head("POST", "/v1/sync", size, {}, {{"X-Real-IP", address}})
            + QByteArray(size - 1, 'x');
    };
    std::vector<std::unique_ptr<Wire>> crowd;
    for (qint64 held = size - 1; held <= share + size; held += size - 1) {
        crowd.push_back(std::make_unique<Wire>(hub.hub->port()));
        Wire &wire = *crowd.back();
        wire.send(unfinished("192.0.2.1"));
        QTRY_VERIFY_WITH_TIMEOUT(wire.closed() || bufferedBytes(hub) == held, patienceMs);
        QCOMPARE(wire.closed(), held > share);
    }
    const qint64 before = bufferedBytes(hub);
    Wire other(hub.hub->port());
    other.send(unfinished("192.0.2.2"));
    QTRY_COMPARE_WITH_TIMEOUT(bufferedBytes(hub), before + size - 1, patienceMs);
    crowd.clear();
    other.cut();
    QTRY_COMPARE_WITH_TIMEOUT(bufferedBytes(hub), 0, patienceMs);
    // What is given back can be taken again.
    Wire again(hub.hub->port());
    again.send(unfinished("192.0.2.1"));
    QTRY_COMPARE_WITH_TIMEOUT(bufferedBytes(hub), size - 1, patienceMs);
}

QTEST_GUILESS_MAIN(TestLimits)
#include "testlimits.moc"
