// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/enrolment.h"
#include "sync/protocol/invite.h"

#include "app/core/base32.h"

#include <QTest>

using namespace tambo;
using namespace tambo::sync;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// Greetings, enrolments, join requests and the codes that people type.
class TestEnrolmentFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(store::initCrypto()); }

    /// An address that is written in another way could outgrow the code when that is passed on.
    void anAddressInACodeHasOneForm()
    {
        const auto code = [](const QByteArray &address) {
            QByteArray bytes = char(1) + QByteArray(32, 'h') + address;
            bytes += store::blake2b(bytes).first(4);
            return HubInvite::fromCode(toBase32(bytes));
        };
        QVERIFY(code("https://hub.ec/tambo").ok());
        QCOMPARE(code("HTTPS://Hub.EC/tambo").error().kind, Error::Kind::BadInput);
    }

    void greetingIsForOneQuestion()
    {
        const auto key = store::SigningKey::generate();
        const QByteArray nonce = store::randomBytes(greetingNonceSize);
        HubGreeting greeting;
        greeting.publicKey = key.publicKey;
        greeting.timeMs = 12345;
        const QByteArray bytes = greeting.encode(nonce, key);
        const auto back = HubGreeting::decode(bytes, nonce);
        QVERIFY(back.ok());
        QCOMPARE(back->hub(), store::idOfKey<HubId>(key.publicKey));
        QCOMPARE(back->timeMs, 12345);
        QVERIFY(!HubGreeting::decode(bytes, store::randomBytes(greetingNonceSize)).ok());
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            QByteArray spoilt = bytes;
            spoilt[i] = char(spoilt[i] ^ 1);
            QVERIFY(!HubGreeting::decode(spoilt, nonce).ok());
        }
    }

    void enrolmentComesBack()
    {
        const EnrolRequest request{QByteArray(16, 't'), {"one", "two"}};
        const auto back = EnrolRequest::decode(request.encode());
        QVERIFY(back.ok());
        QCOMPARE(back->token, request.token);
        QCOMPARE(back->control, request.control);
        QVERIFY(!EnrolRequest::decode(EnrolRequest{QByteArray(15, 't'), {}}.encode()).ok());
        const QByteArray large(store::maxControlEntryBytes + 1, 'x');
        QVERIFY(!EnrolRequest::decode(EnrolRequest{QByteArray(16, 't'), {large}}.encode()).ok());
    }

    void joinRequestIsVouchedFor()
    {
        const auto centre = *CentreId::from(QByteArray(16, 'c'));
        const QByteArray secret(16, 'x');
        const store::DeviceKeys keys{QByteArray(32, 's'), QByteArray(32, 'b')};
        const auto back = JoinRequest::decode(JoinRequest::make(centre, keys, secret).encode());
        QVERIFY(back.ok());
        QVERIFY(back->verify(centre, secret));
        QVERIFY(!back->verify(centre, QByteArray(16, 'y')));
        QVERIFY(!back->verify(*CentreId::from(QByteArray(16, 'd')), secret));
        JoinRequest forged = *back;
        forged.keys.signingKey[0] = 'z';
        QVERIFY(!forged.verify(centre, secret));
        QCOMPARE(back->mailbox, mailboxOf(secret));
        QVERIFY(back->encode().size() <= maxJoinBytes);
    }

    void codesComeBack()
    {
        const auto hub = *HubId::from(QByteArray(16, 'h'));
        for (const QUrl &url :
            {QUrl(), QUrl(s("https://tambo.ejemplo.ec/centro")), QUrl(s("http://192.168.1.4:8440")),
                pinned(QUrl(s("https://192.168.1.4:8440")), store::randomBytes(pinSize))}) {
            const HubInvite invite{hub, store::randomBytes(16), url};
            QCOMPARE(*HubInvite::fromCode(invite.code()), invite);
            // As it is read aloud and typed.
            QCOMPARE(
                *HubInvite::fromCode(u' ' + invite.code().toUpper().replace(u'-', u' ') + u'\n'),
                invite);
            const DeviceInvite device{
                hub, url, *CentreId::from(QByteArray(16, 'c')), store::randomBytes(16)};
            QCOMPARE(*DeviceInvite::fromCode(device.code()), device);
            QVERIFY(!DeviceInvite::fromCode(invite.code()).ok());
            QVERIFY(HubInvite::fromCode(device.code()).error().message.contains(s("otro PC")));
        }
    }

    void pinsStayWithTheHub()
    {
        const QByteArray pin = store::randomBytes(pinSize);
        const QUrl before = pinned(QUrl(s("https://a.ec")), pin);
        QCOMPARE(pinOf(before), pin);
        QCOMPARE(pinOf(QUrl(s("https://a.ec"))), QByteArray());
        QCOMPARE(pinOf(keepingPin(QUrl(s("https://b.ec:8440")), before)), pin);
        QCOMPARE(keepingPin(QUrl(s("http://b.ec")), before), QUrl(s("http://b.ec")));
        const QUrl other = pinned(QUrl(s("https://b.ec")), QByteArray(pinSize, 'x'));
        QCOMPARE(keepingPin(other, before), other);
        QCOMPARE(shownAddress(pinned(QUrl(s("https://b.ec:8440")), pin)), s("https://b.ec:8440"));
    }

    void wrongCodesAreNoticed()
    {
        const HubInvite invite{
            *HubId::from(QByteArray(16, 'h')), QByteArray(16, 't'), QUrl(s("http://a.ec"))};
        const QString code = invite.code();
        for (qsizetype i = 0; i < code.size(); ++i) {
            if (code[i] == u'-')
                continue;
            QString typed = code;
            typed[i] = typed[i] == u'7' ? u'8' : u'7';
            QVERIFY(!HubInvite::fromCode(typed).ok());
        }
        for (const QString &typed : {QString(), s("hola"), code.chopped(5), code + code}) {
            const auto wrong = HubInvite::fromCode(typed);
            QVERIFY(!wrong.ok());
            QCOMPARE(int(wrong.error().kind), int(Error::Kind::BadInput));
            QVERIFY(!wrong.error().message.isEmpty());
        }
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("url");
        QTest::newRow("host and port") << s(" 10.0.0.2:8440 ") << s("http://10.0.0.2:8440");
        QTest::newRow("https") << s("https://t.ec/") << s("https://t.ec");
        QTest::newRow("folder") << s("https://t.ec/a/b//") << s("https://t.ec/a/b");
        QTest::newRow("other scheme") << s("ftp://t.ec") << QString();
        QTest::newRow("user") << s("http://a:b@t.ec") << QString();
        QTest::newRow("query") << s("http://t.ec/?a=b") << QString();
        const QString pin = u'#' + QString(43, u'A');
        QTest::newRow("pin") << s("https://t.ec:8440/") + pin << s("https://t.ec:8440") + pin;
        QTest::newRow("pin without TLS") << s("http://t.ec") + pin << QString();
        QTest::newRow("short pin") << s("https://t.ec#AAAA") << QString();
        QTest::newRow("fragment") << s("https://t.ec#") + QString(43, u'!') << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("no host") << s("http:///a") << QString();
    }
    void addresses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, url);
        const auto result = hubUrl(typed);
        QCOMPARE(result.ok() ? result->toString() : QString(), url);
    }
};

QTEST_GUILESS_MAIN(TestEnrolmentFormat)
#include "testenrolmentformat.moc"
