// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/lan/lan.h"
#include "ui/cli/call.h"

namespace tambo::ui::cli {

struct LanAddress {
    QString host;
    quint16 port = 0;
};
/// "192.168.1.20:40123"; BadInput with a sentence that says so.
[[nodiscard]] Result<LanAddress> lanAddress(const QString &typed);
/// Meets that PC, unless the person stops.
[[nodiscard]] Result<lan::Met> meetAt(Call &call, lan::Lan &network, const LanAddress &address);

/// What a meeting on the local network did.
void reportMet(Call &call, const lan::Met &met);

} // namespace tambo::ui::cli
