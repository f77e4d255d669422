// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "ui/places/ecuador.h"
#include "ui/widgets/map.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QWheelEvent>
#include <QtTest>

using namespace tambo::ui;

class TestMap : public QObject
{
    Q_OBJECT

    static constexpr GeoPoint quito{-0.220, -78.512};
    static constexpr GeoPoint portoviejo{-1.054, -80.453};

    void wheel(int notches, const QPointF &at)
    {
        QWheelEvent event(at, m_map->mapToGlobal(at), {}, {0, notches * 120}, Qt::NoButton,
            Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_map.get(), &event);
    }
    [[nodiscard]] QPointF pixel(const GeoPoint &point) const
    {
        return m_map->sight().pixelOf(point.asPoint());
    }
    void click(const QPointF &at)
    {
        QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, at.toPoint());
    }
    [[nodiscard]] Button *button(const char *name) const
    {
        for (auto *one : m_map->findChildren<Button *>()) {
            if (one->accessibleName() == QString::fromUtf8(name))
                return one;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_map.reset();
        m_theme = std::make_unique<Theme>();
        m_theme->applyTo(*qApp);
        m_map = std::make_unique<Map>(*m_theme, mapOfEcuador(), Module::Memoria);
        m_map->resize(600, 500);
        m_map->show();
        m_map->activateWindow();
        QTRY_VERIFY(m_map->isActiveWindow());
    }

    /// Some editions of the data have swapped names.
    void eachProvinceHasItsCapital()
    {
        const QHash<QByteArray, QByteArray> capitals{{"Azuay", "Cuenca"}, {"Bolívar", "Guaranda"},
            {"Cañar", "Azogues"}, {"Carchi", "Tulcán"}, {"Chimborazo", "Riobamba"},
            {"Cotopaxi", "Latacunga"}, {"El Oro", "Machala"}, {"Esmeraldas", "Esmeraldas"},
            {"Galápagos", "Puerto Baquerizo Moreno"}, {"Guayas", "Guayaquil"},
            {"Imbabura", "Ibarra"}, {"Loja", "Loja"}, {"Los Ríos", "Babahoyo"},
            {"Manabí", "Portoviejo"}, {"Morona Santiago", "Macas"}, {"Napo", "Tena"},
            {"Orellana", "Coca"}, {"Pastaza", "Puyo"}, {"Pichincha", "Quito"},
            {"Santa Elena", "Santa Elena"}, {"Santo Domingo de los Tsáchilas", "Santo Domingo"},
            {"Sucumbíos", "Nueva Loja"}, {"Tungurahua", "Ambato"}, {"Zamora Chinchipe", "Zamora"}};
        const auto outline = mapOfEcuador();
        QCOMPARE(outline->shapes.size(), 24);
        QCOMPARE(outline->towns.size(), 24);
        for (const MapOutline::Shape &shape : outline->shapes) {
            const auto town = std::find_if(
                outline->towns.cbegin(), outline->towns.cend(), [&](const MapOutline::Town &one) {
                    return one.name.toUtf8() == capitals[shape.name.toUtf8()];
                });
            QVERIFY2(town != outline->towns.cend(), qPrintable(shape.name));
            // Harbours may lie a little outside of a coast that is this coarse.
            const QPointF at = town->at.asPoint();
            QVERIFY2(shape.bounds.adjusted(-0.05, -0.05, 0.05, 0.05).contains(at),
                qPrintable(shape.name));
            if (const auto *in = outline->shapeAt(town->at))
                QCOMPARE(in->name, shape.name);
        }
        QCOMPARE(m_map->nameAt(quito), QStringLiteral("Pichincha"));
        QCOMPARE(m_map->nameAt({-1.249, -78.617}), QStringLiteral("Tungurahua"));
        QCOMPARE(m_map->nameAt({0, -85}), QString());
    }

    void itBeginsWithTheMainland()
    {
        QVERIFY(QRectF(m_map->rect()).contains(pixel(quito)));
        QVERIFY(QRectF(m_map->rect()).contains(pixel({-4.9, -79.0})));
        QVERIFY(pixel({-0.9, -89.6}).x() < 0); // the islands
        const GeoPoint there = m_map->sight().at(pixel(quito));
        QVERIFY(std::abs(there.latitude - quito.latitude) < 1e-9);
        QVERIFY(std::abs(there.longitude - quito.longitude) < 1e-9);
    }

    void theMouseDragsAndZooms()
    {
        const QPointF before = pixel(quito);
        QTest::mousePress(m_map.get(), Qt::LeftButton, {}, {300, 250});
        QTest::mouseMove(m_map.get(), {360, 250});
        QTest::mouseMove(m_map.get(), {400, 230});
        QTest::mouseRelease(m_map.get(), Qt::LeftButton, {}, {400, 230});
        QVERIFY((pixel(quito) - before - QPointF(100, -20)).manhattanLength() < 2);
        const QPointF fixed = pixel(quito);
        const double scale = m_map->sight().scale();
        wheel(2, fixed);
        QVERIFY(m_map->sight().scale() > 2 * scale);
        QVERIFY((pixel(quito) - fixed).manhattanLength() < 1);
        for (int i = 0; i < 30; ++i)
            wheel(1, fixed);
        QCOMPARE(m_map->sight().scale(), MapSight::closest);
        for (int i = 0; i < 60; ++i)
            wheel(-1, fixed);
        QVERIFY(m_map->sight().scale() >= 20);
        // One cannot get lost.
        for (int i = 0; i < 50; ++i)
            QTest::keyClick(m_map.get(), Qt::Key_Right);
        QVERIFY(m_map->sight().centre().longitude < -75);
    }

    void theKeyboardDoesAll()
    {
        m_map->setFocus();
        QSignalSpy placed(m_map.get(), &Map::placed);
        m_map->setPlacing(true);
        const double scale = m_map->sight().scale();
        QTest::keyClick(m_map.get(), Qt::Key_Plus);
        QVERIFY(m_map->sight().scale() > scale);
        QTest::keyClick(m_map.get(), Qt::Key_Minus);
        QVERIFY(qFuzzyCompare(m_map->sight().scale(), scale));
        const GeoPoint before = m_map->sight().centre();
        QTest::keyClick(m_map.get(), Qt::Key_Up);
        QVERIFY(m_map->sight().centre().latitude > before.latitude);
        QTest::keyClick(m_map.get(), Qt::Key_Left);
        QVERIFY(m_map->sight().centre().longitude < before.longitude);
        QTest::keyClick(m_map.get(), Qt::Key_Return);
        QCOMPARE(placed.count(), 1);
        const QPointF apart = m_map->place()->asPoint() - m_map->sight().centre().asPoint();
        QVERIFY(apart.manhattanLength() < 1e-9);
        QVERIFY2(m_map->accessibleDescription().contains(m_map->nameAt(*m_map->place())),
            qPrintable(m_map->accessibleDescription()));
        for (const char *name : {"Acercar", "Alejar", "Ver todo"})
            QVERIFY(button(name));
        QTest::keyClick(m_map.get(), Qt::Key_Home);
        QVERIFY(m_map->sight().scale() > scale); // around the pin
    }

    void aScreenReaderHasARoleForIt()
    {
        QAccessibleInterface *map = QAccessible::queryAccessibleInterface(m_map.get());
        QVERIFY(map);
        QCOMPARE(map->role(), QAccessible::Graphic);
        QCOMPARE(map->text(QAccessible::Name), QStringLiteral("Mapa"));
        QVERIFY(map->text(QAccessible::Description).startsWith(QStringLiteral("En el centro: ")));
    }

    void aClickPlacesAndADragDoesNot()
    {
        QSignalSpy placed(m_map.get(), &Map::placed);
        click(pixel(quito));
        QCOMPARE(placed.count(), 0);
        m_map->setPlacing(true);
        QTest::mousePress(m_map.get(), Qt::LeftButton, {}, {300, 250});
        QTest::mouseMove(m_map.get(), {380, 250});
        QTest::mouseRelease(m_map.get(), Qt::LeftButton, {}, {380, 250});
        QCOMPARE(placed.count(), 0);
        click(pixel(quito));
        QCOMPARE(placed.count(), 1);
        QCOMPARE(m_map->nameAt(*m_map->place()), QStringLiteral("Pichincha"));
    }

    void marksThatLieOnEachOtherAreOne()
    {
        QSignalSpy chosen(m_map.get(), &Map::chosen);
        m_map->setMarks({{portoviejo, QStringLiteral("La molienda")},
            {{portoviejo.latitude + 0.01, portoviejo.longitude}, QStringLiteral("El terremoto")},
            {quito, QStringLiteral("La minga")}});
        QCOMPARE(m_map->marksAt(pixel(portoviejo)), QList<int>({0, 1}));
        click(pixel(portoviejo));
        click(pixel(quito));
        click({5, 5});
        QCOMPARE(chosen.count(), 2);
        QCOMPARE(chosen[1].first().value<QList<int>>(), QList<int>{2});
        m_map->showPart({portoviejo.longitude - 0.01, portoviejo.latitude - 0.01, 0.02, 0.02});
        QCOMPARE(m_map->marksAt(pixel(portoviejo)), QList<int>{0});
        QVERIFY(QRectF(m_map->rect()).contains(pixel(portoviejo)));
    }

    void itIsPaintedInEveryLook()
    {
        m_map->setMarks({{portoviejo, QStringLiteral("La molienda")}});
        m_map->setPlace(quito);
        QSet<QRgb> seas;
        for (const auto look : {Theme::Look::Light, Theme::Look::Dark, Theme::Look::Contrast}) {
            m_theme->setLook(look);
            m_map->showPart({-81.5, -3, 4, 4});
            const QImage picture = m_map->grab().toImage();
            const QPoint sea = pixel({-1.0, -81.3}).toPoint();
            const QPoint land = pixel({-1.9, -78.9}).toPoint();
            seas.insert(picture.pixel(sea));
            // Where contrast counts lines alone say what is what.
            QCOMPARE(picture.pixel(sea) == picture.pixel(land), look == Theme::Look::Contrast);
            QVERIFY(picture.pixelColor(pixel(portoviejo).toPoint()) != picture.pixelColor(land));
        }
        QCOMPARE(seas.size(), 3);
    }

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Map> m_map;
};

QTEST_MAIN(TestMap)
#include "testmap.moc"
