// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pages.h"

namespace tambo::ui {

/// "memory", the stories of the community; "story", one of them; "story-new", to add one.
[[nodiscard]] PageTable archivePages();

} // namespace tambo::ui
