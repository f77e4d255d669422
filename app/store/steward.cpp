// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/replica.h"
#include "app/store/writerstate.h"

#include <QCoreApplication>

// The half of replica.h for who holds the root key.
namespace tambo::store {

Result<> appendControl(Writer &writer, ControlEntry entry)
{
    WriterState &state = writer.state();
    if (!state.keyring.root)
        return fail(Error::Kind::Denied,
            QCoreApplication::translate("Store", "Eso solo se hace en el PC que fundó el centro."),
            QStringLiteral("no root key"));
    // On top of a log whose end is unreadable here, a new entry would contradict what others have.
    if (state.damagedLogs.contains(state.keyring.centre))
        return fail(Error::Kind::Corrupt,
            QCoreApplication::translate("Store",
                "El registro de llaves está dañado en este PC. Conéctese para recuperarlo."),
            QStringLiteral("own control log unreadable"));
    const ControlLog *log = state.trust.log(state.keyring.centre);
    entry.centre = state.keyring.centre;
    entry.number = log ? log->size() + 1 : 1;
    entry.previous = log ? log->lastHash() : ShortHash{};
    TAMBO_ASSIGN(const Receipt taken,
        receiveControl(writer, encodeControlEntry(entry, *state.keyring.root)));
    if (taken.verdict == Receipt::Verdict::Rejected)
        return fail(Error::Kind::Internal, {}, taken.reason);
    return {};
}

Result<> foundCentre(Writer &writer)
{
    const Keyring &keys = writer.state().keyring;
    ControlEntry root;
    root.kind = ControlEntry::Kind::Root;
    root.signingKey = keys.root->publicKey;
    TAMBO_TRY(appendControl(writer, root));
    for (const SpaceKind kind : {SpaceKind::Public, SpaceKind::Centre}) {
        ControlEntry space;
        space.kind = ControlEntry::Kind::Space;
        space.spaceKind = kind;
        space.nonce = randomBytes(16);
        TAMBO_TRY(appendControl(writer, space));
    }
    ControlEntry device;
    device.kind = ControlEntry::Kind::Device;
    device.signingKey = keys.device.publicKey;
    device.boxKey = keys.box.publicKey;
    TAMBO_TRY(appendControl(writer, device));
    ControlEntry grant;
    grant.kind = ControlEntry::Kind::Grant;
    grant.space = *writer.state().trust.spaceOf(keys.centre, SpaceKind::Centre);
    grant.key = *KeyId::from(randomBytes(KeyId::size));
    grant.receiver = keys.deviceId();
    grant.sealed = sealTo(keys.box.publicKey, randomBytes(aeadKeySize));
    return appendControl(writer, grant);
}

Result<> certifyDevice(Writer &writer, const DeviceKeys &keys)
{
    WriterState &state = writer.state();
    const ControlLog *log = state.trust.log(state.keyring.centre);
    if (!log || !log->device(idOfKey<DeviceId>(keys.signingKey))) {
        ControlEntry entry;
        entry.kind = ControlEntry::Kind::Device;
        entry.signingKey = keys.signingKey;
        entry.boxKey = keys.boxKey;
        TAMBO_TRY(appendControl(writer, entry));
    }
    log = state.trust.log(state.keyring.centre);
    const std::map<SpaceId, SpaceKind> spaces = log->spaces();
    for (const auto &[space, kind] : spaces) {
        const auto key = state.trust.writingKey(space);
        if (!key)
            continue;
        ControlEntry grant;
        grant.kind = ControlEntry::Kind::Grant;
        grant.space = space;
        grant.key = key->id;
        grant.receiver = idOfKey<DeviceId>(keys.signingKey);
        grant.sealed = sealTo(keys.boxKey, key->key);
        TAMBO_TRY(appendControl(writer, grant));
    }
    return {};
}

} // namespace tambo::store
