// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/lan/beacon.h"
#include "sync/lan/hello.h"

#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/material.h"

// What PCs hear on a network before they know who says it.
namespace tambo::fuzz::lan {

namespace {

using tambo::lan::Beacon;
using tambo::lan::Channel;
using tambo::lan::Hello;

const QByteArray binding(64, 'b');
const QByteArray key(32, 'k');

void checkHello(const QByteArray &bytes)
{
    const auto hello = Hello::decode(bytes, binding, Channel::Role::Caller);
    if (!hello.ok() || hello->devicePublicKey != signingKey(1).publicKey)
        return;
    const auto again = Hello::decode(hello->encode(signingKey(1), binding, Channel::Role::Caller),
        binding, Channel::Role::Caller);
    require(again.ok() && again->centre == hello->centre && again->errand == hello->errand
            && again->join == hello->join,
        "greeting: round trip");
}

} // namespace

void check(QByteArrayView input)
{
    Choices choices(input);
    switch (choices.byte() % 3) {
    case 0: {
        const auto beacon = Beacon::open(choices.rest(), key);
        if (beacon)
            require(Beacon::open(beacon->seal(key), key) == beacon, "beacon: round trip");
        return;
    }
    case 1:
        return checkHello(choices.rest().toByteArray());
    default: {
        const QByteArray body = choices.rest().toByteArray();
        checkHello(signingKey(1).sign("TamboHelloC" + binding + body) + body);
    }
    }
}

QList<QByteArray> seeds()
{
    const Beacon beacon{
        *Beacon::Mark::from("devicemk"), 4711, *Beacon::Digest::from("digest01"), true};
    Hello hello;
    hello.centre = *CentreId::from(QByteArray(16, 'c'));
    hello.devicePublicKey = signingKey(1).publicKey;
    hello.join = QByteArray(40, 'j');
    const QByteArray whole = hello.encode(signingKey(1), binding, Channel::Role::Caller);
    return {bigEndian(0, 1) + beacon.seal(key), bigEndian(1, 1) + whole,
        bigEndian(2, 1) + whole.mid(store::signatureSize)};
}

const Target target("lan", check, seeds);

} // namespace tambo::fuzz::lan
