// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mapoutline.h"

namespace tambo::ui {

bool MapOutline::Shape::holds(const QPointF &point) const
{
    if (!bounds.contains(point))
        return false;
    bool inside = false; // of an odd number of rings: a hole is a ring too
    for (const QPolygonF &ring : rings)
        inside ^= ring.containsPoint(point, Qt::OddEvenFill);
    return inside;
}

const MapOutline::Shape *MapOutline::shapeAt(const GeoPoint &point) const
{
    for (const Shape &shape : shapes) {
        if (shape.holds(point.asPoint()))
            return &shape;
    }
    return nullptr;
}

} // namespace tambo::ui
