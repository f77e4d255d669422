// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printed.h"

namespace tambo::ui {

/// One page by which people see what their printer does: whether the edges come out, lengths are
/// right, small letters are clear, and no ink is missing. `centre` stands on it, as whose it is.
[[nodiscard]] Printed testSheet(const QString &centre);

} // namespace tambo::ui
