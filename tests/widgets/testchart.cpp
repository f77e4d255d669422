// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "ui/widgets/chart.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QtTest>

using namespace tambo;
using namespace tambo::ui;

namespace {

ChartValues months()
{
    return {{{QStringLiteral("may"), {286, 302}}, {QStringLiteral("jun"), {440, 290}},
                {QStringLiteral("jul"), {234, 0}}},
        {}, QStringLiteral("dólares")};
}

} // namespace

class TestChart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void valuesAreAModel();
    void barsGrowWithTheirNumbers();
    void seriesDifferWithoutColour();
    void keysWalkTheBars();
    void theMouseFindsBars();
    void theSameValuesAsATable();
    void screenReadersReadATable();
    void nothingIsNoTrouble();
    void linesPassThroughTheirPoints();

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Chart> m_chart;
};

void TestChart::init()
{
    m_chart.reset();
    m_theme = std::make_unique<Theme>();
    m_theme->applyTo(*qApp);
    m_chart = std::make_unique<Chart>(*m_theme, QStringLiteral("Tres meses"), ChartPlot::Kind::Bars,
        QStringLiteral("Mes"), QStringList{QStringLiteral("Entró"), QStringLiteral("Salió")});
    m_chart->set(months(), QStringLiteral("En mayo salió más de lo que entró."));
    m_chart->resize(400, 420);
    m_chart->show();
    m_chart->activateWindow();
    QTRY_VERIFY(m_chart->isActiveWindow());
}

