// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/vault.h"

#include "app/store/cbor.h"
#include "app/store/files.h"
#include "app/store/texts.h"

#include <QFile>
#include <QSaveFile>
#include <algorithm>

namespace tambo::store {

namespace {

using Kind = VaultSlot::Kind;

constexpr qint64 mostBytes = 64 * 1024;

Error damagedKeys(const char *detail)
{
    return fail(Error::Kind::Corrupt,
        QCoreApplication::translate(
            "Keyring", "El archivo de llaves está dañado. Use su copia de seguridad."),
        QLatin1String(detail));
}

Error wrongPassphrase()
{
    return fail(Error::Kind::Denied,
        Texts::tr("La clave no es esa. Revise mayúsculas y tildes, y pruebe otra vez."),
        QStringLiteral("no slot has this passphrase"));
}

Result<BoxKey> passphraseBox(const VaultSlot &slot, const QString &passphrase)
{
    TAMBO_ASSIGN(QByteArray seed, passphraseKey(passphrase, slot.salt, slot.cost));
    BoxKey box = BoxKey::fromSeed(seed);
    wipe(seed);
    return box;
}

BoxKey recoveryBox(QByteArrayView recovery)
{
    QByteArray seed = subKey(recovery, 1, "TamboRec");
    BoxKey box = BoxKey::fromSeed(seed);
    wipe(seed);
    return box;
}

bool isRecoveryOf(const VaultSlot &slot, QByteArrayView recovery)
{
    return slot.kind == Kind::Recovery && recovery.size() == 32
        && recoveryBox(recovery).publicKey == slot.publicKey;
}

Error otherWords()
{
    return fail(Error::Kind::Denied,
        Texts::tr("Esas palabras no abren este centro. ¿Son de su última hoja de recuperación?"),
        QStringLiteral("no slot has these words"));
}

Result<VaultSlot> passphraseSlot(const QString &text, const PassphraseCost &cost, const SlotId &id)
{
    TAMBO_ASSIGN(const QString accepted, acceptPassphrase(text));
    VaultSlot slot{Kind::Passphrase, id, randomBytes(passphraseSaltSize), cost, {}};
    TAMBO_ASSIGN(const BoxKey box, passphraseBox(slot, accepted));
    slot.publicKey = box.publicKey;
    return slot;
}

Result<QByteArray> unwrapped(const BoxKey &box, QByteArrayView wrapped)
{
    auto key = box.open(wrapped);
    return key.ok() ? key : damagedKeys("wrapped key");
}

/// Tries them one after the other: nothing in the file says whose slot is which.
Result<QByteArray> openByPassphrase(const KeysFile &file, const QString &passphrase)
{
    for (const auto &[slot, wrapped] : file.entries) {
        if (slot.kind != Kind::Passphrase)
            continue;
        TAMBO_ASSIGN(const BoxKey box, passphraseBox(slot, passphrase));
        if (box.publicKey == slot.publicKey)
            return unwrapped(box, wrapped);
    }
    return wrongPassphrase();
}

Result<QByteArray> openByRecovery(const KeysFile &file, QByteArrayView recovery)
{
    for (const auto &[slot, wrapped] : file.entries) {
        if (isRecoveryOf(slot, recovery))
            return unwrapped(recoveryBox(recovery), wrapped);
    }
    return otherWords();
}

Result<QByteArray> vaultKeyOf(const KeysFile &file, const UnlockWith &unlock)
{
    for (const auto &[slot, wrapped] : file.entries) {
        if (slot.kind == Kind::Open)
            return wrapped;
    }
    if (!unlock)
        return fail(Error::Kind::Denied,
            Texts::tr("Este centro está cerrado. Se abre con la clave de alguien del equipo."),
            QStringLiteral("vault closed"));
    TAMBO_ASSIGN(const Unlock with, unlock());
    return with.recovery.isEmpty() ? openByPassphrase(file, with.passphrase)
                                   : openByRecovery(file, with.recovery);
}

Result<QByteArray> contentOfKeys(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound,
            QCoreApplication::translate(
                "Keyring", "Faltan las llaves de este centro en la carpeta."),
            file.errorString());
    return file.read(mostBytes);
}

Result<KeysFile> readKeys(const QString &path)
{
    TAMBO_ASSIGN(const QByteArray bytes, contentOfKeys(path));
    CborReader in(bytes);
    (void)in.array(64);
    const quint64 version = in.unsignedInteger();
    if (in.ok() && version > KeysFile::version)
        return fail(Error::Kind::TooNew,
            QCoreApplication::translate(
                "Keyring", "Las llaves son de un Tambo más nuevo. Actualice este programa."));
    auto file = KeysFile::decode(bytes);
    return file ? Result<KeysFile>(*std::move(file)) : damagedKeys("keys file malformed");
}

} // namespace

