// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/blobs.h"
#include "sync/protocol/auth.h"
#include "sync/server/hubcentres.h"
#include "sync/server/hubdatabase.h"
#include "sync/server/hubkeys.h"
#include "sync/server/log.h"
#include "sync/server/metrics.h"
#include "sync/server/ratelimits.h"
#include "sync/server/request.h"

namespace tambo::hub {

/// What the routes of one hub work with. Every part may be used from several threads.
struct HubParts {
    explicit HubParts(RateLimits::Options rates) : limits(std::move(rates)) {}

    HubKeys keys;
    sync::Challenges challenges{{}};
    std::unique_ptr<HubDatabase> database;
    HubCentres centres;
    store::Blobs blobs{QDir()};
    QDir uploads; ///< files that are still arriving
    qint64 maxUploadBytes = 0;
    QByteArray accelPrefix; ///< the proxy sends files itself, from below this; empty: we do
    std::function<qint64()> clock; ///< ms since the epoch, UTC
    LogSink log;
    LogLine::Level logMost = LogLine::Level::Debug;
    RateLimits limits;
    Metrics metrics;
    /// Bodies in memory. Strangers have an account of their own, so that they cannot crowd out
    /// those who belong here. The signature of a member's body covers it, so until all of it is
    /// here it is only claimed to be one's: hence the share of one network.
    Budget memberBodies{128 * 1024 * 1024, 16 * 1024 * 1024};
    Budget strangerBodies{16 * 1024 * 1024, 4 * 1024 * 1024};
    bool proxied = false; ///< requests name their address, also where they come from this machine

    [[nodiscard]] bool wants(LogLine::Level level) const { return log && level <= logMost; }
    void note(LogLine::Level level, const char *event, const QJsonObject &fields = {}) const
    {
        if (wants(level))
            log({level, event, fields});
    }
};

constexpr qint64 keepMs = 7LL * 24 * 3600 * 1000; ///< invitations, mailboxes, abandoned uploads

} // namespace tambo::hub
