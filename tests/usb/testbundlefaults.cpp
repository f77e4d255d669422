// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/tarheader.h"
#include "sync/usb/reading.h"
#include "tests/support/seed.h"
#include "tests/support/sizelimit.h"
#include "tests/usb/stick.h"

#include <random>

using namespace tambo;
using namespace tambo::usb;
using namespace tambo::usb::test;
using tambo::test::SizeLimit;

namespace {

/// A stick that somebody pulls out once so many bytes were read.
class PulledOut : public QBuffer
{
public:
    PulledOut(const QByteArray &bytes, qint64 left) : m_left(left)
    {
        setData(bytes);
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        m_left -= size;
        return m_left < 0 ? -1 : QBuffer::readData(data, size);
    }

private:
    qint64 m_left;
};

} // namespace

/// Bundles that are cut, changed, hostile or pulled out: never a crash, never a wrong record, and
/// all that was whole before the tear is there.
class TestBundleFaults : public QObject
{
    Q_OBJECT

    std::unique_ptr<Stick> m_stick;
    std::unique_ptr<Pc> m_pc;
    std::unique_ptr<Pc> m_second;
    QByteArray m_bundle;

    /// The second PC as it was before it read anything.
    std::unique_ptr<Pc> fresh()
    {
        auto pc = std::make_unique<Pc>(Pc::Start::Nothing);
        QDir().mkpath(pc->folder());
        for (const QFileInfo &file :
            QDir(m_second->folder()).entryInfoList(QDir::Files | QDir::Hidden)) {
            if (!QFile::copy(file.filePath(), pc->folder() + u'/' + file.fileName()))
                qFatal("copy");
        }
        pc->reopen();
        return pc;
    }
    static Result<Taken> take(Pc &pc, const QByteArray &bytes)
    {
        const OpenVolume open = [&](quint64) -> Result<std::unique_ptr<QIODevice>> {
            auto buffer = std::make_unique<QBuffer>();
            buffer->setData(bytes);
            buffer->open(QIODevice::ReadOnly);
            return std::unique_ptr<QIODevice>(std::move(buffer));
        };
        return takeBundle(*pc.store, open, 1, 0, {});
    }
    /// Where each entry's content ends.
    static QList<qint64> endsOf(const QByteArray &bundle)
    {
        QList<qint64> ends;
        const auto head = formats::tarFile(bundle.first(512));
        qint64 at = 512 + formats::tarPadded(head->size);
        const auto manifest = Manifest::decode(bundle.mid(512, head->size));
        for (const Entry &entry : manifest->entries) {
            ends.append(at + 512 + entry.size);
            at += 512 + formats::tarPadded(entry.size);
        }
        return ends;
    }
    [[nodiscard]] bool knowsOnlyTrueTitles(Pc &pc) const
    {
        const QStringList all = m_pc->titles();
        const QStringList titles = pc.titles();
        return std::all_of(titles.begin(), titles.end(),
            [&](const QString &title) { return all.contains(title); });
    }

private Q_SLOTS:
    void init()
    {
        m_stick = std::make_unique<Stick>();
        m_pc = std::make_unique<Pc>();
        m_second = another(*m_pc);
        QVERIFY_OK(m_pc->record(s("El río"), noise(3000, 1)));
        QVERIFY_OK(m_pc->record(s("El canto"), noise(2000, 2), store::SpaceKind::Centre));
        QVERIFY_OK(m_stick->write(*m_pc));
        m_bundle = bytesOf(m_stick->last());
        m_second->engine.reset();
        m_second->store.reset();
    }
    void cleanup()
    {
        m_second.reset();
        m_pc.reset();
        m_stick.reset();
    }

    /// Each cut is read by the same PC: it has, at every moment, what was whole by then.
    void cutAtEveryBlock()
    {
        const QList<qint64> ends = endsOf(m_bundle);
        auto pc = fresh();
        qint64 seen = 0;
        for (qsizetype size = 0; size <= m_bundle.size(); size += 512) {
            const auto taken = take(*pc, m_bundle.first(size));
            const qint64 whole
                = std::count_if(ends.begin(), ends.end(), [&](qint64 end) { return end <= size; });
            if (!taken.ok()) {
                QVERIFY(!taken.error().message.isEmpty());
                QVERIFY2(whole == 0, qPrintable(taken.error().message));
                continue;
            }
            QCOMPARE(taken->partsWhole, whole);
            QCOMPARE(taken->problem.has_value(), whole < ends.size());
            if (taken->problem)
                QVERIFY(!taken->problem->message.isEmpty());
            seen = whole;
            QCOMPARE(count(*pc, "SELECT count(*) FROM p_blob WHERE have = 1"),
                std::max<qint64>(0, whole - 2)); // after control entries and segments
            QVERIFY(whole < 2 || pc->titles() == m_pc->titles());
        }
        QCOMPARE(seen, ends.size());
        QVERIFY(isSound(*pc));
    }

