// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/server/hubfolder.h"

namespace tambo::hub {

/// What was found wrong in a hub's folder. Only numbers: which ones they are is nobody's business
/// who reads a log.
struct Verified {
    QString database; ///< SQLite's own first complaint; empty: sound
    qint64 items = 0; ///< looked at
    qint64 damagedItems = 0; ///< do not decode, or are not what their row says
    qint64 brokenLogs = 0; ///< centres whose control log no longer verifies; no repair but a backup
    qint64 wrongNumbers = 0; ///< centres that count fewer arrivals than they have
    qint64 blobs = 0;
    qint64 damagedBlobs = 0; ///< are not what their name says
    qint64 missingBlobs = 0;

    /// What `repair` would mend, or has mended.
    [[nodiscard]] qint64 repairable() const
    {
        return damagedItems + wrongNumbers + damagedBlobs + missingBlobs;
    }
    [[nodiscard]] bool isSound() const
    {
        return database.isEmpty() && brokenLogs == 0 && repairable() == 0;
    }
};

enum class Repair { No, Yes };
/// Reads everything that a hub keeps, while it may go on serving. Repair drops what is damaged and
/// begins a new epoch, so that the centres send it again; damaged files stay beside their place.
[[nodiscard]] Result<Verified> verifyHub(const HubFolder &folder, Repair repair);

} // namespace tambo::hub
