// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/village.h"

using namespace tambo;
using namespace tambo::sync;
using namespace tambo::sync::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// Invitations: of hubs, and of more PCs of one centre.
class TestDevices : public QObject
{
    Q_OBJECT

    static Result<std::unique_ptr<store::Store>> join(
        const Pc &pc, const DeviceInvite &invite, const QUrl &url = {})
    {
        return joinAsDevice({pc.folder(), allEntities(), HybridClock(), {}}, invite, url);
    }

private Q_SLOTS:
    void anotherPcOfTheCentre()
    {
        TestHub hub;
        Pc first;
        QVERIFY_OK(first.join(hub));
        const auto secret = first.record(s("Nuestro"), noise(9000, 1), store::SpaceKind::Centre);
        QVERIFY_OK(secret);
        const auto invite = Pc::arrive(first.engine->inviteDevice());
        QVERIFY_OK(invite);
        QCOMPARE(*DeviceInvite::fromCode(invite->code()), *invite);

        Pc second(Pc::Start::Nothing);
        auto joined = join(second, *invite);
        QVERIFY_OK(joined);
        second.take(*std::move(joined));
        QVERIFY(second.store->space(store::SpaceKind::Public).isNull());
        const auto early = second.once();
        QVERIFY(!early.ok());
        QCOMPARE(int(early.error().kind), int(Error::Kind::Denied));
        QCOMPARE(
            early.error().message, s("Este PC espera que lo acepten en el primer PC del centro."));
        // One session of the first PC meets the request, certifies, and hands it on.
        QVERIFY_OK(first.once());
        QVERIFY_OK(second.once());
        QVERIFY(!second.store->space(store::SpaceKind::Public).isNull());
        QCOMPARE(second.titles(), QStringList{s("Nuestro")});
        QCOMPARE(second.content(secret->blob), noise(9000, 1));
        // And it writes as one of the centre.
        QVERIFY_OK(second.record(s("Del segundo"), noise(8000, 2), store::SpaceKind::Centre));
        QVERIFY_OK(second.once());
        QVERIFY_OK(first.once());
        QCOMPARE(first.titles(), (QStringList{s("Del segundo"), s("Nuestro")}));
        QCOMPARE(first.once()->requests, 1);
        QCOMPARE(second.once()->requests, 1);
        // It cannot let others in.
        const auto refused = Pc::arrive(second.engine->inviteDevice());
        QVERIFY(!refused.ok());
        QCOMPARE(int(refused.error().kind), int(Error::Kind::Denied));
    }

    void anInvitationLetsOnePcIn()
    {
        TestHub hub;
        Pc first;
        QVERIFY_OK(first.join(hub));
        const auto invite = Pc::arrive(first.engine->inviteDevice());
        QVERIFY_OK(invite);
        Pc second(Pc::Start::Nothing);
        second.take(*join(second, *invite));
        QVERIFY(!second.once().ok());
        QVERIFY_OK(first.once());
        Pc third(Pc::Start::Nothing);
        third.take(*join(third, *invite));
        QVERIFY(!third.once().ok());
        QVERIFY_OK(first.once());
        QVERIFY(!third.once().ok());
        QVERIFY_OK(second.once());
        QCOMPARE(first.store->trust()->log(first.store->centre())->devices().size(), size_t(2));
    }

    void withoutNetworkTheInvitationIsMadeAllTheSame()
    {
        TestHub hub;
        Pc first;
        QVERIFY_OK(first.join(hub));
        hub.server.reset();
        const auto invite = Pc::arrive(first.engine->inviteDevice());
        QVERIFY_OK(invite);
    }

    void withoutAHubTheInvitationNamesNone()
    {
        const Pc first;
        const auto invite = Pc::arrive(first.engine->inviteDevice());
        QVERIFY_OK(invite);
        QVERIFY(invite->hub.isNull() && invite->url.isEmpty());
        const auto read = DeviceInvite::fromCode(invite->code());
        QVERIFY_OK(read);
        QCOMPARE(*read, *invite);
        // It waits to be met on the local network (testlan).
        const Pc second(Pc::Start::Nothing);
        const auto joined
            = sync::joinAsDevice({second.folder(), allEntities(), HybridClock(), {}}, *read, {});
        QVERIFY_OK(joined);
        QVERIFY(!(*joined)->isMember());
    }

    void joiningNeedsAnAddressAndAnEmptyFolder()
    {
        DeviceInvite invite;
        invite.hub = *HubId::from(noise(16, 3));
        invite.centre = *CentreId::from(noise(16, 1));
        invite.secret = noise(16, 2);
        const Pc nowhere(Pc::Start::Nothing);
        QCOMPARE(int(join(nowhere, invite).error().kind), int(Error::Kind::BadInput));
        QVERIFY(!store::Store::exists(nowhere.folder()));
        const Pc taken;
        QVERIFY(!join(taken, invite, QUrl(s("http://127.0.0.1:1"))).ok());
    }

    void usedAndOldInvitationsSaySo()
    {
        TestHub hub;
        Pc a;
        Pc b;
        const HubInvite invite = hub.invite();
        QVERIFY_OK(Pc::arrive(a.engine->joinHub(invite, hub.url())));
        const auto used = Pc::arrive(b.engine->joinHub(invite, hub.url()));
        QVERIFY(!used.ok());
        QCOMPARE(int(used.error().kind), int(Error::Kind::Denied));
        QVERIFY(used.error().message.contains(s("invitación")));
        const qint64 eightDays = 8LL * 24 * 3600 * 1000;
        const auto old = Pc::arrive(b.engine->joinHub(
            hub.invite(QDateTime::currentMSecsSinceEpoch() - eightDays), hub.url()));
        QVERIFY(!old.ok());
        QVERIFY(old.error().message.contains(s("venció")));
        QCOMPARE(int(b.once().error().kind), int(Error::Kind::NotFound)); // nothing was joined
        QCOMPARE(int(b.engine->status().phase), int(Status::Phase::NoHub));
        QCOMPARE(int(Pc::arrive(b.engine->joinHub(invite, {})).error().kind),
            int(Error::Kind::BadInput));
    }

    void theWrongServerHearsNothing()
    {
        TestHub hub;
        TestHub other;
        Proxy proxy(other.server->port());
        Pc a;
        const auto wrong = Pc::arrive(a.engine->joinHub(hub.invite(), proxy.url()));
        QVERIFY(!wrong.ok());
        QVERIFY(wrong.error().message.contains(s("no es el servidor de la invitación")));
        QCOMPARE(proxy.requests(), 1); // only "who are you?"
        // Something that is no hub at all.
        QTcpServer stranger;
        QVERIFY(stranger.listen(QHostAddress(QHostAddress::LocalHost)));
        connect(&stranger, &QTcpServer::newConnection, &stranger, [&] {
            QTcpSocket *socket = stranger.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket,
                [socket] { socket->write("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"); });
        });
        const auto none = Pc::arrive(a.engine->joinHub(
            hub.invite(), QUrl(s("http://127.0.0.1:%1").arg(stranger.serverPort()))));
        QVERIFY(!none.ok());
        QVERIFY(none.error().message.contains(s("no responde un servidor de Tambo")));
    }
};

QTEST_GUILESS_MAIN(TestDevices)
#include "testdevices.moc"
