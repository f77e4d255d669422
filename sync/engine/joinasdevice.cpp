// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/hubs.h"
#include "app/store/writerstate.h"
#include "sync/engine/engine.h"
#include "sync/protocol/limits.h"
#include "sync/protocol/texts.h"

#include <QFile>

// The functions of engine.h that need no engine.
namespace tambo::sync {

Result<std::unique_ptr<store::Store>> joinAsDevice(
    store::Store::Options options, const DeviceInvite &invite, const QUrl &url)
{
    const QUrl address = url.isEmpty() ? invite.url : url;
    if (address.isEmpty())
        return fail(Error::Kind::BadInput, Sync::tr("Falta la dirección del servidor."));
    const QString folder = options.folder;
    TAMBO_ASSIGN(auto store, store::Store::join(std::move(options), invite.centre));
    const auto noted = store
                           ->write([&](store::Writer &writer) -> Result<> {
                               store::HubState hub;
                               hub.id = invite.hub;
                               hub.url = address.toString();
                               TAMBO_TRY(store::saveHub(writer, hub));
                               return store::saveJoinSecret(writer, invite.secret);
                           })
                           .takeResult();
    if (!noted.ok()) {
        // Without its invitation it could never become a member: the folder counts as empty again.
        store.reset();
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
