// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/village.h"

#include "app/store/hubblobs.h"
#include "app/store/replica.h"

using namespace tambo;
using namespace tambo::sync;
using namespace tambo::sync::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// What the window shows as waiting.
class TestQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsByPriority()
    {
        Pc a;
        const auto media = a.record(s("Uno"), noise(50'000, 1));
        QVERIFY_OK(media);
        const Queue before = a.waiting();
        QCOMPARE(before.items.size(), 4); // story, medium, preview, original
        QCOMPARE(int(before.items[0].priority), int(Priority::Records));
        QCOMPARE(before.items[0].entity, store::EntityOf<archive::Story>::info.number);
        QCOMPARE(before.items[0].record, media->story.record);
        QVERIFY(before.items[0].bytes > 0 && before.items[0].bytes < 1000);
        QVERIFY(before.items[0].blob.isNull());
        QCOMPARE(before.items[1].record, media->id.record);
        QCOMPARE(int(before.items[2].priority), int(Priority::Previews));
        QCOMPARE(before.items[2].blob, media->preview);
        QCOMPARE(int(before.items[3].priority), int(Priority::Unique));
        QCOMPARE(before.items[3].blob, media->blob);
        QCOMPARE(before.items[3].entity, store::EntityOf<archive::Media>::info.number);
        QCOMPARE(before.items[3].bytes, 50'000);
        QCOMPARE(before.onlyHere, 1);
        QVERIFY(before.bytes > 50'000);
        // Sealing changes nothing of it but the estimate.
        QVERIFY_OK(a.write([](store::Writer &writer) { return store::sealPending(writer); }));
        const Queue sealed = a.waiting();
        QCOMPARE(sealed.items.size(), 4);
        QCOMPARE(sealed.items[0].record, before.items[0].record);
        QCOMPARE(sealed.items[0].entity, before.items[0].entity);
        QVERIFY(sealed.items[0].bytes > 0);
    }

    void somebodyMayWantAFileToLeaveFirst()
    {
        TestHub hub;
        Pc a;
        QVERIFY_OK(a.join(hub));
        QList<BlobId> blobs;
        for (quint32 i = 0; i < 3; ++i) {
            const auto media = a.record(s("Voz"), noise(1000, i));
            QVERIFY_OK(media);
            blobs.append(media->blob);
        }
        const auto order = [&a] {
            QList<BlobId> unique;
            const auto items = a.waiting().items;
            for (const QueueItem &item : items) {
                if (item.priority == Priority::Unique)
                    unique.append(item.blob);
            }
            return unique;
        };
        const auto wish = [&a](auto verb, const BlobId &blob) {
            return a.write([&](store::Writer &writer) { return verb(writer, blob); });
        };
        QCOMPARE(order(), blobs);
        QVERIFY_OK(wish(store::sendFirst, blobs[1]));
        QVERIFY_OK(wish(store::sendFirst, blobs[2]));
        QCOMPARE(order(), (QList{blobs[2], blobs[1], blobs[0]}));
        QVERIFY_OK(wish(store::sendInTurn, blobs[2]));
        QCOMPARE(order(), (QList{blobs[1], blobs[0], blobs[2]}));
        // What has left is no wish any more.
        QVERIFY_OK(a.once());
        QVERIFY(order().isEmpty());
        const auto left = a.read([](store::Reader &reader) {
            return reader.database().integer("SELECT count(*) FROM blob_first");
        });
        QCOMPARE(*left, 0);
    }

    void limitsTheListAndCountsAll()
    {
        Pc a;
        for (quint32 i = 0; i < 5; ++i)
            QVERIFY_OK(a.record(s("Foto"), noise(1000, i)));
        const auto firstThree
            = a.read([&](store::Reader &reader) { return queue(reader, *a.store, 3); });
        QVERIFY_OK(firstThree);
        QCOMPARE(firstThree->items.size(), 3);
        QCOMPARE(firstThree->onlyHere, 5);
        QCOMPARE(firstThree->bytes, a.waiting().bytes);
    }

    void emptiesWhenTheHubHasIt()
    {
        TestHub hub;
        Pc a;
        Pc b;
        QVERIFY_OK(a.join(hub));
        QVERIFY_OK(b.join(hub));
        const auto media = a.record(s("Uno"), noise(50'000, 1));
        QVERIFY_OK(media);
        const auto copies = [&](Pc &pc) {
            return int(
                *pc.read([&](store::Reader &reader) { return copiesOf(reader, media->blob); }));
        };
        QCOMPARE(copies(a), int(Copies::OnlyHere));
        QVERIFY_OK(a.once());
        const Queue after = a.waiting();
        QCOMPARE(after.items.size(), 0);
        QCOMPARE(after.bytes, 0);
        QCOMPARE(after.onlyHere, 0);
        QCOMPARE(copies(a), int(Copies::Elsewhere));
        // What was fetched from others is not waiting to be sent.
        QVERIFY_OK(b.follow(a));
        QVERIFY_OK(b.once());
        QCOMPARE(b.waiting().items.size(), 0);
        QCOMPARE(b.waiting().onlyHere, 0);
        QCOMPARE(copies(b), int(Copies::Elsewhere));
    }

    void removedRecordsKeepTheirFilesHere()
    {
        Pc a;
        const auto media = a.record(s("Uno"), noise(5000, 1));
        QVERIFY_OK(media);
        QVERIFY_OK(a.write([&](store::Writer &writer) { return writer.remove(media->id); }));
        QCOMPARE(a.waiting().onlyHere, 0);
        for (const QueueItem &item : a.waiting().items)
            QVERIFY(item.blob.isNull());
    }
};

QTEST_GUILESS_MAIN(TestQueue)
#include "testqueue.moc"
