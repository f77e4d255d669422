// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/enrolment.h"

#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/material.h"

// How hubs, centres and PCs introduce themselves: the first byte says which message it is.
namespace tambo::fuzz::enrolment {

namespace {

QByteArray nonce()
{
    return QByteArray(sync::greetingNonceSize, 'n');
}

void checkEnrolment(QByteArrayView bytes)
{
    const auto request = sync::EnrolRequest::decode(bytes);
    if (!request.ok())
        return;
    const auto again = sync::EnrolRequest::decode(request->encode());
    require(again.ok() && again->token == request->token && again->control == request->control,
        "enrolment: round trip");
}

void checkJoin(QByteArrayView bytes)
{
    const auto request = sync::JoinRequest::decode(bytes);
    if (!request.ok())
        return;
    const auto again = sync::JoinRequest::decode(request->encode());
    require(again.ok() && again->encode() == request->encode(), "join: round trip");
    static_cast<void>(request->verify(CentreId{}, QByteArray(16, 's')));
}

/// A hub that signs anything.
void checkGreeting(Choices &choices)
{
    sync::HubGreeting greeting;
    greeting.publicKey = signingKey(1).publicKey;
    greeting.epoch = *sync::Epoch::from(choices.block(8));
    greeting.timeMs = qint64(choices.number(8));
    const auto again = sync::HubGreeting::decode(greeting.encode(nonce(), signingKey(1)), nonce());
    require(again.ok() && again->epoch == greeting.epoch && again->timeMs == greeting.timeMs,
        "greeting: round trip");
}

} // namespace

void check(QByteArrayView input)
{
    Choices choices(input);
    switch (choices.byte() % 4) {
    case 0:
        return checkEnrolment(choices.rest());
    case 1:
        return checkJoin(choices.rest());
    case 2:
        return checkGreeting(choices);
    default:
        static_cast<void>(sync::HubGreeting::decode(choices.rest(), nonce()));
    }
}

QList<QByteArray> seeds()
{
    sync::EnrolRequest enrolment{QByteArray(16, 't'), sampleControlLog().first(2)};
    const auto join = sync::JoinRequest::make(
        CentreId{}, {signingKey(2).publicKey, boxKey(2).publicKey}, QByteArray(16, 's'));
    sync::HubGreeting greeting{signingKey(1).publicKey, *sync::Epoch::from("epoch001"), 17};
    return {bigEndian(0, 1) + enrolment.encode(), bigEndian(1, 1) + join.encode(),
        bigEndian(2, 1) + QByteArray(16, 'g'),
        bigEndian(3, 1) + greeting.encode(nonce(), signingKey(1))};
}

const Target target("enrolment", check, seeds);

} // namespace tambo::fuzz::enrolment