Vault::Vault(const KeysFile &file)
{
    for (const KeysFile::Entry &entry : file.entries)
        m_slots += entry.slot;
}

bool Vault::isOpen() const
{
    return std::any_of(m_slots.begin(), m_slots.end(),
        [](const VaultSlot &slot) { return slot.kind == Kind::Open; });
}

bool Vault::hasRecovery() const
{
    return std::any_of(m_slots.begin(), m_slots.end(),
        [](const VaultSlot &slot) { return slot.kind == Kind::Recovery; });
}

QList<SlotId> Vault::passphrases() const
{
    QList<SlotId> ids;
    for (const VaultSlot &slot : m_slots) {
        if (slot.kind == Kind::Passphrase)
            ids += slot.id;
    }
    return ids;
}

void Vault::remove(Kind kind)
{
    m_slots.removeIf([kind](const VaultSlot &slot) { return slot.kind == kind; });
}

Result<SlotId> Vault::slotOf(const QString &passphrase) const
{
    for (const VaultSlot &slot : m_slots) {
        if (slot.kind != Kind::Passphrase)
            continue;
        TAMBO_ASSIGN(const BoxKey box, passphraseBox(slot, passphrase));
        if (box.publicKey == slot.publicKey)
            return slot.id;
    }
    return wrongPassphrase();
}

Result<SlotId> Vault::addPassphrase(const QString &text, const PassphraseCost &cost)
{
    if (passphrases().size() >= KeysFile::mostSlots - 2) // an open and a recovery one fit too
        return fail(Error::Kind::BadInput,
            Texts::tr("Este centro ya tiene %1 claves. Quite primero una que no se use.")
                .arg(KeysFile::mostSlots - 2));
    const SlotId id = *SlotId::from(randomBytes(SlotId::size));
    TAMBO_ASSIGN(VaultSlot slot, passphraseSlot(text, cost, id));
    m_slots += std::move(slot);
    return id;
}

Result<> Vault::close()
{
    if (passphrases().isEmpty())
        return fail(Error::Kind::BadInput,
            Texts::tr("Este centro todavía no tiene ninguna clave. Ponga una primero."));
    remove(Kind::Open);
    return {};
}

Result<SlotId> Vault::changePassphrase(
    const QString &before, const QString &after, const PassphraseCost &cost)
{
    TAMBO_ASSIGN(const SlotId id, slotOf(before));
    TAMBO_ASSIGN(VaultSlot changed, passphraseSlot(after, cost, id));
    for (VaultSlot &slot : m_slots) {
        if (slot.kind == Kind::Passphrase && slot.id == id)
            slot = changed;
    }
    return id;
}

Result<> Vault::removePassphrase(const SlotId &id)
{
    const QList<SlotId> all = passphrases();
    if (!all.contains(id))
        return fail(Error::Kind::NotFound, Texts::tr("Este centro no tiene esa clave."));
    if (all.size() == 1 && !isOpen())
        return fail(Error::Kind::BadInput,
            Texts::tr("Es la única clave del centro, y sin ella nadie podría abrirlo. Ponga otra "
                      "antes de quitarla."));
    m_slots.removeIf(
        [&id](const VaultSlot &slot) { return slot.kind == Kind::Passphrase && slot.id == id; });
    return {};
}

