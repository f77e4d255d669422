// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/admin/backup.h"
#include "sync/server/admin/verify.h"
#include "tests/server/adminfixture.h"

using namespace tambo;
using namespace tambo::hub;
using namespace tambo::hub::test;

/// A hub's folder is looked through, mended and copied while it is served.
class TestUpkeep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingWhereNothingIsWrong();
    void damagedFilesComeAgain();
    void damagedItemsComeAgain_data();
    void damagedItemsComeAgain();
    void countsArrivalsAnew();
    void whatWasDroppedComesAgainAlsoAfterAnError();
    void doesNotWaitForThoseWhoWrite();
    void tellsThatALogIsBroken();
    void backupCanBeServed();
    void backupWritesOverNothing();
    void backupKeepsTheCertificate();
    void restoredBeginsAnew();

private:
    static Verified verify(const TestHub &hub, Repair repair = Repair::No)
    {
        return must(verifyHub(folderOf(hub), repair));
    }
};

namespace {

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

} // namespace

void TestUpkeep::findsNothingWhereNothingIsWrong()
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

void TestUpkeep::damagedFilesComeAgain()
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

void TestUpkeep::damagedItemsComeAgain_data()
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

void TestUpkeep::damagedItemsComeAgain()
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

void TestUpkeep::countsArrivalsAnew()
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

/// The epoch is renewed together with each thing that goes, not when all is done.
void TestUpkeep::whatWasDroppedComesAgainAlsoAfterAnError()
{
    const TestHub hub;
    Member a(hub);
    for (int i = 0; i < 3; ++i)
        a.village.write(QString::number(i));
    a.client.push(a.village.segments());
    const QByteArray missing = putBlob(a, "contenido");
    QVERIFY(QFile::remove(folderOf(hub).blobs().path(blobOf(missing))));
    change(hub,
        "UPDATE item SET hash = zeroblob(16) WHERE key = (SELECT max(key) FROM item);"
        "CREATE TRIGGER stuck BEFORE DELETE ON blob BEGIN SELECT RAISE(ABORT, 'stuck'); END");
    const sync::Epoch before = a.client.epoch;
    QVERIFY(!verifyHub(folderOf(hub), Repair::Yes).ok());
    a.client.exchange({});
    const sync::Epoch after = a.client.epoch;
    QVERIFY(after != before);
    QCOMPARE(verify(hub).damagedItems, 0);
    // What could not be dropped changes nothing.
    QVERIFY(!verifyHub(folderOf(hub), Repair::Yes).ok());
    a.client.exchange({});
    QCOMPARE(a.client.epoch, after);
}

void TestUpkeep::doesNotWaitForThoseWhoWrite()
{
    const TestHub hub;
    Member a(hub);
    a.village.write(QStringLiteral("uno"));
    a.client.push(a.village.segments());
    const auto busy = databaseOf(hub);
    must(busy->transaction<void>([&]() -> Result<> {
        TAMBO_TRY(busy->execute("UPDATE centre SET arrivals = 0"));
        const auto found = verifyHub(folderOf(hub), Repair::Yes);
        if (!found.ok())
            return found.error();
        return found->isSound() ? Result<>() : fail(Error::Kind::Internal, {});
    }));
}

void TestUpkeep::tellsThatALogIsBroken()
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

void TestUpkeep::backupCanBeServed()
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

void TestUpkeep::backupWritesOverNothing()
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

void TestUpkeep::backupKeepsTheCertificate()
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

void TestUpkeep::restoredBeginsAnew()
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

QTEST_GUILESS_MAIN(TestUpkeep)
#include "testupkeep.moc"
