// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/server/hubparts.h"

namespace tambo::hub {

/// Answers `GET /healthz`: 200 when the database takes writes and the disk has room, else 503. Says
/// which of the two, and nothing else.
[[nodiscard]] Response healthOf(HubParts &parts);

/// Answers `GET /metrics` (and `/healthz`) on the port that is not for the world.
[[nodiscard]] Response answerOperator(
    HubParts &parts, const Request &request, qint64 openConnections);

} // namespace tambo::hub
