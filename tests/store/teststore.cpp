// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/recoverywords.h"
#include "app/store/steward.h"
#include "tests/store/lab.h"
#include "tests/support/patience.h"

#include <QDirIterator>
#include <QProcess>
#include <QSignalSpy>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace tambo;
using namespace tambo::store;
using namespace tambo::store::test;

namespace {

Store::Options in(const QString &folder, HybridClock clock = HybridClock())
{
    return {folder, noteTable(), std::move(clock), {}};
}

Result<Note> save(Store &store, Note note)
{
    return store
        .write([&](Writer &writer) -> Result<Note> {
            TAMBO_TRY(writer.save(note));
            return note;
        })
        .takeResult();
}

Result<qint64> count(Store &store)
{
    return store.read([](Reader &reader) { return reader.count<Note>(); }).takeResult();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QStringList filesBelow(const QString &folder)
{
    QStringList paths;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths += files.next();
    return paths;
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT

    std::optional<QTemporaryDir> m_dir;
    [[nodiscard]] QString folder() const { return m_dir->filePath(QStringLiteral("centro")); }

private Q_SLOTS:
    void init() { m_dir.emplace(); }

    void foundsClosesAndOpens()
    {
        CentreId centre;
        {
            const auto founded = Store::found(in(folder()), newRecoveryEntropy());
            QVERIFY_OK(founded);
            centre = (*founded)->centre();
            QVERIFY(!(*founded)->space(SpaceKind::Centre).isNull());
            QVERIFY_OK(save(**founded, noted(QStringLiteral("Uno"))));
        }
        QVERIFY(Store::exists(folder()));
        QVERIFY(!Store::found(in(folder()), newRecoveryEntropy()).ok());
        const auto opened = Store::open(in(folder()));
        QVERIFY_OK(opened);
        QCOMPARE((*opened)->centre(), centre);
        QCOMPARE(*count(**opened), 1);
    }

    void nothingToOpenIsSaid()
    {
        const auto opened = Store::open(in(folder()));
        QCOMPARE(opened.error().kind, Error::Kind::NotFound);
        QVERIFY(!opened.error().message.isEmpty());
    }

    void joinsOnceLetIn()
    {
        const auto founded = Store::found(in(folder()), newRecoveryEntropy());
        QVERIFY_OK(founded);
        Store &a = **founded;
        const auto joined = Store::join(in(m_dir->filePath(QStringLiteral("otro"))), a.centre());
        QVERIFY_OK(joined);
        Store &b = **joined;
        QVERIFY(b.space(SpaceKind::Public).isNull());
        QCOMPARE(save(b, noted(QStringLiteral("Temprano"))).error().kind, Error::Kind::Denied);
        const DeviceKeys keys{b.keyring().device.publicKey, b.keyring().box.publicKey};
        QVERIFY_OK(
            a.write([&](Writer &writer) { return certifyDevice(writer, keys); }).takeResult());
        const auto entries = a.read([](Reader &reader) -> Result<QList<QByteArray>> {
                                  QList<QByteArray> all;
                                  Statement rows = reader.database().prepare(
                                      "SELECT bytes FROM control ORDER BY number");
                                  while (*rows.step() == Statement::Step::Row)
                                      all.append(rows.bytes(0));
                                  return all;
                              }).takeResult();
        QVERIFY_OK(
            b.write([&](Writer &writer) -> Result<> {
                 for (const QByteArray &entry : *entries)
                     TAMBO_TRY(receiveControl(writer, entry));
                 return {};
             }).takeResult());
        QVERIFY(!b.space(SpaceKind::Public).isNull());
        QVERIFY_OK(save(b, noted(QStringLiteral("Uno"))));
    }

    void aSecondOpeningIsRefused()
    {
        const auto founded = Store::found(in(folder()), newRecoveryEntropy());
        QVERIFY_OK(founded);
        const auto second = Store::open(in(folder()));
        QCOMPARE(second.error().kind, Error::Kind::Storage);
        QVERIFY(second.error().message.contains(QStringLiteral("ya está abierto")));
    }

    void anUnfinishedFoundingCanBeFoundedAgain()
    {
        QVERIFY_OK(Store::found(in(folder()), newRecoveryEntropy()));
        // As if the power had gone just before the keys were written.
        QVERIFY(QFile::remove(folder() + QStringLiteral("/keys")));
        QVERIFY(!Store::exists(folder()));
        const auto again = Store::found(in(folder()), newRecoveryEntropy());
        QVERIFY_OK(again);
        QVERIFY_OK(save(**again, noted(QStringLiteral("Uno"))));
        // Keys may also have been moved away by somebody: the old file is kept.
        QVERIFY(QFile::exists(folder() + QStringLiteral("/tambo.db.previous")));
    }

    void aMissingDatabaseIsNotReplacedByAnEmptyOne()
    {
        QVERIFY_OK(Store::found(in(folder()), newRecoveryEntropy()));
        QVERIFY(QFile::remove(folder() + QStringLiteral("/tambo.db")));
        QCOMPARE(Store::open(in(folder())).error().kind, Error::Kind::Corrupt);
        QVERIFY(!QFile::exists(folder() + QStringLiteral("/tambo.db")));
    }

    void anotherKeyIsRefused()
    {
        QVERIFY_OK(Store::found(in(folder()), newRecoveryEntropy()));
        auto opened = openVault(folder() + QStringLiteral("/keys"));
        QVERIFY_OK(opened);
        QByteArray &key = opened->keys.databaseKey;
        key[0] = char(key[0] ^ 1);
        QVERIFY_OK(opened->vault.save(folder() + QStringLiteral("/keys"), opened->keys));
        const QByteArray before = contentOf(folder() + QStringLiteral("/tambo.db"));
        const auto refused = Store::open(in(folder()));
        QCOMPARE(refused.error().kind, Error::Kind::Corrupt);
        QVERIFY(refused.error().message.contains(QStringLiteral("llave")));
        QCOMPARE(contentOf(folder() + QStringLiteral("/tambo.db")), before);
    }

    void damagedKeysAreSaid()
    {
        QVERIFY_OK(Store::found(in(folder()), newRecoveryEntropy()));
        const QString path = folder() + QStringLiteral("/keys");
        const QByteArray good = contentOf(path);
        for (const qsizetype size :
            {qsizetype(0), qsizetype(1), good.size() / 2, good.size() - 1}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(good.first(size));
            file.close();
            QCOMPARE(Store::open(in(folder())).error().kind, Error::Kind::Corrupt);
        }
    }

    void aDamagedDatabaseIsSaid()
    {
        QVERIFY_OK(Store::found(in(folder()), newRecoveryEntropy()));
        const QString path = folder() + QStringLiteral("/tambo.db");
        overwrite(path, 0, randomBytes(4096));
        {
            const auto mended = Store::open(in(folder()));
            QVERIFY_OK(mended);
            QVERIFY(!(*mended)->repaired().isEmpty());
        }
        overwrite(path, 0, randomBytes(qsizetype(QFileInfo(path).size())));
        const auto opened = Store::open(in(folder()));
        QCOMPARE(opened.error().kind, Error::Kind::Corrupt);
        QVERIFY(!opened.error().message.isEmpty());
    }

    void aNewerFileIsRefusedAndLeftAsItIs()
    {
        QVERIFY_OK(Store::found(in(folder()), newRecoveryEntropy()));
        const QString path = folder() + QStringLiteral("/tambo.db");
        {
            const auto opened = openVault(folder() + QStringLiteral("/keys"));
            const auto database = Database::open(path, opened->keys.databaseKey);
            QVERIFY_OK((*database)->execute("PRAGMA user_version = 99"));
        }
        const QByteArray before = contentOf(path);
        QCOMPARE(Store::open(in(folder())).error().kind, Error::Kind::TooNew);
        QCOMPARE(contentOf(path), before);
    }

    void anOlderFileGetsWhatItLacks()
    {
        QVERIFY_OK(Store::found(in(folder()), newRecoveryEntropy()));
        const auto opened = openVault(folder() + QStringLiteral("/keys"));
        QVERIFY_OK(opened);
        const auto database = [&] {
            return Database::open(folder() + QStringLiteral("/tambo.db"), opened->keys.databaseKey);
        };
        QVERIFY_OK((*database())
                ->execute("DROP TABLE sign_in; DROP TABLE link; DROP TABLE link_day;"
                          " DROP TABLE meeting; DROP TABLE peer; DROP TABLE peer_author;"
                          " DROP TABLE peer_control; DROP TABLE peer_blob; DROP TABLE courier;"
                          " DROP TABLE courier_blob; DROP TABLE courier_space; DROP TABLE pair;"
                          " DROP TABLE ticket; DROP TABLE blob_first;"
                          " DROP TABLE hub_skipped; DROP TABLE peer_hub; DROP TABLE staged;"
                          " ALTER TABLE hub DROP COLUMN pushed_to;"
                          " INSERT INTO hub(id, url, epoch, pushed)"
                          " VALUES(zeroblob(16), 'http://hub', x'0102030405060708', 9);"
                          " PRAGMA user_version = 1"));
        QVERIFY_OK(Store::open(in(folder())));
        QCOMPARE(*(*database())->integer("SELECT count(*) FROM sign_in"), 0);
        QCOMPARE(*(*database())->integer("SELECT count(*) FROM peer_blob"), 0);
        QCOMPARE(*(*database())->integer("SELECT count(*) FROM hub WHERE pushed_to = epoch"), 1);
        QVERIFY(*(*database())->integer("PRAGMA user_version") > 1);
    }

    void onlyTheOwnerReads()
    {
        const auto founded = Store::found(in(folder()), newRecoveryEntropy());
        QVERIFY_OK(founded);
        QVERIFY_OK(save(**founded, noted(QStringLiteral("Uno"))));
        QBuffer source;
        source.setData("foto");
        source.open(QIODevice::ReadOnly);
        QVERIFY_OK((*founded)->blobs().add(source, {}));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(folder()) & others));
        for (const QString &path : filesBelow(folder()))
            QVERIFY2(!(QFile::permissions(path) & others), qPrintable(path));
    }

