// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/archive/storycontent.h"
#include "ui/print/printed.h"

namespace tambo::ui {

/// A story for paper: its pictures, what it is about, what is said in it, and whose it is.
[[nodiscard]] Printed printedStory(const StoryContent &content, const store::Store &store);

} // namespace tambo::ui
