// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/adminfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace tambo;
using namespace tambo::hub;
using namespace tambo::hub::test;

/// Who is there, whom the hub serves, and the program that tells and decides it.
class TestAdmin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatIsThere();
    void refusesACentre();
    void refusesADevice();
    void refusedOnesDoNotEnrolAgain();
    void othersDoNotCarryForTheRefused();
    void refusesOnlyWhomItKnows();
    void theProgramDoesAllOfIt();

private:
    static void setAdmission(
        const TestHub &hub, const QByteArray &id, SegmentStore::Admission admission)
    {
        must(hub::setAdmission(*folderOf(hub).database, toBase32(id), admission, hub.now));
    }
};

namespace {

using Admission = SegmentStore::Admission;

} // namespace

void TestAdmin::countsWhatIsThere()
{
    const TestHub hub;
    Member a(hub);
    const Member b(hub);
    a.village.write(QStringLiteral("uno"));
    a.client.push(a.village.segments());
    putBlob(a, "contenido");
    const auto accounts = must(centreAccounts(*folderOf(hub).database));
    QCOMPARE(accounts.size(), 2);
    QCOMPARE(accounts[0].id, a.village.id());
    QCOMPARE(accounts[0].enrolledMs, hub.now.load());
    QCOMPARE(accounts[0].devices, 1);
    const QList<QByteArray> sent = a.village.control() + a.village.segments();
    QCOMPARE(accounts[0].items, sent.size());
    QCOMPARE(accounts[0].bytes, sent.join().size());
    QCOMPARE(accounts[1].id, b.village.id());
    static_cast<void>(hub.invite());
    const HubTotals totals = must(totalsOf(folderOf(hub), hub.now));
    QCOMPARE(totals.counts.centres, 2);
    QCOMPARE(totals.devices, 2);
    QCOMPARE(totals.items, accounts[0].items + accounts[1].items);
    QCOMPARE(totals.counts.blobs, 1);
    QCOMPARE(totals.counts.blobBytes, 9);
    QCOMPARE(totals.openInvitations, 1); // the other two are used
    QVERIFY(totals.counts.databaseBytes > 0 && totals.counts.freeBytes > 0);
}

void TestAdmin::refusesACentre()
{
    const TestHub hub;
    Member a(hub);
    Member b(hub);
    const QByteArray path = putBlob(a, "contenido");
    QCOMPARE(statusOf(a.client), 200);
    setAdmission(hub, a.village.id().toByteArray(), Admission::Refused);
    QCOMPARE(statusOf(a.client), 403);
    QCOMPARE(a.client.ask("GET", path).status, 403);
    QVERIFY(must(centreAccounts(*folderOf(hub).database))[0].refused);
    QCOMPARE(statusOf(b.client), 200);
    setAdmission(hub, a.village.id().toByteArray(), Admission::Served);
    QCOMPARE(statusOf(a.client), 200);
    QCOMPARE(a.client.ask("GET", path).body, "contenido");
}

void TestAdmin::refusesADevice()
{
    const TestHub hub;
    Member a(hub);
    const auto other = store::SigningKey::generate();
    a.village.certify({other.publicKey, store::BoxKey::generate().publicKey});
    QCOMPARE(a.client.enrol(a.village, sync::noToken).status, 204);
    Client second(hub, other);
    second.follow({a.village.id()});
    QCOMPARE(second.post("/v1/sync", sync::ExchangeRequest{}.encode()).status, 200);
    setAdmission(hub, store::idOfKey<DeviceId>(other.publicKey).toByteArray(), Admission::Refused);
    const auto refused = second.post("/v1/sync", sync::ExchangeRequest{}.encode());
    QCOMPARE(refused.status, 403);
    QVERIFY(QString::fromUtf8(refused.body).contains(QStringLiteral("ya no atiende")));
    QCOMPARE(statusOf(a.client), 200);
}

