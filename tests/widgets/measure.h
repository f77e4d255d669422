// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/progresscell.h"
#include "ui/widgets/table.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTableView>

// What of a window can be measured on its pixels and on what screen readers are told.
namespace tambo::ui::test {

/// The largest contrast of anything on the most common colour in that part of a picture: of the
/// middle of a letter on its ground. 1 where there is only one colour.
inline double inkContrast(const QImage &picture, const QRect &where)
{
    QHash<QRgb, int> colours;
    const QRect part = where.intersected(picture.rect());
    for (int y = part.top(); y <= part.bottom(); ++y) {
        int from = part.left();
        for (int x = from + 1; x <= part.right() + 1; ++x) {
            if (x <= part.right() && picture.pixel(x, y) == picture.pixel(from, y))
                continue;
            colours[picture.pixel(from, y)] += x - from;
            from = x;
        }
    }
    QRgb ground = 0;
    for (auto each = colours.constBegin(); each != colours.constEnd(); ++each) {
        if (each.value() > colours.value(ground))
            ground = each.key();
    }
    double best = 1;
    for (auto each = colours.constBegin(); each != colours.constEnd(); ++each)
        best = std::max(best, contrast(QColor(each.key()), QColor(ground)));
    return best;
}

/// Letters that may have less contrast (WCAG 2.2, 1.4.3): 24 px, or 18.66 px if they are bold.
inline bool isLarge(const QFont &font)
{
    return font.pixelSize() >= 24 || (font.pixelSize() >= 19 && font.weight() >= QFont::Bold);
}

inline QString nameOf(const QWidget *widget)
{
    return QStringLiteral("%1 «%2%3»")
        .arg(QLatin1String(widget->metaObject()->className()), widget->property("text").toString(),
            widget->accessibleName());
}

/// Parts of Qt's own widgets, which answer for them.
inline bool isInner(const QWidget *widget)
{
    for (const QWidget *each = widget->parentWidget(); each; each = each->parentWidget()) {
        if (qobject_cast<const QLineEdit *>(each) || qobject_cast<const QComboBox *>(each)
            || qobject_cast<const QTabBar *>(each))
            return true;
    }
    return false;
}

/// Everything that a person can press, write in or walk through and that is shown.
inline QList<QWidget *> controlsOf(const QWidget &window)
{
    QList<QWidget *> controls;
    const auto widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool is = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
            || qobject_cast<QComboBox *>(widget) || qobject_cast<QPlainTextEdit *>(widget)
            || qobject_cast<QTabBar *>(widget) || qobject_cast<QAbstractItemView *>(widget);
        if (is && widget->isVisible() && widget->isEnabled() && !isInner(widget))
            controls.append(widget);
    }
    return controls;
}

/// Words and the place they stand at, in the window.
struct Words {
    QString what;
    QRect where;
    bool large = false;
};

/// Everything that says something in letters.
inline QList<Words> wordsOf(const QWidget &window)
{
    QList<Words> words;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *edit = qobject_cast<const QLineEdit *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool says = (label && !label->text().isEmpty()) || (edit && !edit->text().isEmpty())
            || (button && !button->text().isEmpty());
        if (!says || !widget->isVisible() || isInner(widget))
            continue;
        // Borders are no letters.
        const int border = label ? 0 : 4;
        const QRect place(widget->mapTo(&window, QPoint()), widget->size());
        words.append({nameOf(widget), place.adjusted(border, border, -border, -border),
            isLarge(widget->font())});
    }
    const auto views = window.findChildren<QTableView *>();
    for (const QTableView *view : views) {
        if (!view->isVisible())
            continue;
        const auto place = [&](const QRect &rect) {
            return QRect(view->viewport()->mapTo(&window, rect.topLeft()), rect.size());
        };
        // Bars of a chart are no letters; its numbers and labels are.
        if (!view->horizontalHeader()->isVisible()) {
            words.append({nameOf(view), place(view->viewport()->rect())});
            continue;
        }
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                const QModelIndex index = view->model()->index(row, column);
                const QRect cell = view->visualRect(index).intersected(view->viewport()->rect());
                // Painted cells are like large letters (WCAG 2.2, 1.4.11).
                const bool painted = index.data(Table::ProgressRole).value<Progress>() != Progress{}
                    || index.data().toString() == progressText(Progress::State::NotStarted);
                if (!index.data().toString().isEmpty() && !cell.isEmpty())
                    words.append({nameOf(view) + u' ' + index.data().toString(),
                        place(cell.adjusted(0, 0, 0, -1)), painted});
            }
        }
    }
    return words;
}

/// Columns of tables that are narrower than what stands in them.
inline QStringList cutCells(const QWidget &window)
{
    QStringList wrong;
    const auto views = window.findChildren<QTableView *>();
    for (const QTableView *view : views) {
        const QHeaderView *header = view->horizontalHeader();
        if (!view->isVisible() || !header->isVisible())
            continue;
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                const QModelIndex index = view->model()->index(row, column);
                if (view->sizeHintForIndex(index).width() > header->sectionSize(column))
                    wrong.append(nameOf(view) + u' ' + index.data().toString());
            }
        }
    }
    return wrong;
}

/// Push buttons that are too narrow for the letters that the design gives them.
inline QStringList cutButtons(const QWidget &window, const Theme &theme)
{
    QStringList wrong;
    const auto buttons = window.findChildren<Button *>();
    for (const Button *button : buttons) {
        const bool large = button->property("talla").toString() == QLatin1String("large");
        const QFontMetrics letters(
            theme.font(large ? Theme::Role::ButtonLarge : Theme::Role::Button));
        const int icon = button->icon().isNull() ? 0 : button->iconSize().width();
        if (button->isVisible()
            && button->width() < letters.horizontalAdvance(button->text()) + icon)
            wrong.append(nameOf(button));
    }
    return wrong;
}

/// What a screen reader would have no words for.
inline QStringList unnamed(const QWidget &window)
{
    QStringList wrong;
    const auto controls = controlsOf(window);
    for (QWidget *control : controls) {
        QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(control);
        if (!reader || reader->role() == QAccessible::NoRole
            || reader->role() == QAccessible::Client || reader->text(QAccessible::Name).isEmpty())
            wrong.append(QStringLiteral("%1, role %2")
                    .arg(nameOf(control))
                    .arg(reader ? int(reader->role()) : -1));
    }
    return wrong;
}

} // namespace tambo::ui::test
