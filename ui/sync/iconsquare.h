// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

namespace tambo::ui {

/// An icon in a coloured square with round corners, as it begins a card. `side` in px at text size
/// 100 %; the icon takes five eighths of it.
[[nodiscard]] QPixmap iconSquare(const Theme &theme, const QString &icon, Theme::Colour ground,
    Theme::Colour ink, qreal ratio, int side = 64);

} // namespace tambo::ui
