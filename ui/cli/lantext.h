// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/lan/address.h"
#include "sync/lan/lan.h"
#include "ui/cli/call.h"

namespace tambo::ui::cli {

/// "192.168.1.20:40123"; BadInput with a sentence that says so.
[[nodiscard]] Result<lan::Address> lanAddress(const QString &typed);
/// Meets that PC, unless the person stops.
[[nodiscard]] Result<lan::Met> meetAt(Call &call, lan::Lan &network, const lan::Address &address);

/// What a meeting on the local network did.
void reportMet(Call &call, const lan::Met &met);

} // namespace tambo::ui::cli
