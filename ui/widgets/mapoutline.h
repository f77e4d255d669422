// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>
#include <QString>

namespace tambo::ui {

/// Where something is: degrees of WGS 84.
struct GeoPoint {
    double latitude = 0;
    double longitude = 0;

    [[nodiscard]] QPointF asPoint() const { return {longitude, latitude}; }
    bool operator==(const GeoPoint &) const = default;
};

/// A country drawn by us: its provinces, and towns to find one's way. Points are longitude and
/// latitude.
struct MapOutline {
    struct Shape {
        QString name;
        QList<QPolygonF> rings;
        QRectF bounds;
        QPointF middle; ///< of its largest ring, where its name may stand

        [[nodiscard]] bool holds(const QPointF &point) const;
    };
    struct Town {
        QString name;
        GeoPoint at;
    };

    QList<Shape> shapes;
    QList<Town> towns;
    QRectF bounds; ///< of everything
    QRectF main; ///< what one sees first; the whole where it is empty

    [[nodiscard]] const Shape *shapeAt(const GeoPoint &point) const;
};

} // namespace tambo::ui
