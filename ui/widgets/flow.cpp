// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow.h"

#include <QStyle>
#include <QWidget>

namespace tambo::ui {

Flow::Flow(int spacing)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

Flow::~Flow()
{
    qDeleteAll(m_items);
}

void Flow::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *Flow::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *Flow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

template<typename Place> int Flow::rows(int width, Place place) const
{
    int x = 0;
    int y = 0;
    int row = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += row + spacing();
            row = 0;
        }
        place(*item, QRect(QPoint(x, y), size));
        x += size.width() + spacing();
        row = std::max(row, size.height());
    }
    return y + row;
}

int Flow::heightForWidth(int width) const
{
    return rows(width, [](QLayoutItem &, const QRect &) {});
}

QSize Flow::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    return least;
}

QSize Flow::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        width += size.width() + (width > 0 ? spacing() : 0);
        height = std::max(height, size.height());
    }
    return {width, height};
}

void Flow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    rows(rect.width(), [&rect, this](QLayoutItem &item, const QRect &place) {
        item.setGeometry(QStyle::visualRect(
            parentWidget()->layoutDirection(), rect, place.translated(rect.topLeft())));
    });
}

} // namespace tambo::ui
