// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/protocol/exchange.h"
#include "sync/server/gate.h"
#include "sync/server/push.h"

namespace tambo::hub {

/// What one answer brings; the fields are those of ExchangeResponse.
struct Page {
    QList<QByteArray> control;
    QList<QByteArray> segments;
    QList<quint64> cursors;
    bool more = false;
    bool rewound = false;
};

/// The items that are new to the asker, up to the bytes it can take. `request.cursors` fit
/// `followed`; items in `pushed` are its own of this very request.
[[nodiscard]] Result<Page> pull(HubParts &parts, Connection &connection, const Asker &asker,
    const sync::ExchangeRequest &request, const QList<sync::Followed> &followed,
    const Pushed &pushed);

} // namespace tambo::hub
