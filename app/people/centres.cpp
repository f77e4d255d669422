// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/centres.h"

#include "app/people/texts.h"
#include "app/store/writerstate.h"

namespace tambo::people {

Result<QHash<CentreId, CentreProfile>> centreNames(store::Reader &reader, const store::Trust &trust)
{
    TAMBO_ASSIGN(const auto profiles, reader.list<CentreProfile>());
    QHash<CentreId, CentreProfile> names;
    for (const CentreProfile &profile : profiles) {
        const auto centre = trust.centreOf(profile.space);
        if (!centre || trust.kindOf(profile.space) != store::SpaceKind::Public)
            continue;
        // Two PCs that named the centre before they met: the same one wins everywhere.
        const auto known = names.constFind(*centre);
        if (known == names.constEnd()
            || reader.fullId(profile.id.record) < reader.fullId(known->id.record))
            names.insert(*centre, profile);
    }
    return names;
}

Result<CentreProfile> centreProfile(
    store::Reader &reader, const store::Trust &trust, const CentreId &centre)
{
    TAMBO_ASSIGN(const auto names, centreNames(reader, trust));
    const auto found = names.constFind(centre);
    if (found == names.constEnd())
        return fail(Error::Kind::NotFound, People::tr("Ese centro todavía no ha dicho su nombre."));
    return *found;
}

Result<CentreProfile> setCentreProfile(
    store::Writer &writer, const QString &name, const QString &place)
{
    if (name.simplified().isEmpty())
        return fail(Error::Kind::BadInput, People::tr("Escriba el nombre del centro."));
    const store::WriterState &state = writer.state();
    auto found = centreProfile(writer, state.trust, state.keyring.centre);
    if (!found.ok() && found.error().kind != Error::Kind::NotFound)
        return found.error();
    CentreProfile profile = found.ok() ? *std::move(found) : CentreProfile{};
    profile.name = name.simplified();
    profile.place = place.simplified();
    TAMBO_TRY(writer.save(profile));
    return profile;
}

} // namespace tambo::people
