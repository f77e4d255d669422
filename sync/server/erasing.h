// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/controllog.h"
#include "sync/server/hubparts.h"

// What becomes of a space that its centre erased.
namespace tambo::hub {

/// Which spaces are erased by `now` and were not by `before`: also those whose entry came earlier,
/// and counts only now.
[[nodiscard]] QList<SpaceId> newlyDropped(
    const store::ControlLog &before, const store::ControlLog &now);
/// Their segments and files; `files` are to go from the disk once that is committed.
[[nodiscard]] Result<> eraseSpaces(
    Connection &connection, const QList<SpaceId> &spaces, QList<BlobId> &files);

} // namespace tambo::hub
