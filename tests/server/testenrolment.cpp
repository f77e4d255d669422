// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/hubfixture.h"

using namespace tambo;
using namespace tambo::hub;
using namespace tambo::hub::test;

class TestEnrolment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void greets();
    void greetsNobodyWithoutNonce();
    void staysTheSameHub();
    void keepsItsKeysToItself();
    void handsOutChallenges();
    void refusesOldChallenges();
    void refusesForeignSignatures();
    void refusesAlteredBodies();
    void refusesUnknownDevices();
    void enrolsOnce();
    void repeatsAfterALostAnswer();
    void refusesExpiredInvitations();
    void refusesInventedInvitations();
    void refusesBrokenLogs_data();
    void refusesBrokenLogs();
    void refusesStrangersWithSomebodysLog();
    void takesTheNewEntriesOfAnEnrolledCentre();
    void aPcOfAServedCentreNeedsNoInvitation();
    void relaysJoins();
    void forgetsOldMailboxes();
    void fillsNoMailboxWithoutEnd();
    void namesWhatItDoes();
};

void TestEnrolment::greets()
{
    const TestHub hub;
    Client nobody(hub, store::SigningKey::generate());
    const QByteArray nonce = store::randomBytes(sync::greetingNonceSize);
    const auto reply = nobody.ask("GET", "/v1/hub/" + nonce.toHex());
    QCOMPARE(reply.status, 200);
    const auto greeting = sync::HubGreeting::decode(reply.body, nonce);
    QVERIFY(greeting.ok());
    QCOMPARE(greeting->hub(), hub.hub->id());
    QCOMPARE(greeting->timeMs, hub.now);
    QVERIFY(!greeting->epoch.isNull());
    const QByteArray another(sync::greetingNonceSize, 'n');
    QVERIFY(!sync::HubGreeting::decode(reply.body, another).ok());
}

void TestEnrolment::greetsNobodyWithoutNonce()
{
    const TestHub hub;
    Client nobody(hub, store::SigningKey::generate());
    QCOMPARE(nobody.ask("GET", "/v1/hub/").status, 404);
    QCOMPARE(nobody.ask("GET", "/v1/hub/abcd").status, 400);
    QCOMPARE(nobody.ask("GET", "/v1/hub/" + QByteArray(32, 'x')).status, 400);
}

void TestEnrolment::staysTheSameHub()
{
    TestHub hub;
    const HubId id = hub.hub->id();
    hub.open();
    QCOMPARE(hub.hub->id(), id);
    QCOMPARE(hub.invite().hub, id);
}

void TestEnrolment::keepsItsKeysToItself()
{
    const TestHub hub;
    const auto permissions = QFile::permissions(hub.dir.filePath(QStringLiteral("hub/keys")));
    QVERIFY(!(permissions & (QFile::ReadGroup | QFile::ReadOther)));
    QVERIFY(permissions & QFile::ReadOwner);
}

void TestEnrolment::handsOutChallenges()
{
    const TestHub hub;
    Member member(hub);
    member.client.challenge.clear();
    const QByteArray body = sync::ExchangeRequest().encode();
    const QByteArray request = member.client.head("POST", "/v1/sync", body.size(), body) + body;
    const auto first = member.client.send(request);
    QCOMPARE(first.status, 401);
    QCOMPARE(first.header("www-authenticate"), "Tambo");
    QCOMPARE(member.client.challenge.size(), sync::challengeSize);
    QCOMPARE(member.client.post("/v1/sync", body).header("tambo-challenge"), QByteArray());
}

void TestEnrolment::refusesOldChallenges()
{
    TestHub hub;
    Member member(hub);
    const QByteArray body = sync::ExchangeRequest().encode();
    const auto once = [&] {
        return member.client.send(member.client.head("POST", "/v1/sync", body.size(), body) + body);
    };
    hub.now += 2 * 3600 * 1000;
    const auto renewed = once();
    QCOMPARE(renewed.status, 200);
    QVERIFY(!renewed.header("tambo-challenge").isEmpty());
    hub.now += day + 1;
    QCOMPARE(once().status, 401);
    QCOMPARE(once().status, 200); // with the challenge that the refusal brought
    member.client.challenge[10] = char(member.client.challenge[10] ^ 1);
    QCOMPARE(once().status, 401);
}

void TestEnrolment::refusesForeignSignatures()
{
    const TestHub hub;
    Member member(hub);
    const TestHub otherHub;
    const QByteArray body = sync::ExchangeRequest().encode();
    // Signed for another hub, under a good challenge of this one.
    Client wrong(otherHub, member.village.key());
    wrong.challenge = member.client.challenge;
    const QByteArray request = wrong.head("POST", "/v1/sync", body.size(), body) + body;
    QCOMPARE(member.client.send(request).status, 401);
    // Signed for another path and another method.
    const auto signature = sync::authorize(
        {hub.hub->id(), "POST", "/v1/enrol", body}, member.client.challenge, member.village.key());
    QCOMPARE(member.client
                 .send("POST /v1/sync HTTP/1.1\r\nHost: a\r\nAuthorization: " + signature
                     + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body)
                 .status,
        401);
}

