// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/ids.h"
#include "app/core/result.h"

#include <QByteArray>
#include <QByteArrayView>

// Thin typed names for the few libsodium functions that Tambo uses. Nothing here keeps state.
namespace tambo::store {

/// Must run once before anything else here; false when libsodium cannot start.
[[nodiscard]] bool initCrypto();

/// BLAKE2b (RFC 7693), `size` bytes (16..64).
[[nodiscard]] QByteArray blake2b(QByteArrayView data, qsizetype size = 32);
[[nodiscard]] QByteArray randomBytes(qsizetype size);

/// BLAKE2b-256 of something too large for memory, fed piece by piece.
class BlobHasher
{
public:
    BlobHasher();
    void add(QByteArrayView data);
    [[nodiscard]] BlobId result();

private:
    alignas(64) unsigned char m_state[384];
};

/// Ed25519 (RFC 8032). `secret` is libsodium's 64-byte form.
struct SigningKey {
    QByteArray publicKey; ///< 32 bytes
    QByteArray secret; ///< 64 bytes

    [[nodiscard]] static SigningKey generate();
    /// The same pair for the same 32 bytes, always.
    [[nodiscard]] static SigningKey fromSeed(QByteArrayView seed);
    [[nodiscard]] QByteArray sign(QByteArrayView message) const; ///< 64 bytes
    [[nodiscard]] bool isPair() const; ///< both halves belong together
};
[[nodiscard]] bool verifySignature(
    QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature);

/// X25519 pair for sealed boxes (anonymous sender).
struct BoxKey {
    QByteArray publicKey; ///< 32 bytes
    QByteArray secret; ///< 32 bytes

    [[nodiscard]] static BoxKey generate();
    /// The same pair for the same 32 bytes, always.
    [[nodiscard]] static BoxKey fromSeed(QByteArrayView seed);
    [[nodiscard]] Result<QByteArray> open(QByteArrayView sealed) const;
    [[nodiscard]] bool isPair() const;
};
[[nodiscard]] QByteArray sealTo(QByteArrayView publicKey, QByteArrayView message);

constexpr qsizetype aeadKeySize = 32;
constexpr qsizetype aeadNonceSize = 24;
constexpr qsizetype aeadTagSize = 16;
constexpr qsizetype signatureSize = 64;

/// XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha); the tag stands behind the ciphertext.
[[nodiscard]] QByteArray aeadEncrypt(
    QByteArrayView plain, QByteArrayView associated, QByteArrayView nonce, QByteArrayView key);
[[nodiscard]] Result<QByteArray> aeadDecrypt(
    QByteArrayView cipher, QByteArrayView associated, QByteArrayView nonce, QByteArrayView key);

/// One of the 32-byte keys that a 32-byte key stands for (crypto_kdf: keyed BLAKE2b). `context`, 8
/// letters, says what it is for.
[[nodiscard]] QByteArray subKey(QByteArrayView key, quint64 number, const char (&context)[9]);

/// Overwrites what must not stay in memory. `secret` may not be shared: a copy keeps its bytes.
void wipe(QByteArray &secret);

/// 16 bytes of keyed BLAKE2b over `message`; compare with `sameBytes`.
[[nodiscard]] QByteArray macOf(QByteArrayView key, QByteArrayView message);
/// Constant time.
[[nodiscard]] bool sameBytes(QByteArrayView a, QByteArrayView b);

/// First 16 bytes of BLAKE2b of a public key: how centres, devices and hubs are named.
template<typename IdType> [[nodiscard]] IdType idOfKey(QByteArrayView publicKey)
{
    return *IdType::from(blake2b(publicKey, 32).first(IdType::size));
}

} // namespace tambo::store
