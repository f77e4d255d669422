// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/storylist.h"
#include "ui/archive/pictures.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace tambo::ui {

/// Paints one story of the grid: picture or drawn sound, title, caption, badge. Paints only what is
/// in memory.
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    CardDelegate(Theme &theme, Pictures &pictures, QObject *parent = nullptr);

    /// Sizes of the design, scaled.
    [[nodiscard]] int gutter() const { return m_theme.px(16); }
    [[nodiscard]] int cardHeight() const;
    /// Of one cell: the card and half a gutter on every side.
    void setCell(const QSize &cell) { m_cell = cell; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QRectF &card, bool hovered) const;
    void paintCover(QPainter &painter, const QRect &card, const archive::StoryCard &story) const;
    void paintPill(QPainter &painter, const QRect &cover, const archive::StoryCard &story) const;
    void paintWords(QPainter &painter, const QRect &card, const archive::StoryCard &story) const;

    Theme &m_theme;
    Pictures &m_pictures;
    QSize m_cell;
};

} // namespace tambo::ui
