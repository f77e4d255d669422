// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

class QPainter;

namespace tambo::ui {

/// How the wall stands behind what is asked before a centre is open. Real px.
struct Wall {
    QSize size; ///< of the window
    int picture = 0; ///< width of the scene at the left; 0: none
    int band = 0; ///< height of the painted base

    /// From the top of the thin line down.
    [[nodiscard]] int baseHeight() const;
};

/// The painted wall: a scene, and the base with the name of the program.
void paintWall(QPainter &painter, const Theme &theme, const Wall &wall, const QString &sentence);

} // namespace tambo::ui
