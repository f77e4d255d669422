// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/cargo.h"
#include "app/store/hubs.h"

// What other PCs have, as they said themselves, signed, on a stick (sync/usb): so that the next
// stick for them carries only what is missing, and as a proof that something is not only here.
namespace tambo::store {

/// "All of this author's changes up to `seq` are here", and the segment that ends there has that
/// hash: by the chain, whoever has the same hash has the same changes.
struct Reached {
    Author author;
    quint64 seq = 0;
    ShortHash hash;

    bool operator==(const Reached &) const = default;
};

/// What one PC has of some spaces and logs.
struct Knowledge {
    QList<CentreId> follows; ///< whose public spaces it reads
    QList<Reached> reached;
    QList<ShortHash> aside; ///< segments it keeps that lost to another branch
    std::map<CentreId, QByteArray> control; ///< hashes of the log's entries, 8 bytes each
    QList<BlobId> blobs; ///< files that lie there

    bool operator==(const Knowledge &) const = default;
};

/// Bounds what a PC says of itself, and what another keeps of it.
constexpr qsizetype maxReached = 50'000;
constexpr qsizetype maxAside = 50'000;
constexpr qsizetype maxKnownLogs = 4096;
constexpr qsizetype maxKnownControl = 2 * 1024 * 1024; ///< bytes, all logs together
constexpr qsizetype maxKnownBlobs = 150'000;

/// What this PC has of a cargo; what passes the limits is left out. Seal what is pending first.
[[nodiscard]] Result<Knowledge> knowledge(Writer &writer, const Cargo &cargo);

/// A PC that has told what it has.
struct Peer {
    DeviceId device;
    CentreId centre;
    std::set<CentreId> follows;
    std::set<ShortHash> aside;
};

/// When a PC told, and whether all of what it has that this one could have.
struct Told {
    DeviceId device;
    CentreId centre;
    qint64 ms = 0; ///< its clock
    bool complete = false;
};
enum class Heard { News, Known };
/// Remembers it, unless something newer of that PC is known. `told.device` must be a device of that
/// centre: the caller has seen its signature.
[[nodiscard]] Result<Heard> notePeer(Writer &writer, const Told &told, const Knowledge &has);
/// When each PC last told, ms since the epoch by its own clock.
[[nodiscard]] Result<std::map<DeviceId, qint64>> lastTold(Reader &reader);
[[nodiscard]] Result<> forgetPeer(Database &database, const DeviceId &device);

/// Who will read: the PCs of some centres, as far as they count. Nobody: everything is missing.
struct Audience {
    QList<Peer> peers; ///< that have told
    /// Some PC of the own centre has never told, and may have no road but the stick: it has what
    /// the hub has, if there is one. PCs of other centres have roads of their own between them.
    bool silent = false;
    /// The same of another centre: logs go whole, as they are small and nothing is read without.
    bool newcomers = false;
    HubState hub; ///< null id: none that was ever reached
    CentreId own;
    std::set<SpaceId> brought; ///< spaces whose segments this PC brings to the hub
};
[[nodiscard]] Result<Audience> audienceOf(Writer &writer, const std::set<CentreId> &centres);

/// `a.space IN (…)`; never empty SQL.
[[nodiscard]] QByteArray inCargo(const Cargo &cargo);

/// A segment that is to travel.
struct Portable {
    qint64 arrival = 0;
    qint64 bytes = 0;
};
/// Sealed segments of the cargo's spaces, by arrival, but those that the whole audience has.
[[nodiscard]] Result<QList<Portable>> segmentsFor(
    Reader &reader, const Cargo &cargo, const Audience &audience);
/// The same of control entries, log by log.
[[nodiscard]] Result<QList<QByteArray>> controlFor(
    Reader &reader, const Cargo &cargo, const Audience &audience);

struct PortableBlob {
    BlobId blob;
    qint64 bytes = 0;
};
/// Files that lie here and that visible records of the cargo's spaces name, but those that the
/// whole audience has: previews, then originals that are only here, then others; oldest first.
[[nodiscard]] Result<QList<PortableBlob>> blobsFor(
    Reader &reader, const Cargo &cargo, const Audience &audience);

/// So many other PCs must have something that no hub has, before it is not "only here" any more.
constexpr qint64 peersThatAccept = 2;
[[nodiscard]] Result<qint64> countHolders(Reader &reader, const BlobId &blob);
/// Up to which seq of that author `peersThatAccept` other PCs have what is here; the author's own
/// PC counts as one.
[[nodiscard]] Result<quint64> acceptedUpTo(Reader &reader, const Author &author);

} // namespace tambo::store
