// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/exchange.h"

#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/material.h"

// Both halves of an exchange, and the list of what is followed, as hubs keep it: the first byte
// says which.
namespace tambo::fuzz::exchange {

namespace {

template<typename Message> void checkMessage(QByteArrayView bytes)
{
    const auto message = Message::decode(bytes);
    if (!message.ok())
        return;
    const QByteArray written = message->encode();
    const auto again = Message::decode(written);
    require(again.ok() && again->encode() == written, "exchange: round trip");
}

} // namespace

void check(QByteArrayView input)
{
    Choices choices(input);
    const int which = choices.byte() % 3;
    if (which == 0)
        return checkMessage<sync::ExchangeRequest>(choices.rest());
    if (which == 1)
        return checkMessage<sync::ExchangeResponse>(choices.rest());
    const QByteArrayView packed = choices.rest();
    if (const auto followed = sync::unpackFollowed(packed))
        require(sync::packFollowed(*followed) == packed, "followed: one form only");
}

QList<QByteArray> seeds()
{
    const auto device = store::idOfKey<DeviceId>(signingKey(1).publicKey);
    const auto centre = *CentreId::from(QByteArray(16, 'c'));
    sync::ExchangeRequest request;
    request.epoch = *sync::Epoch::from("epoch001");
    request.followed = {sync::Followed(centre), sync::Followed(centre, space(2))};
    std::sort(request.followed.begin(), request.followed.end());
    request.subscriptions = sync::subscriptionDigest(request.followed);
    request.cursors = {7, 300};
    request.covered = {{space(1), device, 12}};
    request.control = {"entry"};
    request.segments = {"segment", "another"};
    request.offered = {*BlobId::from(QByteArray(32, 'o'))};
    request.wanted = {*BlobId::from(QByteArray(32, 'w'))};
    request.mailboxes = {sync::mailboxOf(QByteArray(16, 's'))};
    sync::ExchangeResponse response;
    response.epoch = request.epoch;
    response.timeMs = 1'700'000'000'000;
    response.more = response.rewound = true;
    response.processed = 3;
    response.refused = {{1, sync::Refusal::Untrusted}};
    response.control = {"entry"};
    response.segments = {"segment"};
    response.cursors = {9, 400};
    response.needed = {0};
    response.available = {0};
    response.joins = {sync::JoinRequest::make(
        centre, {signingKey(2).publicKey, boxKey(2).publicKey}, QByteArray(16, 's'))};
    response.granting = {centre};
    return {bigEndian(0, 1) + request.encode(), bigEndian(1, 1) + response.encode(),
        bigEndian(0, 1) + sync::ExchangeRequest().encode(),
        bigEndian(2, 1) + sync::packFollowed(request.followed)};
}

const Target target("exchange", check, seeds);

} // namespace tambo::fuzz::exchange
