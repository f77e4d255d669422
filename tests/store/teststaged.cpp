// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/staged.h"
#include "tests/store/scene.h"

using namespace tambo;
using namespace tambo::store;
using namespace tambo::store::test;

/// Files that no record names yet.
class TestStaged : public QObject
{
    Q_OBJECT

    struct Home {
        Home() : store(*Store::found(optionsIn(dir.path()), newRecoveryEntropy())) {}
        void reopen()
        {
            store.reset();
            store = *Store::open(optionsIn(dir.path()));
        }
        template<typename F> auto write(F job) { return Scene::write(*store, std::move(job)); }

        QTemporaryDir dir;
        std::unique_ptr<Store> store;
    };

    static BlobId add(Store &store, const QByteArray &content)
    {
        QBuffer source;
        source.setData(content);
        source.open(QIODevice::ReadOnly);
        const auto stored = store.blobs().add(source, {});
        return stored.ok() ? stored->id : BlobId();
    }
    static Result<> stageAt(Store &store, const StagedFile &file, qint64 at)
    {
        return store
            .write([&](Writer &writer) -> Result<> {
                TAMBO_TRY(stage(writer, file));
                Statement put
                    = writer.database().prepare("UPDATE staged SET at = ? WHERE blob = ?");
                return put.bind(1, at).bind(2, file.blob).run();
            })
            .takeResult();
    }

private Q_SLOTS:
    void areFoundUntilARecordNamesThem()
    {
        Home home;
        Store &store = *home.store;
        const SpaceId space = store.space(SpaceKind::Public);
        const StagedFile file{"digest", space, {}, add(store, "uno"), add(store, "dos"), "nota"};
        const auto find = [&](const QByteArray &digest, const SpaceId &in) {
            return store.read([&](Reader &reader) { return findStaged(reader, digest, in, {}); })
                .takeResult();
        };
        QVERIFY(!*find("digest", space));
        QVERIFY_OK(home.write([&](Writer &writer) { return stage(writer, file); }));
        const auto found = find("digest", space);
        QVERIFY(*found);
        QCOMPARE((*found)->blob, file.blob);
        QCOMPARE((*found)->preview, file.preview);
        QCOMPARE((*found)->note, file.note);
        QVERIFY(!*find("digest", store.space(SpaceKind::Centre)));
        QVERIFY(!*find("otro", space));
        QVERIFY_OK(home.write([&](Writer &writer) { return unstage(writer, file.blob); }));
        QVERIFY(!*find("digest", space));
        QVERIFY(store.blobs().has(file.blob));
    }

    void goWhenNobodyComesBack()
    {
        Home home;
        const SpaceId space = home.store->space(SpaceKind::Public);
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const auto file = [&](const QByteArray &content) {
            return StagedFile{content, space, {}, add(*home.store, content), {}, {}};
        };
        const StagedFile old = file("viejo");
        const StagedFile fresh = file("nuevo");
        const StagedFile used = file("en uso");
        const StagedFile removed = file("borrado");
        for (const BlobId &blob : {used.blob, removed.blob}) {
            Note note = noted(QStringLiteral("Con foto"));
            note.photo = blob;
            QVERIFY_OK(home.write([&](Writer &writer) { return writer.save(note); }));
            if (blob == removed.blob)
                QVERIFY_OK(home.write([&](Writer &writer) { return writer.remove(note.id); }));
        }
        for (const StagedFile &one : {old, used, removed})
            QVERIFY_OK(stageAt(*home.store, one, now - stagedForMs - 60'000));
        QVERIFY_OK(stageAt(*home.store, fresh, now - stagedForMs + 3'600'000));
        home.reopen();
        const Blobs &blobs = home.store->blobs();
        QVERIFY(!blobs.has(old.blob));
        QVERIFY(blobs.has(fresh.blob));
        QVERIFY(blobs.has(used.blob));
        QVERIFY(blobs.has(removed.blob)); // its record may be brought back
        const auto left = home.store
                              ->read([](Reader &reader) {
                                  return reader.database().integer("SELECT count(*) FROM staged");
                              })
                              .takeResult();
        QCOMPARE(*left, 1);
    }
};

QTEST_GUILESS_MAIN(TestStaged)
#include "teststaged.moc"
