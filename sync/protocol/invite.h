// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/ids.h"
#include "app/core/result.h"

#include <QString>
#include <QUrl>

// Codes that people copy, read aloud or scan: base32 of a kind, the items and four check bytes, in
// groups of four letters. Both kinds may name the hub's address.
namespace tambo::sync {

/// Lets one centre enrol at a hub: single use, seven days.
struct HubInvite {
    HubId hub;
    QByteArray token; ///< 16 random bytes
    QUrl url; ///< may be empty

    [[nodiscard]] QString code() const;
    /// BadInput with a sentence that says what is wrong with the code.
    [[nodiscard]] static Result<HubInvite> fromCode(const QString &code);
    bool operator==(const HubInvite &) const = default;
};

/// Lets another PC become part of a centre. The secret authenticates the new PC's keys; the hub
/// only relays them.
struct DeviceInvite {
    HubId hub;
    QUrl url;
    CentreId centre;
    QByteArray secret; ///< 16 random bytes

    [[nodiscard]] QString code() const;
    [[nodiscard]] static Result<DeviceInvite> fromCode(const QString &code);
    bool operator==(const DeviceInvite &) const = default;
};

/// `text` as a hub's address: http or https, a host, no user, query or fragment; "host:port" is
/// taken as http. BadInput otherwise.
[[nodiscard]] Result<QUrl> hubUrl(const QString &text);

} // namespace tambo::sync
