// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "ui/widgets/progresscell.h"
#include "ui/widgets/stations.h"
#include "ui/widgets/taskrow.h"

#include <QAccessible>
#include <QApplication>
#include <QPainter>
#include <QtTest>

using namespace tambo;
using namespace tambo::ui;

namespace {

QImage cellOf(const Theme &theme, const Progress &progress)
{
    QImage image(40, 40, QImage::Format_ARGB32);
    image.fill(theme.colour(Theme::Colour::Surface));
    QPainter painter(&image);
    paintProgressCell(painter, theme, image.rect(), Module::Talleres, progress);
    return image;
}

int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

QStringList lessons()
{
    return {QStringLiteral("Los gastos"), QStringLiteral("El precio"), QStringLiteral("La venta")};
}

} // namespace

class TestProgress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void statesDifferInEveryLook();
    void paintRises();
    void aLittleCanBeSeen();
    void whatGoesPastTheMarkIsRed();
    void stationsSayWhereSomebodyIs();
    void keysWalkTheStations();
    void onlyReachedStationsOpen();
    void stationsAreLargeEnough();
    void longWorkStops();
};

void TestProgress::statesDifferInEveryLook()
{
    using State = Progress::State;
    Theme theme;
    for (const Theme::Look look : {Theme::Look::Light, Theme::Look::Dark, Theme::Look::Contrast}) {
        theme.setLook(look);
        QSet<QString> words;
        QList<QImage> pictures;
        for (const State state :
            {State::NotStarted, State::UnderWay, State::NeedsHelp, State::Done}) {
            words.insert(progressText(state));
            // In grey, so that no two are told apart by their colour alone.
            const QImage picture
                = cellOf(theme, {state, 0.5}).convertToFormat(QImage::Format_Grayscale8);
            QVERIFY(!pictures.contains(picture));
            pictures.append(picture);
        }
        QCOMPARE(words.size(), 4);
    }
}

void TestProgress::paintRises()
{
    const Theme theme;
    const QColor paint = theme.module(Module::Talleres).band;
    int before = -1;
    for (const double part : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        const int painted = pixelsOf(cellOf(theme, {Progress::State::UnderWay, part}), paint);
        QVERIFY(painted > before);
        before = painted;
    }
    // It fills its frame and nothing else.
    QCOMPARE(cellOf(theme, {Progress::State::UnderWay, 7}),
        cellOf(theme, {Progress::State::UnderWay, 1}));
}

void TestProgress::aLittleCanBeSeen()
{
    Theme theme;
    ProgressBar bar(theme, Module::Minga);
    bar.resize(300, bar.sizeHint().height());
    const QColor ink = theme.module(Module::Minga).band;
    bar.setDone(0);
    QCOMPARE(pixelsOf(bar.grab().toImage(), ink), 0);
    bar.setDone(0.001);
    QVERIFY(pixelsOf(bar.grab().toImage(), ink) > 50);
    bar.setDone(2);
    QCOMPARE(bar.value(), bar.maximum());
    QCOMPARE(bar.height(), 12);
}

void TestProgress::whatGoesPastTheMarkIsRed()
{
    Theme theme;
    ProgressBar bar(theme, Module::Minga);
    bar.setMark(0.5);
    bar.resize(300, bar.sizeHint().height());
    const QColor red = theme.colour(Theme::Colour::Danger);
    bar.setDone(0.4);
    QCOMPARE(pixelsOf(bar.grab().toImage(), red), 0);
    bar.setDone(0.9);
    QVERIFY(pixelsOf(bar.grab().toImage(), red) > 500);
}

void TestProgress::stationsSayWhereSomebodyIs()
{
    Theme theme;
    Stations stations(theme, Module::Talleres, QStringLiteral("Lecciones"));
    stations.set(lessons(), 1);
    QCOMPARE(stations.station(1)->accessibleName(), QStringLiteral("Parada 2 de 3: El precio"));
    QCOMPARE(stations.station(0)->accessibleDescription(), QStringLiteral("hecha"));
    QCOMPARE(stations.station(1)->accessibleDescription(), QStringLiteral("aquí va"));
    QCOMPARE(stations.station(2)->accessibleDescription(), QStringLiteral("falta"));
    const QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(stations.station(1));
    QCOMPARE(reader->role(), QAccessible::Button);
    stations.set(lessons(), 3);
    QCOMPARE(stations.current(), qsizetype(3));
    QCOMPARE(stations.station(2)->accessibleDescription(), QStringLiteral("hecha"));
    stations.set(lessons().first(1), 0);
    QCOMPARE(stations.station(0)->accessibleName(), QStringLiteral("Parada 1 de 1: Los gastos"));
}

void TestProgress::keysWalkTheStations()
{
    Theme theme;
    Stations stations(theme, Module::Talleres, QStringLiteral("Lecciones"));
    stations.set(lessons(), 2);
    stations.setReach(1);
    stations.show();
    stations.activateWindow();
    QTRY_VERIFY(stations.isActiveWindow());
    stations.station(0)->setFocus();
    QTest::keyClick(stations.station(0), Qt::Key_Right);
    QVERIFY(stations.station(1)->hasFocus());
    // The third is out of reach.
    QTest::keyClick(stations.station(1), Qt::Key_Right);
    QVERIFY(stations.station(1)->hasFocus());
    QTest::keyClick(stations.station(1), Qt::Key_Left);
    QVERIFY(stations.station(0)->hasFocus());
}

void TestProgress::onlyReachedStationsOpen()
{
    Theme theme;
    Stations stations(theme, Module::Talleres, QStringLiteral("Lecciones"));
    stations.set(lessons(), 1);
    QSignalSpy opened(&stations, &Stations::opened);
    QTest::mouseClick(stations.station(0), Qt::LeftButton);
    QCOMPARE(opened.count(), 0);
    stations.setReach(1);
    QTest::mouseClick(stations.station(2), Qt::LeftButton);
    QCOMPARE(opened.count(), 0);
    QTest::keyClick(stations.station(1), Qt::Key_Space);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().value<qsizetype>(), qsizetype(1));
}

void TestProgress::stationsAreLargeEnough()
{
    Theme theme;
    Stations stations(theme, Module::Talleres, QStringLiteral("Lecciones"));
    stations.set(lessons(), 1);
    stations.show();
    for (const int scale : {100, 150}) {
        theme.setScale(scale);
        stations.resize(stations.minimumSizeHint());
        QRect before(-100, 0, 1, 1);
        for (int i = 0; i < 3; ++i) {
            const QRect place = stations.station(i)->geometry();
            QVERIFY(place.width() >= 44 && place.height() >= 44);
            QVERIFY(stations.rect().contains(place));
            QVERIFY(!place.intersects(before));
            before = place;
        }
    }
}

void TestProgress::longWorkStops()
{
    Theme theme;
    TaskRow row(theme, QStringLiteral("usb"));
    row.set(QStringLiteral("Copiando 7 de 12"), 0.5, QStringLiteral("falta 1 minuto"));
    QCOMPARE(row.stopButton()->accessibleName(), QStringLiteral("Parar: Copiando 7 de 12"));
    QCOMPARE(row.findChild<ProgressBar *>()->value(), 500);
    QSignalSpy stopped(&row, &TaskRow::stopped);
    QTest::keyClick(row.stopButton(), Qt::Key_Space);
    QCOMPARE(stopped.count(), 1);
    row.setStopping(true);
    QTest::mouseClick(row.stopButton(), Qt::LeftButton);
    QCOMPARE(stopped.count(), 1);
}

QTEST_MAIN(TestProgress)
#include "testprogress.moc"
