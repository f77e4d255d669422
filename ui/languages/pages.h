// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pages.h"

namespace tambo::ui {

/// "translate": the program in other languages.
[[nodiscard]] PageTable languagePages();

} // namespace tambo::ui
