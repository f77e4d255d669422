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
/// only relays them, and on the local network none is needed.
struct DeviceInvite {
    HubId hub; ///< null: the centre has none
    QUrl url;
    CentreId centre;
    QByteArray secret; ///< 16 random bytes

    [[nodiscard]] QString code() const;
    [[nodiscard]] static Result<DeviceInvite> fromCode(const QString &code);
    bool operator==(const DeviceInvite &) const = default;
};

/// `text` as a hub's address: http or https, a host, no user or query; "host:port" is taken as
/// http. Behind '#' an https address may name a pin. BadInput otherwise.
[[nodiscard]] Result<QUrl> hubUrl(const QString &text);

// A hub that no authority vouches for has a certificate of its own. Its address then names the key:
// base64url of the SHA-256 of its SubjectPublicKeyInfo (RFC 7469, 2.4). So the pin goes wherever
// the address goes: into codes, into the store, to the other PCs of the centre.

constexpr qsizetype pinSize = 32;
[[nodiscard]] QByteArray pinOf(const QUrl &hub); ///< empty: authorities vouch for it
[[nodiscard]] QUrl pinned(QUrl hub, const QByteArray &pin);
/// As people read it: nobody compares a pin by eye.
[[nodiscard]] QString shownAddress(const QUrl &hub);
/// Somebody typed another address of the same hub: its pin stays.
[[nodiscard]] QUrl keepingPin(const QUrl &typed, const QUrl &before);

} // namespace tambo::sync
