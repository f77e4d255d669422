// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/lan/hello.h"

#include "app/store/cbor.h"
#include "sync/lan/problems.h"
#include "sync/protocol/limits.h"

namespace tambo::lan {

namespace {

constexpr qsizetype knownItems = 5;
constexpr qsizetype mostItems = 32; ///< with those of newer programs

/// Separates these signatures from all others that a device makes.
QByteArray signedText(QByteArrayView body, const QByteArray &binding, Channel::Role role)
{
    return "TamboHello" + QByteArray(1, role == Channel::Role::Caller ? 'C' : 'L') + binding
        + body.toByteArray();
}

} // namespace

QByteArray Hello::encode(
    const store::SigningKey &key, const QByteArray &binding, Channel::Role role) const
{
    store::CborWriter out;
    out.array(knownItems);
    out.unsignedInteger(version);
    out.unsignedInteger(quint64(errand));
    out.bytes(centre.view());
    out.bytes(devicePublicKey);
    out.bytes(join);
    out.end();
    return key.sign(signedText(out.data, binding, role)) + out.data;
}

Result<Hello> Hello::decode(QByteArrayView bytes, const QByteArray &binding, Channel::Role role)
{
    if (bytes.size() <= store::signatureSize)
        return senseless(QStringLiteral("greeting too short"));
    const QByteArrayView body = bytes.sliced(store::signatureSize);
    store::CborReader in(body);
    const qsizetype items = in.array(mostItems);
    const quint64 written = in.unsignedInteger();
    if (in.ok() && written > version)
        return newerProgram();
    Hello hello;
    const quint64 errand = in.unsignedInteger(quint64(Errand::Pairing));
    hello.errand = Errand(errand);
    hello.centre = in.id<CentreId>();
    hello.devicePublicKey = in.bytes(32);
    hello.join = in.bytes(sync::maxJoinBytes);
    if (!in.ok() || items < knownItems || hello.devicePublicKey.size() != 32)
        return senseless(QStringLiteral("malformed greeting"));
    if (!store::verifySignature(hello.devicePublicKey, signedText(body, binding, role),
            bytes.first(store::signatureSize)))
        return senseless(QStringLiteral("greeting not signed for this connection"));
    return hello;
}

} // namespace tambo::lan
