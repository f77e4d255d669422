// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/recoverywords.h"
#include "tests/store/scene.h"
#include "tests/support/sizelimit.h"

#include <cerrno>
#include <unistd.h>

using namespace tambo;
using namespace tambo::store;
using namespace tambo::store::test;
using tambo::test::SizeLimit;

namespace {

int syncs = 0;
int failingSync = 0; ///< 0: none

QStringList filesBelow(const QString &folder)
{
    QStringList paths;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths += files.next();
    return paths;
}

} // namespace

// The linker leads the calls of the code under test here (--wrap).
extern "C" {
int __real_fsync(int file);
int __wrap_fsync(int file)
{
    if (++syncs == failingSync) {
        errno = EIO;
        return -1;
    }
    return __real_fsync(file);
}
}

/// Blobs and keys, which are files of their own, on a disk that takes no more.
class TestFileFaults : public QObject
{
    Q_OBJECT

    std::optional<QTemporaryDir> m_dir;
    Pc m_pc;

    [[nodiscard]] Blobs blobs() const
    {
        return Blobs(QDir(m_dir->filePath(QStringLiteral("blobs"))));
    }
    [[nodiscard]] Result<Blobs::Stored> add(const QByteArray &content, bool closed) const
    {
        QBuffer source;
        source.setData(content);
        source.open(QIODevice::ReadOnly);
        return blobs().add(source,
            closed ? m_pc.state->trust.writingKey(m_pc.space(SpaceKind::Centre)) : std::nullopt);
    }

private Q_SLOTS:
    void init()
    {
        m_dir.emplace();
        syncs = failingSync = 0;
    }

    void aBlobFitsOrLeavesNothing_data()
    {
        QTest::addColumn<bool>("closed");
        QTest::newRow("open") << false;
        QTest::newRow("closed") << true;
    }
    void aBlobFitsOrLeavesNothing()
    {
        QFETCH(bool, closed);
        const QByteArray earlier = randomBytes(5000);
        const auto first = add(earlier, closed);
        QVERIFY_OK(first);
        const QByteArray content = randomBytes(200'000);
        for (const rlim_t bytes : {0, 1, 47, 48, 49, 4096, 65'536, 65'600, 131'072, 199'999}) {
            Result<Blobs::Stored> stored = fail(Error::Kind::Internal, {});
            {
                const SizeLimit limit(bytes);
                stored = add(content, closed);
            }
            QVERIFY2(!stored.ok(), qPrintable(QString::number(bytes)));
            QVERIFY(isClear(stored.error()));
            QCOMPARE(blobs().all(), QList<BlobId>{first->id});
            QCOMPARE(filesBelow(m_dir->path()).size(), 1);
            QVERIFY_OK(blobs().verify(first->id));
        }
        const auto stored = add(content, closed);
        QVERIFY_OK(stored);
        QCOMPARE((*blobs().open(stored->id, m_pc.state->trust))->readAll(), content);
    }

    void aBlobThatCannotBeSyncedIsNotThere()
    {
        failingSync = 1;
        const auto stored = add(randomBytes(1000), false);
        QVERIFY(isClear(stored.error()));
        QVERIFY(filesBelow(m_dir->path()).isEmpty());
        QVERIFY_OK(add(randomBytes(1000), false));
    }

    void keysAreReplacedWholeOrNotAtAll()
    {
        const QString path = m_dir->filePath(QStringLiteral("keys"));
        QVERIFY_OK(Vault().save(path, m_pc.keys));
        Keyring other = Keyring::generate();
        other.centre = m_pc.keys.centre;
        for (const rlim_t bytes : {0, 1, 30, 100, 200}) {
            Result<> saved;
            {
                const SizeLimit limit(bytes);
                saved = Vault().save(path, other);
            }
            QVERIFY2(!saved.ok(), qPrintable(QString::number(bytes)));
            QVERIFY(isClear(saved.error()));
            const auto opened = openVault(path);
            QVERIFY_OK(opened);
            QCOMPARE(opened->keys.deviceId(), m_pc.keys.deviceId());
            QCOMPARE(filesBelow(m_dir->path()), QStringList{path});
        }
    }

    void aPassphraseIsSetWholeOrNotAtAll()
    {
        const QString folder = m_dir->filePath(QStringLiteral("centro"));
        const QString text = QStringLiteral("tres gallinas negras");
        const auto close = [&text](Vault &vault) -> Result<> {
            TAMBO_TRY(vault.addPassphrase(text, {1, 8192}));
            return vault.close();
        };
        {
            const auto founded = Store::found(optionsIn(folder), newRecoveryEntropy());
            QVERIFY_OK(founded);
            for (const rlim_t bytes : {0, 1, 100, 500}) {
                Result<> closed;
                {
                    const SizeLimit limit(bytes);
                    closed = (*founded)->changeVault(close).takeResult();
                }
                QVERIFY2(!closed.ok(), qPrintable(QString::number(bytes)));
                QVERIFY(isClear(closed.error()));
                QVERIFY(Store::vaultOf(folder)->vault.isOpen());
                // In memory it is as on the disk.
                const auto none = (*founded)
                                      ->changeVault([](Vault &vault) { return vault.close(); })
                                      .takeResult();
                QCOMPARE(none.error().kind, Error::Kind::BadInput);
            }
            QVERIFY_OK((*founded)->changeVault(close).takeResult());
        }
        QCOMPARE(Store::open(optionsIn(folder)).error().kind, Error::Kind::Denied);
        auto options = optionsIn(folder);
        options.unlock = [&text]() -> Result<Unlock> { return Unlock{text, {}}; };
        QVERIFY_OK(Store::open(std::move(options)));
    }

    void aCentreIsFoundedWhole()
    {
        const QString folder = m_dir->filePath(QStringLiteral("centro"));
        for (const rlim_t bytes : {0, 100, 4096, 5000, 20'000, 40'000, 60'000}) {
            {
                const SizeLimit limit(bytes);
                const auto founded = Store::found(optionsIn(folder), newRecoveryEntropy());
                if (founded.ok())
                    break;
                QVERIFY(isClear(founded.error()));
            }
            QVERIFY(!Store::exists(folder));
        }
        if (!Store::exists(folder))
            QVERIFY_OK(Store::found(optionsIn(folder), newRecoveryEntropy()));
        QCOMPARE(wrongAfter(folder, {}), QString());
    }
};

QTEST_GUILESS_MAIN(TestFileFaults)
#include "testfilefaults.moc"
