// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/crypto.h"
#include "app/store/passphrase.h"

#include <QList>

namespace tambo::store {

/// Names one passphrase of a vault, as long as it is not removed; random.
using SlotId = Bytes<struct SlotTag, 8>;

/// One way into a vault.
struct VaultSlot {
    enum class Kind : quint8 {
        Open = 0, ///< without asking
        Passphrase = 1,
        Recovery = 2, ///< with the words of the recovery sheet
    };
    Kind kind = Kind::Open;
    SlotId id; ///< of a passphrase
    QByteArray salt; ///< of a passphrase
    PassphraseCost cost; ///< of a passphrase
    QByteArray publicKey; ///< X25519; what opens the slot gives the secret half. None if open.

    bool operator==(const VaultSlot &) const = default;
};

/// The file `keys`, version 3, as it lies on the disk. Canonical CBOR:
///
///     [3, centre, [slot…], nonce (24), sealed secrets, check (16)]
///     slot   [0, vault key]  or  [1, id, salt, passes, memory, public key, wrapped vault key]
///            or  [2, public key, wrapped vault key]
///
/// The secrets are sealed with XChaCha20-Poly1305 under the vault key; all that stands before the
/// nonce is associated data. The check is BLAKE2b of all before it: it finds damage where nobody
/// can open the vault, and tells damage from a wrong passphrase. It guards against no person.
struct KeysFile {
    struct Entry {
        VaultSlot slot;
        QByteArray
            wrapped; ///< the vault key, in a sealed box for the slot; of an open one in clear
    };
    static constexpr quint64 version = 3;
    static constexpr qsizetype mostSlots = 32; ///< each may cost half a second to try

    CentreId centre;
    QList<Entry> entries;
    QByteArray nonce;
    QByteArray sealed;

    /// The associated data.
    [[nodiscard]] QByteArray head() const;
    [[nodiscard]] QByteArray encode() const;
    /// nullopt where it is damaged, not canonical, or asks for more than `PassphraseCost` allows.
    [[nodiscard]] static std::optional<KeysFile> decode(QByteArrayView bytes);
};

} // namespace tambo::store
