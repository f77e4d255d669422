// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/controlentry.h"

#include "app/store/cbor.h"

#include <QCoreApplication>
#include <array>

namespace tambo::store {

namespace {

constexpr int entryVersion = 1;
constexpr qsizetype commonItems = 6;
constexpr std::array spaceNames{QLatin1String("public"), QLatin1String("centre"),
    QLatin1String("group"), QLatin1String("person")}; ///< by SpaceKind

using Kind = ControlEntry::Kind;

qsizetype ownItems(const ControlEntry &entry)
{
    switch (entry.kind) {
    case Kind::Root:
    case Kind::Steward:
    case Kind::Drop:
        return 1;
    case Kind::Device:
    case Kind::Space:
    case Kind::StewardEnd:
    case Kind::Member:
        return 2;
    case Kind::Grant:
        return 6;
    case Kind::MemberEnd:
        return 4;
    case Kind::Revoke:
    case Kind::Believe:
        break;
    }
    return 3 + 3 * qsizetype(entry.believed.size());
}

template<typename IdType> void writeIds(CborWriter &out, const std::set<IdType> &ids)
{
    out.array(qsizetype(ids.size()));
    for (const IdType &id : ids)
        out.bytes(id.view());
    out.end();
}

template<typename IdType> void readIds(CborReader &in, std::set<IdType> &ids, qsizetype most)
{
    for (qsizetype n = in.array(most); in.ok() && n > 0; --n)
        ids.insert(in.id<IdType>());
    in.end();
}

/// Also of a Believe.
void writeRevoke(CborWriter &out, const ControlEntry &entry)
{
    out.bytes(entry.receiver.view());
    writeIds(out, entry.ends);
    writeIds(out, entry.heirs);
    for (const auto &[space, believed] : entry.believed) {
        out.bytes(space.view());
        out.unsignedInteger(believed.seq);
        out.bytes(believed.hash.view());
    }
}

void readRevoke(CborReader &in, ControlEntry &entry, qsizetype items)
{
    entry.receiver = in.id<DeviceId>();
    readIds(in, entry.ends, maxEnds);
    readIds(in, entry.heirs, maxHeirs);
    for (qsizetype i = commonItems + 3; in.ok() && i < items; i += 3) {
        Believed &believed = entry.believed[in.id<SpaceId>()];
        believed.seq = in.unsignedInteger();
        believed.hash = in.id<ShortHash>();
    }
}

void writeEnd(CborWriter &out, const ControlEntry &entry)
{
    writeIds(out, entry.ended);
    out.array(3 * qsizetype(entry.believedOf.size()));
    for (const auto &[device, believed] : entry.believedOf) {
        out.bytes(device.view());
        out.unsignedInteger(believed.seq);
        out.bytes(believed.hash.view());
    }
    out.end();
}

/// What is left over in a list of triples stays unread, so the reader fails.
void readEnd(CborReader &in, ControlEntry &entry)
{
    readIds(in, entry.ended, maxEnded);
    for (qsizetype n = in.array(3 * maxBelieved) / 3; in.ok() && n > 0; --n) {
        Believed &believed = entry.believedOf[in.id<DeviceId>()];
        believed.seq = in.unsignedInteger();
        believed.hash = in.id<ShortHash>();
    }
    in.end();
}

void writeOwnItems(CborWriter &out, const ControlEntry &entry)
{
    switch (entry.kind) {
    case Kind::Root:
    case Kind::Steward:
        out.bytes(entry.signingKey);
        break;
    case Kind::Device:
        out.bytes(entry.signingKey);
        out.bytes(entry.boxKey);
        break;
    case Kind::Space:
        out.unsignedInteger(quint64(entry.spaceKind));
        out.bytes(entry.nonce);
        break;
    case Kind::Grant:
        out.bytes(entry.space.view());
        out.bytes(entry.key.view());
        out.bytes(entry.receiver.view());
        out.bytes(entry.under.view());
        out.unsignedInteger(entry.hlc.value);
        out.bytes(entry.sealed);
        break;
    case Kind::StewardEnd:
        out.bytes(entry.receiver.view());
        writeIds(out, entry.ends);
        break;
    case Kind::Revoke:
    case Kind::Believe:
        writeRevoke(out, entry);
        break;
    case Kind::Drop:
        out.bytes(entry.space.view());
        break;
    case Kind::Member:
    case Kind::MemberEnd:
        out.bytes(entry.space.view());
        out.bytes(entry.member.view());
        if (entry.kind == Kind::MemberEnd)
            writeEnd(out, entry);
        break;
    }
}

QByteArray bodyOf(const ControlEntry &entry)
{
    CborWriter out;
    out.array(commonItems + ownItems(entry));
    out.integer(entryVersion);
    out.integer(qint64(entry.kind));
    out.bytes(entry.centre.view());
    out.bytes(entry.signer.view());
    out.unsignedInteger(entry.number);
    out.bytes(entry.previous.view());
    writeOwnItems(out, entry);
    out.end();
    return out.data;
}

/// `items`: how many there are in all, for those kinds that have a list.
void readOwnItems(CborReader &in, ControlEntry &entry, qsizetype items)
{
    switch (entry.kind) {
    case Kind::Root:
    case Kind::Steward:
        entry.signingKey = in.bytes(32);
        break;
    case Kind::Device:
        entry.signingKey = in.bytes(32);
        entry.boxKey = in.bytes(32);
        break;
    case Kind::Space:
        entry.spaceKind = SpaceKind(in.unsignedInteger(quint64(SpaceKind::Person)));
        entry.nonce = in.bytes(16);
        break;
    case Kind::Grant:
        entry.space = in.id<SpaceId>();
        entry.key = in.id<KeyId>();
        entry.receiver = in.id<DeviceId>();
        entry.under = in.id<KeyId>();
        entry.hlc.value = in.unsignedInteger();
        entry.sealed = in.bytes(128);
        break;
    case Kind::StewardEnd:
        entry.receiver = in.id<SignerId>();
        readIds(in, entry.ends, maxEnds);
        break;
    case Kind::Revoke:
    case Kind::Believe:
        readRevoke(in, entry, items);
        break;
    case Kind::Drop:
        entry.space = in.id<SpaceId>();
        break;
    case Kind::Member:
    case Kind::MemberEnd:
        entry.space = in.id<SpaceId>();
        entry.member = in.id<CentreId>();
        if (entry.kind == Kind::MemberEnd)
            readEnd(in, entry);
        break;
    default:
        in.fail();
    }
}

} // namespace

QString spaceName(SpaceKind kind)
{
    return spaceNames[size_t(kind)];
}

std::optional<SpaceKind> spaceKindNamed(QStringView name)
{
    const auto found = std::find(spaceNames.begin(), spaceNames.end(), name);
    return found == spaceNames.end() ? std::nullopt
                                     : std::optional(SpaceKind(found - spaceNames.begin()));
}

ShortHash shortHashOf(QByteArrayView bytes)
{
    return *ShortHash::from(blake2b(bytes).first(ShortHash::size));
}

EntryHash entryHashOf(QByteArrayView bytes)
{
    return *EntryHash::from(blake2b(bytes).first(EntryHash::size));
}

SpaceId spaceOfGenesis(const ControlEntry &decoded)
{
    static_assert(SpaceId::size == EntryHash::size);
    return *SpaceId::from(decoded.hash.view());
}

SpaceId spaceOfGenesis(QByteArrayView entryBytes)
{
    return *SpaceId::from(blake2b(entryBytes).first(SpaceId::size));
}

namespace {

QByteArray boundTo(const ControlEntry &grant)
{
    CborWriter out;
    out.array(4);
    out.bytes("tambo-grant-1");
    out.bytes(grant.space.view());
    out.bytes(grant.key.view());
    out.unsignedInteger(grant.hlc.value);
    out.end();
    return out.data;
}

} // namespace

QByteArray sealUnder(const ControlEntry &grant, QByteArrayView under, QByteArrayView key)
{
    const QByteArray nonce = randomBytes(aeadNonceSize);
    return nonce + aeadEncrypt(key, boundTo(grant), nonce, under);
}

Result<QByteArray> openUnder(const ControlEntry &grant, QByteArrayView under)
{
    if (grant.sealed.size() < aeadNonceSize + aeadTagSize)
        return controlRefused("grant too short");
    const QByteArrayView sealed = grant.sealed;
    return aeadDecrypt(
        sealed.sliced(aeadNonceSize), boundTo(grant), sealed.first(aeadNonceSize), under);
}

Error controlRefused(const char *detail)
{
    return fail(Error::Kind::Denied,
        QCoreApplication::translate(
            "ControlLog", "El registro de llaves de este centro no es auténtico. Se rechazó."),
        QString::fromLatin1(detail));
}

QByteArray encodeControlEntry(const ControlEntry &entry, const SigningKey &signer)
{
    const QByteArray body = bodyOf(entry);
    CborWriter out;
    out.array(2);
    out.bytes(body);
    out.bytes(signer.sign(body));
    out.end();
    return out.data;
}

Result<ControlEntry> decodeControlEntry(QByteArrayView bytes)
{
    if (bytes.size() > maxControlEntryBytes)
        return controlRefused("control entry too large");
    CborReader outer(bytes);
    outer.arrayOf(2);
    const QByteArray body = outer.bytes();
    const QByteArray signature = outer.bytes(signatureSize);
    outer.end();
    CborReader in(body);
    ControlEntry entry;
    const qsizetype items = in.array(commonItems + 3 + 3 * maxBelieved);
    const quint64 version = in.unsignedInteger(1 << 16);
    if (in.ok() && version > entryVersion)
        return fail(Error::Kind::TooNew,
            QCoreApplication::translate(
                "ControlLog", "Este centro usa un Tambo más nuevo. Actualice este programa."),
            QStringLiteral("control entry version %1").arg(version));
    entry.kind = Kind(in.unsignedInteger(255));
    entry.centre = in.id<CentreId>();
    entry.signer = in.id<SignerId>();
    entry.number = in.unsignedInteger();
    entry.previous = in.id<EntryHash>();
    readOwnItems(in, entry, items);
    in.end();
    if (!outer.finished() || !in.finished())
        return controlRefused("malformed control entry");
    CborWriter again;
    again.array(2);
    again.bytes(bodyOf(entry));
    again.bytes(signature);
    again.end();
    if (again.data != bytes)
        return controlRefused("non-canonical control entry");
    entry.hash = entryHashOf(bytes);
    return entry;
}

bool verifyControlEntry(QByteArrayView bytes, QByteArrayView publicKey)
{
    CborReader in(bytes);
    in.arrayOf(2);
    const QByteArray body = in.bytes();
    return verifySignature(publicKey, body, in.bytes(signatureSize));
}

} // namespace tambo::store
