// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/findable.h"

namespace tambo::ui {

/// Stories by their words and by what is said in them, for the window's search; those lead to the
/// moment where it is said.
void findStories(Context &context, const QString &words, QObject *receiver,
    std::function<void(const Result<QList<Findable>> &)> found);

} // namespace tambo::ui
