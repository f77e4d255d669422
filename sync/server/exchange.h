// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/server/gate.h"

namespace tambo::hub {

/// Answers `POST /v1/sync` to a device that has proved itself: takes in what it brings, then looks
/// up what is new to it.
[[nodiscard]] Response exchange(
    HubParts &parts, const Gate &gate, const Asker &asker, const QByteArray &body);

} // namespace tambo::hub
