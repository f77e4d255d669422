// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/auth.h"

#include <QTest>

using namespace tambo;
using namespace tambo::sync;

/// Signed requests and challenges.
class TestSignedRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(store::initCrypto()); }

    void everythingIsSigned()
    {
        const auto device = store::SigningKey::generate();
        const SignedRequest request{
            *HubId::from(QByteArray(16, 'h')), "POST", "/v1/sync", "the body"};
        const QByteArray challenge(challengeSize, 'c');
        const auto parsed = parseAuthorization(authorize(request, challenge, device));
        QVERIFY(parsed);
        QCOMPARE(parsed->device, store::idOfKey<DeviceId>(device.publicKey));
        QCOMPARE(parsed->challenge, challenge);
        QVERIFY(verifyAuthorization(*parsed, request, device.publicKey));
        const auto refuses = [&](const std::function<void(SignedRequest &)> &spoil) {
            SignedRequest other = request;
            spoil(other);
            return !verifyAuthorization(*parsed, other, device.publicKey);
        };
        QVERIFY(refuses([](SignedRequest &r) { r.hub.bytes[0] ^= 1; }));
        QVERIFY(refuses([](SignedRequest &r) { r.method = "PUT"; }));
        QVERIFY(refuses([](SignedRequest &r) { r.path = "/v1/sync/"; }));
        QVERIFY(refuses([](SignedRequest &r) { r.body += ' '; }));
        QVERIFY(!verifyAuthorization(*parsed, request, store::SigningKey::generate().publicKey));
        Authorization replayed = *parsed;
        replayed.challenge[0] = 'd';
        QVERIFY(!verifyAuthorization(replayed, request, device.publicKey));
    }

    void foreignHeaders_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("basic") << QByteArray("Basic dGFtYm86dGFtYm8=");
        QTest::newRow("short") << QByteArray("Tambo abcd");
        QTest::newRow("letters") << QByteArray("Tambo ") + QByteArray(139, '!');
        QTest::newRow("long") << QByteArray("Tambo ") + QByteArray(141, 'A');
    }
    void foreignHeaders()
    {
        QFETCH(QByteArray, header);
        QVERIFY(!parseAuthorization(header));
    }

    void challengesAge()
    {
        const Challenges hub("secret");
        using Age = Challenges::Age;
        const qint64 now = 1'700'000'000'000;
        const QByteArray challenge = hub.at(now);
        QCOMPARE(challenge.size(), challengeSize);
        QCOMPARE(int(hub.check(challenge, now + 1000)), int(Age::Fresh));
        QCOMPARE(int(hub.check(challenge, now + Challenges::renewMs + 1)), int(Age::Renew));
        QCOMPARE(int(hub.check(challenge, now + Challenges::validMs + 1)), int(Age::Invalid));
        QCOMPARE(int(hub.check(challenge, now - 1000)), int(Age::Renew));
        QCOMPARE(int(Challenges("other").check(challenge, now)), int(Age::Invalid));
        QByteArray older = challenge;
        older[7] = char(older[7] + 1);
        QCOMPARE(int(hub.check(older, now)), int(Age::Invalid));
        QCOMPARE(int(hub.check("", now)), int(Age::Invalid));
        QCOMPARE(fromHeader(toHeader(challenge)), challenge);
        QVERIFY(fromHeader("not base64!").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSignedRequests)
#include "testsignedrequests.moc"
