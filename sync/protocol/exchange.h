// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/followed.h"
#include "sync/protocol/enrolment.h"

// `POST /v1/sync`: one request, one answer, both CBOR (DESIGN.md, "One exchange, one round trip").
// Control entries and segments share one arrival sequence per centre, so one cursor covers both.
namespace tambo::sync {

using store::Followed;

/// "Of this device's changes in this space I have everything up to `seq`": got by another road, so
/// that nothing comes twice over a thin link.
struct Covered {
    SpaceId space;
    DeviceId device;
    quint64 seq = 0;

    bool operator==(const Covered &) const = default;
};

struct ExchangeRequest {
    Epoch epoch; ///< of the hub, as last heard; null at first contact
    ShortHash subscriptions; ///< digest of what is followed, see subscriptionDigest
    QList<Followed> followed; ///< ascending; left out while the hub knows the digest
    QList<quint64> cursors; ///< last arrival seen of the centre, for each followed, in their order
    QList<Covered> covered;
    quint64 maxBytes = maxPageBytes; ///< of segments and control entries in the answer
    QList<QByteArray> control; ///< pushed first
    QList<QByteArray> segments; ///< pushed after them
    QList<BlobId> offered; ///< files that are here: does the hub lack them?
    QList<BlobId> wanted; ///< files that are missing here: does the hub hold them?
    QList<MailboxId> mailboxes; ///< open invitations of this PC

    [[nodiscard]] QByteArray encode() const;
    /// Corrupt when malformed or over a limit; TooNew for another version.
    [[nodiscard]] static Result<ExchangeRequest> decode(QByteArrayView bytes);
    bool operator==(const ExchangeRequest &) const = default;
};

/// Why a pushed item was not taken. Numbers are for ever; 6 is not free.
enum class Refusal {
    Malformed = 1,
    UnknownCentre = 2, ///< the hub does not serve it
    Untrusted = 3, ///< no control entry makes its device a writer there (yet)
    BadSignature = 4,
    OutOfOrder = 5, ///< a control entry of which something before it is missing
    Erased = 7, ///< its space was erased for ever
};

struct Refused {
    quint64 index = 0; ///< into control entries and segments of the request, counted through
    Refusal reason = Refusal::Malformed;

    bool operator==(const Refused &) const = default;
};

struct ExchangeResponse {
    Epoch epoch;
    qint64 timeMs = 0; ///< the hub's clock, UTC
    bool more = false; ///< another page waits
    bool rewound = false; ///< cursors go back: somebody else wrote in the name of a device
    bool unknownSubscriptions = false; ///< ask again with `followed`; nothing was looked up
    quint64 processed = 0; ///< pushed items dealt with, from the first; the rest must come again
    QList<Refused> refused; ///< among those; all others are on the hub's disk now
    QList<QByteArray> control; ///< new to this client, in arrival order
    QList<QByteArray> segments;
    QList<quint64> cursors; ///< new values, in the order of the request; empty if nothing moved
    QList<quint64> needed; ///< indices into `offered`: please send
    QList<quint64> available; ///< indices into `wanted`: can be fetched
    QList<JoinRequest> joins; ///< for the mailboxes asked after
    QList<CentreId>
        granting; ///< centres that gave this device keys and of which it follows nothing

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<ExchangeResponse> decode(QByteArrayView bytes);
};

/// First 8 bytes of BLAKE2b of their lengths (one byte each) and bytes; zero for none.
[[nodiscard]] ShortHash subscriptionDigest(const QList<Followed> &ascending);
/// The same lengths and bytes, and back; nullopt when malformed.
[[nodiscard]] QByteArray packFollowed(const QList<Followed> &followed);
[[nodiscard]] std::optional<QList<Followed>> unpackFollowed(QByteArrayView bytes);

} // namespace tambo::sync
