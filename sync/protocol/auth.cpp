// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/auth.h"

#include <QtEndian>

namespace tambo::sync {

namespace {

constexpr QByteArrayView scheme = "Tambo ";

QByteArray signedText(const SignedRequest &request, QByteArrayView challenge)
{
    // Fixed sizes at both ends, and a path holds no zero byte: no two requests share a text.
    return QByteArray("tambo-request-1") + request.hub.toByteArray() + request.method + '\0'
        + request.path + '\0' + store::blake2b(request.body) + challenge.toByteArray();
}

} // namespace

QByteArray toHeader(QByteArrayView bytes)
{
    return bytes.toByteArray().toBase64(
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray fromHeader(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text,
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals
            | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

QByteArray Challenges::at(qint64 nowMs) const
{
    QByteArray time(8, Qt::Uninitialized);
    qToBigEndian(nowMs, time.data());
    return time + store::macOf(m_secret, time);
}

Challenges::Age Challenges::check(QByteArrayView challenge, qint64 nowMs) const
{
    if (challenge.size() != challengeSize)
        return Age::Invalid;
    const QByteArrayView time = challenge.first(8);
    if (!store::sameBytes(challenge.sliced(8), store::macOf(m_secret, time)))
        return Age::Invalid;
    const qint64 age = nowMs - qFromBigEndian<qint64>(time.data());
    // A hub whose clock was set back meets its own challenges from the future.
    if (age > validMs || age < -validMs)
        return Age::Invalid;
    return age > renewMs || age < 0 ? Age::Renew : Age::Fresh;
}

QByteArray authorize(
    const SignedRequest &request, QByteArrayView challenge, const store::SigningKey &device)
{
    const QByteArray token = store::idOfKey<DeviceId>(device.publicKey).toByteArray()
        + challenge.toByteArray() + device.sign(signedText(request, challenge));
    return scheme.toByteArray() + toHeader(token);
}

std::optional<Authorization> parseAuthorization(const QByteArray &header)
{
    if (!header.startsWith(scheme))
        return std::nullopt;
    const QByteArray token = fromHeader(header.sliced(scheme.size()));
    if (token.size() != DeviceId::size + challengeSize + store::signatureSize)
        return std::nullopt;
    return Authorization{*DeviceId::from(token.first(DeviceId::size)),
        token.sliced(DeviceId::size, challengeSize), token.last(store::signatureSize)};
}

bool verifyAuthorization(const Authorization &authorization, const SignedRequest &request,
    QByteArrayView devicePublicKey)
{
    return store::verifySignature(
        devicePublicKey, signedText(request, authorization.challenge), authorization.signature);
}

} // namespace tambo::sync
