// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mapsight.h"

#include <algorithm>

namespace tambo::ui {

namespace {

constexpr double farthest = 20; // px for a degree: Ecuador with its islands is a thumb wide
constexpr double around = 0.06; // of what is shown, on each side

} // namespace

void MapSight::show(const QRectF &where)
{
    m_centre = where.center();
    const double wide = std::max(where.width(), 0.001) * (1 + 2 * around);
    const double high = std::max(where.height(), 0.001) * (1 + 2 * around);
    m_scale
        = std::clamp(std::min(m_size.width() / wide, m_size.height() / high), farthest, closest);
}

void MapSight::zoom(double factor, const QPointF &pixel, const QRectF &bounds)
{
    const GeoPoint kept = at(pixel);
    m_scale = std::clamp(m_scale * factor, farthest, closest);
    const GeoPoint now = at(pixel);
    m_centre += kept.asPoint() - now.asPoint();
    hold(bounds);
}

void MapSight::move(const QPointF &pixels, const QRectF &bounds)
{
    m_centre += QPointF(pixels.x(), -pixels.y()) / m_scale;
    hold(bounds);
}

void MapSight::hold(const QRectF &bounds)
{
    m_centre.setX(std::clamp(m_centre.x(), bounds.left(), bounds.right()));
    m_centre.setY(std::clamp(m_centre.y(), bounds.top(), bounds.bottom()));
}

GeoPoint MapSight::at(const QPointF &pixel) const
{
    const QPointF point = transform().inverted().map(pixel);
    return {point.y(), point.x()};
}

QTransform MapSight::transform() const
{
    QTransform all;
    all.translate(m_size.width() / 2, m_size.height() / 2);
    all.scale(m_scale, -m_scale);
    all.translate(-m_centre.x(), -m_centre.y());
    return all;
}

} // namespace tambo::ui
