// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup/manifest.h"
#include "app/store/hubs.h"
#include "tests/backup/centre.h"
#include "tests/support/seed.h"

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>

using namespace tambo;
using namespace tambo::backup::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile::remove(path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

} // namespace

/// A backup becomes a new PC.
class TestRestore : public QObject
{
    Q_OBJECT

    std::optional<Centre> m_centre;
    std::optional<Centre> m_new;

    [[nodiscard]] QString path() const { return m_centre->file(s("copia.tambo")); }
    void backUp(Centre &of) { must(backup::backUp(*of.store, {path(), true, {}}).takeResult()); }
    Result<backup::Restored> restore(UnlockWith unlock)
    {
        auto into = m_new->options();
        into.unlock = std::move(unlock);
        return backup::restore({path(), std::move(into), {}});
    }
    /// Both write, both meet, and both have all.
    void bothGoOn(Centre &one, Centre &other)
    {
        one.note(s("De la vieja"));
        other.note(s("De la nueva"));
        other.note(s("De la nueva, para todos"), SpaceKind::Public);
        one.meet(other);
        one.note(s("Otra de la vieja"));
        other.note(s("Otra de la nueva"));
        other.meet(one);
        QCOMPARE(one.titles(), other.titles());
        for (const char *title : {"De la vieja", "De la nueva", "De la nueva, para todos",
                 "Otra de la vieja", "Otra de la nueva"})
            QVERIFY2(one.titles().contains(s(title)), title);
        QVERIFY(one.sound());
        QVERIFY(other.sound());
    }

private Q_SLOTS:
    void init()
    {
        m_centre.emplace();
        m_centre->found();
        m_new.emplace(s("nuevo"));
        m_centre->note(s("Adentro"));
        m_centre->note(s("Para todos"), SpaceKind::Public);
    }

