// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pages.h"

namespace tambo::ui {

/// "privacy", "requests" and "centre": reached from the menu of whoever is signed in.
[[nodiscard]] PageTable privacyPages();

} // namespace tambo::ui
