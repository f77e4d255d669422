// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pages.h"

namespace tambo::ui {

/// "settings": how the window looks, speaks and sounds on this PC.
[[nodiscard]] PageTable settingsPages();

} // namespace tambo::ui
