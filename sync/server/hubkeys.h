// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/crypto.h"

#include <QString>

namespace tambo::hub {

/// Who this hub is, in one file that only its owner may read (0600). Losing it means a new hub, to
/// which all centres must be invited again.
struct HubKeys {
    store::SigningKey identity;
    QByteArray secret; ///< 32 bytes, under which challenges are made

    [[nodiscard]] HubId id() const { return store::idOfKey<HubId>(identity.publicKey); }
    /// Reads the file, or makes new keys where there is none. The caller keeps others out.
    [[nodiscard]] static Result<HubKeys> loadOrCreate(const QString &path);
};

} // namespace tambo::hub
