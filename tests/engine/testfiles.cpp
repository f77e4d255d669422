// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/village.h"
#include "tests/support/patience.h"

using namespace tambo;
using namespace tambo::sync;
using namespace tambo::sync::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

constexpr qsizetype fileSize = 3'000'000;

/// Bytes of unfinished uploads that the hub has kept.
qint64 arriving(const TestHub &hub)
{
    qint64 bytes = 0;
    const auto files = QDir(hub.folder() + s("/uploads")).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files)
        bytes += file.size();
    return bytes;
}

} // namespace

/// Files: cut in the middle of either way, damaged, without room on this PC.
class TestFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutInTheMiddleOfAnUpload()
    {
        TestHub hub;
        Proxy proxy(hub.server->port());
        Pc a;
        Pc b;
        QVERIFY_OK(a.join(hub, proxy.url()));
        QVERIFY_OK(b.join(hub));
        const auto media = a.record(s("Larga"), noise(fileSize, 1));
        QVERIFY_OK(media);
        proxy.cutAfterUp(fileSize / 2);
        const auto cut = a.once();
        QVERIFY(!cut.ok());
        QCOMPARE(int(cut.error().kind), int(Error::Kind::Network));
        QVERIFY(!cut.error().message.isEmpty());
        QCOMPARE(proxy.cuts(), 1);
        // Qt repeats by itself what a kept connection lost; the rest of a file it must not.
        QCOMPARE(qint64(proxy.requests()), a.engine->status().totals.requests);
        QTRY_VERIFY(a.waiting().items.size() == 1); // noted by a job of its own
        QTRY_VERIFY(a.waiting().items.first().sent > 0);
        // What passed the cut is still being read by the hub; none of it may get lost there.
        QTRY_VERIFY(arriving(hub) > fileSize / 2 - 32 * 1024);
        QVERIFY_OK(a.once());
        const qint64 again = proxy.up() - fileSize;
        qInfo("sent %lld bytes more than the file has", again);
        QVERIFY2(again < 16 * 1024, "what the hub had kept was sent again");
        QVERIFY_OK(b.follow(a));
        QVERIFY_OK(b.once());
        QCOMPARE(b.content(media->blob), noise(fileSize, 1));
    }

    void cutInTheMiddleOfADownload()
    {
        TestHub hub;
        Proxy proxy(hub.server->port());
        Pc a;
        Pc b;
        QVERIFY_OK(a.join(hub));
        QVERIFY_OK(b.join(hub, proxy.url()));
        const auto media = a.record(s("Larga"), noise(fileSize, 2));
        QVERIFY_OK(media);
        QVERIFY_OK(a.once());
        QVERIFY_OK(b.follow(a));
        proxy.holdAfterDown(fileSize / 2);
        auto meeting = b.engine->once();
        QTRY_VERIFY(b.engine->status().done > fileSize / 3);
        proxy.cutHeld();
        QVERIFY(!Pc::arrive(std::move(meeting)).ok());
        QCOMPARE(proxy.cuts(), 1);
        QCOMPARE(b.titles(), QStringList{s("Larga")}); // records came first
        QVERIFY(b.store->blobs().has(media->preview)); // then previews
        QVERIFY(!b.store->blobs().has(media->blob));
        QVERIFY(QFileInfo(b.store->blobs().partPath(media->blob)).size() > fileSize / 3);
        QVERIFY_OK(b.once());
        const qint64 again = proxy.down() - fileSize;
        qInfo("fetched %lld bytes more than the file has", again);
        QVERIFY2(again < 64 * 1024, "what was here was fetched again");
        QCOMPARE(b.content(media->blob), noise(fileSize, 2));
        QVERIFY(!QFile::exists(b.store->blobs().partPath(media->blob)));
    }

    void damagedPartIsFetchedAgain()
    {
        TestHub hub;
        Pc a;
        Pc b;
        QVERIFY_OK(a.join(hub));
        QVERIFY_OK(b.join(hub));
        const auto media = a.record(s("Corta"), noise(200'000, 3));
        QVERIFY_OK(media);
        QVERIFY_OK(a.once());
        QVERIFY_OK(b.follow(a));
        for (const qsizetype wrong : {50'000, 200'000, 300'000}) {
            const QString part = b.store->blobs().partPath(media->blob);
            QVERIFY(QDir().mkpath(QFileInfo(part).path()));
            QFile file(part);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(wrong, 'x'));
            file.close();
            QVERIFY_OK(b.once());
            QCOMPARE(b.content(media->blob), noise(200'000, 3));
            QVERIFY_OK(b.store->blobs().remove(media->blob));
            QVERIFY_OK(b.write([&](store::Writer &writer) {
                return writer.database().execute("UPDATE p_blob SET have = 0 WHERE blob = x'"
                    + media->blob.toByteArray().toHex() + '\'');
            }));
        }
    }

    void recordsGoFirst()
    {
        TestHub hub;
        Proxy proxy(hub.server->port());
        Pc a;
        Pc b;
        QVERIFY_OK(a.join(hub, proxy.url()));
        QVERIFY_OK(b.join(hub));
        QVERIFY_OK(b.follow(a));
        QVERIFY_OK(a.record(s("Larga"), noise(fileSize, 5)));
        // Written while the file is on its way: it does not wait for its end.
        bool told = false;
        proxy.whenUp(fileSize / 3, [&] { told = a.tell(s("Mensaje")).ok(); });
        const auto totals = a.once();
        QVERIFY_OK(totals);
        QVERIFY(told);
        QVERIFY(totals->recordsUp >= 2);
        QVERIFY_OK(b.once());
        QCOMPARE(b.titles(), (QStringList{s("Larga"), s("Mensaje")}));
    }

    void manyFilesByPriority()
    {
        TestHub hub;
        Pc a;
        Pc b;
        QVERIFY_OK(a.join(hub));
        QVERIFY_OK(b.join(hub));
        for (quint32 i = 0; i < 140; ++i)
            QVERIFY_OK(a.record(s("Foto"), noise(500, 100 + i))); // 280 files: two questions
        QCOMPARE(a.waiting().onlyHere, 140);
        QVERIFY_OK(a.once());
        QCOMPARE(a.waiting().onlyHere, 0);
        QVERIFY_OK(b.follow(a));
        const auto got = b.once();
        QVERIFY_OK(got);
        QCOMPARE(got->blobsDown, 280);
        QCOMPARE(b.once()->requests, 1);
    }

    void folderThatCannotBeWritten()
    {
        TestHub hub;
        Pc a;
        Pc b;
        QVERIFY_OK(a.join(hub));
        QVERIFY_OK(b.join(hub));
        const auto media = a.record(s("Corta"), noise(20'000, 6));
        QVERIFY_OK(media);
        QVERIFY_OK(a.once());
        QVERIFY_OK(b.follow(a));
        // A file where the folder should be stops root too.
        QFile inTheWay(b.folder() + s("/blobs"));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        const auto refused = b.once();
        QVERIFY(!refused.ok());
        QCOMPARE(int(refused.error().kind), int(Error::Kind::Storage));
        QVERIFY(!refused.error().message.isEmpty());
        QCOMPARE(b.engine->status().problem, std::optional(refused.error()));
        QCOMPARE(b.titles(), QStringList{s("Corta")}); // the records are safe all the same
        QVERIFY(inTheWay.remove());
        QVERIFY_OK(b.once());
        QCOMPARE(b.content(media->blob), noise(20'000, 6));
    }

    void fullDisk()
    {
        if (!QFile::exists(s("/dev/full")))
            QSKIP("there is no /dev/full on this system");
        TestHub hub;
        Pc a;
        Pc b;
        QVERIFY_OK(a.join(hub));
        QVERIFY_OK(b.join(hub));
        const auto media = a.record(s("Corta"), noise(20'000, 7));
        QVERIFY_OK(media);
        QVERIFY_OK(a.once());
        QVERIFY_OK(b.follow(a));
        const QString part = b.store->blobs().partPath(media->blob);
        QVERIFY(QDir().mkpath(QFileInfo(part).path()));
        QVERIFY(QFile::link(s("/dev/full"), part));
        const auto full = b.once();
        QVERIFY(!full.ok());
        QCOMPARE(int(full.error().kind), int(Error::Kind::NoSpace));
        QVERIFY(QFile::remove(part));
        QVERIFY_OK(b.once());
        QCOMPARE(b.content(media->blob), noise(20'000, 7));
    }

    /// One for exchanges and one for files, both kept: each more would take from the others on a
    /// thin link, and cost round trips to open.
    void atMostTwoConnectionsAreOpenedAndKept()
    {
        TestHub hub;
        Proxy link(hub.server->port());
        Pc a;
        QVERIFY_OK(a.join(hub, link.url()));
        for (quint32 i = 0; i < 6; ++i)
            QVERIFY_OK(a.record(s("Voz %1").arg(i), noise(300'000, 20 + i)));
        const int before = link.accepted();
        bool told = false;
        link.whenUp(400'000, [&] { told = a.tell(s("Mientras tanto")).ok(); });
        QVERIFY_OK(a.once()); // records, files, and a change between two pieces of one
        QVERIFY(told);
        for (int i = 0; i < 3; ++i) {
            QVERIFY_OK(a.record(s("Luego %1").arg(i), noise(20'000, 30 + quint32(i))));
            QVERIFY_OK(a.once());
            // What is shown as this meeting's is this one's.
            QVERIFY(a.engine->status().inMeeting().bytesUp < 40'000);
        }
        QCOMPARE(a.waiting().items.size(), 0);
        QVERIFY(link.requests() > 20);
        QVERIFY2(
            link.accepted() - before <= 2, qPrintable(QString::number(link.accepted() - before)));
        QCOMPARE(link.mostAtOnce(), 2);
    }

    void missingFileDoesNotStopTheOthers()
    {
        TestHub hub;
        Pc a;
        QVERIFY_OK(a.join(hub));
        const auto lost = a.record(s("Perdida"), noise(20'000, 8));
        const auto kept = a.record(s("Guardada"), noise(20'000, 9));
        QVERIFY(lost.ok() && kept.ok());
        QVERIFY_OK(a.store->blobs().remove(lost->blob));
        const auto sent = a.once();
        QVERIFY(!sent.ok()); // said, after everything else went
        QCOMPARE(a.engine->status().totals.blobsUp, 3);
        QCOMPARE(int(a.engine->status().phase), int(Status::Phase::Waiting));
    }
};

QTEST_GUILESS_MAIN(TestFiles)
#include "testfiles.moc"
