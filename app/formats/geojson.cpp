// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/geojson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace tambo::formats {
namespace {

constexpr qint64 mostBytes = 32 << 20;

Error notAMap(const QString &detail)
{
    return fail(Error::Kind::BadInput,
        QCoreApplication::translate(
            "Map", "El archivo no es un mapa GeoJSON, o está dañado. Elija otro."),
        detail);
}

Result<QPointF> pointOf(const QJsonValue &value)
{
    const QJsonArray numbers = value.toArray();
    const QPointF point(numbers.at(0).toDouble(1e9), numbers.at(1).toDouble(1e9));
    if (std::abs(point.x()) > 180 || std::abs(point.y()) > 90)
        return notAMap(QStringLiteral("a position outside of the Earth"));
    return point;
}

Result<> addRings(const QJsonArray &polygon, QList<QPolygonF> &rings)
{
    for (const QJsonValue &corners : polygon) {
        QPolygonF ring;
        for (const QJsonValue &corner : corners.toArray()) {
            TAMBO_ASSIGN(const QPointF point, pointOf(corner));
            ring.append(point);
        }
        if (ring.size() < 4) // the last is the first
            return notAMap(QStringLiteral("a ring without an inside"));
        rings.append(ring);
    }
    return {};
}

Result<> addGeometry(const QJsonObject &geometry, GeoFeature &feature)
{
    const QString type = geometry[QStringLiteral("type")].toString();
    const QJsonArray coordinates = geometry[QStringLiteral("coordinates")].toArray();
    if (type == QLatin1String("Point")) {
        TAMBO_ASSIGN(const QPointF point, pointOf(coordinates));
        feature.points.append(point);
    } else if (type == QLatin1String("MultiPoint")) {
        for (const QJsonValue &one : coordinates) {
            TAMBO_ASSIGN(const QPointF point, pointOf(one));
            feature.points.append(point);
        }
    } else if (type == QLatin1String("Polygon")) {
        return addRings(coordinates, feature.rings);
    } else if (type == QLatin1String("MultiPolygon")) {
        for (const QJsonValue &one : coordinates)
            TAMBO_TRY(addRings(one.toArray(), feature.rings));
    }
    return {};
}

/// A collection in a collection is left out (RFC 7946, section 3.1.8, advises against it).
Result<> addGeometries(const QJsonObject &geometry, GeoFeature &feature)
{
    TAMBO_TRY(addGeometry(geometry, feature));
    for (const QJsonValue &one : geometry[QStringLiteral("geometries")].toArray())
        TAMBO_TRY(addGeometry(one.toObject(), feature));
    return {};
}

} // namespace

Result<QList<GeoFeature>> readGeoJson(QIODevice &device)
{
    const QByteArray bytes = device.read(mostBytes + 1);
    if (bytes.size() > mostBytes)
        return notAMap(QStringLiteral("too large"));
    const QJsonObject whole = QJsonDocument::fromJson(bytes).object();
    if (whole[QStringLiteral("type")] != QLatin1String("FeatureCollection"))
        return notAMap(QStringLiteral("no FeatureCollection"));
    QList<GeoFeature> features;
    for (const QJsonValue &value : whole[QStringLiteral("features")].toArray()) {
        const QJsonObject object = value.toObject();
        GeoFeature feature;
        feature.id = object[QStringLiteral("id")].toVariant().toString();
        feature.properties = object[QStringLiteral("properties")].toObject();
        TAMBO_TRY(addGeometries(object[QStringLiteral("geometry")].toObject(), feature));
        features.append(std::move(feature));
    }
    return features;
}

} // namespace tambo::formats
