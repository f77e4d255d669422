// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/geojson.h"

#include <QBuffer>
#include <QDir>
#include <QtTest>

using namespace tambo;
using namespace tambo::formats;

class TestGeoJson : public QObject
{
    Q_OBJECT

    static Result<QList<GeoFeature>> read(QByteArray text)
    {
        QBuffer buffer(&text);
        buffer.open(QIODevice::ReadOnly);
        return readGeoJson(buffer);
    }
    static QByteArray collection(const QByteArray &geometry)
    {
        return R"({"type":"FeatureCollection","features":[{"type":"Feature","id":7,"properties":)"
               R"({"name":"Pájara"},"geometry":)"
            + geometry + "}]}";
    }

private Q_SLOTS:
    void pointsAndPolygons()
    {
        const auto point = read(collection(R"({"type":"Point","coordinates":[-80.4,-1.05]})"));
        QVERIFY(point.ok());
        QCOMPARE(point->first().id, QStringLiteral("7"));
        QCOMPARE(point->first().properties[QStringLiteral("name")], QStringLiteral("Pájara"));
        QCOMPARE(point->first().points, QList<QPointF>({{-80.4, -1.05}}));
        const auto ring = read(collection(
            R"({"type":"Polygon","coordinates":[[[0,0],[2,0],[2,2],[0,0]],[[1,0.5],[1.5,0.5],[1.5,1],[1,0.5]]]})"));
        QCOMPARE(ring->first().rings.size(), 2);
        const auto many = read(collection(
            R"({"type":"MultiPolygon","coordinates":[[[[0,0],[2,0],[2,2],[0,0]]],[[[5,5],[6,5],[6,6],[5,5]]]]})"));
        QCOMPARE(many->first().rings.size(), 2);
        // What is no place, like a road or nothing, is a feature without one.
        QVERIFY(read(collection("null"))->first().rings.isEmpty());
        QVERIFY(read(collection(R"({"type":"LineString","coordinates":[[0,0],[1,1]]})"))
                ->first()
                .points.isEmpty());
    }

    void readsBackWhatItWrites()
    {
        const QPolygonF field({{0, 0}, {4, 0}, {4, 4}, {0, 4}, {0, 0}});
        const QPolygonF lake({{1, 1}, {1, 3}, {3, 3}, {3, 1}, {1, 1}});
        const QPolygonF island({{1.5, 1.5}, {2, 1.5}, {2, 2}, {1.5, 1.5}});
        const QPolygonF far({{10, 10}, {11, 10}, {11, 11}, {10, 10}});
        const QJsonObject about{{QStringLiteral("name"), QStringLiteral("Pájara")}};
        const QList<GeoFeature> features{{QStringLiteral("a"), about, {}, {{-80.4, -1.05}}},
            {{}, {}, {}, {{1, 2}, {3, 4}}}, {{}, {}, {}, {}}, {{}, {}, {field, lake}, {}},
            {{}, {}, {field, lake, island, far}, {{5, 5}}}};
        const QByteArray json = geoJsonOf(features);
        QVERIFY(json.contains("\"geometry\": null"));
        QVERIFY(json.contains("\"GeometryCollection\""));
        const auto again = read(json);
        QVERIFY(again.ok());
        QCOMPARE(again->size(), features.size());
        for (qsizetype i = 0; i < features.size(); ++i) {
            QCOMPARE(again->at(i).id, features.at(i).id);
            QCOMPARE(again->at(i).properties, features.at(i).properties);
            QCOMPARE(again->at(i).points, features.at(i).points);
            QCOMPARE(again->at(i).rings, features.at(i).rings);
        }
    }

    void whatIsNoMapIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("not json") << QByteArray("mapa");
        QTest::newRow("another json") << QByteArray(R"({"type":"Topology"})");
        QTest::newRow("a letter for a number")
            << collection(R"({"type":"Point","coordinates":["a",1]})");
        QTest::newRow("one number") << collection(R"({"type":"Point","coordinates":[1]})");
        QTest::newRow("not on the Earth")
            << collection(R"({"type":"Point","coordinates":[200,1]})");
        QTest::newRow("an endless number")
            << collection(R"({"type":"Point","coordinates":[1e400,1]})");
        QTest::newRow("a ring of two")
            << collection(R"({"type":"Polygon","coordinates":[[[0,0],[1,1]]]})");
        QTest::newRow("far too deep") << QByteArray(100'000, '[');
    }
    void whatIsNoMapIsRefused()
    {
        QFETCH(QByteArray, text);
        const auto read = TestGeoJson::read(text);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().kind, Error::Kind::BadInput);
        QVERIFY(!read.error().message.isEmpty());
    }

    /// Real files, where they lie beside this folder.
    void filesOfOthers_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("count");
        QTest::newRow("provinces") << QStringLiteral("provincias.geojson") << 24;
        QTest::newRow("zones of Quito") << QStringLiteral("quito/zonales_quito.geojson") << 8;
    }
    void filesOfOthers()
    {
        QFETCH(QString, file);
        QFETCH(int, count);
        QFile map(QStringLiteral(TAMBO_CORPORA "/participation/ecuador/") + file);
        if (!map.open(QIODevice::ReadOnly))
            QSKIP("the folder corpora is not here");
        const auto features = readGeoJson(map);
        QVERIFY2(features.ok(), features.ok() ? "" : qPrintable(features.error().detail));
        QCOMPARE(features->size(), count);
        for (const GeoFeature &feature : *features)
            QVERIFY(!feature.rings.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestGeoJson)
#include "testgeojson.moc"
