// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/server/admin/accounts.h"
#include "tests/server/hubfixture.h"

// What those who run a hub do with its folder, always while the hub serves it.
namespace tambo::hub::test {

inline HubFolder folderOf(const TestHub &hub)
{
    return must(HubFolder::openExisting(hub.folder()));
}

inline std::unique_ptr<store::Database> databaseOf(const TestHub &hub)
{
    return must(store::Database::open(hub.folder() + QStringLiteral("/hub.db"), {}));
}

inline void change(const TestHub &hub, const QByteArray &sql)
{
    must(databaseOf(hub)->execute(sql));
}

inline int statusOf(Client &client)
{
    sync::ExchangeRequest request;
    request.epoch = client.epoch;
    request.cursors = client.cursors;
    request.subscriptions = sync::subscriptionDigest(client.followed);
    return client.post("/v1/sync", request.encode()).status;
}

} // namespace tambo::hub::test
