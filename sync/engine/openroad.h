// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace tambo::sync {

/// http to an address that is not on this machine or a local network: whoever carries the bytes
/// sees whom this PC talks to and all that is public. Private spaces are sealed all the same.
[[nodiscard]] bool isOpenRoad(const QUrl &hub);
/// One sentence about that; empty where the road is closed.
[[nodiscard]] QString openRoadText(const QUrl &hub);

} // namespace tambo::sync