    /// What is whole behind a damaged entry is read too.
    void bitsFlip()
    {
        QRandomGenerator random(tambo::test::seed());
        const QList<qint64> ends = endsOf(m_bundle);
        for (int round = 0; round < 40; ++round) {
            auto pc = fresh();
            QByteArray flipped = m_bundle;
            const qsizetype at = random.bounded(int(flipped.size()));
            flipped[at] = char(flipped[at] ^ (1 << random.bounded(8)));
            const auto taken = take(*pc, flipped);
            if (!taken.ok()) {
                QVERIFY(!taken.error().message.isEmpty());
                QVERIFY2(at < ends.first(), qPrintable(s("%1").arg(at)));
                QCOMPARE(count(*pc, "SELECT count(*) FROM segment"), 0);
                continue;
            }
            QVERIFY(taken->partsWhole >= ends.size() - 1);
            QCOMPARE(taken->problem.has_value(), taken->partsWhole < ends.size());
            QVERIFY(knowsOnlyTrueTitles(*pc));
            QVERIFY(isSound(*pc));
            // The good one mends it.
            const auto again = take(*pc, m_bundle);
            QVERIFY_OK(again);
            QCOMPARE(pc->titles(), m_pc->titles());
        }
    }

    void manyBitsFlip()
    {
        QRandomGenerator random(tambo::test::seed());
        const qint64 head = 512 + formats::tarPadded(formats::tarFile(m_bundle.first(512))->size);
        auto pc = fresh();
        for (int round = 0; round < 300; ++round) {
            QByteArray flipped = m_bundle;
            const qint64 from = random.bounded(4) ? head : 0; // mostly what follows the manifest
            for (int i = random.bounded(1, 30); i > 0; --i) {
                const qint64 at = from + random.bounded(int(flipped.size() - from));
                flipped[at] = char(random.bounded(256));
            }
            const auto taken = take(*pc, flipped);
            QVERIFY(taken.ok() || !taken.error().message.isEmpty());
        }
        QVERIFY(knowsOnlyTrueTitles(*pc));
        QVERIFY(isSound(*pc));
    }

    void hostileFiles()
    {
        const QString corpora = s(TAMBO_CORPORA "/hostile");
        if (!QDir(corpora).exists())
            QSKIP("the hostile corpora are not here");
        auto pc = fresh();
        int fed = 0;
        for (const char *kind : {"tar", "zip", "archives", "office", "sqlite"}) {
            QDirIterator files(corpora + u'/' + s(kind), QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString file = files.next();
                const QString path = m_stick->next();
                QVERIFY(QFile::copy(file, {path}));
                const auto refused = Pc::arrive(readBundle(*pc->store, {path}));
                QVERIFY2(!refused.ok(), qPrintable(file));
                QVERIFY2(
                    !refused.error().message.isEmpty() && !refused.error().message.contains(u'%'),
                    qPrintable(file));
                QVERIFY2(!showBundle(path).ok(), qPrintable(file));
                QFile::remove(path);
                ++fed;
            }
        }
        QVERIFY(fed > 100);
        QCOMPARE(count(*pc, "SELECT count(*) FROM segment"), 0);
        QCOMPARE(count(*pc, "SELECT count(*) FROM control"), 0);
        QVERIFY(pc->store->blobs().all().isEmpty());
    }

    /// Signed by a PC of the centre, and yet nothing but nonsense: segments are not trusted.
    void aLyingDevice()
    {
        QByteArray page;
        addToPage(page, "nonsense");
        addToPage(page, QByteArray(1000, 'x'));
        Manifest manifest;
        manifest.centre = m_pc->store->centre();
        const store::SigningKey key = m_pc->store->keyring().device;
        manifest.devicePublicKey = key.publicKey;
        manifest.targets = {manifest.centre};
        const BlobId hash = *BlobId::from(store::blake2b(page));
        for (const char *name : {"control-000001", "segments-000002"})
            manifest.entries.append({name, page.size(), hash});
        QByteArray bundle;
        const auto add = [&](const char *name, const QByteArray &bytes) {
            QByteArray header(512, '\0');
            header.replace(0, qsizetype(strlen(name)), name);
            header.replace(124, 11, QByteArray::number(bytes.size(), 8).rightJustified(11, '0'));
            header.replace(148, 8, QByteArray(8, ' '));
            header[156] = '0';
            const int sum = std::accumulate(header.begin(), header.end(), 0,
                [](int all, char byte) { return all + uchar(byte); });
            header.replace(148, 7, QByteArray::number(sum, 8).rightJustified(6, '0') + '\0');
            bundle += header + bytes
                + QByteArray(formats::tarPadded(bytes.size()) - bytes.size(), '\0');
        };
        add("manifest", manifest.encode(key));
        for (const Entry &entry : manifest.entries)
            add(entry.name.constData(), page);
        auto pc = fresh();
        const auto taken = take(*pc, bundle);
        QVERIFY_OK(taken);
        QCOMPARE(taken->refused, 4);
        QCOMPARE(count(*pc, "SELECT count(*) FROM segment"), 0);
        QVERIFY(isSound(*pc));
    }

