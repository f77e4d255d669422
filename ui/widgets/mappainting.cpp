// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/map.h"

#include <QPainter>
#include <QPainterPath>

namespace tambo::ui {

namespace {

constexpr int markRadius = 9;
constexpr int groupRadius = 15;
constexpr int townRadius = 3;
constexpr int pinSide = 40;
constexpr double pinTip = 22.0 / 24; // of the icon's height
constexpr int crossArm = 13;
constexpr double townsFrom = 70; // px for a degree: farther away their names would cover the land
constexpr double cornerRadius = 10;

/// Places of names that are taken.
class Taken
{
public:
    [[nodiscard]] bool take(const QRectF &where)
    {
        for (const QRectF &other : m_all) {
            if (other.intersects(where))
                return false;
        }
        m_all.append(where);
        return true;
    }

private:
    QList<QRectF> m_all;
};

} // namespace

double Map::radiusOf(const Group &group) const
{
    return m_theme.px(group.marks.size() > 1 ? groupRadius : markRadius);
}

void Map::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
    painter.setClipPath(frame);
    painter.fillPath(frame, m_theme.colour(Theme::Colour::InfoSoft)); // the sea
    paintLand(painter);
    paintNames(painter);
    paintMarks(painter);
    paintPlace(painter);
    if (hasFocus())
        paintCross(painter);
    painter.setClipping(false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.colour(Theme::Colour::LineStrong), 1));
    painter.drawPath(frame);
}

void Map::paintLand(QPainter &painter) const
{
    const QTransform transform = m_sight.transform();
    painter.setPen(QPen(m_theme.colour(Theme::Colour::LineStrong), 1));
    painter.setBrush(m_theme.colour(Theme::Colour::Surface));
    for (const MapOutline::Shape &shape : m_outline->shapes) {
        if (!transform.mapRect(shape.bounds).intersects(QRectF(rect())))
            continue;
        QPainterPath path;
        for (const QPolygonF &ring : shape.rings)
            path.addPolygon(transform.map(ring));
        painter.drawPath(path);
    }
}

/// Towns before provinces, and no name over another.
void Map::paintNames(QPainter &painter) const
{
    const QTransform transform = m_sight.transform();
    const QFont font = m_theme.font(Theme::Role::Caption);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    Taken taken;
    for (const Group &group : groups()) {
        const double radius = radiusOf(group);
        (void)taken.take(
            {group.pixel.x() - radius, group.pixel.y() - radius, 2 * radius, 2 * radius});
    }
    for (const Button *button : m_buttons)
        (void)taken.take(button->geometry());
    if (m_sight.scale() >= townsFrom) {
        const double radius = m_theme.px(townRadius);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour(Theme::Colour::Text2));
        QList<std::pair<QRectF, QString>> names;
        for (const MapOutline::Town &town : m_outline->towns) {
            const QPointF pixel = transform.map(town.at.asPoint());
            if (!rect().contains(pixel.toPoint()))
                continue;
            painter.drawEllipse(pixel, radius, radius);
            const double wide = metrics.horizontalAdvance(town.name);
            const double top = pixel.y() - metrics.height() / 2;
            const double gap = 2 * radius;
            const QRectF right(pixel.x() + gap, top, wide, metrics.height());
            const QRectF left(pixel.x() - gap - wide, top, wide, metrics.height());
            if (taken.take(right))
                names.append({right, town.name});
            else if (taken.take(left))
                names.append({left, town.name});
        }
        painter.setPen(m_theme.colour(Theme::Colour::Text));
        for (const auto &[where, name] : std::as_const(names))
            painter.drawText(where, Qt::AlignVCenter | Qt::TextDontClip, name);
    }
    painter.setPen(m_theme.colour(Theme::Colour::Text2));
    for (const MapOutline::Shape &shape : m_outline->shapes) {
        const QRectF land = transform.mapRect(shape.bounds);
        const double wide = metrics.horizontalAdvance(shape.name);
        QRectF where(0, 0, wide, metrics.height());
        where.moveCenter(transform.map(shape.middle));
        if (wide < land.width() && rect().contains(where.toAlignedRect()) && taken.take(where))
            painter.drawText(where, Qt::AlignCenter | Qt::TextDontClip, shape.name);
    }
}

void Map::paintMarks(QPainter &painter) const
{
    const ModuleColours colours = m_theme.module(m_module);
    painter.setFont(m_theme.font(Theme::Role::Chip));
    for (const Group &group : groups()) {
        const double radius = radiusOf(group);
        painter.setPen(QPen(m_theme.colour(Theme::Colour::Surface), 2));
        painter.setBrush(colours.band);
        painter.drawEllipse(group.pixel, radius, radius);
        if (group.marks.size() < 2)
            continue;
        painter.setPen(colours.onBand);
        painter.drawText(
            QRectF(group.pixel.x() - 2 * radius, group.pixel.y() - radius, 4 * radius, 2 * radius),
            Qt::AlignCenter, QString::number(group.marks.size()));
    }
}

void Map::paintPlace(QPainter &painter) const
{
    if (!m_place)
        return;
    const int side = m_theme.px(pinSide);
    const QPointF tip = m_sight.pixelOf(m_place->asPoint());
    const QPixmap pin = m_theme.iconPixmap(QStringLiteral("pin"), pinSide,
        m_theme.colour(Theme::Colour::DangerInk), devicePixelRatioF());
    painter.drawPixmap(QPointF(tip.x() - side / 2.0, tip.y() - side * pinTip), pin);
}

void Map::paintCross(QPainter &painter) const
{
    const QPointF middle = QRectF(rect()).center();
    const double arm = m_theme.px(crossArm);
    // Seen on land, sea and marks alike.
    for (const auto &[colour, width] :
        {std::pair(Theme::Colour::FocusOuter, 5.0), std::pair(Theme::Colour::Focus, 2.5)}) {
        painter.setPen(QPen(m_theme.colour(colour), width, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(middle - QPointF(arm, 0), middle + QPointF(arm, 0));
        painter.drawLine(middle - QPointF(0, arm), middle + QPointF(0, arm));
    }
}

} // namespace tambo::ui
