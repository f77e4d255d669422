// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

class QScrollArea;

// For pages that are one column of cards and scroll.
namespace tambo::ui {

/// Fills the page with that column.
void showColumn(QWidget &page, QScrollArea &area, QWidget *column);
/// Margins for the size of the window, and no lines that are too long to follow.
void fitColumn(QWidget &page, const Theme &theme, QWidget &column);

} // namespace tambo::ui