void TestAdmin::refusedOnesDoNotEnrolAgain()
{
    const TestHub hub;
    Member a(hub);
    setAdmission(hub, a.village.id().toByteArray(), Admission::Refused);
    QCOMPARE(a.client.enrol(a.village, hub.invite().token).status, 403);
    QCOMPARE(a.client.enrol(a.village, sync::noToken).status, 403);
    QCOMPARE(must(totalsOf(folderOf(hub), hub.now)).openInvitations, 1);
    setAdmission(hub, a.village.id().toByteArray(), Admission::Served);
    setAdmission(
        hub, store::idOfKey<DeviceId>(a.village.key().publicKey).toByteArray(), Admission::Refused);
    QCOMPARE(a.client.enrol(a.village, sync::noToken).status, 403);
}

void TestAdmin::othersDoNotCarryForTheRefused()
{
    const TestHub hub;
    Member a(hub);
    Member b(hub);
    a.village.write(QStringLiteral("uno"));
    setAdmission(hub, a.village.id().toByteArray(), Admission::Refused);
    sync::ExchangeRequest request;
    request.segments = a.village.segments();
    const auto response = b.client.exchange(request);
    QCOMPARE(response.refused.size(), 1);
    QCOMPARE(response.refused.first().reason, sync::Refusal::UnknownCentre);
}

void TestAdmin::refusesOnlyWhomItKnows()
{
    const TestHub hub;
    const HubFolder folder = folderOf(hub);
    const auto refuse = [&](const QString &id) {
        return hub::setAdmission(*folder.database, id, Admission::Refused, hub.now);
    };
    QCOMPARE(refuse(toBase32(QByteArray(16, 'x'))).error().kind, Error::Kind::NotFound);
    QCOMPARE(refuse(toBase32(QByteArray(15, 'x'))).error().kind, Error::Kind::BadInput);
    QCOMPARE(refuse(QStringLiteral("¿?")).error().kind, Error::Kind::BadInput);
}

void TestAdmin::theProgramDoesAllOfIt()
{
    const TestHub hub;
    Member a(hub);
    putBlob(a, "contenido");
    int code = 0;
    const auto ask = [&](const QStringList &words, bool json = true) {
        QProcess process;
        process.start(QStringLiteral(TAMBO_BIN "/tambo-server"),
            QStringList{QStringLiteral("admin")} + words
                + QStringList{QStringLiteral("--data"), hub.folder()}
                + (json ? QStringList{QStringLiteral("--json")} : QStringList()));
        process.waitForFinished();
        code = process.exitCode();
        return process.readAllStandardOutput();
    };
    const auto object
        = [&](const QStringList &words) { return QJsonDocument::fromJson(ask(words)).object(); };
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    const QString id = toBase32(a.village.id().toByteArray());
    const QJsonArray centres = QJsonDocument::fromJson(ask({s("centres")})).array();
    QCOMPARE(centres.size(), 1);
    QCOMPARE(centres[0].toObject().value(s("centre")).toString(), id);
    QVERIFY(ask({s("centres")}, false).startsWith(id.toUtf8()));
    QVERIFY(sync::HubInvite::fromCode(object({s("invite")}).value(s("code")).toString()).ok());
    QCOMPARE(object({s("stats")}).value(s("blobs")).toInt(), 1);
    QVERIFY(object({s("revoke"), id}).value(s("refused")).toBool());
    QCOMPARE(statusOf(a.client), 403);
    QVERIFY(!object({s("admit"), id}).value(s("refused")).toBool(true));
    a.client.exchange({});
    QCOMPARE(object({s("backup"), hub.dir.filePath(s("copia"))}).value(s("blobs")).toInt(), 1);
    const sync::Epoch before = a.client.epoch;
    QVERIFY(object({s("restored")}).value(s("restored")).toBool());
    a.client.exchange({});
    QVERIFY(a.client.epoch != before);
    QCOMPARE(object({s("verify")}).value(s("damagedItems")).toInt(), 0);
    QCOMPARE(code, 0);
    change(hub, "UPDATE centre SET arrivals = 0");
    QCOMPARE(object({s("verify")}).value(s("wrongNumbers")).toInt(), 1);
    QCOMPARE(code, 1);
    object({s("verify"), s("--repair")});
    QCOMPARE(code, 0);
    ask({s("revoke"), s("nadie")});
    QCOMPARE(code, 2);
}

QTEST_GUILESS_MAIN(TestAdmin)
#include "testadmin.moc"
