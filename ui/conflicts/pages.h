// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pages.h"

namespace tambo::ui {

/// "conflicts". The route's record says about which story; null: about everything.
[[nodiscard]] PageTable conflictPages();

} // namespace tambo::ui
