// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chip.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLabel>
#include <QLineEdit>

namespace tambo::ui::test {

/// The part of it that can be seen when somebody has scrolled to it: everything, up and down.
inline QRect reachable(const QWidget &window, const QWidget *widget)
{
    for (const QWidget *each = widget->parentWidget(); each; each = each->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(each);
        if (!area)
            continue;
        constexpr int beyond = 100'000;
        const QRect port(area->viewport()->mapTo(&window, QPoint()), area->viewport()->size());
        const int aside = area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff ? 0 : beyond;
        return port.adjusted(-aside, -beyond, aside, beyond);
    }
    return window.rect();
}

inline QString textOf(const QWidget *widget)
{
    const auto *chip = qobject_cast<const Chip *>(widget);
    return chip ? chip->text() : widget->property("text").toString();
}

/// Whether it says something and is no part of an input, which is Qt's own affair.
inline bool saysSomething(const QWidget *widget)
{
    const bool says = qobject_cast<const QLabel *>(widget)
        || qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const Chip *>(widget);
    return says && widget->isVisible() && !qobject_cast<const QLineEdit *>(widget->parentWidget());
}

inline QString sizeOf(const QWidget *widget)
{
    return QStringLiteral("%1 «%2» %3x%4")
        .arg(QLatin1String(widget->metaObject()->className()), textOf(widget))
        .arg(widget->width())
        .arg(widget->height());
}

/// What sticks out of the window, or of what scrolls.
inline QStringList outside(const QWidget &window)
{
    QStringList wrong;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const QRect place(widget->mapTo(&window, QPoint()), widget->size());
        if (saysSomething(widget) && !reachable(window, widget).contains(place))
            wrong.append(sizeOf(widget) + QStringLiteral(" lies outside"));
    }
    return wrong;
}

/// What is too small for its text, or sticks out of the window or of what scrolls.
inline QStringList clipped(const QWidget &window)
{
    QStringList wrong = outside(window);
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!saysSomething(widget))
            continue;
        const QSize least = widget->minimumSizeHint();
        const int height = widget->hasHeightForWidth() ? widget->heightForWidth(widget->width())
                                                       : least.height();
        if (widget->width() < least.width() || widget->height() < height)
            wrong.append(
                sizeOf(widget) + QStringLiteral(" needs %1x%2").arg(least.width()).arg(height));
    }
    return wrong;
}

} // namespace tambo::ui::test
