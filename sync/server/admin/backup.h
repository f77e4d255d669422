// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/server/hubfolder.h"

namespace tambo::hub {

struct BackedUp {
    qint64 databaseBytes = 0;
    qint64 blobs = 0;
    qint64 blobBytes = 0;
};

/// A copy of the whole hub at one moment, in a new folder `to` that can be served as it is: the
/// first start begins a new epoch. Others go on working meanwhile. On the same disk the files are
/// links and take no room. BadInput where `to` is there already; nothing half-made stays under that
/// name.
[[nodiscard]] Result<BackedUp> backUpHub(const HubFolder &folder, const QString &to);

} // namespace tambo::hub
