// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/steward.h"

#include "app/store/replica.h"
#include "app/store/sharing.h"
#include "app/store/texts.h"
#include "app/store/writerstate.h"

namespace tambo::store {

namespace {

using Kind = ControlEntry::Kind;

Error notHere()
{
    return fail(Error::Kind::Denied,
        Texts::tr("Eso solo se hace en el PC que fundó el centro o en el de un encargado."),
        QStringLiteral("no root or steward key"));
}

Error onlyRoot()
{
    return fail(Error::Kind::Denied, Texts::tr("Eso solo se hace en el PC que fundó el centro."),
        QStringLiteral("no root key"));
}

Error unknownDevice()
{
    return fail(Error::Kind::NotFound, Texts::tr("Ese PC no es de este centro."));
}

const ControlLog *ownLog(const WriterState &state)
{
    return state.trust.log(state.keyring.centre);
}

/// The key that decides here: the root's where it is, else this PC's if it is a steward's.
const SigningKey *signer(const WriterState &state)
{
    if (state.keyring.root)
        return &*state.keyring.root;
    const ControlLog *log = ownLog(state);
    return log && log->mayDecide(state.device()) ? &state.keyring.device : nullptr;
}

/// The key that signs such an entry here.
const SigningKey *signerOf(const WriterState &state, const ControlEntry &entry)
{
    const ControlLog *log = ownLog(state);
    const bool forPersons = entry.kind == Kind::Grant
        || (entry.kind == Kind::Space && entry.spaceKind == SpaceKind::Person);
    if (const SigningKey *deciding = signer(state))
        return deciding;
    return forPersons && log && log->mayAddPersons(state.device()) ? &state.keyring.device
                                                                   : nullptr;
}

/// A new key for the space, for every PC that may know it.
Result<> giveKey(Writer &writer, const SpaceId &space)
{
    WriterState &state = writer.state();
    const SpaceKey key{space, *KeyId::from(randomBytes(KeyId::size)), randomBytes(aeadKeySize),
        state.clock.next()};
    if (state.trust.kindOf(space) == SpaceKind::Person)
        TAMBO_TRY(giveToCentre(writer, key));
    const std::map<DeviceId, DeviceKeys> receivers = receiversOf(state, space);
    for (const auto &[device, keys] : receivers)
        TAMBO_TRY(appendControl(writer, grantOf(key, device, keys.boxKey)));
    return {};
}

/// Of each space of the centre, and of those of others it takes part in, up to where that device's
/// segments in one of `states` go here.
Result<std::map<SpaceId, Believed>> segmentsOf(
    Writer &writer, const DeviceId &device, const QByteArray &states)
{
    std::map<SpaceId, Believed> ends;
    Statement rows = writer.database().prepare(
        "SELECT a.space, s.last_seq, s.hash FROM segment s JOIN author a ON a.id = s.author"
        " WHERE a.device = ? AND s.state IN ("
        + states + ") ORDER BY s.last_seq");
    rows.bind(1, device);
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return ends;
        const auto space = rows.id<SpaceId>(0);
        const Trust &trust = writer.state().trust;
        const CentreId &own = writer.state().keyring.centre;
        if (trust.centreOf(space) == own || trust.isMember(space, own))
            ends[space] = {quint64(rows.integer(1)), rows.id<ShortHash>(2)};
    }
}

Result<> appoint(Writer &writer, ControlEntry entry, const DeviceId &device)
{
    const WriterState &state = writer.state();
    if (!state.keyring.root)
        return onlyRoot();
    const DeviceKeys *keys = ownLog(state)->device(device);
    if (!keys)
        return unknownDevice();
    entry.signingKey = entry.kind == Kind::Steward ? keys->signingKey : QByteArray();
    return appendControl(writer, std::move(entry));
}

} // namespace

bool mayDecide(const WriterState &state)
{
    return signer(state);
}

Result<> appendControl(Writer &writer, ControlEntry entry)
{
    WriterState &state = writer.state();
    const SigningKey *key = signerOf(state, entry);
    if (!key)
        return notHere();
    // On top of a log whose end is unreadable here, a new entry would contradict what others have.
    if (state.damagedLogs.contains(state.keyring.centre))
        return fail(Error::Kind::Corrupt,
            Texts::tr("El registro de llaves está dañado en este PC. Conéctese para recuperarlo."),
            QStringLiteral("own control log unreadable"));
    const ControlLog *log = ownLog(state);
    entry.centre = state.keyring.centre;
    entry.signer = idOfKey<SignerId>(key->publicKey);
    const Believed chain = log ? log->chainOf(entry.signer) : Believed{};
    entry.number = chain.seq + 1;
    entry.previous = chain.hash;
    TAMBO_ASSIGN(const Receipt taken, receiveControl(writer, encodeControlEntry(entry, *key)));
    if (taken.verdict == Receipt::Verdict::Rejected)
        return fail(Error::Kind::Internal, {}, taken.reason);
    return {};
}

Result<> foundCentre(Writer &writer)
{
    const Keyring &keys = writer.state().keyring;
    ControlEntry root;
    root.kind = Kind::Root;
    root.signingKey = keys.root->publicKey;
    TAMBO_TRY(appendControl(writer, root));
    for (const SpaceKind kind : {SpaceKind::Public, SpaceKind::Centre}) {
        ControlEntry space;
        space.kind = Kind::Space;
        space.spaceKind = kind;
        space.nonce = randomBytes(16);
        TAMBO_TRY(appendControl(writer, space));
    }
    ControlEntry device;
    device.kind = Kind::Device;
    device.signingKey = keys.device.publicKey;
    device.boxKey = keys.box.publicKey;
    TAMBO_TRY(appendControl(writer, device));
    return giveKey(writer, *writer.state().trust.spaceOf(keys.centre, SpaceKind::Centre));
}

