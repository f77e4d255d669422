// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/admin/accounts.h"
#include "sync/server/admin/backup.h"
#include "sync/server/admin/verify.h"
#include "tests/server/hubfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace tambo;
using namespace tambo::hub;
using namespace tambo::hub::test;

/// What those who run a hub do with its folder, always while the hub serves it.
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
    void findsNothingWhereNothingIsWrong();
    void damagedFilesComeAgain();
    void damagedItemsComeAgain_data();
    void damagedItemsComeAgain();
    void countsArrivalsAnew();
    void tellsThatALogIsBroken();
    void backupCanBeServed();
    void backupWritesOverNothing();
    void backupKeepsTheCertificate();
    void restoredBeginsAnew();
    void theProgramDoesAllOfIt();

private:
    static HubFolder folderOf(const TestHub &hub)
    {
        return must(HubFolder::openExisting(hub.folder()));
    }
    static Verified verify(const TestHub &hub, Repair repair = Repair::No)
    {
        return must(verifyHub(folderOf(hub), repair));
    }
    static void change(const TestHub &hub, const QByteArray &sql)
    {
        const auto database
            = must(store::Database::open(hub.folder() + QStringLiteral("/hub.db"), {}));
        must(database->execute(sql));
    }
    static void setAdmission(
        const TestHub &hub, const QByteArray &id, SegmentStore::Admission admission)
    {
        must(hub::setAdmission(*folderOf(hub).database, toBase32(id), admission, hub.now));
    }
};

