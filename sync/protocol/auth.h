// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/ids.h"
#include "app/core/result.h"
#include "app/store/crypto.h"

#include <QByteArray>
#include <optional>

// Who asks (DESIGN.md, "Signed requests"). A request carries `Authorization: Tambo T`, T =
// base64url of device (16), challenge (24) and an Ed25519 signature (64) over the hub, method,
// path, BLAKE2b of the body and the challenge. The challenge comes from the hub's last answer; the
// hub keeps none of them, it recognises its own MAC. The client's clock plays no part.
namespace tambo::sync {

constexpr QByteArrayView authorizationHeader = "Authorization";
constexpr QByteArrayView challengeHeader = "Tambo-Challenge"; ///< base64url, in answers
constexpr qsizetype challengeSize = 24;

/// Hands out challenges and recognises them: 8 bytes of time (ms, big-endian), 16 of MAC over it.
class Challenges
{
public:
    static constexpr qint64 validMs = 24LL * 3600 * 1000;
    static constexpr qint64 renewMs
        = 3600LL * 1000; ///< from this age on an answer brings a new one

    enum class Age { Fresh, Renew, Invalid };

    explicit Challenges(QByteArray secret) : m_secret(std::move(secret)) {}
    [[nodiscard]] QByteArray at(qint64 nowMs) const;
    [[nodiscard]] Age check(QByteArrayView challenge, qint64 nowMs) const;

private:
    QByteArray m_secret;
};

struct SignedRequest {
    HubId hub;
    QByteArray method;
    QByteArray path;
    /// Empty for uploads and downloads: their content is checked by its own hash in the end.
    QByteArray body;
};

struct Authorization {
    DeviceId device;
    QByteArray challenge;
    QByteArray signature;
};

/// The value of the Authorization header.
[[nodiscard]] QByteArray authorize(
    const SignedRequest &request, QByteArrayView challenge, const store::SigningKey &device);
/// Form only; nullopt where the header is missing or not ours.
[[nodiscard]] std::optional<Authorization> parseAuthorization(const QByteArray &header);
[[nodiscard]] bool verifyAuthorization(const Authorization &authorization,
    const SignedRequest &request, QByteArrayView devicePublicKey);

[[nodiscard]] QByteArray toHeader(QByteArrayView bytes); ///< base64url without padding
[[nodiscard]] QByteArray fromHeader(const QByteArray &text); ///< empty when it is not that

} // namespace tambo::sync
