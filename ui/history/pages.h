// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pages.h"

namespace tambo::ui {

/// "history". The route's record says of what.
[[nodiscard]] PageTable historyPages();

} // namespace tambo::ui
