// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/ids.h"

#include <QByteArray>
#include <optional>

namespace tambo::lan {

/// What a PC says about itself on the local network, every 30 s and when something changed. Sealed
/// under a key of those it wants to be found by (XChaCha20-Poly1305), so that others learn nothing
/// but that somebody here uses Tambo; no clock is needed. One that is repeated by a stranger leads
/// to an attempt to connect, and no further.
struct Beacon {
    using Mark = Bytes<struct MarkTag, 8>; ///< first bytes of a DeviceId
    using Digest = Bytes<struct DigestTag, 8>; ///< of all that a PC has
    static constexpr qsizetype maxBytes = 64;

    Mark device;
    quint16 port = 0; ///< TCP, where it can be met
    Digest digest;
    bool uplink = false; ///< it reached the server lately

    /// 60 bytes. `key`: 32 bytes.
    [[nodiscard]] QByteArray seal(QByteArrayView key) const;
    /// nullopt: of somebody else, or no beacon.
    [[nodiscard]] static std::optional<Beacon> open(QByteArrayView datagram, QByteArrayView key);
    /// The 24 random bytes that tell this datagram from every other. `datagram`: one that opens.
    [[nodiscard]] static QByteArray nonceOf(const QByteArray &datagram);
    [[nodiscard]] static Mark markOf(const DeviceId &device);

    bool operator==(const Beacon &) const = default;
};

} // namespace tambo::lan