Result<> certifyDevice(Writer &writer, const DeviceKeys &keys)
{
    WriterState &state = writer.state();
    if (!signer(state))
        return notHere();
    const auto device = idOfKey<DeviceId>(keys.signingKey);
    if (ownLog(state)->isRevoked(device))
        return fail(Error::Kind::Denied,
            Texts::tr("Ese PC fue retirado de este centro. Debe empezar de nuevo."));
    if (!ownLog(state)->device(device)) {
        ControlEntry entry;
        entry.kind = Kind::Device;
        entry.signingKey = keys.signingKey;
        entry.boxKey = keys.boxKey;
        TAMBO_TRY(appendControl(writer, entry));
    }
    const std::map<SpaceId, SpaceKind> spaces = ownLog(state)->spaces();
    for (const auto &[space, kind] : spaces) {
        if (state.trust.isDropped(space)
            || kind == SpaceKind::Person) // those open with the centre's
            continue;
        for (const SpaceKey &key : state.trust.keysOf(space)) // older ones to read what is old
            TAMBO_TRY(appendControl(writer, grantOf(key, device, keys.boxKey)));
    }
    return {};
}

Result<SpaceId> makeSpace(Writer &writer, SpaceKind kind)
{
    const WriterState &state = writer.state();
    ControlEntry space;
    space.kind = Kind::Space;
    space.spaceKind = kind;
    space.nonce = randomBytes(16);
    if (!signerOf(state, space))
        return notHere();
    const std::map<SpaceId, SpaceKind> before = ownLog(state)->spaces();
    TAMBO_TRY(appendControl(writer, space));
    for (const auto &[made, madeKind] : ownLog(state)->spaces()) {
        if (before.contains(made))
            continue;
        const SpaceId id = made; // the log grows
        TAMBO_TRY(giveKey(writer, id));
        return id;
    }
    return onlyRoot(); // a steward makes no space that all share
}

Result<> dropSpace(Writer &writer, const SpaceId &space)
{
    const auto kind = writer.state().trust.kindOf(space);
    if (writer.state().trust.centreOf(space) != writer.state().keyring.centre
        || (kind != SpaceKind::Group && kind != SpaceKind::Person))
        return fail(Error::Kind::Denied,
            Texts::tr("Solo se borra del todo lo que es de una persona o de un grupo."));
    if (writer.state().trust.isDropped(space))
        return {};
    ControlEntry drop;
    drop.kind = Kind::Drop;
    drop.space = space;
    return appendControl(writer, drop);
}

Result<> appointSteward(Writer &writer, const DeviceId &device)
{
    ControlEntry entry;
    entry.kind = Kind::Steward;
    return appoint(writer, entry, device);
}

Result<> endSteward(Writer &writer, const DeviceId &device)
{
    ControlEntry entry;
    entry.kind = Kind::StewardEnd;
    entry.receiver = device;
    entry.last = ownLog(writer.state())->chainOf(device).seq;
    return appoint(writer, entry, device);
}

Result<> revokeDevice(Writer &writer, const DeviceId &device)
{
    WriterState &state = writer.state();
    if (!signer(state))
        return notHere();
    if (!ownLog(state)->device(device))
        return unknownDevice();
    if (device == state.device())
        return fail(
            Error::Kind::Denied, Texts::tr("Un PC no se retira a sí mismo. Hágalo desde otro."));
    if (state.keyring.root && ownLog(state)->mayDecide(device))
        TAMBO_TRY(endSteward(writer, device));
    ControlEntry revoke;
    revoke.kind = Kind::Revoke;
    revoke.receiver = device;
    revoke.last = ownLog(state)->chainOf(device).seq;
    TAMBO_ASSIGN(revoke.believed, segmentsOf(writer, device, "1, 6"));
    TAMBO_TRY(appendControl(writer, revoke));
    return renewKeys(writer);
}

Result<> renewKeys(Writer &writer)
{
    WriterState &state = writer.state();
    if (!signer(state) || state.damagedLogs.contains(state.keyring.centre))
        return {};
    const std::map<SpaceId, SpaceKind> spaces = ownLog(state)->spaces();
    for (const bool shared : {true, false}) { // the centre's first, as it seals those of persons
        for (const auto &[space, kind] : spaces) {
            if ((kind == SpaceKind::Centre) != shared || state.trust.isDropped(space))
                continue;
            const auto key = state.trust.writingKey(space);
            if (key && state.trust.isStale(*key))
                TAMBO_TRY(giveKey(writer, space));
            TAMBO_TRY(giveMissingKeys(writer, space));
        }
    }
    return {};
}

Result<> believeMore(Writer &writer, const DeviceId &device)
{
    const WriterState &state = writer.state();
    if (!signer(state))
        return notHere();
    const Error nothing = fail(Error::Kind::NotFound, Texts::tr("De ese PC no hay nada apartado."));
    if (!ownLog(state)->isRevoked(device))
        return nothing;
    ControlEntry entry;
    entry.kind = Kind::Believe;
    entry.receiver = device;
    entry.last = ownLog(state)->chainOf(device).seq;
    const auto counted = ownLog(state)->lastOf(device);
    const bool chained = counted && *counted < entry.last;
    if (chained) // first, as it makes the spaces known that the segments are of
        TAMBO_TRY(appendControl(writer, entry));
    TAMBO_ASSIGN(entry.believed, segmentsOf(writer, device, "2"));
    if (entry.believed.empty())
        return chained ? Result<>() : nothing;
    return appendControl(writer, entry);
}

} // namespace tambo::store
