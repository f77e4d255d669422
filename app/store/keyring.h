// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/crypto.h"

#include <QString>
#include <optional>

namespace tambo::store {

/// The secrets of this PC, in one file that only its owner may read (0600). Space keys are not
/// here: the control log's grants give them.
struct Keyring {
    CentreId centre;
    QByteArray databaseKey; ///< 32 bytes, SQLCipher raw key
    SigningKey device;
    BoxKey box;
    std::optional<SigningKey> root; ///< only on the PC that founded the centre

    [[nodiscard]] DeviceId deviceId() const { return idOfKey<DeviceId>(device.publicKey); }
    [[nodiscard]] static Keyring generate();

    [[nodiscard]] static Result<Keyring> load(const QString &path);
    /// Written aside, fsynced, renamed.
    [[nodiscard]] Result<> save(const QString &path) const;
};

} // namespace tambo::store
