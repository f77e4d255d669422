// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

class QPainter;

namespace tambo::ui {

/// Paints an icon in the middle of a coloured square with round corners, as it begins a card or a
/// row. `length` of the icon in px at text size 100 %.
void paintIconSquare(QPainter &painter, const Theme &theme, const QRect &where, const QString &icon,
    int length, const QColor &ground, const QColor &ink);

/// Likewise as a picture. `side` in px at text size 100 %; the icon takes five eighths of it.
[[nodiscard]] QPixmap iconSquare(const Theme &theme, const QString &icon, Theme::Colour ground,
    Theme::Colour ink, qreal ratio, int side = 64);

} // namespace tambo::ui
