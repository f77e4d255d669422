// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/lab.h"

#include "app/store/cbor.h"
#include "app/store/recoverywords.h"
#include "app/store/vault.h"

using namespace tambo;
using namespace tambo::store;
using namespace tambo::store::test;

namespace {

constexpr PassphraseCost cheap{1, 8192};
const QString ana = QStringLiteral("ají, yuca y maní");
const QString rosa = QStringLiteral("tres gallinas negras");

Keyring founder()
{
    Keyring keys = Keyring::generate();
    keys.centre = idOfKey<CentreId>(rootKey(randomBytes(32)).publicKey);
    return keys;
}

UnlockWith passphrase(const QString &text)
{
    return [text]() -> Result<Unlock> { return Unlock{text, {}}; };
}

UnlockWith words(const QByteArray &recovery)
{
    return [recovery]() -> Result<Unlock> { return Unlock{{}, recovery}; };
}

/// For what must be decided before anybody is asked.
Result<Unlock> nobody()
{
    qFatal("asked for a passphrase");
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    // Some disks wait for each file that is cut to nothing and written again, not for new ones.
    QFile::remove(path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

/// What somebody could do who knows the format: the check fits again.
QByteArray withFreshCheck(QByteArray bytes)
{
    const QByteArray before = bytes.chopped(17); // one byte says that 16 follow
    return bytes.replace(bytes.size() - 16, 16, blake2b(before, 16));
}

bool sameKeys(const Keyring &a, const Keyring &b)
{
    return a.centre == b.centre && a.secrets() == b.secrets();
}

} // namespace

class TestVault : public QObject
{
    Q_OBJECT

    std::optional<QTemporaryDir> m_dir;
    Keyring m_keys;
    Vault m_vault;

    [[nodiscard]] QString path() const { return m_dir->filePath(QStringLiteral("keys")); }
    SlotId add(const QString &text) { return *m_vault.addPassphrase(text, cheap); }
    void save() { QVERIFY_OK(m_vault.save(path(), m_keys)); }
    [[nodiscard]] bool opensWith(const UnlockWith &unlock) const
    {
        const auto opened = openVault(path(), unlock);
        if (opened.ok())
            return sameKeys(opened->keys, m_keys);
        if (opened.error().kind != Error::Kind::Denied || opened.error().message.isEmpty())
            qFatal("not a clear refusal: %s", qPrintable(opened.error().detail));
        return false;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(initCrypto()); }
    void init()
    {
        m_dir.emplace();
        m_keys = founder();
        m_vault = Vault();
    }

    void opensByItselfAtFirst()
    {
        save();
        QVERIFY(opensWith(nobody));
        QVERIFY(opensWith({}));
        QCOMPARE(QFile(path()).permissions() & (QFile::ReadGroup | QFile::ReadOther),
            QFile::Permissions());
    }

    void eachPassphraseOpens()
    {
        const SlotId first = add(ana);
        QVERIFY(first != add(rosa));
        save();
        QVERIFY(opensWith({})); // open still, until somebody closes it
        QVERIFY_OK(m_vault.close());
        save();
        QVERIFY(opensWith(passphrase(ana)));
        QVERIFY(opensWith(passphrase(rosa)));
        QVERIFY(!opensWith(passphrase(ana + u' ')));
        QVERIFY(!opensWith(passphrase(QString())));
        QVERIFY(!opensWith({}));
        QVERIFY(!opensWith(words(randomBytes(32))));
        QCOMPARE(m_vault.passphrases().size(), 2);
        QCOMPARE(*m_vault.slotOf(ana), first);
    }

    void whoCancelsIsHeard()
    {
        (void)add(ana);
        QVERIFY_OK(m_vault.close());
        save();
        const auto opened = openVault(
            path(), []() -> Result<Unlock> { return fail(Error::Kind::Cancelled, {}); });
        QCOMPARE(opened.error().kind, Error::Kind::Cancelled);
    }

    void aClosedFileTellsNoSecret()
    {
        (void)add(ana);
        QVERIFY_OK(m_vault.close());
        const QByteArray recovery = m_vault.setRecovery();
        save();
        const QByteArray bytes = bytesOf(path());
        for (const QByteArray &secret :
            {m_keys.databaseKey, m_keys.device.secret, m_keys.box.secret, ana.toUtf8(), recovery})
            QVERIFY(!bytes.contains(secret.first(8)));
        const auto outside = lookAtVault(path());
        QVERIFY_OK(outside);
        QCOMPARE(outside->centre, m_keys.centre);
        QVERIFY(!outside->vault.isOpen());
        QVERIFY(outside->vault.hasRecovery());
        QCOMPARE(outside->vault.passphrases(), m_vault.passphrases());
    }

    void keyboardsDiffer()
    {
        (void)add(QStringLiteral("mañana llueve"));
        QVERIFY_OK(m_vault.close());
        save();
        QVERIFY(opensWith(passphrase(QStringLiteral("man\u0303ana\u00a0llueve"))));
        QVERIFY(!opensWith(passphrase(QStringLiteral("manana llueve"))));
        QVERIFY(!opensWith(passphrase(QStringLiteral("Mañana llueve"))));
    }

    void shortAndEndlessPassphrasesAreRefused()
    {
        for (const QString &text : {QString(), QStringLiteral("siete77"), QString(257, u'a')}) {
            const auto added = m_vault.addPassphrase(text, cheap);
            QCOMPARE(added.error().kind, Error::Kind::BadInput);
            QVERIFY(!added.error().message.isEmpty());
        }
        QVERIFY(m_vault.passphrases().isEmpty());
        (void)add(QStringLiteral("ocho1234"));
        (void)add(QString(256, u'ñ'));
        QCOMPARE(m_vault.changePassphrase(QStringLiteral("ocho1234"), {}, cheap).error().kind,
            Error::Kind::BadInput);
        QVERIFY_OK(m_vault.slotOf(QStringLiteral("ocho1234")));
    }

    void changingNeedsTheOldOne()
    {
        const SlotId id = add(ana);
        const SlotId other = add(rosa);
        QVERIFY_OK(m_vault.close());
        const QString fresh = QStringLiteral("otra cosa, más larga");
        QCOMPARE(m_vault.changePassphrase(fresh, ana, cheap).error().kind, Error::Kind::Denied);
        QCOMPARE(*m_vault.changePassphrase(ana, fresh, cheap), id);
        save();
        QVERIFY(!opensWith(passphrase(ana)));
        QVERIFY(opensWith(passphrase(fresh)));
        QVERIFY(opensWith(passphrase(rosa)));
        QCOMPARE(m_vault.passphrases(), (QList<SlotId>{id, other}));
    }

    void aRemovedPassphraseOpensNothingMore()
    {
        const SlotId id = add(ana);
        (void)add(rosa);
        QVERIFY_OK(m_vault.close());
        save();
        // What Ana can work out of a copy that she kept.
        const auto kept = KeysFile::decode(bytesOf(path()));
        const auto seed
            = passphraseKey(ana, kept->entries[0].slot.salt, kept->entries[0].slot.cost);
        const auto oldKey = BoxKey::fromSeed(*seed).open(kept->entries[0].wrapped);
        QVERIFY_OK(oldKey);
        QVERIFY_OK(aeadDecrypt(kept->sealed, kept->head(), kept->nonce, *oldKey));

        QVERIFY_OK(m_vault.removePassphrase(id));
        QCOMPARE(m_vault.removePassphrase(id).error().kind, Error::Kind::NotFound);
        save();
        QVERIFY(!opensWith(passphrase(ana)));
        QVERIFY(opensWith(passphrase(rosa)));
        const auto now = KeysFile::decode(bytesOf(path()));
        QVERIFY(!aeadDecrypt(now->sealed, now->head(), now->nonce, *oldKey).ok());
    }

    void somebodyCanAlwaysOpen()
    {
        QCOMPARE(m_vault.close().error().kind, Error::Kind::BadInput);
        const SlotId id = add(ana);
        QVERIFY_OK(m_vault.removePassphrase(id)); // it opens by itself
        const SlotId again = add(ana);
        QVERIFY_OK(m_vault.close());
        (void)m_vault.setRecovery();
        const auto last = m_vault.removePassphrase(again); // a sheet of paper alone is not enough
        QCOMPARE(last.error().kind, Error::Kind::BadInput);
        QCOMPARE(m_vault.passphrases(), QList<SlotId>{again});
        m_vault.openForAll();
        QVERIFY(m_vault.passphrases().isEmpty());
        save();
        QVERIFY(opensWith({}));
    }

    void thereIsRoomForManyButNotForAny()
    {
        QList<SlotId> ids;
        for (int i = 0; i < 30; ++i)
            ids += add(QStringLiteral("la clave número %1").arg(i));
        QCOMPARE(m_vault.addPassphrase(ana, cheap).error().kind, Error::Kind::BadInput);
        (void)m_vault.setRecovery();
        save();
        QVERIFY(opensWith({}));
        QVERIFY_OK(m_vault.close());
        save();
        QVERIFY(opensWith(passphrase(QStringLiteral("la clave número 29"))));
        QVERIFY_OK(m_vault.removePassphrase(ids[7]));
        QVERIFY(!ids.contains(add(ana)));
    }

    void wordsOpenAndReplaceTheForgottenOne()
    {
        const SlotId id = add(ana);
        QVERIFY_OK(m_vault.close());
        QVERIFY(!m_vault.hasRecovery());
        const QByteArray older = m_vault.setRecovery();
        const QByteArray recovery = m_vault.setRecovery();
        QCOMPARE(recovery.size(), 32);
        save();
        QVERIFY(opensWith(words(recovery)));
        QVERIFY(!opensWith(words(older)));
        QVERIFY(!opensWith(words(recovery.first(31))));
        QCOMPARE(m_vault.recover(older, rosa, cheap).error().kind, Error::Kind::Denied);
        QCOMPARE(m_vault.recover(recovery, QStringLiteral("corta"), cheap).error().kind,
            Error::Kind::BadInput);
        QCOMPARE(*m_vault.recover(recovery, rosa, cheap), id);
        save();
        QVERIFY(!opensWith(passphrase(ana)));
        QVERIFY(opensWith(passphrase(rosa)));
        QVERIFY(opensWith(words(recovery)));
    }

    void wordsLeaveTheOthersTheirs()
    {
        (void)add(ana);
        (void)add(rosa);
        const QByteArray recovery = m_vault.setRecovery();
        const QString fresh = QStringLiteral("de nuevo aquí");
        QVERIFY_OK(m_vault.recover(recovery, fresh, cheap));
        QCOMPARE(m_vault.passphrases().size(), 3);
        save();
        QVERIFY(!opensWith({})); // it was open, and is not any more
        for (const QString &text : {ana, rosa, fresh})
            QVERIFY(opensWith(passphrase(text)));
    }

    void aRestoredPcKeepsTheBoxesOfTheOnesBefore()
    {
        for (int i = 0; i < 3; ++i) {
            const Keyring before = founder();
            m_keys.former.prepend({before.deviceId(), before.box});
        }
        save();
        QVERIFY(opensWith({}));
        const auto keys = openVault(path())->keys;
        QCOMPARE(keys.former.size(), 3);
        for (const Keyring::Former &one : m_keys.former)
            QCOMPARE(keys.boxOf(one.device)->secret, one.box.secret);
        QCOMPARE(keys.boxOf(keys.deviceId())->secret, m_keys.box.secret);
        QVERIFY(!keys.boxOf(founder().deviceId()));
    }

    void onlyTheWordsOfACentreGiveItsRoot()
    {
        const QByteArray own = newRecoveryEntropy();
        const auto centre = idOfKey<CentreId>(rootKey(own).publicKey);
        const auto root = rootKeyOf(centre, own);
        QVERIFY_OK(root);
        QVERIFY(root->isPair());
        for (const QByteArray &others : {newRecoveryEntropy(), QByteArray(), own.first(31)}) {
            const auto refused = rootKeyOf(centre, others);
            QCOMPARE(refused.error().kind, Error::Kind::Denied);
            QVERIFY(!refused.error().message.isEmpty());
        }
    }

    void aNewerFileIsLeftAlone()
    {
        save();
        QByteArray bytes = bytesOf(path());
        bytes[1] = KeysFile::version + 1;
        put(path(), bytes);
        QCOMPARE(openVault(path()).error().kind, Error::Kind::TooNew);
        QCOMPARE(lookAtVault(path()).error().kind, Error::Kind::TooNew);
    }

    void everyFlippedBitIsFoundBeforeAnybodyIsAsked()
    {
        (void)add(ana);
        QVERIFY_OK(m_vault.close());
        (void)m_vault.setRecovery();
        save();
        const QByteArray sound = bytesOf(path());
        for (qsizetype at = 0; at < sound.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray bytes = sound;
                bytes[at] = char(bytes[at] ^ (1 << bit));
                put(path(), bytes);
                const auto opened = openVault(path(), nobody);
                QVERIFY2(!opened.ok(), qPrintable(QString::number(at)));
                QVERIFY(opened.error().kind == Error::Kind::Corrupt
                    || (at == 1 && opened.error().kind == Error::Kind::TooNew));
                QVERIFY(!lookAtVault(path()).ok());
            }
        }
        for (qsizetype size = 0; size < sound.size(); ++size) {
            put(path(), sound.first(size));
            QCOMPARE(openVault(path(), nobody).error().kind, Error::Kind::Corrupt);
        }
    }

    void whoWritesOnAFileDoesNotGetIn()
    {
        (void)add(ana);
        QVERIFY_OK(m_vault.close());
        const QByteArray recovery = m_vault.setRecovery();
        save();
        const QByteArray sound = bytesOf(path());
        for (qsizetype at = 2; at < sound.size() - 17; ++at) {
            QByteArray bytes = sound;
            bytes[at] = char(bytes[at] ^ 4);
            put(path(), withFreshCheck(bytes));
            for (const UnlockWith &unlock : {passphrase(ana), words(recovery)}) {
                const auto opened = openVault(path(), unlock);
                QVERIFY2(!opened.ok(), qPrintable(QString::number(at)));
                QVERIFY(opened.error().kind == Error::Kind::Corrupt
                    || opened.error().kind == Error::Kind::Denied);
            }
        }
        put(path(), withFreshCheck(sound));
        QVERIFY(opensWith(passphrase(ana)));
    }

    void aTakenOutSlotIsNoticed()
    {
        (void)add(ana);
        QVERIFY_OK(m_vault.close());
        (void)m_vault.setRecovery();
        save();
        auto file = *KeysFile::decode(bytesOf(path()));
        file.entries.removeLast();
        put(path(), file.encode());
        QCOMPARE(openVault(path(), passphrase(ana)).error().kind, Error::Kind::Corrupt);
        file.entries.clear();
        put(path(), file.encode());
        QCOMPARE(openVault(path(), nobody).error().kind, Error::Kind::Corrupt);
    }

    void unbearableCostsAreRefused_data()
    {
        QTest::addColumn<quint64>("passes");
        QTest::addColumn<quint64>("memory");
        QTest::newRow("4 GiB") << quint64(1) << (quint64(4) << 30);
        QTest::newRow("a little more than 256 MiB") << quint64(1) << ((quint64(256) << 20) + 1);
        QTest::newRow("all") << ~quint64(0) << ~quint64(0);
        QTest::newRow("33 passes") << quint64(33) << cheap.memory;
        QTest::newRow("no pass") << quint64(0) << cheap.memory;
        QTest::newRow("no memory") << quint64(1) << quint64(0);
    }
    void unbearableCostsAreRefused()
    {
        QFETCH(quint64, passes);
        QFETCH(quint64, memory);
        (void)add(ana);
        QVERIFY_OK(m_vault.close());
        save();
        auto file = *KeysFile::decode(bytesOf(path()));
        file.entries[0].slot.cost = {passes, memory};
        put(path(), file.encode());
        QCOMPARE(openVault(path(), nobody).error().kind, Error::Kind::Corrupt);
    }

    void costsHalfASecond()
    {
        constexpr quint64 mebibyte = 1024 * 1024;
        const auto pc = [](double secondsForAPass, quint64 memory = ~quint64(0)) {
            return [=](const PassphraseCost &cost) {
                const double gibibytes = double(cost.memory) / double(64 * mebibyte);
                return cost.memory > memory
                    ? std::nullopt
                    : std::optional(double(cost.passes) * gibibytes * secondsForAPass);
            };
        };
        const auto is = [](const PassphraseCost &cost, quint64 passes, quint64 mebibytes) {
            return cost == PassphraseCost{passes, mebibytes * mebibyte} && cost.isBearable();
        };
        constexpr quint64 two = 2048 * mebibyte;
        QVERIFY(is(chooseCost(two, pc(0.1)), 5, 64));
        QVERIFY(is(chooseCost(two, pc(0.07)), 7, 64));
        QVERIFY(is(chooseCost(two, pc(0.001)), 32, 64)); // never more than every PC bears
        QVERIFY(is(chooseCost(two, pc(2)), 2, 64)); // never less than advised
        QVERIFY(is(chooseCost(1024 * mebibyte, pc(0.1)), 10, 32));
        QVERIFY(is(chooseCost(1024 * mebibyte, pc(2)), 4, 32));
        QVERIFY(is(chooseCost(two, pc(0.2, 32 * mebibyte)), 5, 32)); // 64 were not to be had
        QVERIFY(is(chooseCost(two, pc(0.2, 0)), 4, 32));
        QVERIFY(is(chooseCost(0, pc(2)), 4, 32)); // the system does not say
    }

    void thisPcCanPayWhatIsMeasured()
    {
        const PassphraseCost cost = measuredCost();
        QVERIFY(cost.isBearable());
        QVERIFY(cost.passes * cost.memory >= 2 * (quint64(64) << 20));
        QVERIFY_OK(m_vault.addPassphrase(ana, cost));
        QVERIFY_OK(m_vault.slotOf(ana));
    }

    /// A file that an earlier build wrote: whoever cannot read it any more has changed the format.
    void anOldFileIsReadForEver()
    {
        put(path(), bytesOf(QStringLiteral(TAMBO_TEST_DATA "/store/keys-version3")));
        QVERIFY(openVault(path()).error().kind == Error::Kind::Denied);
        const auto one = openVault(path(), passphrase(QStringLiteral("la minga es el sábado")));
        QVERIFY_OK(one);
        const auto paper = QByteArray::fromHex(
            "127a46e4edfe8649171f6c41f1cc3e71d721f3636e788cb3d5dbf26c8acaf0dc");
        const auto other = openVault(path(), words(paper));
        QVERIFY_OK(other);
        QVERIFY(sameKeys(one->keys, other->keys));
        QVERIFY_OK(rootKeyOf(one->keys.centre, paper));
    }

    void aStoreIsOpenedWithIt()
    {
        const QString folder = m_dir->filePath(QStringLiteral("centro"));
        QCOMPARE(Store::vaultOf(folder).error().kind, Error::Kind::NotFound);
        QByteArray recovery;
        {
            const auto founded
                = Store::found({folder, noteTable(), HybridClock(), {}}, newRecoveryEntropy());
            QVERIFY_OK(founded);
            QVERIFY(Store::vaultOf(folder)->vault.isOpen());
            const auto closed = (*founded)
                                    ->changeVault([&recovery](Vault &vault) -> Result<> {
                                        TAMBO_TRY(vault.addPassphrase(ana, cheap));
                                        recovery = vault.setRecovery();
                                        return vault.close();
                                    })
                                    .takeResult();
            QVERIFY_OK(closed);
            // A job that fails changes nothing, though it had begun to.
            const auto failed = (*founded)
                                    ->changeVault([](Vault &vault) -> Result<> {
                                        vault.openForAll();
                                        return fail(Error::Kind::BadInput, {});
                                    })
                                    .takeResult();
            QCOMPARE(failed.error().kind, Error::Kind::BadInput);
            const auto still = (*founded)
                                   ->changeVault([](Vault &vault) { return vault.slotOf(ana); })
                                   .takeResult();
            QVERIFY_OK(still);
        }
        QVERIFY(!Store::vaultOf(folder)->vault.isOpen());
        const auto open = [&](const UnlockWith &unlock) {
            return Store::open({folder, noteTable(), HybridClock(), {}, unlock});
        };
        const auto refused = open({});
        QCOMPARE(refused.error().kind, Error::Kind::Denied);
        QVERIFY(refused.error().message.contains(QStringLiteral("cerrado")));
        QCOMPARE(open(passphrase(rosa)).error().kind, Error::Kind::Denied);
        QVERIFY_OK(open(words(recovery)));
        const auto opened = open(passphrase(ana));
        QVERIFY_OK(opened);
        QVERIFY(!(*opened)->space(SpaceKind::Centre).isNull());
        // Nobody is asked while another window has it.
        QCOMPARE(open(nobody).error().kind, Error::Kind::Storage);
    }
};

QTEST_GUILESS_MAIN(TestVault)
#include "testvault.moc"
