// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/lan/circles.h"

#include "app/store/crypto.h"
#include "app/store/hubs.h"
#include "app/store/pairs.h"
#include "app/store/writerstate.h"
#include "sync/engine/joining.h"

namespace tambo::lan {

namespace {

constexpr qsizetype oldKeys = 4; ///< by which others are still found

QByteArray beaconKey(QByteArrayView secret)
{
    return store::subKey(secret, 1, "TamboLan");
}

void addCentre(const store::WriterState &state, QList<Circle> &circles)
{
    const CentreId own = state.keyring.centre;
    const auto space = state.trust.spaceOf(own, store::SpaceKind::Centre);
    const auto writing = space ? state.trust.writingKey(*space) : std::nullopt;
    if (!writing)
        return;
    circles.append({own, beaconKey(writing->key)});
    const auto keys = state.trust.keysOf(*space);
    for (auto key = keys.rbegin(); key != keys.rend() && key - keys.rbegin() < oldKeys; ++key) {
        if (key->id != writing->id)
            circles.append({own, beaconKey(key->key), true});
    }
}

} // namespace

QByteArray pairingKey()
{
    return beaconKey(store::blake2b("Tambo: who wants to know another centre"));
}

Result<QList<Circle>> circlesOf(store::Writer &writer)
{
    QList<Circle> circles;
    const store::WriterState &state = writer.state();
    addCentre(state, circles);
    TAMBO_ASSIGN(auto secrets, store::openInvitations(writer, sync::invitationTime(writer)));
    TAMBO_ASSIGN(const QByteArray asked, store::joinSecret(writer));
    if (!asked.isEmpty())
        secrets.append(asked);
    for (const QByteArray &secret : std::as_const(secrets))
        circles.append({state.keyring.centre, beaconKey(store::blake2b(secret))});
    TAMBO_ASSIGN(const auto pairs, store::pairs(writer));
    for (const store::Pair &pair : pairs)
        circles.append({pair.centre, beaconKey(pair.key)});
    return circles;
}

} // namespace tambo::lan
