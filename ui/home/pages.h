// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pages.h"

namespace tambo::ui {

/// "home": the first page.
[[nodiscard]] PageTable homePages();

} // namespace tambo::ui
