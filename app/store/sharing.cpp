// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sharing.h"

#include "app/store/steward.h"
#include "app/store/texts.h"
#include "app/store/writerstate.h"

namespace tambo::store {

namespace {

using Kind = ControlEntry::Kind;

/// Of that space's segments that are here and applied, up to where those of each device go that
/// belongs to `centre`.
Result<std::map<DeviceId, Believed>> segmentsBy(
    Writer &writer, const CentreId &centre, const SpaceId &space)
{
    std::map<DeviceId, Believed> ends;
    const ControlLog *log = writer.state().trust.log(centre);
    Statement rows = writer.database().prepare(
        "SELECT a.device, s.last_seq, s.hash FROM segment s JOIN author a ON a.id = s.author"
        " WHERE a.space = ? AND s.state IN (1, 6) ORDER BY s.last_seq");
    rows.bind(1, space);
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return ends;
        const auto device = rows.id<DeviceId>(0);
        if (log && log->device(device))
            ends[device] = {quint64(rows.integer(1)), rows.id<ShortHash>(2)};
    }
}

/// Says why that space cannot be shared with, or taken back from, that centre.
Result<> checkSharing(const WriterState &state, const SpaceId &space, const CentreId &centre)
{
    if (state.trust.centreOf(space) != state.keyring.centre)
        return fail(Error::Kind::NotFound, Texts::tr("Ese grupo no es de este centro."));
    if (!isShareable(*state.trust.kindOf(space)))
        return fail(Error::Kind::Denied,
            Texts::tr("Con otro centro solo se comparte lo de un grupo o de una persona."));
    if (state.trust.isDropped(space))
        return fail(Error::Kind::NotFound, Texts::tr("Ese grupo fue borrado."));
    if (centre == state.keyring.centre)
        return fail(Error::Kind::BadInput, Texts::tr("Ese es este mismo centro."));
    return {};
}

} // namespace

ControlEntry grantOf(const SpaceKey &key, const DeviceId &receiver, QByteArrayView boxKey)
{
    ControlEntry grant;
    grant.kind = Kind::Grant;
    grant.space = key.space;
    grant.key = key.id;
    grant.receiver = receiver;
    grant.hlc = key.hlc;
    grant.sealed = sealTo(boxKey, key.key);
    return grant;
}

Result<> giveToCentre(Writer &writer, const SpaceKey &key)
{
    const WriterState &state = writer.state();
    const auto shared = state.trust.spaceOf(state.keyring.centre, SpaceKind::Centre);
    const auto under = shared ? state.trust.writingKey(*shared) : std::nullopt;
    if (!under)
        return fail(Error::Kind::Denied,
            Texts::tr("La llave del centro todavía no llegó a este PC. Conéctese primero."),
            QStringLiteral("no key of the centre's space"));
    ControlEntry grant;
    grant.kind = Kind::Grant;
    grant.space = key.space;
    grant.key = key.id;
    grant.under = under->id;
    grant.hlc = key.hlc;
    grant.sealed = sealUnder(grant, under->key, key.key);
    return appendControl(writer, grant);
}

std::map<DeviceId, DeviceKeys> receiversOf(const WriterState &state, const SpaceId &space)
{
    std::map<DeviceId, DeviceKeys> receivers = state.trust.keyHolders(space);
    if (state.trust.kindOf(space) == SpaceKind::Person) {
        const ControlLog *own = state.trust.log(state.keyring.centre);
        std::erase_if(receivers, [&](const auto &device) { return own->device(device.first); });
    }
    return receivers;
}

Result<> giveMissingKeys(Writer &writer, const SpaceId &space)
{
    const Trust &trust = writer.state().trust;
    std::set<std::pair<KeyId, DeviceId>> given;
    for (const ControlEntry &grant : trust.log(writer.state().keyring.centre)->grantsOf(space))
        given.emplace(grant.key, grant.receiver);
    const std::map<DeviceId, DeviceKeys> holders = receiversOf(writer.state(), space);
    const std::vector<SpaceKey> keys = trust.keysOf(space);
    for (const auto &[device, deviceKeys] : holders) {
        for (const SpaceKey &key : keys) { // older ones to read what is old
            if (given.emplace(key.id, device).second)
                TAMBO_TRY(appendControl(writer, grantOf(key, device, deviceKeys.boxKey)));
        }
    }
    return {};
}

Result<> grantSpace(Writer &writer, const SpaceId &space, const CentreId &centre)
{
    const WriterState &state = writer.state();
    TAMBO_TRY(checkSharing(state, space, centre));
    if (!state.trust.log(centre))
        return fail(Error::Kind::NotFound,
            Texts::tr("Ese centro no se conoce aquí. Sígalo y conéctese primero."));
    if (state.trust.keysOf(space).empty())
        return fail(
            Error::Kind::Denied, Texts::tr("La llave de ese grupo todavía no llegó a este PC."));
    if (!state.trust.log(state.keyring.centre)->memberships().isMember(space, centre)) {
        ControlEntry member;
        member.kind = Kind::Member;
        member.space = space;
        member.member = centre;
        TAMBO_TRY(appendControl(writer, member));
    }
    return giveMissingKeys(writer, space);
}

Result<> endGrant(Writer &writer, const SpaceId &space, const CentreId &centre)
{
    const WriterState &state = writer.state();
    TAMBO_TRY(checkSharing(state, space, centre));
    const Memberships &members = state.trust.log(state.keyring.centre)->memberships();
    if (!members.isMember(space, centre))
        return fail(Error::Kind::NotFound, Texts::tr("Ese centro no participa en ese grupo."));
    ControlEntry end;
    end.kind = Kind::MemberEnd;
    end.space = space;
    end.member = centre;
    TAMBO_ASSIGN(end.believedOf, segmentsBy(writer, centre, space));
    while (qsizetype(end.believedOf.size()) > maxBelieved) // no centre has so many PCs
        end.believedOf.erase(std::prev(end.believedOf.end()));
    while (members.isMember(space, centre)) { // each ends some of its admissions
        end.ended = members.admissions(space, centre);
        TAMBO_TRY(appendControl(writer, end));
    }
    return renewKeys(writer);
}

} // namespace tambo::store