    void withTheCentresWordsItDecidesToo()
    {
        const BlobId picture = m_centre->picture(s("Foto"), QByteArray(200'000, 'p'));
        const auto person = must(
            m_centre->write([](Writer &writer) { return makeSpace(writer, SpaceKind::Person); }));
        backUp(*m_centre);
        // The old PC goes on deciding: what the new one signs must not contradict it.
        Centre third(s("tercera"));
        third.join(*m_centre);
        QVERIFY_OK(m_centre->write([&](Writer &writer) {
            return appointSteward(writer, third.store->device(), m_centre->root);
        }));
        const auto restored = restore(words(m_centre->root));
        QVERIFY_OK(restored);
        QCOMPARE(restored->membership, backup::Membership::ByWords);
        QCOMPARE(restored->centre, m_centre->store->centre());
        m_new->open();
        QVERIFY(m_new->store->device() != m_centre->store->device());
        QVERIFY(m_new->store->keyring().box.publicKey != m_centre->store->keyring().box.publicKey);
        QCOMPARE(m_new->titles(), (QStringList{s("Adentro"), s("Foto"), s("Para todos")}));
        QCOMPARE((*m_new->store->openBlob(picture))->readAll(), QByteArray(200'000, 'p'));
        QVERIFY(m_new->store->isMember() && m_new->decides());
        bothGoOn(*m_centre, *m_new);
        third.meet(*m_new);
        QCOMPARE(third.titles(), m_new->titles());
        // What it decides counts for all, and what they decide for it.
        Note own = noted(s("De la persona"));
        own.space = person;
        QVERIFY_OK(m_new->write([&](Writer &writer) { return writer.save(own); }));
        Centre fourth(s("cuarta"));
        fourth.join(*m_new);
        fourth.meet(*m_centre);
        QVERIFY(m_centre->store->trust()
                ->log(m_centre->store->centre())
                ->device(fourth.store->device()));
        m_centre->meet(*m_new);
        QVERIFY(m_centre->titles().contains(s("De la persona")));
        QVERIFY_OK(m_centre->write(
            [&](Writer &writer) { return revokeDevice(writer, fourth.store->device()); }));
        m_new->meet(*m_centre);
        m_centre->note(s("Con la llave nueva"));
        m_new->meet(*m_centre);
        QVERIFY(m_new->titles().contains(s("Con la llave nueva")));
        QVERIFY(m_new->sound());
    }

    void aStewardsPassphraseSuffices()
    {
        QVERIFY_OK(m_centre->store
                ->changeVault([](Vault &vault) -> Result<> {
                    TAMBO_TRY(vault.addPassphrase(s("tres gallinas"), {1, 8192}));
                    return vault.close();
                })
                .takeResult());
        backUp(*m_centre);
        Centre third(s("tercera"));
        third.join(*m_centre);
        const auto restored = restore(passphrase(s("tres gallinas")));
        QVERIFY_OK(restored);
        QCOMPARE(restored->membership, backup::Membership::BySteward);
        QVERIFY(!Store::vaultOf(m_new->folder())->vault.isOpen());
        m_new->open(passphrase(s("tres gallinas")));
        QVERIFY(m_new->store->isMember() && !m_new->decides());
        bothGoOn(*m_centre, *m_new);
        m_new->meet(third);
        QCOMPARE(third.titles(), m_new->titles());
        // The end of that steward is the end of what it let in so; another may let it in again.
        m_centre->certify(*m_new->store);
    }

    void ofOthersItWaits()
    {
        Centre other(s("otra"));
        other.join(*m_centre);
        const QByteArray paper = must(other.store
                ->changeVault(
                    [](Vault &vault) -> Result<QByteArray> { return vault.setRecovery(); })
                .takeResult());
        other.note(s("De la otra"));
        backUp(other);
        const auto restored = restore(words(paper));
        QVERIFY_OK(restored);
        QCOMPARE(restored->membership, backup::Membership::Waiting);
        m_new->open();
        QVERIFY(!m_new->store->isMember());
        QCOMPARE(m_new->titles(), (QStringList{s("Adentro"), s("De la otra"), s("Para todos")}));
        m_new->note(s("Espera"));
        m_new->meet(other); // nothing of it leaves yet
        QVERIFY(!other.titles().contains(s("Espera")));
        QVERIFY(m_new->number("SELECT count(*) FROM pending") > 0);
        QVERIFY(m_new->sound());
        // A copy of it would make the same changes twice.
        QCOMPARE(backup::backUp(*m_new->store, {m_new->file(s("otra.tambo")), true, {}})
                     .takeResult()
                     .error()
                     .kind,
            Error::Kind::Denied);
        m_centre->certify(*m_new->store);
        m_new->meet(*m_centre);
        QVERIFY(m_new->store->isMember());
        m_new->meet(*m_centre);
        QVERIFY(m_centre->titles().contains(s("Espera")));
        other.meet(*m_centre);
        bothGoOn(other, *m_new);
    }

    void ofARestoredOneAgain()
    {
        backUp(*m_centre);
        QVERIFY_OK(restore(words(m_centre->root)));
        m_new->open();
        m_new->note(s("De la segunda"));
        QVERIFY(QFile::remove(path()));
        backUp(*m_new);
        Centre third(s("tercera"));
        auto into = third.options();
        into.unlock = words(m_centre->root);
        QVERIFY_OK(backup::restore({path(), std::move(into), {}}));
        third.open();
        QCOMPARE(third.store->keyring().former.size(), 2);
        bothGoOn(*m_centre, third);
        bothGoOn(*m_new, third);
    }

    /// The new PC's clock may be years behind: what it writes is newer all the same.
    void theClockDoesNotGoBack()
    {
        const char *newest = "SELECT value FROM meta WHERE name = 'clock'";
        backUp(*m_centre);
        const qint64 before = m_centre->number(newest);
        QVERIFY_OK(restore(words(m_centre->root)));
        m_new->open({}, HybridClock([] { return store::test::someDay - 86'400'000LL * 365; }));
        QVERIFY(m_new->number(newest) >= before);
        m_new->note(s("Después"));
        QVERIFY(m_new->number(newest) > before);
    }

    void whatTheHubKnowsStays()
    {
        HubState hub;
        hub.id = *HubId::from(QByteArray(HubId::size, 'h'));
        hub.url = s("http://hub.example");
        hub.epoch = QByteArray(8, 'e');
        hub.challenge = QByteArray(16, 'c');
        hub.subscribed = QByteArray(16, 's');
        hub.pushed = 1;
        hub.controlPushed = 5;
        QVERIFY_OK(m_centre->write([&](Writer &writer) -> Result<> {
            TAMBO_TRY(saveHub(writer, hub));
            TAMBO_TRY(setCursor(writer, hub.id, writer.state().keyring.centre, 7));
            return rememberInvitation(writer, QByteArray(32, 'i'), store::test::someDay);
        }));
        backUp(*m_centre);
        QVERIFY_OK(restore(words(m_centre->root)));
        m_new->open();
        const auto now = must(m_new->read([](Reader &reader) { return joinedHub(reader); }));
        // The copy has all that the marks speak of; what the hub knows of its device is not it.
        hub.challenge.clear();
        hub.subscribed.clear();
        QVERIFY(now == hub);
        QCOMPARE(m_new->number("SELECT arrival FROM hub_cursor"), 7);
        QCOMPARE(m_new->number("SELECT count(*) FROM invitation"), 0);
    }

    void otherSecretsLeaveNothing()
    {
        backUp(*m_centre);
        for (const UnlockWith &unlock :
            {words(newRecoveryEntropy()), passphrase(s("tres gallinas")), UnlockWith()}) {
            const auto refused = restore(unlock);
            QCOMPARE(refused.error().kind, Error::Kind::Denied);
            QVERIFY(!refused.error().message.isEmpty());
            QCOMPARE(m_new->beside(), QStringList());
        }
    }

    void onlyIntoAnEmptyFolder()
    {
        backUp(*m_centre);
        QVERIFY(QDir().mkpath(m_new->folder()));
        put(m_new->folder() + s("/algo"), "de antes");
        QCOMPARE(restore(words(m_centre->root)).error().kind, Error::Kind::BadInput);
        QCOMPARE(bytesOf(m_new->folder() + s("/algo")), QByteArray("de antes"));
        QVERIFY(QFile::remove(m_new->folder() + s("/algo")));
        QVERIFY_OK(restore(words(m_centre->root)));
    }

    void aCancelLeavesNothing()
    {
        backUp(*m_centre);
        auto into = m_new->options();
        into.unlock = words(m_centre->root);
        for (int stop = 1; stop < 4; ++stop) {
            int step = 0;
            const auto stopped
                = backup::restore({path(), into, [&](double) { return ++step < stop; }});
            QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
            QCOMPARE(m_new->beside(), QStringList());
        }
    }

    void tornAndFlippedCopiesAreRefused()
    {
        (void)m_centre->picture(s("Foto"), QByteArray(3000, 'p'));
        backUp(*m_centre);
        const QByteArray whole = bytesOf(path());
        QRandomGenerator random(tambo::test::seed());
        const auto refused = [&](const QByteArray &bytes) {
            put(path(), bytes);
            const auto restored = restore(words(m_centre->root));
            return !restored.ok() && !restored.error().message.isEmpty()
                && m_new->beside().isEmpty();
        };
        // The two empty blocks at the end say nothing.
        const qsizetype end = whole.lastIndexOf("manifest") + 512;
        for (int round = 0; round < 40; ++round)
            QVERIFY(refused(whole.first(random.bounded(int(end)))));
        for (int round = 0; round < 60; ++round) {
            QByteArray bytes = whole;
            const qsizetype at = random.bounded(int(end));
            bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
            put(path(), bytes);
            const auto restored = restore(words(m_centre->root));
            // Some bytes of a tar's header, or of what fills a block, mean nothing.
            if (restored.ok()) {
                m_new->open();
                QVERIFY(m_new->sound());
                m_new.emplace(s("nuevo"));
            } else {
                QVERIFY(!restored.error().message.isEmpty());
                QCOMPARE(m_new->beside(), QStringList());
            }
        }
    }

    /// Who knows the format and changes the manifest too has not the key for it.
    void aNewManifestNeedsTheKey()
    {
        backUp(*m_centre);
        QByteArray whole = bytesOf(path());
        const qsizetype at = whole.lastIndexOf("manifest") + 512;
        auto size = whole.mid(at - 512 + 124, 11).toLongLong(nullptr, 8);
        auto manifest = backup::Manifest::decode(whole.mid(at, size));
        QVERIFY(manifest);
        manifest->madeMs += 1;
        const QByteArray forged = manifest->encode(QByteArray(32, 'k'));
        QCOMPARE(forged.size(), size);
        whole.replace(at, size, forged);
        put(path(), whole);
        const auto refused = restore(words(m_centre->root));
        QCOMPARE(refused.error().kind, Error::Kind::Corrupt);
        QCOMPARE(m_new->beside(), QStringList());
    }

    void hostileArchivesLeaveNothing()
    {
        const QString corpora = s(TAMBO_CORPORA "/hostile");
        if (!QDir(corpora).exists())
            QSKIP("the hostile corpora are not here");
        int fed = 0;
        for (const char *kind : {"tar", "zip", "archives", "sqlite"}) {
            QDirIterator files(corpora + u'/' + s(kind), QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                auto into = m_new->options();
                into.unlock = words(m_centre->root);
                const QString file = files.next();
                const auto refused = backup::restore({file, std::move(into), {}});
                QVERIFY2(!refused.ok(), qPrintable(file));
                QVERIFY2(
                    !refused.error().message.isEmpty() && !refused.error().message.contains(u'%'),
                    qPrintable(file));
                QCOMPARE(m_new->beside(), QStringList());
                ++fed;
            }
        }
        QVERIFY(fed > 100);
    }
};

QTEST_GUILESS_MAIN(TestRestore)
#include "testrestore.moc"
