// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QtTest>

namespace tambo::ui::test {

/// What is too small for its text, or sticks out of the window.
inline QStringList clipped(const QWidget &window)
{
    QStringList wrong;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool says = qobject_cast<const QLabel *>(widget)
            || qobject_cast<const QAbstractButton *>(widget)
            || qobject_cast<const QLineEdit *>(widget);
        // The icons inside an input are Qt's own affair.
        const bool inner = qobject_cast<const QLineEdit *>(widget->parentWidget());
        if (!says || inner || !widget->isVisible())
            continue;
        const QString name = QStringLiteral("%1 «%2» %3x%4")
                                 .arg(QLatin1String(widget->metaObject()->className()),
                                     widget->property("text").toString())
                                 .arg(widget->width())
                                 .arg(widget->height());
        const QSize least = widget->minimumSizeHint();
        const int height = widget->hasHeightForWidth()
            ? std::min(least.height(), widget->heightForWidth(widget->width()))
            : least.height();
        if (widget->width() < least.width() || widget->height() < height)
            wrong.append(QStringLiteral("%1 needs %2x%3").arg(name).arg(least.width()).arg(height));
        bool scrolls = false;
        for (const QWidget *each = widget->parentWidget(); each; each = each->parentWidget())
            scrolls = scrolls || qobject_cast<const QAbstractScrollArea *>(each);
        const QRect place(widget->mapTo(&window, QPoint()), widget->size());
        if (!scrolls && !window.rect().contains(place))
            wrong.append(name + QStringLiteral(" lies outside"));
    }
    return wrong;
}

/// Leaves a picture in the folder that TAMBO_PICTURES names, to look at; without it, nothing.
inline void keepPicture(QWidget &window, const char *name)
{
    const QString folder = qEnvironmentVariable("TAMBO_PICTURES");
    if (folder.isEmpty())
        return;
    const QString file
        = QStringLiteral("%1/%2-%3.png")
              .arg(folder, QString::fromLatin1(name), QString::fromUtf8(QTest::currentDataTag()));
    if (!window.grab().save(file))
        qFatal("cannot write %s", qPrintable(file));
}

} // namespace tambo::ui::test
