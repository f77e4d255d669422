// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/iconsquare.h"

#include <QPainter>

namespace tambo::ui {

QPixmap iconSquare(const Theme &theme, const QString &icon, Theme::Colour ground, Theme::Colour ink,
    qreal ratio, int side)
{
    const int across = theme.px(side);
    const int iconSide = side * 5 / 8;
    QPixmap pixmap(QSize(across, across) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(ground));
    painter.drawRoundedRect(QRect(0, 0, across, across), theme.px(8), theme.px(8));
    const int inset = (across - theme.px(iconSide)) / 2;
    painter.drawPixmap(
        QPoint(inset, inset), theme.iconPixmap(icon, iconSide, theme.colour(ink), ratio));
    return pixmap;
}

} // namespace tambo::ui
