// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/blobs.h"
#include "sync/protocol/auth.h"
#include "sync/server/hubcentres.h"
#include "sync/server/hubdatabase.h"
#include "sync/server/hubkeys.h"

namespace tambo::hub {

/// What the routes of one hub work with. Every part may be used from several threads.
struct HubParts {
    HubKeys keys;
    sync::Challenges challenges{{}};
    std::unique_ptr<HubDatabase> database;
    HubCentres centres;
    store::Blobs blobs{QDir()};
    QDir uploads; ///< files that are still arriving
    qint64 maxUploadBytes = 0;
    std::function<qint64()> clock; ///< ms since the epoch, UTC
    std::function<void(const QString &)> log;
};

constexpr qint64 keepMs = 7LL * 24 * 3600 * 1000; ///< invitations, mailboxes, abandoned uploads

} // namespace tambo::hub
