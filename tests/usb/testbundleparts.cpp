// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup/backup.h"
#include "app/backup/restore.h"
#include "app/store/hubblobs.h"
#include "tests/support/seed.h"
#include "tests/usb/stick.h"

#include <random>

using namespace tambo;
using namespace tambo::usb;
using namespace tambo::usb::test;

/// Volumes, sizes that a person picks, and what counts first; cloned and restored PCs.
class TestBundleParts : public QObject
{
    Q_OBJECT

    std::unique_ptr<Stick> m_stick;
    std::unique_ptr<Pc> m_pc;
    std::unique_ptr<Pc> m_second;

    WriteWish volumes(qint64 bytes)
    {
        WriteWish wish;
        wish.volumeBytes = bytes;
        return wish;
    }

private Q_SLOTS:
    void init()
    {
        m_stick = std::make_unique<Stick>();
        m_pc = std::make_unique<Pc>();
        m_second = another(*m_pc);
    }
    void cleanup()
    {
        m_second.reset();
        m_pc.reset();
        m_stick.reset();
    }

    void aFileOverSeveralVolumes()
    {
        const auto film = m_pc->record(s("La película"), noise(700'000, 1));
        QVERIFY_OK(film);
        QVERIFY_OK(m_pc->record(s("Corta"), noise(90'000, 2)));
        const Written written = m_stick->carry(*m_pc, *m_second, volumes(200'000));
        QVERIFY(written.paths.size() >= 5);
        qint64 bytes = 0;
        for (const QString &path : written.paths) {
            QVERIFY(QFileInfo(path).size() <= 200'000);
            bytes += QFileInfo(path).size();
        }
        QCOMPARE(bytes, written.bytes);
        QCOMPARE(written.paths[1], m_stick->dir.filePath(s("1-2.tambo")));
        QCOMPARE(m_stick->files().size(), written.paths.size());
        QCOMPARE(m_second->titles(), list({"Corta", "La película"}));
        QCOMPARE(m_second->content(film->blob), noise(700'000, 1));
        QVERIFY(isSound(*m_second));
    }

    /// From whichever volume the person chooses.
    void anyVolumeLeadsToAll()
    {
        QVERIFY_OK(m_pc->record(s("La película"), noise(500'000, 1)));
        const auto written = m_stick->write(*m_pc, volumes(200'000));
        QVERIFY_OK(written);
        const auto taken = Pc::arrive(readBundle(*m_second->store, {written->paths.last()}));
        QVERIFY_OK(taken);
        QVERIFY(!taken->problem);
        QCOMPARE(taken->files, 2);
    }

    /// One is lost; another stick brings it, and the parts that came before count.
    void aVolumeIsLost()
    {
        const auto film = m_pc->record(s("La película"), noise(700'000, 1));
        QVERIFY_OK(film);
        const auto written = m_stick->write(*m_pc, volumes(200'000));
        QVERIFY_OK(written);
        const QString third = written->paths[2];
        QVERIFY(QFile::rename(third, third + s(".aparte")));
        const auto taken = m_stick->read(*m_second);
        QVERIFY_OK(taken);
        QVERIFY(taken->problem);
        QCOMPARE(taken->problem->kind, Error::Kind::NotFound);
        QCOMPARE(m_second->titles(), list({"La película"}));
        QVERIFY(!m_second->store->blobs().has(film->blob));
        QVERIFY(QFile::rename(third + s(".aparte"), third));
        QVERIFY_OK(m_stick->read(*m_second));
        QCOMPARE(m_second->content(film->blob), noise(700'000, 1));
    }

    /// The volumes of two bundles are not mixed.
    void anothersVolume()
    {
        QVERIFY_OK(m_pc->record(s("La película"), noise(300'000, 1)));
        const auto first = m_stick->write(*m_pc, volumes(200'000));
        const auto second = m_stick->write(*m_pc, volumes(200'000));
        QVERIFY_OK(second);
        QVERIFY(QFile::remove(second->paths[1]));
        QVERIFY(QFile::copy(first->paths[1], second->paths[1]));
        const auto taken = m_stick->read(*m_second);
        QVERIFY_OK(taken);
        QVERIFY(taken->problem);
        QCOMPARE(taken->problem->kind, Error::Kind::NotFound);
        QCOMPARE(taken->files, 1); // the preview
    }

    /// Previews, then what exists on this PC only, then the rest, up to the size.
    void whatCountsFirst()
    {
        const auto old = m_pc->record(s("Ya está lejos"), noise(50'000, 1));
        const auto fresh = m_pc->record(s("Solo aquí"), noise(50'000, 2));
        const auto large = m_pc->record(s("Grande, solo aquí"), noise(400'000, 3));
        QVERIFY_OK(large);
        QVERIFY_OK(m_pc->write([&](store::Writer &writer) {
            return store::noteHubHolds(writer, *HubId::from(QByteArray(16, 'h')), old->blob);
        }));
        WriteWish wish;
        wish.mostBytes = 100'000;
        const Written written = m_stick->carry(*m_pc, *m_second, wish);
        QVERIFY(written.bytes <= wish.mostBytes);
        QCOMPARE(written.files, 4);
        QCOMPARE(written.filesLeft, 2);
        QCOMPARE(m_second->content(fresh->blob), noise(50'000, 2));
        for (const auto &media : {old, fresh, large})
            QVERIFY(m_second->store->blobs().has(media->preview));
        QVERIFY(!m_second->store->blobs().has(old->blob));
        // The next one brings the others, once the second has said what it has.
        m_stick->carry(*m_second, *m_pc);
        const Written rest = m_stick->carry(*m_pc, *m_second);
        QCOMPARE(rest.files, 2);
        QCOMPARE(m_second->content(large->blob), noise(400'000, 3));
    }

    void recordsBeforeFiles()
    {
        for (int i = 0; i < 40; ++i)
            QVERIFY_OK(m_pc->tell(QString::fromLatin1(noise(3000, quint32(i)).toHex())));
        QVERIFY_OK(m_pc->record(s("Con sonido"), noise(5000, 1)));
        WriteWish wish;
        wish.mostBytes = 60'000;
        const Written written = m_stick->carry(*m_pc, *m_second, wish);
        QVERIFY(written.recordsLeft > 0);
        QVERIFY(written.records > 0);
        QVERIFY(written.bytes <= wish.mostBytes);
        wish.mostBytes = 0;
        m_stick->carry(*m_pc, *m_second, wish);
        QCOMPARE(m_second->titles(), m_pc->titles());
        wish.mostBytes = 2000;
        const auto refused = m_stick->write(*m_pc, wish);
        QCOMPARE(refused.error().kind, Error::Kind::BadInput);
    }

    /// Two that were restored from one backup go on, and meet on a stick.
    void restoredFromABackup()
    {
        QVERIFY_OK(m_pc->tell(s("De antes")));
        m_stick->carry(*m_pc, *m_second);
        m_stick->carry(*m_second, *m_pc);
        const QString path = m_stick->dir.filePath(s("copia"));
        QVERIFY_OK(backup::backUp(*m_pc->store, {path, true, {}}).takeResult());
        Pc fresh(Pc::Start::Nothing);
        QVERIFY_OK(backup::restore({path,
            {fresh.folder(), allEntities(), HybridClock(), {},
                [this]() -> Result<store::Unlock> { return store::Unlock{{}, m_pc->words}; }},
            {}}));
        fresh.reopen();
        // What it said under the name that it had is no other copy: it may be the same disk.
        QVERIFY_OK(m_stick->write(*m_pc));
        QVERIFY_OK(m_stick->read(fresh));
        QCOMPARE(count(fresh,
                     "SELECT count(*) FROM peer WHERE device = x'"
                         + m_pc->store->device().toByteArray().toHex() + '\''),
            0);
        QVERIFY_OK(m_pc->tell(s("De la vieja")));
        QVERIFY_OK(fresh.tell(s("De la nueva")));
        m_stick->carry(fresh, *m_pc);
        m_stick->carry(*m_pc, fresh);
        m_stick->carry(fresh, *m_second);
        for (Pc *pc : {m_pc.get(), &fresh, m_second.get()}) {
            QCOMPARE(pc->titles(), list({"De antes", "De la nueva", "De la vieja"}));
            QVERIFY(isSound(*pc));
        }
        // A backup is no bundle, and says so.
        const auto refused = Pc::arrive(readBundle(*m_second->store, {path}));
        QCOMPARE(refused.error().kind, Error::Kind::BadInput);
        QVERIFY(refused.error().message.contains(s("copia de seguridad")));
    }

    /// Random lives of three PCs that meet on sticks only: in the end all show everything.
    void randomLives()
    {
        auto third = another(*m_pc);
        QRandomGenerator random(tambo::test::seed());
        const std::array pcs{m_pc.get(), m_second.get(), third.get()};
        m_stick->carry(*m_pc, *m_second);
        m_stick->carry(*m_pc, *third);
        QStringList sticks;
        QStringList told = m_pc->titles();
        for (int step = 0; step < 60; ++step) {
            Pc &pc = *pcs[random.bounded(3u)];
            const quint32 deed = random.bounded(10u);
            if (deed < 4) {
                told += s("Historia %1").arg(step);
                QVERIFY_OK(pc.tell(told.last(),
                    random.bounded(2) ? store::SpaceKind::Public : store::SpaceKind::Centre));
            } else if (deed < 5) {
                told += s("Sonido %1").arg(step);
                QVERIFY_OK(pc.record(told.last(), noise(20'000, quint32(step))));
            } else if (deed < 8 || sticks.isEmpty()) {
                WriteWish wish;
                wish.volumeBytes = random.bounded(2) ? fatVolumeBytes : 60'000;
                QVERIFY_OK(m_stick->write(pc, wish));
                sticks.append(m_stick->last());
            } else {
                const QString path = sticks[random.bounded(sticks.size())];
                QVERIFY_OK(Pc::arrive(readBundle(*pc.store, {path})));
            }
        }
        for (int round = 0; round < 2; ++round) {
            for (size_t i = 0; i < pcs.size(); ++i)
                m_stick->carry(*pcs[i], *pcs[(i + 1) % 3]);
        }
        told.sort();
        for (Pc *pc : pcs) {
            QCOMPARE(pc->titles(), told);
            QCOMPARE(count(*pc, "SELECT count(*) FROM p_blob WHERE have = 0"), 0);
            QVERIFY(isSound(*pc));
        }
        // And then there is nothing left to carry.
        for (Pc *from : pcs) {
            QVERIFY_OK(m_stick->write(*from));
            for (Pc *to : pcs)
                QVERIFY_OK(m_stick->read(*to));
        }
        const Written quiet = m_stick->carry(*m_pc, *m_second);
        QCOMPARE(quiet.records, 0);
        QCOMPARE(quiet.files, 0);
    }
};

QTEST_GUILESS_MAIN(TestBundleParts)
#include "testbundleparts.moc"
