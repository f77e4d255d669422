// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QJsonObject>
#include <QPolygonF>

namespace tambo::formats {

/// A thing on a map with what is said of it (RFC 7946, section 3.2).
struct GeoFeature {
    QString id;
    QJsonObject properties;
    /// x longitude, y latitude, degrees of WGS 84. Rings of polygons, holes among them: what an odd
    /// number of rings surround is inside.
    QList<QPolygonF> rings;
    QList<QPointF> points; ///< likewise
};

/// A FeatureCollection of points and polygons, single or many, also
/// in a GeometryCollection; lines are left out. BadInput, with a
/// sentence, where it is none, or a number is no place on the Earth. At most 32 MiB.
[[nodiscard]] Result<QList<GeoFeature>> readGeoJson(QIODevice &device);

/// RFC 7946 that reads back to the same features, but that areas stand before the holes in them,
/// outer rings counterclockwise and holes clockwise. A feature without points and rings has no
/// geometry (null).
[[nodiscard]] QByteArray geoJsonOf(const QList<GeoFeature> &features);

} // namespace tambo::formats