    void nothingIsInTheClear()
    {
        const auto canary = QStringLiteral("CANARIOxyz");
        {
            const auto founded = Store::found(in(folder()), newRecoveryEntropy());
            QVERIFY_OK(founded);
            Note note = noted(canary, canary + QStringLiteral(" en el texto"));
            note.space = (*founded)->space(SpaceKind::Centre);
            QVERIFY_OK(save(**founded, note));
            QBuffer source;
            source.setData(canary.toUtf8().repeated(1000));
            source.open(QIODevice::ReadOnly);
            const auto key = (*founded)->trust()->writingKey(note.space);
            QVERIFY_OK((*founded)->blobs().add(source, key));
            for (const QString &path : filesBelow(folder()))
                QVERIFY2(!contentOf(path).contains(canary.toUtf8()), qPrintable(path));
            QVERIFY_OK(
                (*founded)->write([](Writer &writer) { return sealPending(writer); }).takeResult());
        }
        for (const QString &path : filesBelow(folder())) {
            QVERIFY2(!contentOf(path).contains(canary.toUtf8()), qPrintable(path));
            QVERIFY2(!contentOf(path).contains("SQLite format"), qPrintable(path));
        }
    }

    void aClockIn1980IsSaidAndOvercome()
    {
        const HybridClock dead([] { return qint64(315'532'800'000); });
        {
            const auto founded = Store::found(in(folder()), newRecoveryEntropy());
            QVERIFY_OK(founded);
            QVERIFY(!(*founded)->clockSuspect());
            QVERIFY_OK(save(**founded, noted(QStringLiteral("Antes"))));
        }
        const auto opened = Store::open(in(folder(), dead));
        QVERIFY_OK(opened);
        const auto notes
            = (*opened)->read([](Reader &reader) { return reader.list<Note>(); }).takeResult();
        Note note = notes->first();
        note.title = QStringLiteral("Después");
        QVERIFY_OK(save(**opened, note));
        QVERIFY((*opened)->clockSuspect());
        const auto after
            = (*opened)->read([&](Reader &reader) { return reader.get(note.id); }).takeResult();
        QCOMPARE(after->title, QStringLiteral("Después"));
    }

    void changedComesAfterTheCommit()
    {
        const auto founded = Store::found(in(folder()), newRecoveryEntropy());
        QVERIFY_OK(founded);
        Store &store = **founded;
        QSignalSpy spy(&store, &Store::changed);
        qint64 seen = -1;
        // In the emitting thread: what the signal tells is already there for readers.
        connect(
            &store, &Store::changed, &store, [&] { seen = *count(store); }, Qt::DirectConnection);
        const auto note = save(store, noted(QStringLiteral("Uno")));
        QVERIFY_OK(note);
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(seen, 1);
        const auto changes = spy[0][0].value<ChangeSet>();
        QVERIFY(changes.touches<Note>());
        QVERIFY(!changes.touches<Tag>());
        QCOMPARE(changes.records, QSet<Dot>{note->id.record});
    }

    void anErrorRollsEverythingBackAndIsNotTold()
    {
        const auto founded = Store::found(in(folder()), newRecoveryEntropy());
        QVERIFY_OK(founded);
        Store &store = **founded;
        QSignalSpy spy(&store, &Store::changed);
        const auto failed = store
                                .write([](Writer &writer) -> Result<> {
                                    Note note = noted(QStringLiteral("Uno"));
                                    TAMBO_TRY(writer.save(note));
                                    return fail(Error::Kind::BadInput, QStringLiteral("no"));
                                })
                                .takeResult();
        QCOMPARE(failed.error().message, QStringLiteral("no"));
        QCOMPARE(*count(store), 0);
        const auto note = save(store, noted(QStringLiteral("Dos")));
        QCOMPARE(note->id.record.seq(), 1);
        QTRY_COMPARE(spy.size(), 1);
    }

    void aReaderSeesOneMoment()
    {
        const auto founded = Store::found(in(folder()), newRecoveryEntropy());
        QVERIFY_OK(founded);
        Store &store = **founded;
        const auto same = store.read([&](Reader &reader) -> Result<qint64> {
            TAMBO_ASSIGN(const qint64 before, reader.count<Note>());
            TAMBO_TRY(save(store, noted(QStringLiteral("Uno"))));
            TAMBO_ASSIGN(const qint64 after, reader.count<Note>());
            return after - before;
        });
        QCOMPARE(*same.result(), 0);
        QCOMPARE(*count(store), 1);
    }

    void anOutdatedProjectionIsRebuilt()
    {
        static constexpr std::array fields{field<1, &Note::title>("title", Title)};
        static constexpr EntityInfo only{900, "note", fields};
        QString id;
        {
            const auto founded = Store::found(in(folder()), newRecoveryEntropy());
            QVERIFY_OK(founded);
            QVERIFY_OK(save(**founded, noted(QStringLiteral("Uno"), QStringLiteral("largo"))));
        }
        {
            Store::Options options = in(folder());
            options.entities = {&only};
            QVERIFY_OK(Store::open(std::move(options)));
        }
        int told = 0;
        Store::Options options = in(folder());
        options.rebuildProgress = [&](double) { ++told; };
        const auto opened = Store::open(std::move(options));
        QVERIFY_OK(opened);
        const auto notes
            = (*opened)->read([](Reader &reader) { return reader.list<Note>(); }).takeResult();
        QCOMPARE(notes->first().text, QStringLiteral("largo"));
    }

    void aDamagedControlLogDoesNotLockPeopleOut()
    {
        {
            const auto founded = Store::found(in(folder()), newRecoveryEntropy());
            QVERIFY_OK(founded);
            QVERIFY_OK(save(**founded, noted(QStringLiteral("Uno"))));
            QVERIFY_OK((*founded)
                    ->write([](Writer &writer) {
                        return writer.database().execute(
                            "UPDATE control SET bytes = zeroblob(9) WHERE number = 4");
                    })
                    .takeResult());
        }
        const auto opened = Store::open(in(folder()));
        QVERIFY_OK(opened);
        QCOMPARE(*count(**opened), 1);
        QCOMPARE(save(**opened, noted(QStringLiteral("Dos"))).error().kind, Error::Kind::Denied);
    }

    void aReadOnlyFolderIsSaid()
    {
#ifdef Q_OS_UNIX
        if (geteuid() == 0) {
            if (QProcess::execute(QStringLiteral("mount"),
                    {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                        QStringLiteral("ro,size=1m"), QStringLiteral("tmpfs"), m_dir->path()})
                != 0)
                QSKIP("cannot mount a read-only folder here");
            const auto founded = Store::found(in(folder()), newRecoveryEntropy());
            QProcess::execute(QStringLiteral("umount"), {m_dir->path()});
            QCOMPARE(founded.error().kind, Error::Kind::Storage);
            QVERIFY(founded.error().message.contains(QStringLiteral("carpeta")));
            return;
        }
        QFile::setPermissions(m_dir->path(), QFile::ReadOwner | QFile::ExeOwner);
        const auto founded = Store::found(in(folder()), newRecoveryEntropy());
        QFile::setPermissions(
            m_dir->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QCOMPARE(founded.error().kind, Error::Kind::Storage);
#else
        QSKIP("no tmpfs");
#endif
    }

    void aFullDiskIsSaidAndNothingIsHalfWritten()
    {
#ifdef Q_OS_UNIX
        if (geteuid() != 0
            || QProcess::execute(QStringLiteral("mount"),
                   {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                       QStringLiteral("size=2m"), QStringLiteral("tmpfs"), m_dir->path()})
                != 0)
            QSKIP("a small disk needs root");
        {
            const auto founded = Store::found(in(folder()), newRecoveryEntropy());
            QVERIFY_OK(founded);
            Store &store = **founded;
            Error error;
            qint64 saved = 0;
            while (saved < 10'000) {
                const auto note
                    = save(store, noted(QString::fromLatin1(randomBytes(20'000).toHex())));
                if (!note.ok()) {
                    error = note.error();
                    break;
                }
                ++saved;
            }
            QCOMPARE(error.kind, Error::Kind::NoSpace);
            QVERIFY(error.message.contains(QStringLiteral("lleno")));
            QCOMPARE(*count(store), saved);
            QBuffer source;
            source.setData(randomBytes(4'000'000));
            source.open(QIODevice::ReadOnly);
            QCOMPARE(store.blobs().add(source, {}).error().kind, Error::Kind::NoSpace);
            QVERIFY(store.blobs().all().isEmpty());
        }
        QProcess::execute(QStringLiteral("umount"), {m_dir->path()});
#else
        QSKIP("no tmpfs");
#endif
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "teststore.moc"
