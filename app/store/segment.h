// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/change.h"
#include "app/store/crypto.h"

// A segment: a sealed run of one device's changes in one space (store.md, "Segment, on the wire and
// on disk"). Wire form: CBOR array [header, payload, signature]; header = byte string holding a
// CBOR array; signature = Ed25519 over header bytes and payload bytes.
namespace tambo::store {

constexpr qsizetype maxSegmentBytes = 256 * 1024;
constexpr qsizetype maxPayloadPlain = 8 * 1024 * 1024;
constexpr qsizetype maxSegmentChanges = 65'536;
constexpr qsizetype maxSegmentFields = 4 * maxSegmentChanges; ///< bounds what 8 MiB decode to
constexpr qsizetype segmentTargetBytes = 16 * 1024;

struct SegmentHeader {
    CentreId centre;
    SpaceId space;
    DeviceId device;
    quint64 firstSeq = 0; ///< one past the author's previous segment, so coverage has no gaps
    quint64 lastSeq = 0;
    ShortHash previous; ///< of the author's previous segment in this space, zero for the first
    KeyId key; ///< zero: not encrypted (public space)
    quint32 dictionary = 0; ///< zstd dictionary id, 0: plain zstd
    QByteArray nonce; ///< 24 bytes, empty when not encrypted
    quint64 plainSize = 0; ///< bytes of the columns before compression

    bool operator==(const SegmentHeader &) const = default;
};

/// What anybody can check without keys. `payload` is still compressed and perhaps encrypted.
struct SegmentEnvelope {
    SegmentHeader header;
    QByteArray headerBytes;
    QByteArray payload;
    QByteArray signature;
    ShortHash hash;
};

/// Form, limits and canonical encoding; Corrupt or TooNew otherwise.
[[nodiscard]] Result<SegmentEnvelope> openEnvelope(QByteArrayView bytes);
[[nodiscard]] bool verifyEnvelope(const SegmentEnvelope &envelope, QByteArrayView devicePublicKey);

/// Names an author outside this store.
struct Author {
    SpaceId space;
    DeviceId device;

    auto operator<=>(const Author &) const = default;
};

inline size_t qHash(const Author &author, size_t seed = 0) noexcept
{
    return qHash(author.device, qHash(author.space, seed));
}

/// Translates between this store's author numbers and (space, device) pairs.
class AuthorTable
{
public:
    virtual ~AuthorTable() = default;
    [[nodiscard]] virtual Author author(qint64 number) const = 0;
    [[nodiscard]] virtual Result<qint64> numberOf(const Author &author) = 0;
};

/// Compresses, encrypts (unless `key` is empty) and signs. `header.plainSize`, `nonce` and
/// `dictionary` are filled in here. `changes` are of one author, ascending.
[[nodiscard]] Result<QByteArray> sealSegment(SegmentHeader header, QByteArrayView key,
    const SigningKey &device, const std::vector<Change> &changes, const AuthorTable &authors);
/// Decrypts and decodes. The envelope must have been verified.
[[nodiscard]] Result<std::vector<Change>> openSegment(
    const SegmentEnvelope &envelope, QByteArrayView key, AuthorTable &authors);

} // namespace tambo::store
