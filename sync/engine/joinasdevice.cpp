// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/hubs.h"
#include "app/store/writerstate.h"
#include "sync/engine/engine.h"
#include "sync/protocol/limits.h"
#include "sync/protocol/texts.h"

#include <QFile>

// The functions of engine.h that need no engine.
namespace tambo::sync {

namespace {

/// A PC restored from a backup of that centre, which waits to be let in; or one that took another
/// identity of which those did not know who retired the one before. Nobody listens to that one
/// any more, so it cannot have heard of it and counts itself as a member.
Result<std::unique_ptr<store::Store>> openOfCentre(
    store::Store::Options options, const CentreId &centre)
{
    TAMBO_ASSIGN(auto store, store::Store::open(std::move(options)));
    if (store->centre() != centre)
        return fail(
            Error::Kind::BadInput, Sync::tr("En esta carpeta ya hay un centro. Elija otra."));
    return store;
}

Result<> noteHub(store::Writer &writer, const HubId &id, const QUrl &address)
{
    TAMBO_ASSIGN(const auto before, store::joinedHub(writer));
    store::HubState hub = before.value_or(store::HubState());
    if (hub.id != id)
        hub = store::HubState();
    hub.id = id;
    hub.url = address.toString();
    return store::saveHub(writer, hub);
}

} // namespace

Result<std::unique_ptr<store::Store>> joinAsDevice(
    store::Store::Options options, const DeviceInvite &invite, const QUrl &url)
{
    const QUrl address = url.isEmpty() ? invite.url : keepingPin(url, invite.url);
    const bool overHub = !invite.hub.isNull();
    if (overHub && address.isEmpty())
        return fail(Error::Kind::BadInput, Sync::tr("Falta la dirección del servidor."));
    const QString folder = options.folder;
    const bool existed = store::Store::exists(folder);
    TAMBO_ASSIGN(auto store,
        existed ? openOfCentre(std::move(options), invite.centre)
                : store::Store::join(std::move(options), invite.centre));
    const auto noted = store
                           ->write([&](store::Writer &writer) -> Result<> {
                               if (overHub)
                                   TAMBO_TRY(noteHub(writer, invite.hub, address));
                               return store::saveJoinSecret(writer, invite.secret);
                           })
                           .takeResult();
    if (!noted.ok()) {
        // Without its invitation it could never become a member: the folder counts as empty again.
        store.reset();
        if (!existed)
            QFile::remove(folder + QStringLiteral("/keys"));
        return noted.error();
    }
    return store;
}

Result<> subscribe(store::Writer &writer, const CentreId &centre)
{
    if (centre == writer.state().keyring.centre)
        return fail(Error::Kind::BadInput, Sync::tr("Ese es este mismo centro."));
    TAMBO_ASSIGN(const auto known, subscriptions(writer));
    if (known.size() >= maxSubscriptions - 1)
        return fail(Error::Kind::BadInput, Sync::tr("Ya sigue a demasiados centros."));
    return store::follow(writer, centre);
}

Result<> unsubscribe(store::Writer &writer, const CentreId &centre)
{
    return store::unfollow(writer, centre);
}

Result<QList<CentreId>> subscriptions(store::Reader &reader)
{
    return store::followed(reader);
}

} // namespace tambo::sync