void TestChart::valuesAreAModel()
{
    ChartModel model({QStringLiteral("Mes"), QStringLiteral("Entró")});
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.set({{{QStringLiteral("may"), {128'450}}}, {2, QStringLiteral("$")}, {}});
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("$\u00a01.284,50"));
    QCOMPARE(model.index(0, 1).data(Qt::EditRole).toInt(), 128'450);
    QCOMPARE(model.index(0, 1).data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("may, Entró: $\u00a01.284,50"));
    QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), QStringLiteral("may"));
    model.set({});
    QCOMPARE(model.rowCount(), 0);
}

void TestChart::barsGrowWithTheirNumbers()
{
    const ChartPlot *plot = m_chart->plot();
    const QAbstractItemModel *model = plot->model();
    const auto height
        = [&](int row, int column) { return plot->visualRect(model->index(row, column)).height(); };
    const int highest = height(1, 1);
    QVERIFY(highest > 100);
    for (int row = 0; row < 3; ++row) {
        for (int column = 1; column < 3; ++column) {
            const qint64 number = model->index(row, column).data(Qt::EditRole).toLongLong();
            if (number > 0)
                QVERIFY(std::abs(height(row, column) - highest * double(number) / 440) <= 1);
        }
    }
    // Side by side, and inside the picture.
    for (int row = 0; row < 3; ++row) {
        const QRect first = plot->visualRect(model->index(row, 1));
        const QRect second = plot->visualRect(model->index(row, 2));
        QVERIFY(!first.intersects(second));
        QVERIFY(plot->viewport()->rect().contains(first));
    }
}

void TestChart::seriesDifferWithoutColour()
{
    const QImage picture
        = m_chart->plot()->viewport()->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    const auto greysOf = [&](int column) {
        QSet<int> greys;
        const QRect bar = m_chart->plot()
                              ->visualRect(m_chart->plot()->model()->index(0, column))
                              .adjusted(3, 3, -3, -3);
        for (int y = bar.top(); y <= bar.bottom(); ++y) {
            for (int x = bar.left(); x <= bar.right(); ++x)
                greys.insert(qGray(picture.pixel(x, y)));
        }
        return greys;
    };
    QCOMPARE(greysOf(1).size(), 1);
    const QSet<int> hatched = greysOf(2);
    const auto [least, most] = std::minmax_element(hatched.begin(), hatched.end());
    QVERIFY(*most - *least > 100);
}

void TestChart::keysWalkTheBars()
{
    ChartPlot *plot = m_chart->plot();
    plot->setFocus(Qt::TabFocusReason);
    QCOMPARE(plot->currentIndex(), plot->model()->index(0, 1));
    for (const auto &[key, row, column] :
        {std::tuple(Qt::Key_Right, 1, 1), std::tuple(Qt::Key_Down, 1, 2),
            std::tuple(Qt::Key_Down, 1, 2), std::tuple(Qt::Key_End, 2, 2),
            std::tuple(Qt::Key_Right, 2, 2), std::tuple(Qt::Key_Up, 2, 1),
            std::tuple(Qt::Key_Home, 0, 1), std::tuple(Qt::Key_Left, 0, 1)}) {
        QTest::keyClick(plot, key);
        QCOMPARE(plot->currentIndex(), plot->model()->index(row, column));
    }
    // What it is worth stands above it.
    const QImage first = plot->viewport()->grab().toImage();
    QTest::keyClick(plot, Qt::Key_Right);
    QVERIFY(plot->viewport()->grab().toImage() != first);
}

void TestChart::theMouseFindsBars()
{
    ChartPlot *plot = m_chart->plot();
    const QModelIndex june = plot->model()->index(1, 2);
    QCOMPARE(plot->indexAt(plot->visualRect(june).center()), june);
    QVERIFY(!plot->indexAt({0, 0}).isValid());
    QTest::mouseClick(plot->viewport(), Qt::LeftButton, {}, plot->visualRect(june).center());
    QCOMPARE(plot->currentIndex(), june);
}

void TestChart::theSameValuesAsATable()
{
    QVERIFY(m_chart->plot()->isVisible());
    QCOMPARE(m_chart->toggle()->text(), QStringLiteral("Ver los números"));
    QTest::keyClick(m_chart->toggle(), Qt::Key_Space);
    QVERIFY(m_chart->table()->isVisible() && !m_chart->plot()->isVisible());
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column)
            QCOMPARE(m_chart->table()->model()->index(row, column).data(),
                m_chart->plot()->model()->index(row, column).data());
    }
    m_chart->table()->header()->sortBy(1);
    QCOMPARE(m_chart->table()->model()->index(0, 0).data().toString(), QStringLiteral("jul"));
    m_chart->table()->header()->sortBy(0);
    QCOMPARE(m_chart->table()->model()->index(0, 0).data().toString(), QStringLiteral("may"));
    QTest::keyClick(m_chart->toggle(), Qt::Key_Space);
    QVERIFY(m_chart->plot()->isVisible());
}

void TestChart::screenReadersReadATable()
{
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(m_chart->plot());
    QVERIFY(reader);
    QCOMPARE(reader->role(), QAccessible::Table);
    QCOMPARE(reader->text(QAccessible::Name), QStringLiteral("Tres meses"));
    QCOMPARE(reader->text(QAccessible::Description),
        QStringLiteral("En mayo salió más de lo que entró."));
    QVERIFY(reader->tableInterface());
    QCOMPARE(reader->tableInterface()->rowCount(), 3);
    QCOMPARE(reader->tableInterface()->cellAt(1, 2)->text(QAccessible::Name),
        QStringLiteral("jun, Salió: 290"));
}

void TestChart::nothingIsNoTrouble()
{
    m_chart->set({}, QStringLiteral("Todavía no hay números."));
    m_chart->plot()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_chart->plot(), Qt::Key_Right);
    QVERIFY(!m_chart->grab().isNull());
    m_chart->set({{{QStringLiteral("may"), {0, 0}}}, {}, {}}, {});
    QTest::keyClick(m_chart->plot(), Qt::Key_Right);
    QVERIFY(!m_chart->grab().isNull());
}

void TestChart::linesPassThroughTheirPoints()
{
    Chart lines(*m_theme, QStringLiteral("Quién vino"), ChartPlot::Kind::Lines,
        QStringLiteral("Mes"), {QStringLiteral("Mujeres")});
    ChartValues values = months();
    for (ChartValues::Row &row : values.rows)
        row.numbers = row.numbers.first(1);
    lines.set(values, {});
    lines.resize(400, 420);
    lines.show();
    const QImage picture = lines.plot()->viewport()->grab().toImage();
    for (int row = 0; row < 3; ++row)
        QCOMPARE(picture.pixelColor(
                     lines.plot()->visualRect(lines.plot()->model()->index(row, 1)).center()),
            m_theme->colour(Theme::Colour::Primary));
}

QTEST_MAIN(TestChart)
#include "testchart.moc"
