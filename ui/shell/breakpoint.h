// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

namespace tambo::ui {

/// The measures of the window's frame for its size, in logical px at text scale 100 (tokens.json,
/// "breakpoint" and "size").
struct Breakpoint {
    bool small = false;
    int rail = 100;
    QSize railItem{84, 74};
    int topBar = 76;
    int zocalo = 50;
    int margin = 32; ///< left and right of the content
    int gutter = 18; ///< between cards
    int bottom = 20; ///< below the content
};

[[nodiscard]] inline Breakpoint breakpointFor(const QSize &window)
{
    if (window.width() >= 1280 && window.height() >= 680)
        return {};
    return {true, 88, {76, 66}, 62, 46, 20, 14, 14};
}

} // namespace tambo::ui
