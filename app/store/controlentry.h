// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/hlc.h"
#include "app/store/crypto.h"

#include <QList>
#include <map>
#include <set>

// One entry of a centre's control log (store.md, "Trust: who may do what"): signed, unencrypted,
// without names. Wire form: CBOR array [body, signature]; body = CBOR array
// [version, kind, centre, signer, number, previous hash, kind's own items…].
//
// A signer's entries form a chain, numbered from 1. Beside it stand *free* entries, number 0 and no
// previous one: whoever signs with the centre's words, or restores a backup, cannot know how far
// that signer's chain has gone elsewhere, and would fork it. So does a PC that takes another
// identity, because there are two of it. Steward and StewardEnd are always free; Device and Grant
// may be. Where a chain forks all the same, every branch is said (signerchain.h): what limits a
// signer names entries by their hashes.
namespace tambo::store {

enum class SpaceKind { Public = 0, Centre = 1, Group = 2, Person = 3 };
/// "public", "centre", …: in files and on the command line.
[[nodiscard]] QString spaceName(SpaceKind kind);
[[nodiscard]] std::optional<SpaceKind> spaceKindNamed(QStringView name);

/// Names the key that signed an entry: `idOfKey` of the root or of a steward's certifying key.
using SignerId = DeviceId;

/// Up to where a device was believed in one space: the last seq of a segment, and its hash.
struct Believed {
    quint64 seq = 0;
    ShortHash hash;

    auto operator<=>(const Believed &) const = default;
};

struct ControlEntry {
    enum class Kind {
        Root = 1, ///< root public key; always the root's number 1
        Device = 2, ///< signing and box public keys of a device of the centre
        Space = 3, ///< genesis of a space: kind, nonce
        Grant = 4, ///< a space key, sealed to one device or under a key of the centre's space
        Steward = 5, ///< public key that may sign entries too; by the root only
        StewardEnd
        = 6, ///< what it signed after those entries, or free, counts no more; by the root
        Revoke = 7, ///< a device is believed no further than this, nor what it signed here
        Believe = 8, ///< of a revoked device, so much more is believed
        Drop = 9, ///< a person's or group's space is erased, for ever and everywhere
        Member = 10, ///< another centre takes part in a person's or group's space
        MemberEnd = 11, ///< it no longer does, and its devices are believed no further than this
    };

    Kind kind = Kind::Root;
    CentreId centre;
    SignerId signer;
    quint64 number = 0; ///< 1, 2, 3 … of this signer, without gaps; 0: free
    EntryHash previous; ///< of this signer's entry before
    EntryHash hash; ///< of the signed bytes, once they are decoded
    QByteArray signingKey; ///< Root, Device, Steward: Ed25519 public key
    QByteArray boxKey; ///< Device: X25519 public key
    SpaceKind spaceKind = SpaceKind::Public; ///< Space
    QByteArray nonce; ///< Space: 16 random bytes
    SpaceId space; ///< Grant, Drop, Member, MemberEnd
    KeyId key; ///< Grant
    DeviceId receiver; ///< Grant, Revoke, Believe: which device; StewardEnd: which signer
    KeyId under; ///< Grant without receiver: the centre's key that its own PCs open it with
    Hlc hlc; ///< Grant: the newest key writes
    QByteArray sealed; ///< Grant: the 32-byte space key, as sealTo or sealUnder makes it
    std::set<EntryHash>
        ends; ///< StewardEnd, Revoke, Believe: these of its chain count, and all that they follow
    std::set<DeviceId>
        heirs; ///< Revoke: devices it certified, without being a steward's, that stay
    std::map<SpaceId, Believed> believed; ///< Revoke, Believe; nothing in spaces left out
    CentreId member; ///< Member, MemberEnd: which centre
    std::set<EntryHash> ended; ///< MemberEnd: which Member entries
    std::map<DeviceId, Believed> believedOf; ///< MemberEnd; nothing of devices left out

    [[nodiscard]] bool isFree() const { return number == 0; }
};

constexpr qsizetype maxControlEntryBytes = 64 * 1024;
/// Spaces in one Revoke or Believe, of which there is one for each person; devices in a MemberEnd.
constexpr qsizetype maxBelieved = 1750;
constexpr qsizetype maxHeirs = 64; ///< devices in one Revoke
constexpr qsizetype maxEnds = 64; ///< entries of a chain in one StewardEnd, Revoke or Believe
constexpr qsizetype maxEnded = 64; ///< admissions in one MemberEnd

[[nodiscard]] QByteArray encodeControlEntry(const ControlEntry &entry, const SigningKey &signer);
/// Checks form and limits only; the signature is ControlLog's affair.
[[nodiscard]] Result<ControlEntry> decodeControlEntry(QByteArrayView bytes);
/// Body and signature of an entry that decodes.
[[nodiscard]] bool verifyControlEntry(QByteArrayView bytes, QByteArrayView publicKey);
[[nodiscard]] EntryHash entryHashOf(QByteArrayView bytes);
/// SpaceId of a Space entry: first 16 bytes of BLAKE2b of the signed genesis.
[[nodiscard]] SpaceId spaceOfGenesis(QByteArrayView entryBytes);
[[nodiscard]] SpaceId spaceOfGenesis(const ControlEntry &decoded);
[[nodiscard]] ShortHash shortHashOf(QByteArrayView bytes);
/// A space key for all who hold `under`, a key of the centre's space: one entry for all its PCs,
/// also those that come later. The grant's space, key and clock are bound to it.
[[nodiscard]] QByteArray sealUnder(
    const ControlEntry &grant, QByteArrayView under, QByteArrayView key);
[[nodiscard]] Result<QByteArray> openUnder(const ControlEntry &grant, QByteArrayView under);
/// What does not verify, as a sentence.
[[nodiscard]] Error controlRefused(const char *detail);

} // namespace tambo::store
