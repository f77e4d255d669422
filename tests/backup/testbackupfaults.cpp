// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backup/centre.h"
#include "tests/support/faultyvfs.h"
#include "tests/support/seed.h"

#include <QRandomGenerator>

using namespace tambo;
using namespace tambo::backup::test;
using tambo::test::FaultyVfs;
using Kind = FaultyVfs::Kind;

/// The n-th write, fsync, open or delete of a database fails while a backup is made, for every n,
/// in one of three ways that changes from run to run; TAMBO_SEED repeats a run.
class TestBackupFaults : public QObject
{
    Q_OBJECT

    static void copyFolder(const QString &from, const QString &to)
    {
        QVERIFY(QDir().mkpath(to));
        for (const char *name : {"keys", "tambo.db", "tambo.db-wal"}) {
            const QString file = from + u'/' + QLatin1String(name);
            if (QFile::exists(file))
                QVERIFY(QFile::copy(file, to + u'/' + QLatin1String(name)));
        }
    }

    /// Of a backup that nothing happens to.
    static qint64 operations(FaultyVfs &disk, const Centre &scene)
    {
        Centre centre;
        copyFolder(scene.folder(), centre.folder());
        disk.arm({});
        centre.open();
        must(backup::backUp(*centre.store, {centre.file(QStringLiteral("copia")), true, {}})
                .takeResult());
        centre.store.reset();
        return disk.disarm();
    }

private Q_SLOTS:
    void everyOperation()
    {
        const quint32 seed = tambo::test::seed();
        FaultyVfs disk;
        Centre scene;
        scene.found();
        scene.note(QStringLiteral("Guardada"));
        scene.store.reset();
        const QList<Kind> kinds{Kind::Error, Kind::Full, Kind::PowerCut};
        const qint64 last = operations(disk, scene);
        int failed = 0;
        int kept = 0;
        for (qint64 n = 1; n <= last; ++n) {
            Centre centre;
            centre.root = scene.root;
            copyFolder(scene.folder(), centre.folder());
            const QString path = centre.file(QStringLiteral("copia.tambo"));
            const Kind kind = kinds[qsizetype((n + seed) % kinds.size())];
            disk.arm({kind, n, seed ^ quint32(n)});
            auto opened = Store::open(centre.options());
            Result<backup::Made> made = fail(Error::Kind::Cancelled, {});
            if (opened.ok())
                made = backup::backUp(**opened, {path, true, {}}).takeResult();
            const bool asked = opened.ok();
            opened = fail(Error::Kind::Cancelled, {});
            disk.disarm();
            if (asked && !made.ok()) {
                ++failed;
                QVERIFY(!made.error().message.isEmpty());
                QVERIFY(!QFile::exists(path));
                // After a power cut nobody was there to tidy up.
                QVERIFY(kind == Kind::PowerCut || centre.beside().size() == 1);
            }
            centre.open();
            QCOMPARE(centre.titles(), QStringList{QStringLiteral("Guardada")});
            if (!made.ok())
                QVERIFY_OK(backup::backUp(*centre.store, {path, true, {}}).takeResult());
            else
                ++kept;
            // Whatever happened: what the backup says, and what the store goes on to say, agree.
            Centre fresh(QStringLiteral("nuevo"));
            auto into = fresh.options();
            into.unlock = words(centre.root);
            QVERIFY_OK(backup::restore({path, std::move(into), {}}));
            fresh.open();
            centre.note(QStringLiteral("Después"));
            fresh.meet(centre);
            QVERIFY2(fresh.sound() && centre.sound(), qPrintable(QString::number(n)));
            QCOMPARE(fresh.titles(), centre.titles());
        }
        qInfo("%lld operations, %d backups failed, %d were made", last, failed, kept);
        QVERIFY(failed > 5);
    }
};

QTEST_GUILESS_MAIN(TestBackupFaults)
#include "testbackupfaults.moc"
