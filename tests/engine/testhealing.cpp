// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/damage.h"
#include "app/store/verify.h"
#include "sync/server/admin/backup.h"
#include "tests/engine/village.h"
#include "tests/support/seed.h"

#include <QRandomGenerator>

using namespace tambo;
using namespace tambo::sync;
using namespace tambo::sync::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

Result<> spoil(Pc &pc, const DeviceId &author)
{
    return pc.write([&](store::Writer &writer) -> Result<> {
        store::Statement spoiled = writer.database().prepare(
            "UPDATE segment SET bytes = zeroblob(100) WHERE arrival = (SELECT min(arrival)"
            " FROM segment s JOIN author a ON a.id = s.author WHERE a.device = ?)");
        return spoiled.bind(1, author).run();
    });
}

bool flip(const QString &path, qint64 at = 5)
{
    QFile file(path);
    if (!file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || !file.open(QIODevice::ReadWrite) || !file.seek(at))
        return false;
    const char byte = char(file.peek(1).at(0) ^ 4);
    return file.seek(at) && file.write(&byte, 1) == 1;
}

Result<qint64> mark(Pc &pc)
{
    return pc.write([](store::Writer &writer) { return store::markDamage(writer); });
}

} // namespace

/// Records that went bad on one PC come back from the hub, and only those.
class TestHealing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHubHealsWhatIsDamaged_data()
    {
        QTest::addColumn<bool>("own");
        QTest::addColumn<bool>("rebuilt");
        QTest::newRow("another's, found by looking") << false << false;
        QTest::newRow("another's, found by a rebuild") << false << true;
        QTest::newRow("its own, found by looking") << true << false;
        QTest::newRow("its own, found by a rebuild") << true << true;
    }
    void theHubHealsWhatIsDamaged()
    {
        QFETCH(bool, own);
        QFETCH(bool, rebuilt);
        TestHub hub;
        Pc a;
        Pc b;
        QVERIFY_OK(a.join(hub));
        QVERIFY_OK(b.join(hub));
        QVERIFY_OK(b.follow(a));
        for (const char *title : {"Uno", "Dos", "Tres"}) {
            QVERIFY_OK(a.tell(s(title)));
            QVERIFY_OK(a.once());
            QVERIFY_OK(b.once());
        }
        QVERIFY_OK(b.tell(s("De b")));
        QVERIFY_OK(b.once());
        Pc &hurt = own ? a : b;
        const QStringList titles = hurt.titles();
        QVERIFY_OK(spoil(hurt, a.store->device()));
        QVERIFY(!store::verifyStore(*hurt.store)->sound());
        if (rebuilt) {
            QVERIFY_OK(hurt.write([](store::Writer &writer) {
                return store::rebuildProjection(writer.state(), {});
            }));
            QVERIFY(hurt.titles() != titles);
        } else {
            QCOMPARE(*mark(hurt), 1);
            QCOMPARE(hurt.titles(), titles);
        }
        const auto healed = hurt.once();
        QVERIFY_OK(healed);
        QCOMPARE(healed->recordsDown, 1);
        QCOMPARE(healed->recordsUp, 0);
        QCOMPARE(hurt.titles(), titles);
        QCOMPARE(*mark(hurt), 0);
        QVERIFY(store::verifyStore(*hurt.store)->sound());
        // And then there is peace.
        const auto quiet = hurt.once();
        QVERIFY_OK(quiet);
        QCOMPARE(quiet->requests, 1);
        QCOMPARE(quiet->recordsDown + quiet->recordsUp, 0);
    }

    /// A PC with damaged records asks as at a first contact: that the hub is at another beginning
    /// it must notice all the same.
    void theHubBeganAnewMeanwhile()
    {
        TestHub hub;
        Pc a;
        Pc reader;
        QVERIFY_OK(a.join(hub));
        QVERIFY_OK(a.once());
        const QString copy = hub.dir->filePath(s("copia"));
        QVERIFY_OK(hub::backUpHub(*hub::HubFolder::openExisting(hub.folder()), copy));
        for (const char *title : {"Uno", "Dos"}) {
            QVERIFY_OK(a.tell(s(title)));
            QVERIFY_OK(a.once());
        }
        QVERIFY_OK(spoil(a, a.store->device()));
        QCOMPARE(*mark(a), 1);
        hub.server.reset();
        QVERIFY(QDir(hub.folder()).removeRecursively());
        QVERIFY(QDir().rename(copy, hub.folder()));
        hub.start();
        QVERIFY_OK(a.write([url = hub.url().toString()](
                               store::Writer &writer) { return store::setHubUrl(writer, url); }));
        QVERIFY_OK(a.once());
        QVERIFY_OK(reader.join(hub));
        QVERIFY_OK(reader.follow(a));
        QVERIFY_OK(reader.once());
        // The second segment, whose place is behind the one that is gone.
        const auto there = reader.read([device = a.store->device()](store::Reader &rows) {
            store::Statement row = rows.database().prepare(
                "SELECT count(*) FROM segment s JOIN author a ON a.id = s.author"
                " WHERE a.device = ?");
            (void)row.bind(1, device).step();
            return Result<qint64>(row.integer(0));
        });
        QCOMPARE(*there, 1);
    }

    /// Pages of the database itself, of whatever they hold: after one meeting all is as it was.
    void aDamagedDatabaseIsWholeAfterOneMeeting()
    {
        const quint32 seed = tambo::test::seed();
        QRandomGenerator random(seed);
        TestHub hub;
        Pc a;
        QVERIFY_OK(a.join(hub));
        for (int i = 0; i < 60; ++i) {
            QVERIFY_OK(a.tell(s("Cuento %1 ").arg(i) + s("páramo ").repeated(i % 30),
                i % 3 ? store::SpaceKind::Public : store::SpaceKind::Centre));
            if (i % 10 == 9)
                QVERIFY_OK(a.once());
        }
        const QStringList titles = a.titles();
        const QString path = a.folder() + s("/tambo.db");
        for (int round = 0; round < 6; ++round) {
            a.engine.reset();
            a.store.reset();
            const qint64 pages = QFileInfo(path).size() / 4096;
            for (int i = 0; i < 2; ++i) {
                const qint64 page = random.bounded(pages);
                QVERIFY(flip(path, page * 4096 + 16 + random.bounded(4000)));
            }
            QFile mark(a.folder() + s("/damage")); // as `tambo verify` leaves it
            QVERIFY(mark.open(QIODevice::WriteOnly));
            mark.close();
            a.reopen();
            // Which server it is stands on one page: where that is the lost one, somebody says it
            // again.
            const auto known
                = a.read([](store::Reader &reader) { return store::joinedHub(reader); });
            QVERIFY_OK(known);
            if (!*known)
                QVERIFY_OK(a.join(hub));
            const auto healed = a.once();
            QVERIFY2(healed.ok(),
                qPrintable(
                    healed.ok() ? QString() : healed.error().message + healed.error().detail));
            QCOMPARE(a.titles(), titles);
            const auto report = store::verifyStore(*a.store);
            QVERIFY_OK(report);
            const QString found
                = report->findings.isEmpty() ? QString() : report->findings.first().where;
            QVERIFY2(report->sound(), qPrintable(found));
        }
        QVERIFY_OK(a.tell(s("Después")));
        QVERIFY_OK(a.once());
    }

    /// A file that went bad comes back where a hub holds it; the only copy is left alone.
    void filesComeBackToo()
    {
        TestHub hub;
        Pc a;
        QVERIFY_OK(a.join(hub));
        QVERIFY_OK(a.record(s("Uno"), QByteArray(5000, 'u')));
        QVERIFY_OK(a.once());
        QVERIFY_OK(a.record(s("Dos"), QByteArray(5000, 'd')));
        const store::Blobs blobs = a.store->blobs();
        const QList<BlobId> all = blobs.all();
        QCOMPARE(all.size(), 4); // with their previews
        for (const BlobId &blob : all)
            QVERIFY(flip(blobs.path(blob)));
        const auto report = store::verifyStore(*a.store);
        QVERIFY_OK(report);
        QCOMPARE(QSet<BlobId>(report->damagedBlobs.begin(), report->damagedBlobs.end()).size(), 4);
        const auto waiting = a.write([&](store::Writer &writer) {
            return store::markDamagedBlobs(writer, report->damagedBlobs);
        });
        QCOMPARE(*waiting, 2);
        QCOMPARE(blobs.all().size(), 2);
        (void)a.once(); // the hub takes no damaged file
        QCOMPARE(blobs.all().size(), 4);
        const auto after = store::verifyStore(*a.store);
        QCOMPARE(after->damagedBlobs.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestHealing)
#include "testhealing.moc"