void TestEnrolment::refusesAlteredBodies()
{
    const TestHub hub;
    Member member(hub);
    const QByteArray body = sync::ExchangeRequest().encode();
    sync::ExchangeRequest other;
    other.maxBytes = 10'000;
    const QByteArray altered = other.encode();
    const auto reply = member.client.send(
        member.client.head("POST", "/v1/sync", altered.size(), body) + altered);
    QCOMPARE(reply.status, 401);
    QCOMPARE(member.client.post("/v1/sync", body).status, 200);
}

void TestEnrolment::refusesUnknownDevices()
{
    const TestHub hub;
    Client stranger(hub, store::SigningKey::generate());
    QCOMPARE(stranger.post("/v1/sync", sync::ExchangeRequest().encode()).status, 403);
    QCOMPARE(stranger.ask("GET", "/v1/blobs/" + QByteArray(64, 'a')).status, 403);
    QCOMPARE(stranger.ask("POST", "/v1/uploads").status, 403);
    // Refused before its body is awaited.
    Wire wire(hub.hub->port());
    wire.send(stranger.head("POST", "/v1/sync", 1'000'000, "x"));
    QCOMPARE(wire.await().status, 403);
}

void TestEnrolment::enrolsOnce()
{
    const TestHub hub;
    const QByteArray token = hub.invite().token;
    const Village first;
    Client one(hub, first.key());
    QCOMPARE(one.enrol(first, token).status, 204);
    const Village second;
    Client two(hub, second.key());
    const auto refused = two.enrol(second, token);
    QCOMPARE(refused.status, 403);
    QVERIFY(!refused.body.isEmpty());
    QCOMPARE(two.post("/v1/sync", sync::ExchangeRequest().encode()).status, 403);
    QCOMPARE(two.enrol(second, hub.invite().token).status, 204);
    QCOMPARE(two.post("/v1/sync", sync::ExchangeRequest().encode()).status, 200);
}

void TestEnrolment::repeatsAfterALostAnswer()
{
    TestHub hub;
    const QByteArray token = hub.invite().token;
    const Village village;
    Client client(hub, village.key());
    QCOMPARE(client.enrol(village, token).status, 204);
    hub.now += 30 * day;
    QCOMPARE(client.enrol(village, token).status, 204);
    client.follow({village.id()});
    QCOMPARE(client.exchange({}).control.size(), village.control().size()); // none twice
}

void TestEnrolment::refusesExpiredInvitations()
{
    TestHub hub;
    const QByteArray token = hub.invite().token;
    const Village village;
    Client client(hub, village.key());
    hub.now += 7 * day + 1;
    QCOMPARE(client.enrol(village, token).status, 403);
    QCOMPARE(client.post("/v1/sync", sync::ExchangeRequest().encode()).status, 403);
}

void TestEnrolment::refusesInventedInvitations()
{
    const TestHub hub;
    const TestHub another;
    const Village village;
    Client client(hub, village.key());
    QCOMPARE(client.enrol(village, store::randomBytes(16)).status, 403);
    QCOMPARE(client.enrol(village, another.invite().token).status, 403);
    QCOMPARE(client.post("/v1/enrol", "nonsense").status, 400);
}

void TestEnrolment::refusesBrokenLogs_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("empty") << 0;
    QTest::newRow("from the second entry") << 1;
    QTest::newRow("a gap") << 2;
    QTest::newRow("a flipped bit") << 3;
}

void TestEnrolment::refusesBrokenLogs()
{
    QFETCH(const int, fault);
    const TestHub hub;
    const Village village;
    QList<QByteArray> entries = village.control();
    QVERIFY(entries.size() >= 4);
    if (fault == 0)
        entries.clear();
    else if (fault == 1)
        entries.removeFirst();
    else if (fault == 2)
        entries.removeAt(2);
    else
        entries[1][20] = char(entries[1][20] ^ 4);
    Client client(hub, village.key());
    const QByteArray token = hub.invite().token;
    const auto reply = client.post("/v1/enrol", sync::EnrolRequest{token, entries}.encode());
    QCOMPARE(reply.status, 403);
    QCOMPARE(client.enrol(village, token).status, 204); // the token was not used up
}

void TestEnrolment::refusesStrangersWithSomebodysLog()
{
    const TestHub hub;
    const Village village;
    const QByteArray token = hub.invite().token;
    Client thief(hub, store::SigningKey::generate());
    QCOMPARE(thief.enrol(village, token).status, 403);
    // With the name of the village's device, but not its key.
    store::SigningKey forged = store::SigningKey::generate();
    forged.publicKey = village.key().publicKey;
    thief.key = forged;
    QCOMPARE(thief.enrol(village, token).status, 401);
}

void TestEnrolment::takesTheNewEntriesOfAnEnrolledCentre()
{
    const TestHub hub;
    Member member(hub);
    const auto before = member.client.exchange({}).control.size();
    const store::SigningKey second = store::SigningKey::generate();
    member.village.certify({second.publicKey, store::BoxKey::generate().publicKey});
    QCOMPARE(member.client.enrol(member.village, hub.invite().token).status, 204);
    QCOMPARE(member.client.exchange({}).control.size(), member.village.control().size() - before);
    Client another(hub, second);
    QCOMPARE(another.post("/v1/sync", sync::ExchangeRequest().encode()).status, 200);
}

