// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pages.h"

namespace tambo::ui {

/// What those who are heard in stories allow.
[[nodiscard]] PageTable consentPages();

} // namespace tambo::ui
