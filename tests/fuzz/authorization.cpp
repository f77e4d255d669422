// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/auth.h"

#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/material.h"

// The header that says who asks, and the challenge in it.
namespace tambo::fuzz::authorization {

namespace {

constexpr qint64 now = 1'700'000'000'000;

sync::SignedRequest request()
{
    return {*HubId::from(QByteArray(16, 'h')), "POST", "/v1/sync", "body"};
}

} // namespace

void check(QByteArrayView input)
{
    const QByteArray header = input.toByteArray();
    require(sync::fromHeader(sync::toHeader(header)) == header, "base64url: round trip");
    const sync::Challenges challenges(QByteArray(32, 'c'));
    static_cast<void>(challenges.check(sync::fromHeader(header), now));
    const auto authorization = sync::parseAuthorization(header);
    if (!authorization)
        return;
    static_cast<void>(challenges.check(authorization->challenge, now));
    const QByteArray again = "Tambo "
        + sync::toHeader(authorization->device.toByteArray() + authorization->challenge
            + authorization->signature);
    const auto second = sync::parseAuthorization(again);
    require(second && second->device == authorization->device
            && second->challenge == authorization->challenge
            && second->signature == authorization->signature,
        "authorization: round trip");
    static_cast<void>(
        sync::verifyAuthorization(*authorization, request(), signingKey(1).publicKey));
}

QList<QByteArray> seeds()
{
    const sync::Challenges challenges(QByteArray(32, 'c'));
    const QByteArray challenge = challenges.at(now);
    const QByteArray header = sync::authorize(request(), challenge, signingKey(1));
    require(sync::verifyAuthorization(
                *sync::parseAuthorization(header), request(), signingKey(1).publicKey),
        "what was signed verifies");
    return {header, sync::toHeader(challenge)};
}

const Target target("authorization", check, seeds);

} // namespace tambo::fuzz::authorization
