// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first/wall.h"

#include <QPainter>

namespace tambo::ui {

namespace {

constexpr int wallLine = 3;
constexpr int wallGap = 6;
constexpr int mostLogo = 44;
constexpr int wallSide = 24;

} // namespace

int Wall::baseHeight() const
{
    return band + wallGap + wallLine;
}

void paintWall(QPainter &painter, const Theme &theme, const Wall &wall, const QString &sentence)
{
    const ModuleColours colours = theme.module(Module::Inicio);
    const qreal ratio = painter.device()->devicePixelRatioF();
    const int width = wall.size.width();
    const int base = wall.size.height() - wall.band;
    painter.fillRect(QRect(QPoint(), wall.size), theme.colour(Theme::Colour::Page));
    if (wall.picture > 0)
        painter.drawPixmap(
            0, 0, theme.scene(QStringLiteral("canchagua"), {wall.picture, base - wallGap}, ratio));
    painter.fillRect(QRect(0, base - wallGap - wallLine, width, wallLine), colours.band);
    painter.fillRect(
        QRect(0, base - wallGap, width, wallGap), theme.colour(Theme::Colour::Surface));
    const QRect band(0, base, width, wall.band);
    painter.fillRect(band, colours.band);
    const int side = theme.px(wallSide);
    const int logo = std::min(theme.px(mostLogo), wall.band - theme.px(12));
    painter.drawPixmap(side, base + (wall.band - logo) / 2,
        theme.scene(QStringLiteral("logo"), {logo, logo}, ratio));
    painter.setPen(colours.onBand);
    painter.setFont(theme.font(Theme::Role::H2));
    const int left = side + logo + theme.px(14);
    const QString name = QStringLiteral("Tambo");
    painter.drawText(band.adjusted(left, 0, 0, 0), Qt::AlignVCenter, name);
    const int from = left + painter.fontMetrics().horizontalAdvance(name) + side;
    painter.setFont(theme.font(Theme::Role::Caption));
    const QRect rest = band.adjusted(from, 0, -side, 0);
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignRight,
        painter.fontMetrics().elidedText(sentence, Qt::ElideRight, rest.width()));
}

} // namespace tambo::ui
