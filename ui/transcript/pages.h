// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pages.h"

namespace tambo::ui {

/// Writing down what recordings say.
[[nodiscard]] PageTable transcriptPages();

} // namespace tambo::ui
