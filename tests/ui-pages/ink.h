// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QImage>
#include <QRegion>
#include <QStringList>

class QWidget;

namespace tambo::ui::test {

/// A run of letters as a window paints it: of a label, a button, a delegate or a picture alike.
struct Trace {
    QString text;
    QFont font;
    QRect where; ///< the letters themselves, in the window
    QRegion room; ///< where they could be painted: what their widget shows of itself
    bool isCovered = false; ///< something else was painted over a part of them
};

/// Everything that is written in the window and can be seen, in the order in which it is painted.
[[nodiscard]] QList<Trace> inkOf(QWidget &window);

// What is wrong, a line for each.

/// Letters that do not fit where they are painted. What somebody can scroll to, or has typed into
/// an input herself, is not cut.
[[nodiscard]] QStringList cutInk(const QWidget &window, const QList<Trace> &inks);
/// Letters on letters, or under something.
[[nodiscard]] QStringList crossedInk(const QList<Trace> &inks);
/// Letters that do not stand out from their ground (WCAG 2.2, 1.4.3), by the pixels of `picture`.
[[nodiscard]] QStringList paleInk(const QImage &picture, const QList<Trace> &inks);

} // namespace tambo::ui::test
