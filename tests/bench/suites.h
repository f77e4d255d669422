// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "tests/bench/figure.h"

namespace tambo::bench {

/// Saving, sealing, taking in, rebuilding, searching.
[[nodiscard]] Result<> storeSuite(Report &report);
/// Two centres and a hub in this process, all bytes counted between them.
[[nodiscard]] Result<> syncSuite(Report &report);

} // namespace tambo::bench
