// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/steward.h"

#include "app/store/replica.h"
#include "app/store/sharing.h"
#include "app/store/texts.h"
#include "app/store/writerstate.h"

namespace tambo::store {

namespace {

using Kind = ControlEntry::Kind;

/// On top of a log whose end is unreadable here, a new entry would contradict what others have.
Error logDamaged()
{
    return fail(Error::Kind::Corrupt,
        Texts::tr("El registro de llaves está dañado en este PC. Conéctese para recuperarlo."),
        QStringLiteral("own control log unreadable"));
}

Error notHere(const WriterState &state)
{
    if (state.damagedLogs.contains(state.keyring.centre))
        return logDamaged(); // perhaps of what makes this PC a steward's
    return fail(Error::Kind::Denied, Texts::tr("Eso solo se hace en el PC de un encargado."),
        QStringLiteral("no steward's key"));
}

Error unknownDevice()
{
    return fail(Error::Kind::NotFound, Texts::tr("Ese PC no es de este centro."));
}

const ControlLog *ownLog(const WriterState &state)
{
    return state.trust.log(state.keyring.centre);
}

/// The key that decides here: this PC's, if it is a steward's. Once it is revoked it gets no new
/// keys, so it had to replace them for ever.
const SigningKey *signer(const WriterState &state)
{
    const ControlLog *log = ownLog(state);
    return log && log->mayDecide(state.device()) && !log->isRevoked(state.device())
        ? &state.keyring.device
        : nullptr;
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

ControlEntry certificateOf(const DeviceKeys &keys)
{
    ControlEntry entry;
    entry.kind = Kind::Device;
    entry.signingKey = keys.signingKey;
    entry.boxKey = keys.boxKey;
    return entry;
}

DeviceKeys keysOfThis(const WriterState &state)
{
    return {state.keyring.device.publicKey, state.keyring.box.publicKey};
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

/// All keys that are known here, also the older ones, to read what is old. Those of persons open
/// with the centre's.
Result<> grantAll(Writer &writer, const DeviceKeys &keys, const SigningKey &by, Place place)
{
    const WriterState &state = writer.state();
    const auto device = idOfKey<DeviceId>(keys.signingKey);
    const std::map<SpaceId, SpaceKind> spaces = ownLog(state)->spaces(); // the log grows
    for (const auto &[space, kind] : spaces) {
        if (state.trust.isDropped(space) || kind == SpaceKind::Person)
            continue;
        for (const SpaceKey &key : state.trust.keysOf(space))
            TAMBO_TRY(appendControl(writer, grantOf(key, device, keys.boxKey), by, place));
    }
    return {};
}

/// A Revoke or Believe with all of that; what has no room in it stands in others before it.
Result<> appendBelieving(
    Writer &writer, ControlEntry entry, const std::map<SpaceId, Believed> &believed)
{
    ControlEntry more;
    more.kind = Kind::Believe;
    more.receiver = entry.receiver;
    for (const auto &[space, upTo] : believed) {
        more.believed.emplace(space, upTo);
        if (qsizetype(more.believed.size()) < maxBelieved)
            continue;
        TAMBO_TRY(appendControl(writer, more));
        more.believed.clear();
    }
    entry.believed = more.believed;
    return appendControl(writer, entry);
}

Result<> signByRoot(Writer &writer, const ControlEntry &entry, QByteArrayView words)
{
    TAMBO_ASSIGN(SigningKey root, rootKeyOf(writer.state().keyring.centre, words));
    const auto done = appendControl(writer, entry, root, Place::Free);
    wipe(root.secret);
    return done;
}

} // namespace

bool mayDecide(const WriterState &state)
{
    return signer(state);
}

Result<> appendControl(Writer &writer, ControlEntry entry, const SigningKey &by, Place place)
{
    WriterState &state = writer.state();
    if (state.damagedLogs.contains(state.keyring.centre))
        return logDamaged();
    const ControlLog *log = ownLog(state);
    entry.centre = state.keyring.centre;
    entry.signer = idOfKey<SignerId>(by.publicKey);
    if (place == Place::Chain) {
        const ChainEnd chain = log ? log->chainOf(entry.signer) : ChainEnd{};
        entry.number = chain.number + 1;
        entry.previous = chain.hash;
    }
    TAMBO_ASSIGN(const Receipt taken, receiveControl(writer, encodeControlEntry(entry, by)));
    if (taken.verdict == Receipt::Verdict::Rejected)
        return fail(Error::Kind::Internal, {}, taken.reason);
    return {};
}

Result<> appendControl(Writer &writer, const ControlEntry &entry)
{
    const SigningKey *key = signerOf(writer.state(), entry);
    return key ? appendControl(writer, entry, *key) : notHere(writer.state());
}

Result<> foundCentre(Writer &writer, const SigningKey &root)
{
    const DeviceKeys here = keysOfThis(writer.state());
    ControlEntry first;
    first.kind = Kind::Root;
    first.signingKey = root.publicKey;
    TAMBO_TRY(appendControl(writer, first, root));
    for (const SpaceKind kind : {SpaceKind::Public, SpaceKind::Centre}) {
        ControlEntry space;
        space.kind = Kind::Space;
        space.spaceKind = kind;
        space.nonce = randomBytes(16);
        TAMBO_TRY(appendControl(writer, space, root));
    }
    TAMBO_TRY(appendControl(writer, certificateOf(here), root));
    ControlEntry steward;
    steward.kind = Kind::Steward;
    steward.signingKey = here.signingKey;
    TAMBO_TRY(appendControl(writer, steward, root, Place::Free));
    const WriterState &state = writer.state();
    return giveKey(writer, *state.trust.spaceOf(state.keyring.centre, SpaceKind::Centre));
}

Result<> certifyDevice(Writer &writer, const DeviceKeys &keys)
{
    WriterState &state = writer.state();
    if (!signer(state))
        return notHere(state);
    const auto device = idOfKey<DeviceId>(keys.signingKey);
    if (ownLog(state)->isRevoked(device))
        return fail(Error::Kind::Denied,
            Texts::tr("Ese PC fue retirado de este centro. Debe empezar de nuevo."));
    if (!ownLog(state)->device(device))
        TAMBO_TRY(appendControl(writer, certificateOf(keys)));
    return grantAll(writer, keys, *signer(state), Place::Chain);
}

Result<> certifyHeir(Writer &writer, const SigningKey &predecessor)
{
    const WriterState &state = writer.state();
    if (ownLog(state) && ownLog(state)->device(state.device()))
        return {};
    return appendControl(writer, certificateOf(keysOfThis(state)), predecessor, Place::Free);
}

Result<> certifyThis(Writer &writer, const SigningKey &steward)
{
    const WriterState &state = writer.state();
    const ControlLog *log = ownLog(state);
    const auto by = idOfKey<SignerId>(steward.publicKey);
    if (!log || !log->mayDecide(by) || log->isRevoked(by))
        return notHere(state);
    TAMBO_TRY(appendControl(writer, certificateOf(keysOfThis(state)), steward, Place::Free));
    return grantAll(writer, keysOfThis(state), steward, Place::Free);
}

Result<> certifyThis(Writer &writer, QByteArrayView words)
{
    const DeviceKeys here = keysOfThis(writer.state());
    ControlEntry steward;
    steward.kind = Kind::Steward;
    steward.signingKey = here.signingKey;
    TAMBO_TRY(signByRoot(writer, steward, words));
    return certifyDevice(writer, here);
}

Result<SpaceId> makeSpace(Writer &writer, SpaceKind kind)
{
    const WriterState &state = writer.state();
    if (kind != SpaceKind::Group && kind != SpaceKind::Person)
        return fail(Error::Kind::Denied,
            Texts::tr("Los espacios de todos se hacen una sola vez, al crear el centro."));
    ControlEntry space;
    space.kind = Kind::Space;
    space.spaceKind = kind;
    space.nonce = randomBytes(16);
    if (!signerOf(state, space))
        return notHere(state);
    const std::map<SpaceId, SpaceKind> before = ownLog(state)->spaces();
    TAMBO_TRY(appendControl(writer, space));
    for (const auto &[made, madeKind] : ownLog(state)->spaces()) {
        if (before.contains(made))
            continue;
        const SpaceId id = made; // the log grows
        TAMBO_TRY(giveKey(writer, id));
        return id;
    }
    return fail(Error::Kind::Internal, {}, QStringLiteral("the new space is not in the log"));
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

Result<> appointSteward(Writer &writer, const DeviceId &device, QByteArrayView words)
{
    const ControlLog *log = ownLog(writer.state());
    const DeviceKeys *keys = log ? log->device(device) : nullptr;
    if (!keys)
        return unknownDevice();
    ControlEntry entry;
    entry.kind = Kind::Steward;
    entry.signingKey = keys->signingKey;
    return signByRoot(writer, entry, words);
}

Result<> endSteward(Writer &writer, const DeviceId &device, QByteArrayView words)
{
    const ControlLog *log = ownLog(writer.state());
    if (!log || !log->device(device))
        return unknownDevice();
    ControlEntry entry;
    entry.kind = Kind::StewardEnd;
    entry.receiver = device;
    entry.ends = log->endsOf(device);
    return signByRoot(writer, entry, words);
}

Result<> revokeDevice(Writer &writer, const DeviceId &device)
{
    WriterState &state = writer.state();
    if (!signer(state))
        return notHere(state);
    if (!ownLog(state)->device(device))
        return unknownDevice();
    if (device == state.device())
        return fail(
            Error::Kind::Denied, Texts::tr("Un PC no se retira a sí mismo. Hágalo desde otro."));
    ControlEntry revoke;
    revoke.kind = Kind::Revoke;
    revoke.receiver = device;
    revoke.ends = ownLog(state)->endsOf(device);
    revoke.heirs = ownLog(state)->firstHeirsOf(device, maxHeirs);
    TAMBO_ASSIGN(const auto believed, segmentsOf(writer, device, "1, 6"));
    TAMBO_TRY(appendBelieving(writer, revoke, believed));
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
        return notHere(state);
    const Error nothing = fail(Error::Kind::NotFound, Texts::tr("De ese PC no hay nada apartado."));
    if (!ownLog(state)->isRevoked(device))
        return nothing;
    ControlEntry entry;
    entry.kind = Kind::Believe;
    entry.receiver = device;
    entry.ends = ownLog(state)->endsOf(device);
    const bool chained = ownLog(state)->isCut(device);
    if (chained) // first, as it makes the spaces known that the segments are of
        TAMBO_TRY(appendControl(writer, entry));
    TAMBO_ASSIGN(const auto believed, segmentsOf(writer, device, "2"));
    if (believed.empty())
        return chained ? Result<>() : nothing;
    return appendBelieving(writer, entry, believed);
}

} // namespace tambo::store