void TestEnrolment::aPcOfAServedCentreNeedsNoInvitation()
{
    const TestHub hub;
    Member member(hub);
    const store::SigningKey second = store::SigningKey::generate();
    member.village.certify({second.publicKey, store::BoxKey::generate().publicKey});
    Client another(hub, second);
    const QByteArray nothing = sync::ExchangeRequest().encode();
    QCOMPARE(another.post("/v1/sync", nothing).status, 403);
    QCOMPARE(another.enrol(member.village, sync::noToken).status, 204);
    QCOMPARE(another.post("/v1/sync", nothing).status, 200);
    const Village stranger;
    Client unknown(hub, stranger.key());
    QCOMPARE(unknown.enrol(stranger, sync::noToken).status, 403);
}

void TestEnrolment::relaysJoins()
{
    const TestHub hub;
    Member member(hub);
    const QByteArray secret = store::randomBytes(16);
    const store::DeviceKeys keys{
        store::SigningKey::generate().publicKey, store::BoxKey::generate().publicKey};
    const auto join = sync::JoinRequest::make(member.village.id(), keys, secret);
    Client newcomer(hub, store::SigningKey::generate());
    QCOMPARE(newcomer.post("/v1/joins", join.encode()).status, 404);
    sync::ExchangeRequest request;
    request.mailboxes = {sync::mailboxOf(secret)};
    QVERIFY(member.client.exchange(request).joins.isEmpty());
    QCOMPARE(newcomer.post("/v1/joins", join.encode()).status, 204);
    QCOMPARE(newcomer.post("/v1/joins", join.encode()).status, 204); // the answer was lost
    const auto response = member.client.exchange(request);
    QCOMPARE(response.joins.size(), 1);
    QVERIFY(response.joins.first().verify(member.village.id(), secret));
    QCOMPARE(response.joins.first().keys.signingKey, keys.signingKey);
    QCOMPARE(newcomer.post("/v1/joins", "nonsense").status, 400);
    QCOMPARE(newcomer.post("/v1/joins", QByteArray(600, 'x')).status, 413);
}

void TestEnrolment::forgetsOldMailboxes()
{
    TestHub hub;
    Member member(hub);
    const QByteArray secret = store::randomBytes(16);
    const auto join = sync::JoinRequest::make(member.village.id(),
        {store::SigningKey::generate().publicKey, store::BoxKey::generate().publicKey}, secret);
    sync::ExchangeRequest request;
    request.mailboxes = {sync::mailboxOf(secret)};
    static_cast<void>(member.client.exchange(request));
    hub.now += 5 * day;
    static_cast<void>(member.client.exchange(request)); // asked after again: seven days from now
    hub.now += 5 * day;
    QCOMPARE(member.client.post("/v1/joins", join.encode()).status, 204);
    hub.now += 3 * day;
    QCOMPARE(member.client.post("/v1/joins", join.encode()).status, 404);
}

void TestEnrolment::fillsNoMailboxWithoutEnd()
{
    TestHub hub;
    Member member(hub);
    const QByteArray secret = store::randomBytes(16);
    sync::ExchangeRequest request;
    request.mailboxes = {sync::mailboxOf(secret)};
    static_cast<void>(member.client.exchange(request));
    for (int i = 0; i < 10; ++i) {
        const auto join = sync::JoinRequest::make(member.village.id(),
            {store::SigningKey::generate().publicKey, store::BoxKey::generate().publicKey}, secret);
        QCOMPARE(member.client.post("/v1/joins", join.encode()).status, i < 8 ? 204 : 403);
    }
    QCOMPARE(member.client.exchange(request).joins.size(), 8);
    // A ninth mailbox of the same device closes its oldest.
    for (int i = 0; i < 8; ++i) {
        hub.now += 1000;
        request.mailboxes = {sync::mailboxOf(store::randomBytes(16))};
        static_cast<void>(member.client.exchange(request));
    }
    const auto late = sync::JoinRequest::make(member.village.id(),
        {store::SigningKey::generate().publicKey, store::BoxKey::generate().publicKey}, secret);
    QCOMPARE(member.client.post("/v1/joins", late.encode()).status, 404);
}

void TestEnrolment::namesWhatItDoes()
{
    const TestHub hub;
    Client nobody(hub, store::SigningKey::generate());
    QCOMPARE(nobody.ask("GET", "/").status, 404);
    QCOMPARE(nobody.ask("GET", "/v1/blobs/a/b").status, 404);
    const auto wrong = nobody.ask("GET", "/v1/sync");
    QCOMPARE(wrong.status, 405);
    QCOMPARE(wrong.header("allow"), "POST");
    QCOMPARE(nobody.ask("DELETE", "/v1/blobs/" + QByteArray(64, 'a')).header("allow"), "GET, HEAD");
}

QTEST_GUILESS_MAIN(TestEnrolment)
#include "testenrolment.moc"
