// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/fixity.h"
#include "app/store/damage.h"
#include "tests/archive/archivefixture.h"

#include <QCryptographicHash>
#include <QSet>

using namespace tambo;
using namespace tambo::archive;
using namespace tambo::archive::test;
using store::FixityState;
using store::Reader;
using store::SpaceKind;
using store::Writer;

/// Files that are read through, and what is remembered of it.
class TestFixity : public QObject
{
    Q_OBJECT

    std::unique_ptr<Centre> m_centre;
    QList<BlobId> m_blobs; ///< two originals and their previews, in a public and a closed space
    QByteArray m_content = QByteArray(200'000, 'a');

    FixityReport checked(const FixityWish &wish = {}, const std::function<bool(double)> &told = {})
    {
        const auto report = checkFixity(*m_centre->store, wish, told);
        if (!report.ok())
            qFatal("%s %s", qPrintable(report.error().message), qPrintable(report.error().detail));
        return *report;
    }
    /// Everything, whenever it was read before.
    static FixityWish all() { return {1000, QDateTime::currentDateTimeUtc().addDays(1)}; }
    void spoil(const BlobId &blob, qsizetype at) const
    {
        QFile file(m_centre->store->blobs().path(blob));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        if (!file.open(QIODevice::ReadWrite))
            qFatal("cannot open");
        QByteArray bytes = file.readAll();
        bytes[at] = char(bytes[at] ^ 1);
        if (!file.seek(0) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }
    QList<store::FixityDue> due()
    {
        return *m_centre->read([](Reader &reader) {
            return store::dueForFixity(
                reader, QDateTime::currentMSecsSinceEpoch() + 1'000'000, 1000);
        });
    }

private Q_SLOTS:
    void init()
    {
        m_centre = std::make_unique<Centre>();
        m_blobs.clear();
        for (const SpaceKind space : {SpaceKind::Public, SpaceKind::Centre}) {
            const auto medium = m_centre->medium(Media::Kind::Picture, m_content, space);
            QVERIFY_OK(m_centre->add({titled(QStringLiteral("Uno")), {medium}, {}}, space));
            m_blobs += {medium.media.blob, medium.media.preview};
        }
    }
    void cleanup() { m_centre.reset(); }

    void readsEverythingOnce()
    {
        const FixityReport first = checked();
        QCOMPARE(first.checked, 4);
        QVERIFY(first.bytes > 2 * m_content.size());
        QVERIFY(first.damaged.isEmpty() && first.missing.isEmpty());
        QCOMPARE(first.counts.files, 4);
        QCOMPARE(first.counts.unchecked, 0);
        QVERIFY(first.counts.oldestMs > 0);
        const FixityReport again
            = checked({1000, QDateTime::fromMSecsSinceEpoch(first.counts.oldestMs)});
        QCOMPARE(again.checked, 0);
        QCOMPARE(again.counts, first.counts);
        // Of what is sealed, too, what it says is summed and not how it lies there.
        const QByteArray sum = QCryptographicHash::hash(m_content, QCryptographicHash::Sha256);
        int originals = 0;
        for (const store::FixityDue &one : due())
            originals += one.sha256 == sum;
        QCOMPARE(originals, 2);
    }

    void goesOnWhereItWas()
    {
        QSet<BlobId> met;
        for (int i = 0; i < 4; ++i) {
            const BlobId next = due().first().blob;
            QVERIFY(!met.contains(next));
            met.insert(next);
            const FixityReport report = checked({1, QDateTime::currentDateTimeUtc().addDays(1)});
            QCOMPARE(report.checked, 1);
            QCOMPARE(report.counts.unchecked, 3 - i);
            QCOMPARE(report.counts.oldestMs > 0, i == 3);
        }
        QCOMPARE(checked({0, QDateTime::currentDateTimeUtc()}).checked, 0);
    }

    void keepsWhatWasReadBeforeItWasStopped()
    {
        const FixityReport whole = checked(all(), [last = 0.0](double done) mutable {
            const bool rises = done >= last && done <= 1;
            last = done;
            return rises;
        });
        QVERIFY(whole.ended == FixityReport::Ended::AsWished);
        m_centre = nullptr;
        init();
        int calls = 0;
        const FixityReport stopped = checked(all(), [&](double) { return ++calls < 5; });
        QVERIFY(stopped.ended == FixityReport::Ended::Stopped);
        QVERIFY(stopped.checked > 0 && stopped.checked < 4);
        QCOMPARE(stopped.counts.unchecked, 4 - stopped.checked);
        const auto rest = m_centre->read(
            [](Reader &reader) { return store::dueForFixity(reader, 1, 1000); }); // never read
        QCOMPARE(rest->size(), 4 - stopped.checked);
    }

    void findsDamage_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<int>("at");
        QTest::newRow("open, first byte") << 0 << 0;
        QTest::newRow("open, last byte") << 0 << 199'999;
        QTest::newRow("sealed, its header") << 2 << 6;
        QTest::newRow("sealed, in the middle") << 2 << 100'000;
        QTest::newRow("small picture") << 3 << 60;
    }
    void findsDamage()
    {
        QFETCH(int, which);
        QFETCH(int, at);
        (void)checked();
        spoil(m_blobs[which], at);
        const FixityReport report = checked(all());
        QCOMPARE(report.damaged, QList<BlobId>{m_blobs[which]});
        QCOMPARE(report.counts.damaged, 1);
        QCOMPARE(report.checked, 4);
        spoil(m_blobs[which], at); // and back
        QCOMPARE(checked(all()).counts.damaged, 0);
    }

    void findsWhatIsMissing()
    {
        QVERIFY_OK(m_centre->store->blobs().remove(m_blobs[2]));
        const FixityReport report = checked();
        QCOMPARE(report.missing, QList<BlobId>{m_blobs[2]});
        QCOMPARE(report.counts.missing, 1);
        // Asked for again, it is not here, and nobody misses it twice.
        QVERIFY_OK(m_centre->write(
            [&](Writer &writer) { return store::markDamagedBlobs(writer, report.missing); }));
        const FixityReport later = checked(all());
        QCOMPARE(later.checked, 3);
        QCOMPARE(later.counts.missing, 0);
    }

    /// The first sum stands, whatever is found later.
    void remembersTheFirstSum()
    {
        const QByteArray other(32, 'x');
        QVERIFY_OK(m_centre->write([&](Writer &writer) {
            return store::noteFixity(writer, m_blobs[0], FixityState::Sound, 5, other);
        }));
        const FixityReport report = checked();
        QCOMPARE(report.damaged, QList<BlobId>{m_blobs[0]});
        for (const store::FixityDue &one : due()) {
            if (one.blob == m_blobs[0])
                QCOMPARE(one.sha256, other);
        }
    }
};

QTEST_GUILESS_MAIN(TestFixity)
#include "testfixity.moc"
