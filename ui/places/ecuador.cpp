// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/ecuador.h"

#include "app/formats/geojson.h"

#include <QFile>

namespace tambo::ui {

namespace {

const QRectF mainland(-81.1, -5.05, 6.0, 6.5); // the islands lie 900 km to the west of it

MapOutline::Shape shapeOf(const formats::GeoFeature &feature, const QString &name)
{
    MapOutline::Shape shape{name, feature.rings, {}, {}};
    double largest = 0;
    for (const QPolygonF &ring : feature.rings) {
        const QRectF bounds = ring.boundingRect();
        shape.bounds |= bounds;
        if (bounds.width() * bounds.height() > largest) {
            largest = bounds.width() * bounds.height();
            shape.middle = bounds.center();
        }
    }
    return shape;
}

std::shared_ptr<const MapOutline> read()
{
    auto outline = std::make_shared<MapOutline>();
    QFile file(QStringLiteral(":/map/ecuador.geojson"));
    // The program's own resource: if it is not there, the build is broken, and a test says so.
    if (!file.open(QIODevice::ReadOnly))
        qFatal("missing resource %s", qPrintable(file.fileName()));
    const auto features = formats::readGeoJson(file);
    if (!features.ok())
        qFatal("%s", qPrintable(features.error().detail));
    for (const formats::GeoFeature &feature : *features) {
        const QString name = feature.properties[QStringLiteral("name")].toString();
        for (const QPointF &point : feature.points)
            outline->towns.append({name, {point.y(), point.x()}});
        if (feature.rings.isEmpty())
            continue;
        outline->shapes.append(shapeOf(feature, name));
        outline->bounds |= outline->shapes.last().bounds;
    }
    outline->main = mainland;
    return outline;
}

} // namespace

std::shared_ptr<const MapOutline> mapOfEcuador()
{
    static const std::shared_ptr<const MapOutline> outline = read();
    return outline;
}

} // namespace tambo::ui
