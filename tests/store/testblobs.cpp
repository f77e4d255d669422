// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/lab.h"

#include "app/store/blobcipher.h"

#include <QBuffer>

using namespace tambo;
using namespace tambo::store;
using namespace tambo::store::test;

class TestBlobs : public QObject
{
    Q_OBJECT

    std::optional<QTemporaryDir> m_dir;
    Pc m_pc;
    [[nodiscard]] Blobs blobs() const
    {
        return Blobs(QDir(m_dir->filePath(QStringLiteral("blobs"))));
    }
    [[nodiscard]] std::optional<SpaceKey> key() const
    {
        return m_pc.state->trust.writingKey(m_pc.space(SpaceKind::Centre));
    }
    [[nodiscard]] Result<Blobs::Stored> add(
        const QByteArray &content, bool closed, const Blobs::Progress &progress = {}) const
    {
        QBuffer source;
        source.setData(content);
        source.open(QIODevice::ReadOnly);
        return blobs().add(source, closed ? key() : std::nullopt, progress);
    }
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> open(const BlobId &id) const
    {
        return blobs().open(id, m_pc.state->trust);
    }
    [[nodiscard]] QStringList files() const
    {
        QStringList names;
        QDirIterator all(m_dir->path(), QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext())
            names += all.next();
        return names;
    }
    static void damage(const QString &path, qint64 at)
    {
        QFile file(path);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        if (!file.open(QIODevice::ReadWrite) || !file.seek(at))
            qFatal("cannot damage");
        char byte = 0;
        file.peek(&byte, 1);
        byte = char(byte ^ 1);
        file.write(&byte, 1);
    }

private Q_SLOTS:
    void init() { m_dir.emplace(); }

    void comesBackAsItWas_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("closed");
        for (const int size : {0, 1, 65'535, 65'536, 65'537, 200'000}) {
            QTest::addRow("%d public", size) << size << false;
            QTest::addRow("%d closed", size) << size << true;
        }
    }
    void comesBackAsItWas()
    {
        QFETCH(int, size);
        QFETCH(bool, closed);
        const QByteArray content = size ? randomBytes(size) : QByteArray();
        const auto stored = add(content, closed);
        QVERIFY_OK(stored);
        QCOMPARE(stored->plainBytes, size);
        QCOMPARE(stored->storedBytes, blobs().storedBytes(stored->id));
        QCOMPARE(stored->plainDigest, blake2b(content));
        QVERIFY_OK(blobs().verify(stored->id));
        const auto device = open(stored->id);
        QVERIFY_OK(device);
        QCOMPARE((*device)->size(), size);
        QCOMPARE((*device)->readAll(), content);
        QCOMPARE(blobs().all(), QList<BlobId>{stored->id});
        QCOMPARE(files().size(), 1);
    }

    void seeksAcrossFrames()
    {
        const QByteArray content = randomBytes(300'000);
        const auto device = open(add(content, true)->id);
        QVERIFY_OK(device);
        for (const qint64 at : {qint64(299'999), qint64(65'535), qint64(0), qint64(131'072),
                 qint64(131'071), qint64(200'000)}) {
            QVERIFY((*device)->seek(at));
            QCOMPARE((*device)->read(70'000), content.mid(at, 70'000));
        }
        QVERIFY((*device)->seek(300'000));
        QVERIFY((*device)->atEnd());
        QCOMPARE((*device)->read(1), QByteArray());
    }

    void equalPublicFilesAreOneAndClosedOnesAreNot()
    {
        QCOMPARE(add("igual", false)->id, add("igual", false)->id);
        QVERIFY(add("igual", true)->id != add("igual", true)->id);
        QCOMPARE(blobs().all().size(), 3);
    }

    void aDamagedFrameDoesNotOpenAndTheOthersDo()
    {
        const QByteArray content = randomBytes(200'000);
        const auto stored = add(content, true);
        damage(blobs().path(stored->id), 48 + 65'552 + 10);
        QCOMPARE(blobs().verify(stored->id).error().kind, Error::Kind::Corrupt);
        const auto device = open(stored->id);
        QVERIFY_OK(device);
        QCOMPARE((*device)->read(65'536), content.first(65'536));
        QVERIFY((*device)->read(10).isEmpty());
        QVERIFY((*device)->seek(131'072));
        QCOMPARE((*device)->read(10), content.mid(131'072, 10));
    }

    void aShortenedClosedFileIsNotShownAsNoise()
    {
        const auto stored = add(randomBytes(100'000), true);
        QFile file(blobs().path(stored->id));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(file.resize(90'000));
        QCOMPARE(open(stored->id).error().kind, Error::Kind::Corrupt);
    }

    void withoutItsKeyItIsClosed()
    {
        const auto stored = add("secreto", true);
        Pc stranger;
        const auto device = blobs().open(stored->id, stranger.state->trust);
        QCOMPARE(device.error().kind, Error::Kind::Denied);
    }

    void whatIsNotHereIsSaid()
    {
        const BlobId id = *BlobId::from(QByteArray(32, 'x'));
        QVERIFY(!blobs().has(id));
        QCOMPARE(open(id).error().kind, Error::Kind::NotFound);
        QVERIFY(!blobs().verify(id).ok());
    }

    void adoptsAFinishedDownload()
    {
        const auto stored = add("foto", false);
        const QString path = blobs().path(stored->id);
        QVERIFY(QFile::rename(path, blobs().partPath(stored->id)));
        QVERIFY_OK(blobs().adopt(stored->id));
        QCOMPARE((*open(stored->id))->readAll(), QByteArray("foto"));
        // Once more, while it is already here.
        QVERIFY(QFile::copy(path, blobs().partPath(stored->id)));
        QVERIFY_OK(blobs().adopt(stored->id));
        QCOMPARE(files(), QStringList{path});
    }

    void aDamagedDownloadIsThrownAway()
    {
        const auto stored = add("foto", false);
        QVERIFY(QFile::rename(blobs().path(stored->id), blobs().partPath(stored->id)));
        damage(blobs().partPath(stored->id), 0);
        QCOMPARE(blobs().adopt(stored->id).error().kind, Error::Kind::Corrupt);
        QVERIFY(files().isEmpty());
    }

    void cancellingLeavesNothing()
    {
        int told = 0;
        const auto stored = add(QByteArray(500'000, 'x'), true, [&](double) { return ++told < 3; });
        QCOMPARE(stored.error().kind, Error::Kind::Cancelled);
        QCOMPARE(told, 3);
        QVERIFY(files().isEmpty());
    }

    void headersThatLieAreNoHeaders()
    {
        const BlobHeader good{1000, *KeyId::from(QByteArray(8, 'k')), QByteArray(24, 'n')};
        const QByteArray bytes = good.encode();
        QCOMPARE(bytes.size(), blobHeaderBytes);
        QCOMPARE(BlobHeader::decode(bytes)->plainSize, 1000);
        QByteArray huge = bytes;
        huge.replace(4, 8, QByteArray("\x7f\xff\xff\xff\xff\xff\xff\xff", 8));
        QVERIFY(!BlobHeader::decode(huge).has_value());
        QVERIFY(!BlobHeader::decode(bytes.first(47)).has_value());
        QByteArray tail = bytes;
        tail[47] = 1;
        QVERIFY(!BlobHeader::decode(tail).has_value());
    }
};

QTEST_GUILESS_MAIN(TestBlobs)
#include "testblobs.moc"
