// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/server/counts.h"
#include "sync/server/hubfolder.h"

// What those who run a hub ask and decide. Everything works while another process serves the same
// folder.
namespace tambo::hub {

/// What one centre keeps here.
struct CentreAccount {
    CentreId id;
    qint64 enrolledMs = 0;
    qint64 devices = 0; ///< that may ask for it
    qint64 items = 0; ///< control entries and segments that are here
    qint64 bytes = 0; ///< of those
    bool refused = false;
};
/// In the order they enrolled. Reads all items' sizes.
[[nodiscard]] Result<QList<CentreAccount>> centreAccounts(HubDatabase &database);

struct HubTotals {
    HubCounts counts;
    qint64 devices = 0;
    qint64 refused = 0; ///< centres and devices that are not served
    qint64 items = 0; ///< that are here
    qint64 itemBytes = 0;
    qint64 openInvitations = 0;
};
/// Reads all items' sizes.
[[nodiscard]] Result<HubTotals> totalsOf(const HubFolder &folder, qint64 nowMs);

/// `typed`: the id of a centre or a device in base32. NotFound where this hub knows neither, and
/// BadInput for what is no id.
[[nodiscard]] Result<> setAdmission(
    HubDatabase &database, const QString &typed, SegmentStore::Admission admission, qint64 nowMs);

} // namespace tambo::hub
