// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/impostor.h"
#include "tests/engine/village.h"
#include "tests/support/patience.h"

using namespace tambo;
using namespace tambo::sync;
using namespace tambo::sync::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// A hub with a certificate of its own.
struct SecureHub {
    SecureHub() { start(0); }
    void start(quint16 port)
    {
        server.reset();
        hub::Hub::Options options;
        options.folder = folder();
        options.tls = true;
        options.http.port = port;
        auto started = hub::Hub::start(std::move(options));
        if (!started.ok())
            qFatal("hub: %s", qPrintable(started.error().detail));
        server = *std::move(started);
    }
    /// Somebody else answers in its place: the same data, another key.
    void changeCertificate()
    {
        const quint16 port = server->port();
        server.reset();
        if (!QFile::remove(folder() + s("/tls")))
            qFatal("no certificate");
        start(port);
    }
    /// What it shows to everybody.
    [[nodiscard]] QSslCertificate certificate() const
    {
        return QSslCertificate::fromPath(folder() + s("/tls")).value(0);
    }
    [[nodiscard]] QString folder() const { return dir.filePath(s("hub")); }
    [[nodiscard]] QUrl url() const { return QUrl(s("https://127.0.0.1:%1").arg(server->port())); }
    [[nodiscard]] HubInvite invite() const
    {
        const auto code = hub::Hub::invite(
            folder(), url(), QDateTime::currentMSecsSinceEpoch(), hub::Hub::Tls::Own);
        return *HubInvite::fromCode(*code);
    }

    QTemporaryDir dir;
    std::unique_ptr<hub::Hub> server;
};

} // namespace

/// HTTPS with a certificate that only the invitation vouches for.
class TestTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("Qt has no TLS here");
    }

    void theNamedKeyIsAccepted()
    {
        SecureHub hub;
        Pc a;
        Pc b;
        // An address that somebody types keeps the pin of the code.
        QVERIFY_OK(Pc::arrive(a.engine->joinHub(hub.invite(), {})));
        QVERIFY_OK(Pc::arrive(b.engine->joinHub(hub.invite(), hub.url())));
        const auto media = a.record(s("La minga"), noise(300'000, 1));
        QVERIFY_OK(media);
        QVERIFY_OK(a.once());
        QVERIFY_OK(b.follow(a));
        QVERIFY_OK(b.once());
        QCOMPARE(b.titles(), QStringList{s("La minga")});
        QCOMPARE(b.content(media->blob), noise(300'000, 1));
        QCOMPARE(a.engine->status().hub, hub.url().toString()); // no pin for people
        // The key is kept, so a hub that starts again is the same.
        hub.start(hub.server->port());
        QVERIFY_OK(b.once());
        b.reopen();
        QTRY_COMPARE(b.engine->status().hub, hub.url().toString());
        QVERIFY_OK(b.once());
    }

    void anotherKeyIsRefused()
    {
        SecureHub hub;
        Pc a;
        QVERIFY_OK(Pc::arrive(a.engine->joinHub(hub.invite(), {})));
        QVERIFY_OK(a.once());
        const HubInvite before = hub.invite();
        hub.changeCertificate();
        QVERIFY_OK(a.tell(s("Canchagua")));
        const auto refused = a.once();
        QVERIFY(!refused.ok());
        QCOMPARE(int(refused.error().kind), int(Error::Kind::Denied));
        QVERIFY2(refused.error().message.contains(s("certificado")),
            qPrintable(refused.error().message));
        QVERIFY(!a.waiting().items.isEmpty());
        Pc b;
        const auto notJoined = Pc::arrive(b.engine->joinHub(before, {}));
        QVERIFY(!notJoined.ok());
        QVERIFY(notJoined.error().message.contains(s("certificado")));
    }

    void showingTheCertificateIsNotEnough_data()
    {
        QTest::addColumn<bool>("behindOwn");
        QTest::newRow("at the place of the authority") << true;
        QTest::newRow("behind the authority") << false;
    }

    /// Anybody can send the hub's certificate along, only the hub can prove its key.
    void showingTheCertificateIsNotEnough()
    {
        QFETCH(const bool, behindOwn);
        SecureHub hub;
        Pc a;
        QVERIFY_OK(Pc::arrive(a.engine->joinHub(hub.invite(), {})));
        QVERIFY_OK(a.once());
        const HubInvite invite = hub.invite();
        const quint16 port = hub.server->port();
        const QSslCertificate shown = hub.certificate();
        QVERIFY(!shown.isNull());
        hub.server.reset();
        const QSslCertificate authority(forgedAuthority);
        QVERIFY(!authority.isNull());
        const Impostor impostor(port,
            behindOwn ? QList<QSslCertificate>{shown, authority}
                      : QList<QSslCertificate>{authority, shown});
        QVERIFY_OK(a.tell(s("Canchagua")));
        const auto refused = a.once();
        QVERIFY(!refused.ok());
        QVERIFY2(refused.error().message.contains(s("certificado")),
            qPrintable(refused.error().message));
        // Nor somebody who meets it for the first time.
        Pc b;
        const auto notJoined = Pc::arrive(b.engine->joinHub(invite, {}));
        QVERIFY(!notJoined.ok());
        QVERIFY(notJoined.error().message.contains(s("certificado")));
        QVERIFY(impostor.visits() >= 2);
        QCOMPARE(impostor.heard(), QByteArray());
    }

    void withoutAPinAuthoritiesDecide()
    {
        SecureHub hub;
        Pc a;
        HubInvite invite = hub.invite();
        invite.url = hub.url();
        const auto refused = Pc::arrive(a.engine->joinHub(invite, {}));
        QVERIFY(!refused.ok());
        QVERIFY2(refused.error().message.contains(s("conexión segura")),
            qPrintable(refused.error().message));
    }

    void anotherPcLearnsTheKeyFromTheCode()
    {
        SecureHub hub;
        Pc a;
        QVERIFY_OK(Pc::arrive(a.engine->joinHub(hub.invite(), {})));
        const auto invite = Pc::arrive(a.engine->inviteDevice());
        QVERIFY_OK(invite);
        const auto code = DeviceInvite::fromCode(invite->code());
        QVERIFY_OK(code);
        QCOMPARE(pinOf(code->url).size(), pinSize);
        Pc second(Pc::Start::Nothing);
        auto joined = joinAsDevice({second.folder(), allEntities(), HybridClock(), {}}, *code, {});
        QVERIFY_OK(joined);
        second.take(*std::move(joined));
        static_cast<void>(second.once()); // leaves its request
        QVERIFY_OK(a.once());
        QVERIFY_OK(second.once());
    }
};

QTEST_GUILESS_MAIN(TestTls)
#include "testtls.moc"
