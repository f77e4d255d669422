// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/crypto.h"

#include <QHash>
#include <QList>
#include <map>

// A centre's control log (store.md, "Trust: who may do what"): signed, unencrypted, without names;
// a chain of entries that says which devices and spaces belong to the centre and who holds keys.
// Wire form of an entry: CBOR array [body, signature]; body = CBOR array
// [version, kind, centre, number, previous hash, kind's own items…].
namespace tambo::store {

enum class SpaceKind { Public = 0, Centre = 1, Group = 2, Person = 3 };
/// "public", "centre", …: in files and on the command line.
[[nodiscard]] QString spaceName(SpaceKind kind);
[[nodiscard]] std::optional<SpaceKind> spaceKindNamed(QStringView name);

struct ControlEntry {
    enum class Kind {
        Root = 1, ///< root public key; always number 1
        Device = 2, ///< signing and box public keys of a device of the centre
        Space = 3, ///< genesis of a space: kind, nonce
        Grant = 4, ///< a space key sealed to one device
    };

    Kind kind = Kind::Root;
    CentreId centre;
    quint64 number = 0; ///< 1, 2, 3 … without gaps
    ShortHash previous;
    QByteArray signingKey; ///< Root, Device: Ed25519 public key
    QByteArray boxKey; ///< Device: X25519 public key
    SpaceKind spaceKind = SpaceKind::Public; ///< Space
    QByteArray nonce; ///< Space: 16 random bytes
    SpaceId space; ///< Grant
    KeyId key; ///< Grant
    DeviceId receiver; ///< Grant
    QByteArray sealed; ///< Grant: crypto_box_seal of the 32-byte space key
};

constexpr qsizetype maxControlEntryBytes = 1024;

/// Signs with the root key. `number` and `previous` are the caller's.
[[nodiscard]] QByteArray encodeControlEntry(const ControlEntry &entry, const SigningKey &root);
/// Checks form and limits only; the signature is ControlLog's affair.
[[nodiscard]] Result<ControlEntry> decodeControlEntry(QByteArrayView bytes);
/// SpaceId of a Space entry: first 16 bytes of BLAKE2b of the signed genesis.
[[nodiscard]] SpaceId spaceOfGenesis(QByteArrayView entryBytes);
[[nodiscard]] ShortHash shortHashOf(QByteArrayView bytes);

struct DeviceKeys {
    QByteArray signingKey;
    QByteArray boxKey;
};

/// The verified state of one centre's log. Entries are taken strictly in order; what does not
/// verify or does not follow is refused and changes nothing.
class ControlLog
{
public:
    /// `bytes` must be entry number `size() + 1`.
    [[nodiscard]] Result<ControlEntry> append(QByteArrayView bytes);

    [[nodiscard]] CentreId centre() const { return m_centre; }
    [[nodiscard]] quint64 size() const { return m_size; }
    [[nodiscard]] ShortHash lastHash() const { return m_lastHash; }
    [[nodiscard]] QByteArray rootKey() const { return m_rootKey; }
    [[nodiscard]] const DeviceKeys *device(const DeviceId &id) const;
    [[nodiscard]] const std::map<DeviceId, DeviceKeys> &devices() const { return m_devices; }
    [[nodiscard]] const std::map<SpaceId, SpaceKind> &spaces() const { return m_spaces; }
    [[nodiscard]] const QList<ControlEntry> &grants() const { return m_grants; }

private:
    [[nodiscard]] Result<> accept(const ControlEntry &entry, QByteArrayView bytes);

    CentreId m_centre;
    quint64 m_size = 0;
    ShortHash m_lastHash;
    QByteArray m_rootKey;
    std::map<DeviceId, DeviceKeys> m_devices;
    std::map<SpaceId, SpaceKind> m_spaces;
    QList<ControlEntry> m_grants;
};

} // namespace tambo::store
