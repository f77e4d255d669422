// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/server/hubparts.h"

#include <set>

// What becomes of a space that its centre erased.
namespace tambo::hub {

/// Which spaces are erased now and were not `before`: also those whose entry came earlier, and
/// counts only now.
[[nodiscard]] QList<SpaceId> newlyDropped(
    const std::set<SpaceId> &before, const std::set<SpaceId> &now);
/// Their segments and files; `files` are to go from the disk once that is committed.
[[nodiscard]] Result<> eraseSpaces(
    Connection &connection, const QList<SpaceId> &spaces, QList<BlobId> &files);

} // namespace tambo::hub
