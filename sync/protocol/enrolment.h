// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/controllog.h"
#include "sync/protocol/limits.h"

#include <QList>

// How a hub and a centre, and a centre and one more PC, get to know each other.
namespace tambo::sync {

/// Answer to `GET /v1/hub/<nonce in hex>`: who the hub is, signed, so that a wrong address is
/// noticed before anything is sent. `nonce` is 16 bytes of the asker's.
struct HubGreeting {
    QByteArray publicKey; ///< Ed25519
    Epoch epoch;
    qint64 timeMs = 0; ///< the hub's clock, UTC

    [[nodiscard]] HubId hub() const { return store::idOfKey<HubId>(publicKey); }
    [[nodiscard]] QByteArray encode(QByteArrayView nonce, const store::SigningKey &key) const;
    /// Corrupt when it is malformed or not signed for this nonce.
    [[nodiscard]] static Result<HubGreeting> decode(QByteArrayView bytes, QByteArrayView nonce);
};
constexpr qsizetype greetingNonceSize = 16;

/// Body of `POST /v1/enrol`, signed by a device that the control log makes a member.
struct EnrolRequest {
    QByteArray token; ///< 16 bytes, of the invitation; noToken where the hub serves the centre
    QList<QByteArray> control; ///< the centre's control log from its first entry

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<EnrolRequest> decode(QByteArrayView bytes);
};

/// A PC that the centre let in, which the hub has not heard of yet, brings its certificate itself.
inline const QByteArray noToken(16, '\0');

/// Body of `POST /v1/joins`: a PC that was invited asks to be certified. Not signed: nobody knows
/// its keys yet; the MAC under the invitation's secret vouches for them.
struct JoinRequest {
    MailboxId mailbox;
    store::DeviceKeys keys;
    QByteArray mac; ///< 16 bytes

    [[nodiscard]] static JoinRequest make(
        const CentreId &centre, const store::DeviceKeys &keys, QByteArrayView secret);
    [[nodiscard]] bool verify(const CentreId &centre, QByteArrayView secret) const;
    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<JoinRequest> decode(QByteArrayView bytes);
};

[[nodiscard]] MailboxId mailboxOf(QByteArrayView secret);

} // namespace tambo::sync
