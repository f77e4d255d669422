// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/server/hubdatabase.h"

#include <QDir>

namespace tambo::hub {

/// What a hub keeps, as far as that is cheap to count: no item is looked at.
struct HubCounts {
    qint64 centres = 0;
    qint64 arrived = 0; ///< control entries and segments, ever
    qint64 openUploads = 0;
    qint64 blobs = 0;
    qint64 blobBytes = 0;
    qint64 databaseBytes = 0;
    qint64 freeBytes = 0; ///< of the disk below `folder`
};
[[nodiscard]] Result<HubCounts> countsOf(HubDatabase &database, const QDir &folder);

} // namespace tambo::hub
