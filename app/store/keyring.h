// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/crypto.h"

#include <QByteArrayList>
#include <QList>
#include <optional>

namespace tambo::store {

/// The secrets of this PC. They lie in the file `keys`, sealed (vault.h). Space keys are not here:
/// the control log's grants give them. Nor is the centre's root key: it exists in the words of its
/// recovery sheet only.
struct Keyring {
    /// A PC whose backup this one was restored from, or what it was before it took another
    /// identity: what was sealed for that is opened here too.
    struct Former {
        DeviceId device;
        BoxKey box;
    };

    CentreId centre;
    QByteArray databaseKey; ///< 32 bytes, SQLCipher raw key
    SigningKey device;
    BoxKey box;
    QList<Former> former; ///< the latest first
    std::optional<SigningKey> predecessor; ///< until this PC, cloned, has certified itself with it
    QByteArrayList machine; ///< see fingerprintOf; empty: not looked at yet

    [[nodiscard]] DeviceId deviceId() const { return idOfKey<DeviceId>(device.publicKey); }
    /// What opens boxes for that device; nullptr where it never was this PC.
    [[nodiscard]] const BoxKey *boxOf(const DeviceId &receiver) const;
    [[nodiscard]] static Keyring generate();

    /// All but the centre, as CBOR.
    [[nodiscard]] QByteArray secrets() const;
    /// nullopt where they are malformed or do not fit together.
    [[nodiscard]] static std::optional<Keyring> fromSecrets(
        const CentreId &centre, QByteArrayView secrets);
};

/// The root key that 24 words (their 32 bytes, recoverywords.h) stand for: crypto_kdf with context
/// `TamboCen`, as the seed of an Ed25519 pair. Wipe its secret as soon as it has signed.
[[nodiscard]] SigningKey rootKey(QByteArrayView words);
/// That, where it is this centre's. Denied for other words.
[[nodiscard]] Result<SigningKey> rootKeyOf(const CentreId &centre, QByteArrayView words);

} // namespace tambo::store
