// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/archive/storycontent.h"
#include "ui/shell/access.h"

class QAbstractButton;

namespace tambo::ui {

/// Whether whoever sits here may correct that story: what is open to everybody is for those who
/// may publish.
[[nodiscard]] Result<> mayEdit(const Access &access, const StoryContent &content);
/// Of others' stories only some may remove any.
[[nodiscard]] Result<> mayRemove(const Access &access, const StoryContent &content);
/// What the role does not allow is off, and says who may. `now`: it could be done just now.
void showRight(QAbstractButton &button, const Result<> &may, bool now);

} // namespace tambo::ui
