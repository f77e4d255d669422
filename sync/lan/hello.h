// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/crypto.h"
#include "sync/lan/channel.h"

namespace tambo::lan {

/// The first message of each side: which PC of which centre it is, signed over both certificates of
/// this connection. Who sits between the two holds neither certificate's key, so the signature fits
/// no connection of theirs.
struct Hello {
    static constexpr quint64 version = 1;
    /// What the caller comes for; numbers are on the wire.
    enum class Errand : quint8 {
        Meeting = 0,
        Pairing = 1, ///< two centres get to know each other, see pairing.h
    };

    Errand errand = Errand::Meeting;
    CentreId centre;
    QByteArray devicePublicKey; ///< Ed25519
    /// A sync::JoinRequest of a PC that was invited and is of the centre from now on; else empty.
    QByteArray join;

    [[nodiscard]] DeviceId device() const { return store::idOfKey<DeviceId>(devicePublicKey); }
    [[nodiscard]] QByteArray encode(
        const store::SigningKey &key, const QByteArray &binding, Channel::Role role) const;
    /// `role`: of the one who sent it. TooNew, or BadInput for what is no greeting or not signed
    /// for this connection.
    [[nodiscard]] static Result<Hello> decode(
        QByteArrayView bytes, const QByteArray &binding, Channel::Role role);
};

} // namespace tambo::lan
