// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pages.h"

namespace tambo::ui {

/// "sync": what leaves this PC, when, and with whom it meets.
[[nodiscard]] PageTable syncPages();

} // namespace tambo::ui