void Vault::openForAll()
{
    remove(Kind::Passphrase);
    if (!isOpen())
        m_slots.prepend(VaultSlot{});
}

QByteArray Vault::setRecovery()
{
    QByteArray recovery = randomBytes(32);
    setRecovery(recovery);
    return recovery;
}

void Vault::setRecovery(QByteArrayView recovery)
{
    remove(Kind::Recovery);
    m_slots += VaultSlot{Kind::Recovery, {}, {}, {}, recoveryBox(recovery).publicKey};
}

Result<SlotId> Vault::recover(
    QByteArrayView recovery, const QString &text, const PassphraseCost &cost)
{
    if (std::none_of(m_slots.begin(), m_slots.end(),
            [&](const VaultSlot &slot) { return isRecoveryOf(slot, recovery); }))
        return otherWords();
    const QList<SlotId> before = passphrases();
    if (before.size() != 1) {
        TAMBO_ASSIGN(const SlotId added, addPassphrase(text, cost));
        remove(Kind::Open);
        return added;
    }
    TAMBO_ASSIGN(VaultSlot slot, passphraseSlot(text, cost, before.first()));
    remove(Kind::Passphrase);
    remove(Kind::Open);
    m_slots += std::move(slot);
    return before.first();
}

Result<Vault> Vault::closedCopy() const
{
    Vault copy = *this;
    copy.remove(Kind::Open);
    if (copy.m_slots.isEmpty())
        return fail(Error::Kind::BadInput,
            Texts::tr("Este PC se abre sin clave y no tiene palabras de recuperación: nadie podría "
                      "abrir la copia. Haga antes la hoja con «tambo vault words»."));
    return copy;
}

void Vault::openIfNoPassphrase()
{
    if (passphrases().isEmpty())
        openForAll();
}

QByteArray Vault::encode(const Keyring &keys) const
{
    QByteArray vaultKey = randomBytes(aeadKeySize);
    KeysFile content{keys.centre, {}, randomBytes(aeadNonceSize), {}};
    for (const VaultSlot &slot : m_slots)
        content.entries.append({slot,
            slot.kind == Kind::Open ? QByteArray(vaultKey.constData(), vaultKey.size())
                                    : sealTo(slot.publicKey, vaultKey)});
    QByteArray secrets = keys.secrets();
    content.sealed = aeadEncrypt(secrets, content.head(), content.nonce, vaultKey);
    wipe(secrets);
    wipe(vaultKey);
    return content.encode();
}

Result<> Vault::save(const QString &path, const Keyring &keys) const
{
    const QByteArray bytes = encode(keys);
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(bytes) == bytes.size()
        && file.flush() // on a full disk commit() alone puts an empty file in place, and is content
        && file.commit();
    if (!written)
        return fail(Error::Kind::Storage,
            QCoreApplication::translate(
                "Keyring", "No se pudieron guardar las llaves. Revise el disco y la carpeta."),
            file.errorString());
    syncFolderOf(path);
    return {};
}

Result<OpenedVault> openVault(const QString &path, const UnlockWith &unlock)
{
    TAMBO_ASSIGN(const KeysFile file, readKeys(path));
    TAMBO_ASSIGN(QByteArray vaultKey, vaultKeyOf(file, unlock));
    auto secrets = aeadDecrypt(file.sealed, file.head(), file.nonce, vaultKey);
    wipe(vaultKey);
    if (!secrets.ok())
        return damagedKeys("sealed secrets");
    auto keys = Keyring::fromSecrets(file.centre, *secrets);
    wipe(*secrets);
    if (!keys)
        return damagedKeys("secrets malformed");
    return OpenedVault{*std::move(keys), Vault(file)};
}

Result<VaultOutside> lookAtVault(const QString &path)
{
    TAMBO_ASSIGN(const KeysFile file, readKeys(path));
    return VaultOutside{file.centre, Vault(file)};
}

} // namespace tambo::store
