// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/keyring.h"
#include "app/store/keysfile.h"

#include <functional>

namespace tambo::store {

/// What a person has that opens a vault: a passphrase, or else the words of the recovery sheet.
struct Unlock {
    QString passphrase;
    QByteArray recovery; ///< the words' 32 bytes (recoverywords.h); empty: there is a passphrase
};
/// Asks for it; called only where a vault does not open by itself.
using UnlockWith = std::function<Result<Unlock>()>;

/// The ways into the file `keys`: never none, and never only the recovery sheet. Holds no secret,
/// only the public halves of the slots. Whoever has it open may change it. Each saving draws a new
/// vault key, so what opened a slot that is gone opens no later file.
class Vault
{
public:
    /// A vault that opens by itself.
    Vault() : m_slots{VaultSlot{}} {}
    explicit Vault(const KeysFile &file);

    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool hasRecovery() const;
    [[nodiscard]] QList<SlotId> passphrases() const;
    /// Whose passphrase this is. Denied where it is nobody's; takes half a second for each try.
    [[nodiscard]] Result<SlotId> slotOf(const QString &passphrase) const;

    /// An open vault stays open.
    [[nodiscard]] Result<SlotId> addPassphrase(const QString &text, const PassphraseCost &cost);
    /// From now on it does not open by itself. BadInput where there is no passphrase yet.
    [[nodiscard]] Result<> close();
    /// The slot keeps its id.
    [[nodiscard]] Result<SlotId> changePassphrase(
        const QString &before, const QString &after, const PassphraseCost &cost);
    /// BadInput for the last one of a closed vault: see `openForAll`.
    [[nodiscard]] Result<> removePassphrase(const SlotId &id);
    /// All passphrases go: who has the PC has the data.
    void openForAll();
    /// Makes the 32 bytes of a new recovery sheet; an older one is worth nothing afterwards.
    [[nodiscard]] QByteArray setRecovery();
    void setRecovery(QByteArrayView recovery);
    /// A new passphrase for somebody who has the recovery sheet. Where there was only one, it is
    /// the forgotten one and goes; its id stays. Closes the vault.
    [[nodiscard]] Result<SlotId> recover(
        QByteArrayView recovery, const QString &text, const PassphraseCost &cost);

    /// For a copy that leaves this PC: the same ways in but the one without asking. BadInput where
    /// there is no other.
    [[nodiscard]] Result<Vault> closedCopy() const;
    /// For a PC that opened such a copy: where it has no passphrase, it opens by itself.
    void openIfNoPassphrase();

    /// The file `keys`; each time with a new vault key.
    [[nodiscard]] QByteArray encode(const Keyring &keys) const;
    /// Written aside, fsynced, renamed; only the owner may read it.
    [[nodiscard]] Result<> save(const QString &path, const Keyring &keys) const;

private:
    void remove(VaultSlot::Kind kind);

    QList<VaultSlot> m_slots;
};

struct OpenedVault {
    Keyring keys;
    Vault vault;
};
/// Opens the file `keys`. Without `unlock` only what opens by itself.
/// Denied: closed, or not the passphrase or words of this vault.
[[nodiscard]] Result<OpenedVault> openVault(const QString &path, const UnlockWith &unlock = {});

/// What anybody sees of a vault.
struct VaultOutside {
    CentreId centre;
    Vault vault;
};
[[nodiscard]] Result<VaultOutside> lookAtVault(const QString &path);

} // namespace tambo::store
