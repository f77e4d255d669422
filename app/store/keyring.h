// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/crypto.h"

#include <optional>

namespace tambo::store {

/// The secrets of this PC. They lie in the file `keys`, sealed (vault.h). Space keys are not here:
/// the control log's grants give them.
struct Keyring {
    CentreId centre;
    QByteArray databaseKey; ///< 32 bytes, SQLCipher raw key
    SigningKey device;
    BoxKey box;
    std::optional<SigningKey> root; ///< only on the PC that founded the centre

    [[nodiscard]] DeviceId deviceId() const { return idOfKey<DeviceId>(device.publicKey); }
    [[nodiscard]] static Keyring generate();

    /// All but the centre, as CBOR.
    [[nodiscard]] QByteArray secrets() const;
    /// nullopt where they are malformed or do not fit together.
    [[nodiscard]] static std::optional<Keyring> fromSecrets(
        const CentreId &centre, QByteArrayView secrets);
    /// The content of a `keys` file of version 1, where everything lay in clear.
    [[nodiscard]] static std::optional<Keyring> fromVersion1(QByteArrayView file);
};

} // namespace tambo::store
