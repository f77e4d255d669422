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

} // namespace

/// Records: who gets what, how often they travel, what a quiet meeting costs.
class TestMeeting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsAndFilesArrive()
    {
        TestHub hub;
        Pc a;
        Pc b;
        QVERIFY_OK(a.join(hub));
        QVERIFY_OK(b.join(hub));
        const auto media = a.record(s("La minga"), noise(100'000, 1));
        QVERIFY_OK(media);
        const auto sent = a.once();
        QVERIFY_OK(sent);
        QCOMPARE(sent->blobsUp, 2);
        QVERIFY(sent->recordsUp >= 1);
        QVERIFY_OK(b.follow(a));
        const auto got = b.once();
        QVERIFY_OK(got);
        QCOMPARE(got->blobsDown, 2);
        QCOMPARE(b.titles(), QStringList{s("La minga")});
        QCOMPARE(b.content(media->blob), noise(100'000, 1));
        QVERIFY_OK(b.store->blobs().verify(media->preview));
        const Status status = b.engine->status();
        QCOMPARE(int(status.phase), int(Status::Phase::Resting));
        QVERIFY(status.lastContact.isValid());
        QVERIFY(!status.problem);
        // The other way too, and edits.
        QVERIFY_OK(b.tell(s("Canchagua")));
        QVERIFY_OK(a.follow(b));
        QVERIFY_OK(b.once());
        QVERIFY_OK(a.once());
        QCOMPARE(a.titles(), (QStringList{s("Canchagua"), s("La minga")}));
    }

    void aQuietMeetingIsOneRequest()
    {
        TestHub hub;
        Pc a;
        Pc b;
        QVERIFY_OK(a.join(hub));
        QVERIFY_OK(b.join(hub));
        QVERIFY_OK(a.record(s("La minga"), noise(3000, 2)));
        QVERIFY_OK(a.once());
        QVERIFY_OK(b.follow(a));
        QVERIFY_OK(b.once());
        for (Pc *pc : {&a, &b}) {
            const auto quiet = pc->once();
            QVERIFY_OK(quiet);
            QCOMPARE(quiet->requests, 1);
            QCOMPARE(quiet->recordsUp + quiet->recordsDown + quiet->blobsUp + quiet->blobsDown, 0);
            qInfo("a quiet meeting: %lld bytes up, %lld down", quiet->bytesUp, quiet->bytesDown);
            QVERIFY(quiet->bytesUp + quiet->bytesDown <= 600);
        }
        // The same from a program that has just started.
        a.reopen();
        const auto fresh = a.once();
        QVERIFY_OK(fresh);
        QCOMPARE(fresh->requests, 1);
    }

    void theEstimateOfBytesIsHonest()
    {
        TestHub hub;
        Proxy link(hub.server->port());
        Pc a;
        QVERIFY_OK(a.join(hub, link.url()));
        QVERIFY_OK(a.record(s("La minga"), noise(50'000, 3)));
        for (int i = 0; i < 2; ++i) {
            const qint64 up = link.up();
            const qint64 down = link.down();
            const auto totals = a.once();
            QVERIFY_OK(totals);
            QCOMPARE(a.engine->status().inMeeting().bytesUp, totals->bytesUp); // not the first's
            const qint64 realUp = link.up() - up;
            const qint64 realDown = link.down() - down;
            qInfo("estimated %lld/%lld, on the wire %lld/%lld", totals->bytesUp, totals->bytesDown,
                realUp, realDown);
            QVERIFY(std::abs(totals->bytesUp - realUp) <= 20 * totals->requests);
            QVERIFY(std::abs(totals->bytesDown - realDown) <= 20 * totals->requests);
        }
    }

    void anEditIsOneRequest()
    {
        TestHub hub;
        Pc a;
        QVERIFY_OK(a.join(hub));
        auto story = a.tell(s("La minga"));
        QVERIFY_OK(story);
        QVERIFY_OK(a.once());
        story->place = s("San Plácido");
        QVERIFY_OK(a.write([&](store::Writer &writer) { return writer.save(*story); }));
        const auto edit = a.once();
        QVERIFY_OK(edit);
        QCOMPARE(edit->requests, 1);
        QCOMPARE(edit->recordsUp, 1);
        qInfo("a lone edit: %lld bytes up, %lld down", edit->bytesUp, edit->bytesDown);
    }

    void whatIsForTheCentreStaysThere()
    {
        TestHub hub;
        Pc a;
        Pc b;
        QVERIFY_OK(a.join(hub));
        QVERIFY_OK(b.join(hub));
        QVERIFY_OK(a.tell(s("Para todos")));
        const auto secret = a.record(s("Solo nuestro"), noise(5000, 4), store::SpaceKind::Centre);
        QVERIFY_OK(secret);
        QVERIFY_OK(a.once());
        QVERIFY_OK(b.follow(a));
        QVERIFY_OK(b.once());
        QCOMPARE(b.titles(), QStringList{s("Para todos")});
        QVERIFY(!b.store->blobs().has(secret->blob));
        QVERIFY(b.store->blobs().all().isEmpty());
        const auto foreign = b.read([&](store::Reader &reader) {
            return reader.database().integer(
                "SELECT count(*) FROM segment s JOIN author a ON a.id = s.author WHERE a.space = x'"
                + a.store->space(store::SpaceKind::Centre).toByteArray().toHex() + '\'');
        });
        QCOMPARE(*foreign, 0); // not even sealed
    }

    void followingEnds()
    {
        TestHub hub;
        Pc a;
        Pc b;
        QVERIFY_OK(a.join(hub));
        QVERIFY_OK(b.join(hub));
        QVERIFY_OK(a.tell(s("Uno")));
        QVERIFY_OK(a.once());
        QVERIFY_OK(b.follow(a));
        QVERIFY_OK(b.once());
        QVERIFY_OK(b.unfollow(a));
        QVERIFY_OK(a.tell(s("Dos")));
        QVERIFY_OK(a.once());
        QVERIFY_OK(b.once());
        QCOMPARE(b.titles(), QStringList{s("Uno")});
        QCOMPARE(b.once()->requests, 1);
        // Back again: only what is new comes.
        QVERIFY_OK(b.follow(a));
        const auto back = b.once();
        QVERIFY_OK(back);
        QCOMPARE(back->recordsDown, 1);
        QCOMPARE(b.titles(), (QStringList{s("Dos"), s("Uno")}));
        QVERIFY(!b.follow(b).ok());
    }

    void threeCentresManyRecords()
    {
        TestHub hub;
        Pc pcs[3];
        for (Pc &pc : pcs)
            QVERIFY_OK(pc.join(hub));
        for (int i = 0; i < 3; ++i) {
            QVERIFY_OK(pcs[i].follow(pcs[(i + 1) % 3]));
            QVERIFY_OK(pcs[i].follow(pcs[(i + 2) % 3]));
            QVERIFY_OK(pcs[i].write([&](store::Writer &writer) -> Result<> {
                for (int n = 0; n < 2000; ++n) {
                    archive::Story story = archive::test::titled(
                        s("%1 de %2").arg(n).arg(i) + QString::number(qHash(n * 7919 + i), 36));
                    story.summary = QString::fromLatin1(noise(60, quint32(n * 3 + i)).toBase64());
                    TAMBO_TRY(writer.save(story));
                }
                return {};
            }));
        }
        for (int round = 0; round < 2; ++round) {
            for (Pc &pc : pcs)
                QVERIFY_OK(pc.once());
        }
        QCOMPARE(pcs[0].titles().size(), 6000);
        QCOMPARE(pcs[1].titles(), pcs[0].titles());
        QCOMPARE(pcs[2].titles(), pcs[0].titles());
        for (Pc &pc : pcs) {
            const auto quiet = pc.once();
            QVERIFY_OK(quiet);
            QCOMPARE(quiet->requests, 1);
            QCOMPARE(quiet->recordsDown + quiet->recordsUp, 0);
        }
    }

    void byItself()
    {
        TestHub hub;
        Pc a;
        Pc b;
        QVERIFY_OK(a.join(hub));
        QVERIFY_OK(b.join(hub));
        QVERIFY_OK(b.follow(a));
        QSignalSpy changes(a.engine.get(), &Engine::statusChanged);
        a.engine->start();
        QTRY_COMPARE(int(a.engine->status().phase), int(Status::Phase::Resting));
        QVERIFY_OK(a.tell(s("Recién contada")));
        QTRY_VERIFY(a.engine->status().totals.recordsUp >= 1);
        QVERIFY(!changes.isEmpty());
        QVERIFY_OK(b.once());
        QCOMPARE(b.titles(), QStringList{s("Recién contada")});
        hub.server.reset();
        a.engine->tryNow();
        QTRY_COMPARE(int(a.engine->status().phase), int(Status::Phase::Waiting));
        QVERIFY(a.engine->status().problem);
        QVERIFY(a.engine->status().nextTry > QDateTime::currentDateTimeUtc());
    }
};

QTEST_GUILESS_MAIN(TestMeeting)
#include "testmeeting.moc"
