// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPixmap>
#include <QtTest>

namespace tambo::ui::test {

/// Rows for every screen that a page must fit, by `size`, `look` and `scale` of its letters.
inline void addScreens()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Theme::Look>("look");
    QTest::addColumn<int>("scale");
    for (const QSize size : {QSize(1024, 600), QSize(1366, 768), QSize(1920, 1080)}) {
        for (const auto &[name, look] :
            {std::pair("light", Theme::Look::Light), std::pair("dark", Theme::Look::Dark),
                std::pair("contrast", Theme::Look::Contrast)})
            QTest::addRow("%dx%d-%s", size.width(), size.height(), name) << size << look << 100;
        QTest::addRow("%dx%d-115", size.width(), size.height())
            << size << Theme::Look::Light << 115;
    }
}

/// Buttons that an unsteady hand misses, or that a screen reader has no words for.
inline QStringList hardToHit(const QWidget &window)
{
    constexpr int least = 44; // px
    QStringList wrong;
    const auto buttons = window.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        // Inner buttons of inputs belong to their field.
        if (!button->isVisible() || qobject_cast<const QLineEdit *>(button->parentWidget()))
            continue;
        const QString name = button->text() + button->accessibleName();
        if (name.isEmpty() || button->height() < least || button->width() < least)
            wrong.append(QStringLiteral("%1 «%2» %3x%4")
                    .arg(QLatin1String(button->metaObject()->className()), name)
                    .arg(button->width())
                    .arg(button->height()));
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