    void pulledOutWhileReading()
    {
        qint64 records = 0;
        const Manifest manifest = showBundle(m_stick->last())->manifest;
        const qint64 head = 512 + formats::tarFile(m_bundle.first(512))->size;
        const qint64 all = manifest.contentBytes(); // so much is read of a good one
        for (const qint64 left :
            {qint64(100), head, head + all / 4, head + all / 2, head + all - 1}) {
            const OpenVolume open = [&](quint64) -> Result<std::unique_ptr<QIODevice>> {
                return std::unique_ptr<QIODevice>(std::make_unique<PulledOut>(m_bundle, left));
            };
            auto pc = fresh();
            const auto taken = takeBundle(*pc->store, open, 1, 0, {});
            if (!taken.ok()) {
                QVERIFY(!taken.error().message.isEmpty());
                continue;
            }
            QVERIFY(taken->problem);
            QCOMPARE(taken->problem->kind, Error::Kind::Storage);
            QVERIFY(taken->problem->message.contains(s("USB")));
            records += taken->records;
            QVERIFY(isSound(*pc));
            QVERIFY_OK(take(*pc, m_bundle));
            QCOMPARE(pc->titles(), m_pc->titles());
        }
        QVERIFY(records > 0);
    }

    void theStickIsFull()
    {
        const QStringList before = m_stick->files();
        // Far beyond what the store itself writes meanwhile.
        QVERIFY_OK(m_pc->record(s("Larga"), noise(12'000'000, 3)));
        const SizeLimit limit(8'000'000);
        WriteWish wish;
        wish.path = m_stick->next();
        const auto refused = writeBundle(*m_pc->store, wish).takeResult();
        QVERIFY(!refused.ok());
        QVERIFY2(refused.error().message.contains(s("USB")), qPrintable(refused.error().message));
        QCOMPARE(m_stick->files(), before);
    }

    void noSuchStick()
    {
        WriteWish wish;
        wish.path = s("/no/hay/tal/carpeta/1.tambo");
        const auto refused = writeBundle(*m_pc->store, wish).takeResult();
        QVERIFY(!refused.ok() && refused.error().message.contains(s("USB")));
        const auto unread = readBundle(*m_pc->store, {wish.path}).takeResult();
        QCOMPARE(unread.error().kind, Error::Kind::NotFound);
    }

    void stoppedWhileWriting()
    {
        const QStringList before = m_stick->files();
        for (int steps = 0;; ++steps) {
            WriteWish wish;
            wish.path = m_stick->next();
            wish.volumeBytes = 20'000;
            int left = steps;
            const auto written = writeBundle(*m_pc->store, wish, [&](const Progress &) {
                return left-- > 0;
            }).takeResult();
            if (written.ok()) {
                QVERIFY(steps > 5);
                return;
            }
            QCOMPARE(written.error().kind, Error::Kind::Cancelled);
            QCOMPARE(m_stick->files(), before);
        }
    }

    /// Whole pages and files stay, and nothing else.
    void stoppedWhileReading()
    {
        auto pc = fresh();
        const QString path = m_stick->last();
        for (int steps = 0;; ++steps) {
            int left = steps;
            qint64 done = 0;
            const auto taken = readBundle(*pc->store, {path}, [&](const Progress &progress) {
                if (progress.done < done || progress.total < progress.done)
                    qFatal("progress goes back");
                done = progress.done;
                return left-- > 0;
            }).takeResult();
            QVERIFY_OK(taken);
            QVERIFY(isSound(*pc));
            if (!taken->problem)
                break;
            QCOMPARE(taken->problem->kind, Error::Kind::Cancelled);
        }
        QCOMPARE(pc->titles(), m_pc->titles());
        QCOMPARE(count(*pc, "SELECT count(*) FROM p_blob WHERE have = 0"), 0);
    }
};

QTEST_GUILESS_MAIN(TestBundleFaults)
#include "testbundlefaults.moc"
