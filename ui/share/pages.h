// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pages.h"

namespace tambo::ui {

/// Taking stories out, for others to hear or to keep.
[[nodiscard]] PageTable sharePages();

} // namespace tambo::ui
