// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/archiveentry.h"
#include "tests/backup/centre.h"

#include <QFile>
#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace tambo;
using namespace tambo::backup::test;

namespace {

QByteArray bytesIn(const QString &backup, const QString &name)
{
    QFile file(backup);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const auto &entry : must(formats::tarEntries(file, 1000))) {
        if (entry.path == name && file.seek(entry.offset))
            return file.read(entry.size);
    }
    return {};
}

QStringList namesIn(const QString &backup)
{
    QStringList names;
    QFile file(backup);
    if (file.open(QIODevice::ReadOnly)) {
        for (const auto &entry : must(formats::tarEntries(file, 1000)))
            names += entry.path;
    }
    return names;
}

} // namespace

/// Making a backup while the store is in use.
class TestBackup : public QObject
{
    Q_OBJECT

    std::optional<Centre> m_centre;

    [[nodiscard]] QString path() const { return m_centre->file(QStringLiteral("copia.tambo")); }
    Result<backup::Made> backUp(backup::Wish wish = {})
    {
        wish.path = path();
        return backup::backUp(*m_centre->store, std::move(wish)).takeResult();
    }

private Q_SLOTS:
    void init()
    {
        m_centre.emplace();
        m_centre->found();
    }

    void hasAllAndNothingInClear()
    {
        m_centre->note(QStringLiteral("Una receta secreta"));
        const BlobId picture = m_centre->picture(QStringLiteral("Foto"), QByteArray(200'000, 'p'));
        double last = 0;
        bool grows = true;
        backup::Wish wish;
        wish.progress = [&](double done) {
            grows = grows && done >= last && done <= 1;
            last = done;
            return true;
        };
        const auto made = backUp(wish);
        QVERIFY_OK(made);
        QVERIFY(grows && last > 0.99);
        QCOMPARE(made->files, 1);
        QCOMPARE(made->bytes, QFileInfo(path()).size());
        const QString hex = QString::fromLatin1(picture.toByteArray().toHex());
        QCOMPARE(namesIn(path()),
            (QStringList{QStringLiteral("keys"), QStringLiteral("tambo.db"),
                QStringLiteral("blobs/%1/%2").arg(hex.first(2), hex), QStringLiteral("manifest")}));
        QCOMPARE(QFile(path()).permissions() & (QFile::ReadGroup | QFile::ReadOther),
            QFile::Permissions());
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray all = file.readAll();
        const Keyring &keys = m_centre->store->keyring();
        for (const QByteArray &secret : {QByteArray("receta secreta"), QByteArray("SQLite format"),
                 keys.databaseKey, keys.device.secret, keys.box.secret, QByteArray(64, 'p')})
            QVERIFY(!all.contains(secret));
        // The store is open for all on its PC, and the backup is not.
        QVERIFY(Store::vaultOf(m_centre->folder())->vault.isOpen());
        const auto vault = KeysFile::decode(bytesIn(path(), QStringLiteral("keys")));
        QVERIFY(vault);
        QCOMPARE(vault->entries.size(), 1);
        QCOMPARE(vault->entries[0].slot.kind, VaultSlot::Kind::Recovery);
    }

    void nothingIsPendingInIt()
    {
        m_centre->note(QStringLiteral("Recién escrita"));
        QVERIFY(m_centre->number("SELECT count(*) FROM pending") > 0);
        QVERIFY_OK(backUp());
        QCOMPARE(m_centre->number("SELECT count(*) FROM pending"), 0);
        QVERIFY(m_centre->sound());
    }

    void aStoreThatNobodyCouldOpenIsNotBackedUp()
    {
        Centre joined(QStringLiteral("otro"));
        joined.join(*m_centre);
        const auto refused = backup::backUp(*joined.store,
            {joined.file(QStringLiteral("copia")), true,
                {}}).takeResult();
        QCOMPARE(refused.error().kind, Error::Kind::BadInput);
        QVERIFY(refused.error().message.contains(QStringLiteral("vault words")));
        QCOMPARE(joined.beside().size(), 1);
    }

    void neverOverAnotherFile()
    {
        QVERIFY_OK(backUp());
        const auto again = backUp();
        QCOMPARE(again.error().kind, Error::Kind::BadInput);
        QCOMPARE(m_centre->beside().size(), 2);
    }

    void aCancelLeavesNothing()
    {
        (void)m_centre->picture(QStringLiteral("Foto"), QByteArray(300'000, 'p'));
        int steps = 0;
        backup::Wish wish;
        wish.progress = [&steps](double) { return ++steps > 0; };
        QVERIFY_OK(backUp(wish));
        QVERIFY(QFile::remove(path()));
        for (int stop = 1; stop <= steps; ++stop) {
            int step = 0;
            wish.progress = [&](double) { return ++step < stop; };
            const auto stopped = backUp(wish);
            QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
            QVERIFY(!stopped.error().message.isEmpty());
            QCOMPARE(m_centre->beside(), QStringList{QStringLiteral("centro")});
        }
    }

    void withoutOriginals()
    {
        (void)m_centre->picture(QStringLiteral("Foto"), QByteArray(1000, 'p')); // a preview field
        QByteArray content(5000, 'o');
        QBuffer original(&content);
        QVERIFY(original.open(QIODevice::ReadOnly));
        QVERIFY_OK(m_centre->store->blobs().add(original, {}));
        backup::Wish wish;
        wish.originals = false;
        const auto small = backUp(wish);
        QVERIFY_OK(small);
        QCOMPARE(small->files, 1);
        QVERIFY(QFile::remove(path()));
        QCOMPARE(backUp()->files, 2);
    }

    /// The window has the store, and the command line makes the backup.
    void besideAnotherThatWrites()
    {
        m_centre->note(QStringLiteral("Antes"));
        auto options = m_centre->options();
        QCOMPARE(Store::open(options).error().kind, Error::Kind::Storage);
        options.beside = true;
        {
            const auto beside = Store::open(options);
            QVERIFY_OK(beside);
            m_centre->note(QStringLiteral("Entretanto"));
            QVERIFY_OK(backup::backUp(**beside, {path(), true, {}}).takeResult());
        }
        // What the other sealed under its hands does not disturb it.
        m_centre->note(QStringLiteral("Después"));
        QVERIFY_OK(m_centre->write([](Writer &writer) { return sealPending(writer); }));
        QVERIFY(m_centre->sound());
        Centre restored;
        QVERIFY_OK(backup::restore({path(),
            {restored.folder(), store::test::noteTable(), {}, {}, words(m_centre->root)}, {}}));
        restored.open();
        QCOMPARE(restored.titles(),
            (QStringList{QStringLiteral("Antes"), QStringLiteral("Entretanto")}));
        restored.meet(*m_centre);
        QCOMPARE(restored.titles().size(), 3);
        QVERIFY(restored.sound() && m_centre->sound());
    }

#ifdef Q_OS_UNIX
    void aDiskThatEndsLeavesNoHalfFile()
    {
        (void)m_centre->picture(QStringLiteral("Foto"), QByteArray(2'000'000, 'p'));
        QVERIFY_OK(m_centre->write([](Writer &writer) { return sealPending(writer); }));
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        for (const rlim_t most : {rlim_t(20'000), rlim_t(1'000'000)}) {
            const rlimit small{most, before.rlim_max};
            QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
            const auto cut = backUp();
            QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
            QVERIFY(!cut.ok());
            QVERIFY(!cut.error().message.isEmpty());
            QCOMPARE(m_centre->beside(), QStringList{QStringLiteral("centro")});
        }
        QVERIFY_OK(backUp());
    }
#endif
};

QTEST_GUILESS_MAIN(TestBackup)
#include "testbackup.moc"
