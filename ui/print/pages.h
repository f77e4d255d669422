// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pages.h"

namespace tambo::ui {

[[nodiscard]] PageTable printPages();

} // namespace tambo::ui
