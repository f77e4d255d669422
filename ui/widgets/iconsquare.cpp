// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconsquare.h"

#include <QPainter>

namespace tambo::ui {

void paintIconSquare(QPainter &painter, const Theme &theme, const QRect &where, const QString &icon,
    int length, const QColor &ground, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(where, theme.px(8), theme.px(8));
    const QPoint inset(
        (where.width() - theme.px(length)) / 2, (where.height() - theme.px(length)) / 2);
    painter.drawPixmap(where.topLeft() + inset,
        theme.iconPixmap(icon, length, ink, painter.device()->devicePixelRatioF()));
    painter.restore();
}

QPixmap iconSquare(const Theme &theme, const QString &icon, Theme::Colour ground, Theme::Colour ink,
    qreal ratio, int side)
{
    const int across = theme.px(side);
    QPixmap pixmap(QSize(across, across) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintIconSquare(painter, theme, {0, 0, across, across}, icon, side * 5 / 8,
        theme.colour(ground), theme.colour(ink));
    return pixmap;
}

} // namespace tambo::ui
