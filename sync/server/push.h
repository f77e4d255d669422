// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/protocol/exchange.h"
#include "sync/server/hubparts.h"

#include <QHash>
#include <QSet>

namespace tambo::hub {

struct Pushed {
    QList<sync::Refused> refused;
    QHash<CentreId, QSet<quint64>> arrivals; ///< numbers that the new items got
    QHash<CentreId, quint64> contradicted; ///< the first item that one of them contradicts
};

/// Takes in what one request brings. Signatures are checked before the transaction; everything
/// that is not refused is on the disk when this returns. What is known already costs no write.
[[nodiscard]] Result<Pushed> push(HubParts &parts, Connection &connection,
    const QList<QByteArray> &control, const QList<QByteArray> &segments);

} // namespace tambo::hub
