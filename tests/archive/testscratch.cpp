// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/archive/archivefixture.h"

using namespace tambo;
using namespace tambo::archive::test;

/// What lies in clear while it is worked on, and the power goes.
class TestScratch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatAKilledImportLeftGoesWithTheNextOpening()
    {
        Centre centre;
        const QString left = centre.store->scratchFolder() + QStringLiteral("/unpack-abc");
        QVERIFY(QDir().mkpath(left));
        QFile voice(left + QStringLiteral("/voz.wav"));
        QVERIFY(voice.open(QIODevice::WriteOnly) && voice.write("secreto") == 7);
        voice.close();
        centre.open();
        QVERIFY(!QFile::exists(centre.store->scratchFolder()));
    }
    void notWhileAnotherProgramWorksThere()
    {
        Centre centre;
        const QString file = centre.store->scratchFolder() + QStringLiteral("/voz.wav");
        QVERIFY(QDir().mkpath(centre.store->scratchFolder()));
        QFile voice(file);
        QVERIFY(voice.open(QIODevice::WriteOnly));
        store::Store::Options options{centre.dir.path(), allEntities(), HybridClock(), {}};
        options.beside = true;
        const auto second = store::Store::open(options);
        QVERIFY_OK(second);
        QVERIFY(QFile::exists(file));
    }
};

QTEST_GUILESS_MAIN(TestScratch)
#include "testscratch.moc"
