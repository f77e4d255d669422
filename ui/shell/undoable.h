// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace tambo::ui {

/// What a toast of that page does when somebody wants back what was before the store's deed of that
/// number (app/store/undo.h): it undoes it, says what others had changed since, and offers to do it
/// again. Nothing for deed 0.
[[nodiscard]] std::function<void()> undoOf(Page &page, store::Store &store, qint64 deed);

/// The number of what a write job has done so far; 0 where that is nothing.
[[nodiscard]] qint64 deedOf(store::Writer &writer);

} // namespace tambo::ui
