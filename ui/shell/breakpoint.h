// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

namespace tambo::ui {

/// The measures of the window's frame for its size, in logical px at text scale 100 (tokens.json,
/// "breakpoint" and "size").
struct Breakpoint {
    bool small = false;
    bool tight = false; ///< small, and the letters so large that only the first things fit
    int rail = 100;
    QSize railItem{84, 74};
    int topBar = 76;
    int zocalo = 50;
    int margin = 32; ///< left and right of the content
    int gutter = 18; ///< between cards
    int bottom = 20; ///< below the content
};

/// `scale`: of the letters, in percent. With large ones a window holds less, and is small sooner:
/// at 115 % 1366×768 still is not, at 130 % it is.
[[nodiscard]] inline Breakpoint breakpointFor(const QSize &window, int scale = 100)
{
    const QSize holds = window * 100 / scale;
    if (window.width() >= 1280 && window.height() >= 680 && holds.width() >= 1180
        && holds.height() >= 660)
        return {};
    return {true, holds.width() < 820 || holds.height() < 480, 88, {76, 66}, 62, 46, 20, 14, 14};
}

} // namespace tambo::ui
