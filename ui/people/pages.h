// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pages.h"

namespace tambo::ui {

/// "people": reached from the menu of whoever is signed in.
[[nodiscard]] PageTable peoplePages();

} // namespace tambo::ui
