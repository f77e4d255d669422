// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/controllog.h"

#include "app/store/cbor.h"

#include <QCoreApplication>
#include <array>

namespace tambo::store {

namespace {

constexpr int entryVersion = 1;
constexpr std::array spaceNames{QLatin1String("public"), QLatin1String("centre"),
    QLatin1String("group"), QLatin1String("person")}; ///< by SpaceKind

Error refused(const char *detail)
{
    return fail(Error::Kind::Denied,
        QCoreApplication::translate(
            "ControlLog", "El registro de llaves de este centro no es auténtico. Se rechazó."),
        QString::fromLatin1(detail));
}

QByteArray bodyOf(const ControlEntry &entry)
{
    CborWriter out;
    const bool grant = entry.kind == ControlEntry::Kind::Grant;
    const bool root = entry.kind == ControlEntry::Kind::Root;
    out.array(grant ? 9 : root ? 6 : 7);
    out.integer(entryVersion);
    out.integer(qint64(entry.kind));
    out.bytes(entry.centre.view());
    out.unsignedInteger(entry.number);
    out.bytes(entry.previous.view());
    switch (entry.kind) {
    case ControlEntry::Kind::Root:
        out.bytes(entry.signingKey);
        break;
    case ControlEntry::Kind::Device:
        out.bytes(entry.signingKey);
        out.bytes(entry.boxKey);
        break;
    case ControlEntry::Kind::Space:
        out.integer(qint64(entry.spaceKind));
        out.bytes(entry.nonce);
        break;
    case ControlEntry::Kind::Grant:
        out.bytes(entry.space.view());
        out.bytes(entry.key.view());
        out.bytes(entry.receiver.view());
        out.bytes(entry.sealed);
        break;
    }
    out.end();
    return out.data;
}

void readKindItems(CborReader &in, ControlEntry &entry)
{
    switch (entry.kind) {
    case ControlEntry::Kind::Root:
        entry.signingKey = in.bytes(32);
        break;
    case ControlEntry::Kind::Device:
        entry.signingKey = in.bytes(32);
        entry.boxKey = in.bytes(32);
        break;
    case ControlEntry::Kind::Space:
        entry.spaceKind = SpaceKind(in.unsignedInteger(quint64(SpaceKind::Person)));
        entry.nonce = in.bytes(16);
        break;
    case ControlEntry::Kind::Grant:
        entry.space = in.id<SpaceId>();
        entry.key = in.id<KeyId>();
        entry.receiver = in.id<DeviceId>();
        entry.sealed = in.bytes(128);
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

SpaceId spaceOfGenesis(QByteArrayView entryBytes)
{
    return *SpaceId::from(blake2b(entryBytes).first(SpaceId::size));
}

QByteArray encodeControlEntry(const ControlEntry &entry, const SigningKey &root)
{
    const QByteArray body = bodyOf(entry);
    CborWriter out;
    out.array(2);
    out.bytes(body);
    out.bytes(root.sign(body));
    out.end();
    return out.data;
}

Result<ControlEntry> decodeControlEntry(QByteArrayView bytes)
{
    if (bytes.size() > maxControlEntryBytes)
        return refused("control entry too large");
    CborReader outer(bytes);
    outer.arrayOf(2);
    const QByteArray body = outer.bytes();
    const QByteArray signature = outer.bytes(signatureSize);
    outer.end();
    CborReader in(body);
    ControlEntry entry;
    const qsizetype items = in.array(9);
    const quint64 version = in.unsignedInteger(1 << 16);
    if (in.ok() && version > entryVersion)
        return fail(Error::Kind::TooNew,
            QCoreApplication::translate(
                "ControlLog", "Este centro usa un Tambo más nuevo. Actualice este programa."),
            QStringLiteral("control entry version %1").arg(version));
    entry.kind = ControlEntry::Kind(in.unsignedInteger(255));
    entry.centre = in.id<CentreId>();
    entry.number = in.unsignedInteger();
    entry.previous = in.id<ShortHash>();
    readKindItems(in, entry);
    in.end();
    if (!outer.finished() || !in.finished() || items == 0)
        return refused("malformed control entry");
    CborWriter again;
    again.array(2);
    again.bytes(bodyOf(entry));
    again.bytes(signature);
    again.end();
    if (again.data != bytes)
        return refused("non-canonical control entry");
    return entry;
}

Result<ControlEntry> ControlLog::append(QByteArrayView bytes)
{
    TAMBO_ASSIGN(ControlEntry entry, decodeControlEntry(bytes));
    if (entry.number != m_size + 1 || entry.previous != m_lastHash)
        return refused("control entry out of order");
    const bool first = m_size == 0;
    if (first != (entry.kind == ControlEntry::Kind::Root))
        return refused("root entry misplaced");
    const QByteArray root = first ? entry.signingKey : m_rootKey;
    if (entry.centre != (first ? idOfKey<CentreId>(root) : m_centre))
        return refused("control entry of another centre");
    CborReader in(bytes);
    in.arrayOf(2);
    const QByteArray body = in.bytes();
    if (!verifySignature(root, body, in.bytes(signatureSize)))
        return refused("bad signature on control entry");
    TAMBO_TRY(accept(entry, bytes));
    m_size = entry.number;
    m_lastHash = shortHashOf(bytes);
    return entry;
}

Result<> ControlLog::accept(const ControlEntry &entry, QByteArrayView bytes)
{
    switch (entry.kind) {
    case ControlEntry::Kind::Root:
        m_rootKey = entry.signingKey;
        m_centre = entry.centre;
        break;
    case ControlEntry::Kind::Device:
        if (entry.signingKey.size() != 32 || entry.boxKey.size() != 32)
            return refused("device keys of wrong size");
        m_devices.emplace(
            idOfKey<DeviceId>(entry.signingKey), DeviceKeys{entry.signingKey, entry.boxKey});
        break;
    case ControlEntry::Kind::Space:
        m_spaces.emplace(spaceOfGenesis(bytes), entry.spaceKind);
        break;
    case ControlEntry::Kind::Grant:
        if (!m_spaces.contains(entry.space) || !m_devices.contains(entry.receiver))
            return refused("grant for an unknown space or device");
        m_grants.append(entry);
        break;
    }
    return {};
}

const DeviceKeys *ControlLog::device(const DeviceId &id) const
{
    const auto found = m_devices.find(id);
    return found == m_devices.end() ? nullptr : &found->second;
}

} // namespace tambo::store
