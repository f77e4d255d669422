// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/geojson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace tambo::formats {

using namespace Qt::StringLiterals;

namespace {

QJsonArray coordinatesOf(const QPointF &point)
{
    return {point.x(), point.y()};
}

/// Twice the area; positive where the ring runs counterclockwise.
double signedArea(const QPolygonF &ring)
{
    double area = 0;
    for (qsizetype i = 0; i + 1 < ring.size(); ++i)
        area += ring.at(i).x() * ring.at(i + 1).y() - ring.at(i + 1).x() * ring.at(i).y();
    return area;
}

QJsonArray coordinatesOf(QPolygonF ring, bool hole)
{
    if ((signedArea(ring) > 0) == hole)
        std::reverse(ring.begin(), ring.end());
    QJsonArray corners;
    for (const QPointF &corner : std::as_const(ring))
        corners.append(coordinatesOf(corner));
    return corners;
}

/// The rings that surround that one.
QList<qsizetype> around(const QList<QPolygonF> &rings, qsizetype inner)
{
    QList<qsizetype> outer;
    for (qsizetype i = 0; i < rings.size(); ++i) {
        if (i != inner && rings.at(i).containsPoint(rings.at(inner).value(0), Qt::OddEvenFill)
            && std::abs(signedArea(rings.at(i))) > std::abs(signedArea(rings.at(inner))))
            outer.append(i);
    }
    return outer;
}

/// A polygon for each ring that an even number of others surround, with the holes right inside it.
QJsonArray polygonsOf(const QList<QPolygonF> &rings)
{
    QList<QList<qsizetype>> outer;
    for (qsizetype i = 0; i < rings.size(); ++i)
        outer.append(around(rings, i));
    QJsonArray polygons;
    for (qsizetype i = 0; i < rings.size(); ++i) {
        const qsizetype depth = outer.at(i).size();
        if (depth % 2 != 0)
            continue;
        QJsonArray polygon; // not in braces: compilers differ in whether that copies the ring
        polygon.append(coordinatesOf(rings.at(i), false));
        for (qsizetype hole = 0; hole < rings.size(); ++hole) {
            if (outer.at(hole).size() == depth + 1 && outer.at(hole).contains(i))
                polygon.append(coordinatesOf(rings.at(hole), true));
        }
        polygons.append(polygon);
    }
    return polygons;
}

QJsonObject geometry(QLatin1String type, const QJsonArray &coordinates)
{
    return {{u"type"_s, type}, {u"coordinates"_s, coordinates}};
}

QJsonObject pointsGeometry(const QList<QPointF> &points)
{
    if (points.size() == 1)
        return geometry("Point"_L1, coordinatesOf(points.first()));
    QJsonArray all;
    for (const QPointF &point : points)
        all.append(coordinatesOf(point));
    return geometry("MultiPoint"_L1, all);
}

QJsonObject ringsGeometry(const QList<QPolygonF> &rings)
{
    const QJsonArray polygons = polygonsOf(rings);
    return polygons.size() == 1 ? geometry("Polygon"_L1, polygons.first().toArray())
                                : geometry("MultiPolygon"_L1, polygons);
}

QJsonValue geometryOf(const GeoFeature &feature)
{
    if (feature.points.isEmpty())
        return feature.rings.isEmpty() ? QJsonValue() : ringsGeometry(feature.rings);
    if (feature.rings.isEmpty())
        return pointsGeometry(feature.points);
    return QJsonObject{{u"type"_s, u"GeometryCollection"_s},
        {u"geometries"_s,
            QJsonArray{pointsGeometry(feature.points), ringsGeometry(feature.rings)}}};
}

} // namespace

QByteArray geoJsonOf(const QList<GeoFeature> &features)
{
    QJsonArray array;
    for (const GeoFeature &feature : features) {
        QJsonObject object{{u"type"_s, u"Feature"_s}, {u"properties"_s, feature.properties},
            {u"geometry"_s, geometryOf(feature)}};
        if (!feature.id.isEmpty())
            object.insert(u"id"_s, feature.id);
        array.append(object);
    }
    return QJsonDocument(QJsonObject{{u"type"_s, u"FeatureCollection"_s}, {u"features"_s, array}})
        .toJson();
}

} // namespace tambo::formats