namespace {

using Admission = SegmentStore::Admission;

BlobId blobOf(const QByteArray &path)
{
    return *BlobId::from(QByteArray::fromHex(path.sliced(10)));
}

/// Whether the hub still wants that file.
bool wants(Client &client, const BlobId &blob)
{
    sync::ExchangeRequest request;
    request.offered = {blob};
    return !client.exchange(request).needed.isEmpty();
}

int statusOf(Client &client)
{
    sync::ExchangeRequest request;
    request.epoch = client.epoch;
    request.cursors = client.cursors;
    request.subscriptions = sync::subscriptionDigest(client.followed);
    return client.post("/v1/sync", request.encode()).status;
}

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
    QCOMPARE(totals.centres, 2);
    QCOMPARE(totals.devices, 2);
    QCOMPARE(totals.items, accounts[0].items + accounts[1].items);
    QCOMPARE(totals.blobs, 1);
    QCOMPARE(totals.blobBytes, 9);
    QCOMPARE(totals.openInvitations, 1); // the other two are used
    QVERIFY(totals.databaseBytes > 0 && totals.freeBytes > 0);
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

void TestAdmin::findsNothingWhereNothingIsWrong()
{
    const TestHub hub;
    Member a(hub);
    for (int i = 0; i < 20; ++i)
        a.village.write(
            QString::number(i), i % 2 ? store::SpaceKind::Public : store::SpaceKind::Centre);
    a.client.push(a.village.segments());
    putBlob(a, "contenido");
    const sync::Epoch before = a.client.epoch;
    const Verified found = verify(hub, Repair::Yes);
    QVERIFY(found.isSound());
    QCOMPARE(found.items, a.village.control().size() + a.village.segments().size());
    QCOMPARE(found.blobs, 1);
    QCOMPARE(a.client.exchange({}).epoch, before);
}

void TestAdmin::damagedFilesComeAgain()
{
    const TestHub hub;
    Member a(hub);
    const QByteArray damaged = putBlob(a, "contenido");
    const QByteArray missing = putBlob(a, "otro contenido");
    const QByteArray sound = putBlob(a, "sano");
    const store::Blobs blobs = folderOf(hub).blobs();
    const QString path = blobs.path(blobOf(damaged));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write("X");
    file.close();
    QVERIFY(QFile::remove(blobs.path(blobOf(missing))));
    const Verified found = verify(hub);
    QCOMPARE(found.damagedBlobs, 1);
    QCOMPARE(found.missingBlobs, 1);
    QVERIFY(!wants(a.client, blobOf(damaged))); // only told so far
    const sync::Epoch before = a.client.epoch;
    QCOMPARE(verify(hub, Repair::Yes).repairable(), 2);
    QVERIFY(wants(a.client, blobOf(damaged)));
    QVERIFY(wants(a.client, blobOf(missing)));
    QVERIFY(!wants(a.client, blobOf(sound)));
    QVERIFY(a.client.epoch != before); // so that the PC offers all it has
    QCOMPARE(putBlob(a, "contenido"), damaged);
    QCOMPARE(a.client.ask("GET", damaged).body, "contenido");
    putBlob(a, "otro contenido");
    QVERIFY(verify(hub).isSound());
}

void TestAdmin::damagedItemsComeAgain_data()
{
    QTest::addColumn<QByteArray>("sql");
    const QByteArray one = " WHERE key = (SELECT max(key) FROM item WHERE key >> 40 = 1)";
    QTest::newRow("bytes") << QByteArray("UPDATE item SET bytes = zeroblob(100)") + one;
    QTest::newRow("one byte") << QByteArray("UPDATE item SET bytes = CAST(substr(bytes, 1, "
                                            "length(bytes) - 1) || CASE substr(bytes, -1)"
                                            " WHEN x'00' THEN x'01' ELSE x'00' END AS BLOB)")
            + one;
    QTest::newRow("range") << QByteArray("UPDATE item SET last_seq = last_seq + 5") + one;
    QTest::newRow("hash") << QByteArray("UPDATE item SET hash = zeroblob(16)") + one;
    QTest::newRow("author") << QByteArray("UPDATE item SET author = 99999") + one;
    QTest::newRow("centre") << QByteArray("UPDATE item SET key = key + (1 << 40)") + one;
}

void TestAdmin::damagedItemsComeAgain()
{
    QFETCH(const QByteArray, sql);
    const TestHub hub;
    Member a(hub);
    Member b(hub);
    b.client.follow({a.village.id()});
    for (int i = 0; i < 5; ++i)
        a.village.write(QString::number(i));
    const QList<QByteArray> segments = a.village.segments();
    a.client.push(segments);
    change(hub, sql);
    const Verified found = verify(hub);
    QVERIFY(found.database.isEmpty());
    QCOMPARE(found.damagedItems, 1);
    QCOMPARE(verify(hub, Repair::Yes).damagedItems, 1);
    QVERIFY(verify(hub).isSound());
    a.client.push(segments); // an engine does so because the epoch is another
    QSet<QByteArray> got;
    for (auto page = b.client.exchange({});; page = b.client.exchange({})) {
        got += QSet<QByteArray>(page.segments.cbegin(), page.segments.cend());
        if (!page.more)
            break;
    }
    QCOMPARE(got, QSet<QByteArray>(segments.cbegin(), segments.cend()));
}

void TestAdmin::countsArrivalsAnew()
{
    const TestHub hub;
    Member a(hub);
    a.village.write(QStringLiteral("uno"));
    a.client.push(a.village.segments());
    change(hub, "UPDATE centre SET arrivals = 1");
    QCOMPARE(verify(hub).wrongNumbers, 1);
    QCOMPARE(verify(hub, Repair::Yes).wrongNumbers, 1);
    QVERIFY(verify(hub).isSound());
    a.village.write(QStringLiteral("dos"));
    a.client.push(a.village.segments());
    QVERIFY(verify(hub).isSound());
}

void TestAdmin::tellsThatALogIsBroken()
{
    const TestHub hub;
    const Member a(hub);
    const Member b(hub);
    change(hub,
        "UPDATE item SET bytes = zeroblob(9) WHERE key = (SELECT min(key) FROM item"
        " WHERE key >> 40 = 2)");
    const Verified found = verify(hub, Repair::Yes);
    QCOMPARE(found.brokenLogs, 1);
    QVERIFY(!found.isSound());
    QCOMPARE(verify(hub).brokenLogs, 1); // nothing here can mend it
}

void TestAdmin::backupCanBeServed()
{
    TestHub hub;
    Member a(hub);
    a.village.write(QStringLiteral("uno"));
    a.client.push(a.village.segments());
    const QByteArray path = putBlob(a, "contenido");
    const QString copy = hub.dir.filePath(QStringLiteral("copia"));
    const BackedUp done = must(backUpHub(folderOf(hub), copy));
    QCOMPARE(done.blobs, 1);
    QCOMPARE(done.blobBytes, 9);
    QVERIFY(done.databaseBytes > 0);
    QVERIFY(!QFile::exists(copy + QStringLiteral(".part")));
    // After that moment; the copy must not know of it.
    a.village.write(QStringLiteral("dos"));
    a.client.push(a.village.segments());
    const HubId id = hub.hub->id();
    const sync::Epoch before = a.client.epoch;
    hub.cut();
    QVERIFY(QDir(hub.folder()).removeRecursively());
    QVERIFY(QDir().rename(copy, hub.folder()));
    QVERIFY(verify(hub).isSound()); // looking at it is not serving it
    hub.open();
    QCOMPARE(hub.hub->id(), id);
    a.client.exchange({});
    const sync::Epoch after = a.client.epoch;
    QVERIFY(after != before);
    QCOMPARE(a.client.ask("GET", path).body, "contenido");
    Member b(hub);
    b.client.follow({a.village.id()});
    QCOMPARE(b.client.exchange({}).segments.size(), 1);
    hub.open();
    a.client.exchange({});
    QCOMPARE(a.client.epoch, after); // only the first start
}

void TestAdmin::backupWritesOverNothing()
{
    const TestHub hub;
    const Member a(hub);
    const HubFolder folder = folderOf(hub);
    const QString copy = hub.dir.filePath(QStringLiteral("copia"));
    QVERIFY(QDir().mkpath(copy + QStringLiteral(".part/x"))); // of one that was cut
    QVERIFY(backUpHub(folder, copy).ok());
    QCOMPARE(QDir(copy).entryList(QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot),
        (QStringList{QStringLiteral("hub.db"), QStringLiteral("keys")}));
    const auto again = backUpHub(folder, copy);
    QCOMPARE(again.error().kind, Error::Kind::BadInput);
    QVERIFY(again.error().message.contains(copy));
    const auto nowhere = backUpHub(folder, hub.folder() + QStringLiteral("/keys/copia"));
    QCOMPARE(nowhere.error().kind, Error::Kind::Storage);
}

void TestAdmin::backupKeepsTheCertificate()
{
    const TestHub hub;
    const HubFolder folder = folderOf(hub);
    const TlsIdentity identity = must(folder.tls());
    QCOMPARE(identity.pin.size(), sync::pinSize);
    QCOMPARE(must(folder.tls()).pin, identity.pin); // made once
    const QString copy = hub.dir.filePath(QStringLiteral("copia"));
    must(backUpHub(folder, copy));
    QCOMPARE(must(must(HubFolder::openExisting(copy)).tls()).pin, identity.pin);
    QFile kept(copy + QStringLiteral("/tls"));
    QVERIFY(!(kept.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    QVERIFY(kept.open(QIODevice::WriteOnly | QIODevice::Truncate));
    kept.close();
    const auto broken = must(HubFolder::openExisting(copy)).tls();
    QVERIFY(!broken.ok());
    QCOMPARE(broken.error().kind, Error::Kind::Corrupt);
}

void TestAdmin::restoredBeginsAnew()
{
    const TestHub hub;
    Member a(hub);
    a.client.exchange({});
    const sync::Epoch before = a.client.epoch;
    const HubFolder folder = folderOf(hub);
    must(folder.database->write(
        [](Connection &connection) { return HubDatabase::newEpoch(*connection.database); }));
    a.client.exchange({});
    QVERIFY(a.client.epoch != before);
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
