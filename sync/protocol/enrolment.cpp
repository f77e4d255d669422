// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/enrolment.h"

#include "app/store/cbor.h"

namespace tambo::sync {

namespace {

constexpr qsizetype keySize = 32;
constexpr qsizetype tokenSize = 16;
constexpr qsizetype macSize = 16;

Error malformed(const char *what)
{
    return fail(Error::Kind::Corrupt, {}, QString::fromLatin1(what));
}

QByteArray greetingText(const HubGreeting &greeting, QByteArrayView nonce)
{
    store::CborWriter out;
    out.array(4);
    out.bytes(QByteArrayView("tambo-hub-1"));
    out.bytes(nonce);
    out.bytes(greeting.epoch.view());
    out.integer(greeting.timeMs);
    out.end();
    return out.data;
}

QByteArray joinMac(const CentreId &centre, const store::DeviceKeys &keys, QByteArrayView secret)
{
    return store::macOf(
        secret, QByteArray("tambo-join-1") + centre.toByteArray() + keys.signingKey + keys.boxKey);
}

} // namespace

QByteArray HubGreeting::encode(QByteArrayView nonce, const store::SigningKey &key) const
{
    store::CborWriter out;
    out.array(5);
    out.unsignedInteger(protocolVersion);
    out.bytes(publicKey);
    out.bytes(epoch.view());
    out.integer(timeMs);
    out.bytes(key.sign(greetingText(*this, nonce)));
    out.end();
    return out.data;
}

Result<HubGreeting> HubGreeting::decode(QByteArrayView bytes, QByteArrayView nonce)
{
    store::CborReader in(bytes);
    in.arrayOf(5);
    const quint64 version = in.unsignedInteger();
    HubGreeting greeting;
    greeting.publicKey = in.bytes(keySize);
    greeting.epoch = in.id<Epoch>();
    greeting.timeMs = in.integer();
    const QByteArray signature = in.bytes(store::signatureSize);
    in.end();
    if (!in.finished() || version != protocolVersion || greeting.publicKey.size() != keySize)
        return malformed("malformed greeting");
    if (!store::verifySignature(greeting.publicKey, greetingText(greeting, nonce), signature))
        return malformed("greeting does not verify");
    return greeting;
}

QByteArray EnrolRequest::encode() const
{
    store::CborWriter out;
    out.array(3);
    out.unsignedInteger(protocolVersion);
    out.bytes(token);
    out.array(control.size());
    for (const QByteArray &entry : control)
        out.bytes(entry);
    out.end();
    out.end();
    return out.data;
}

Result<EnrolRequest> EnrolRequest::decode(QByteArrayView bytes)
{
    store::CborReader in(bytes);
    in.arrayOf(3);
    const quint64 version = in.unsignedInteger();
    EnrolRequest request;
    request.token = in.bytes(tokenSize);
    for (qsizetype n = in.array(maxEntriesAtEnrolment); in.ok() && n > 0; --n)
        request.control.append(in.bytes(store::maxControlEntryBytes));
    in.end();
    in.end();
    if (!in.finished() || version != protocolVersion || request.token.size() != tokenSize)
        return malformed("malformed enrolment");
    return request;
}

MailboxId mailboxOf(QByteArrayView secret)
{
    return *MailboxId::from(
        store::blake2b(QByteArray("tambo-mailbox-1") + secret.toByteArray(), 16));
}

JoinRequest JoinRequest::make(
    const CentreId &centre, const store::DeviceKeys &keys, QByteArrayView secret)
{
    return {mailboxOf(secret), keys, joinMac(centre, keys, secret)};
}

bool JoinRequest::verify(const CentreId &centre, QByteArrayView secret) const
{
    return mailbox == mailboxOf(secret) && store::sameBytes(mac, joinMac(centre, keys, secret));
}

QByteArray JoinRequest::encode() const
{
    store::CborWriter out;
    out.array(5);
    out.unsignedInteger(protocolVersion);
    out.bytes(mailbox.view());
    out.bytes(keys.signingKey);
    out.bytes(keys.boxKey);
    out.bytes(mac);
    out.end();
    return out.data;
}

Result<JoinRequest> JoinRequest::decode(QByteArrayView bytes)
{
    store::CborReader in(bytes);
    in.arrayOf(5);
    const quint64 version = in.unsignedInteger();
    JoinRequest request;
    request.mailbox = in.id<MailboxId>();
    request.keys.signingKey = in.bytes(keySize);
    request.keys.boxKey = in.bytes(keySize);
    request.mac = in.bytes(macSize);
    in.end();
    if (!in.finished() || version != protocolVersion || request.mac.size() != macSize
        || request.keys.signingKey.size() != keySize || request.keys.boxKey.size() != keySize)
        return malformed("malformed join request");
    return request;
}

} // namespace tambo::sync
