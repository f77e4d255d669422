// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/shortsecret.h"

#include <array>
#include <sodium.h>

namespace tambo::store {

namespace {

constexpr unsigned long long passes = 2;
constexpr size_t memoryBytes = 8 * 1024 * 1024;

} // namespace

Result<QString> shortSecretHash(const QByteArray &secret)
{
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str(hash.data(), secret.constData(),
            static_cast<unsigned long long>(secret.size()), passes, memoryBytes)
        != 0)
        return fail(Error::Kind::Internal, {}, QStringLiteral("no memory for Argon2id"));
    return QString::fromLatin1(hash.data());
}

bool fitsShortSecret(const QString &hash, const QByteArray &secret)
{
    const QByteArray known = hash.toLatin1();
    return known.size() < qsizetype(crypto_pwhash_STRBYTES)
        && crypto_pwhash_str_needs_rehash(known.constData(), passes, memoryBytes) == 0
        && crypto_pwhash_str_verify(known.constData(), secret.constData(),
               static_cast<unsigned long long>(secret.size()))
        == 0;
}

} // namespace tambo::store
