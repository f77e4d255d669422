// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/crypto.h"

#include <QCoreApplication>
#include <sodium.h>

namespace tambo::store {

namespace {

const unsigned char *in(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

unsigned char *out(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

Error cannotOpen()
{
    return fail(Error::Kind::Denied,
        QCoreApplication::translate(
            "Crypto", "Estos datos están cerrados con otra llave o llegaron dañados."));
}

} // namespace

bool initCrypto()
{
    return sodium_init() >= 0;
}

QByteArray blake2b(QByteArrayView data, qsizetype size)
{
    QByteArray hash(size, Qt::Uninitialized);
    crypto_generichash(out(hash), size_t(size), in(data), size_t(data.size()), nullptr, 0);
    return hash;
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(size));
    return bytes;
}

BlobHasher::BlobHasher()
{
    static_assert(sizeof(crypto_generichash_state) <= sizeof m_state);
    crypto_generichash_init(
        reinterpret_cast<crypto_generichash_state *>(m_state), nullptr, 0, BlobId::size);
}

void BlobHasher::add(QByteArrayView data)
{
    crypto_generichash_update(reinterpret_cast<crypto_generichash_state *>(m_state), in(data),
        static_cast<unsigned long long>(data.size()));
}

BlobId BlobHasher::result()
{
    BlobId id;
    crypto_generichash_final(
        reinterpret_cast<crypto_generichash_state *>(m_state), id.bytes.data(), BlobId::size);
    return id;
}

SigningKey SigningKey::generate()
{
    SigningKey key{QByteArray(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized),
        QByteArray(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized)};
    crypto_sign_keypair(out(key.publicKey), out(key.secret));
    return key;
}

SigningKey SigningKey::fromSeed(QByteArrayView seed)
{
    Q_ASSERT(seed.size() == qsizetype(crypto_sign_SEEDBYTES));
    SigningKey key{QByteArray(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized),
        QByteArray(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized)};
    crypto_sign_seed_keypair(out(key.publicKey), out(key.secret), in(seed));
    return key;
}

QByteArray SigningKey::sign(QByteArrayView message) const
{
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(out(signature), nullptr, in(message),
        static_cast<unsigned long long>(message.size()), in(secret));
    return signature;
}

bool SigningKey::isPair() const
{
    return verifySignature(publicKey, "pair", sign("pair"));
}

bool verifySignature(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature)
{
    return publicKey.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == crypto_sign_BYTES
        && crypto_sign_verify_detached(in(signature), in(message),
               static_cast<unsigned long long>(message.size()), in(publicKey))
        == 0;
}

BoxKey BoxKey::generate()
{
    BoxKey key{QByteArray(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized),
        QByteArray(crypto_box_SECRETKEYBYTES, Qt::Uninitialized)};
    crypto_box_keypair(out(key.publicKey), out(key.secret));
    return key;
}

BoxKey BoxKey::fromSeed(QByteArrayView seed)
{
    Q_ASSERT(seed.size() == qsizetype(crypto_box_SEEDBYTES));
    BoxKey key{QByteArray(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized),
        QByteArray(crypto_box_SECRETKEYBYTES, Qt::Uninitialized)};
    crypto_box_seed_keypair(out(key.publicKey), out(key.secret), in(seed));
    return key;
}

bool BoxKey::isPair() const
{
    QByteArray derived(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    return crypto_scalarmult_base(out(derived), in(secret)) == 0 && derived == publicKey;
}

Result<QByteArray> BoxKey::open(QByteArrayView sealed) const
{
    if (sealed.size() < qsizetype(crypto_box_SEALBYTES))
        return cannotOpen();
    QByteArray message(sealed.size() - qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
    if (crypto_box_seal_open(out(message), in(sealed),
            static_cast<unsigned long long>(sealed.size()), in(publicKey), in(secret))
        != 0)
        return cannotOpen();
    return message;
}

QByteArray sealTo(QByteArrayView publicKey, QByteArrayView message)
{
    QByteArray sealed(message.size() + qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
    crypto_box_seal(
        out(sealed), in(message), static_cast<unsigned long long>(message.size()), in(publicKey));
    return sealed;
}

QByteArray aeadEncrypt(
    QByteArrayView plain, QByteArrayView associated, QByteArrayView nonce, QByteArrayView key)
{
    Q_ASSERT(nonce.size() == aeadNonceSize && key.size() == aeadKeySize);
    QByteArray cipher(plain.size() + aeadTagSize, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out(cipher), nullptr, in(plain),
        static_cast<unsigned long long>(plain.size()), in(associated),
        static_cast<unsigned long long>(associated.size()), nullptr, in(nonce), in(key));
    return cipher;
}

Result<QByteArray> aeadDecrypt(
    QByteArrayView cipher, QByteArrayView associated, QByteArrayView nonce, QByteArrayView key)
{
    if (cipher.size() < aeadTagSize || nonce.size() != aeadNonceSize || key.size() != aeadKeySize)
        return cannotOpen();
    QByteArray plain(cipher.size() - aeadTagSize, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(out(plain), nullptr, nullptr, in(cipher),
            static_cast<unsigned long long>(cipher.size()), in(associated),
            static_cast<unsigned long long>(associated.size()), in(nonce), in(key))
        != 0)
        return cannotOpen();
    return plain;
}

QByteArray subKey(QByteArrayView key, quint64 number, const char (&context)[9])
{
    static_assert(sizeof context == crypto_kdf_CONTEXTBYTES + 1);
    Q_ASSERT(key.size() == qsizetype(crypto_kdf_KEYBYTES));
    QByteArray derived(32, Qt::Uninitialized);
    crypto_kdf_derive_from_key(out(derived), size_t(derived.size()), number, context, in(key));
    return derived;
}

void wipe(QByteArray &secret)
{
    sodium_memzero(secret.data(), size_t(secret.size()));
}

QByteArray macOf(QByteArrayView key, QByteArrayView message)
{
    QByteArray mac(16, Qt::Uninitialized);
    crypto_generichash(out(mac), 16, in(message), static_cast<unsigned long long>(message.size()),
        in(key), size_t(key.size()));
    return mac;
}

bool sameBytes(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), size_t(a.size())) == 0;
}

} // namespace tambo::store
