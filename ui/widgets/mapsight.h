// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/mapoutline.h"

#include <QSize>
#include <QTransform>

namespace tambo::ui {

/// Which part of a map a widget shows. Degrees of both kinds are equally long (plate carrée):
/// between 5° south and 2° north that is wrong by less than half a percent.
class MapSight
{
public:
    static constexpr double closest = 6000; ///< px for a degree: 19 m for one

    void setSize(const QSize &size) { m_size = size; }
    /// All of `where` (longitude, latitude) with a little around it.
    void show(const QRectF &where);
    /// Keeps what is under `pixel` there. `bounds`: nothing far from it is shown.
    void zoom(double factor, const QPointF &pixel, const QRectF &bounds);
    void move(const QPointF &pixels, const QRectF &bounds);
    void centreOn(const GeoPoint &point) { m_centre = point.asPoint(); }

    [[nodiscard]] double scale() const { return m_scale; } ///< px for a degree
    [[nodiscard]] GeoPoint centre() const { return {m_centre.y(), m_centre.x()}; }
    [[nodiscard]] QPointF pixelOf(const QPointF &point) const { return transform().map(point); }
    [[nodiscard]] GeoPoint at(const QPointF &pixel) const;
    [[nodiscard]] QTransform transform() const;

private:
    void hold(const QRectF &bounds);

    QSizeF m_size{1, 1};
    QPointF m_centre;
    double m_scale = 60;
};

} // namespace tambo::ui
