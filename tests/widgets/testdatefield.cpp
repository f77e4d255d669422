// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens.h"
#include "ui/widgets/datefield.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QtTest>

using namespace tambo;
using namespace tambo::ui;

namespace {

const QDate today(2026, 7, 14);

} // namespace

class TestDateField : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Ecuador)); }
    void daysAreReadGenerously_data();
    void daysAreReadGenerously();
    void everyDayComesBack();
    void whatIsWrongIsSaid();
    void keysWalkTheCalendar();
    void escLeavesTheDay();
    void aMonthIsAModel();
};

void TestDateField::daysAreReadGenerously_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("read");
    const auto row = [](const char *typed, const QDate &read) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << read;
    };
    row("14/07/2026", today);
    row(" 14-7-26 ", today);
    row("14.7", today);
    row("14.7.", today);
    row("14 7 2026", today);
    row("2026-07-14", today);
    row("1/2/55", QDate(2055, 2, 1));
    row("1/2/98", QDate(1998, 2, 1));
    row("29/02/2024", QDate(2024, 2, 29));
    row("29/02/2026", {});
    row("31/4", {});
    row("14", {});
    row("hoy", {});
    row("", {});
}

void TestDateField::daysAreReadGenerously()
{
    QFETCH(QString, typed);
    QFETCH(QDate, read);
    QCOMPARE(dateFromText(typed, today).value_or(QDate()), read);
}

void TestDateField::everyDayComesBack()
{
    for (QDate day(2023, 12, 1); day < QDate(2025, 2, 1); day = day.addDays(1))
        QCOMPARE(dateFromText(dateText(day), today), std::optional(day));
}

void TestDateField::whatIsWrongIsSaid()
{
    Theme theme;
    DateField field(theme, QStringLiteral("Día"), [] { return today; });
    QVERIFY(field.check());
    field.edit()->setText(QStringLiteral("31/02/2026"));
    QVERIFY(!field.check());
    QCOMPARE(field.error(), QStringLiteral("Escriba el día como 14/07/2026."));
    field.edit()->clear();
    QTest::keyClicks(field.edit(), QStringLiteral("3.8"));
    QTest::keyClick(field.edit(), Qt::Key_Return);
    QCOMPARE(field.text(), QStringLiteral("03/08/2026"));
    QVERIFY(field.check());
}

void TestDateField::keysWalkTheCalendar()
{
    Theme theme;
    theme.applyTo(*qApp);
    DateField field(theme, QStringLiteral("Día"), [] { return today; });
    field.show();
    const QSignalSpy chosen(&field, &DateField::dateChosen);
    QTest::keyClick(field.edit(), Qt::Key_F4);
    Calendar *calendar = field.calendar();
    QVERIFY(calendar->isVisible());
    QCOMPARE(calendar->day(), today);
    QTableView *days = calendar->days();
    QCOMPARE(days->currentIndex().data().toString(), QStringLiteral("14"));
    for (const auto &[key, day] :
        {std::pair(Qt::Key_Right, QDate(2026, 7, 15)), std::pair(Qt::Key_Down, QDate(2026, 7, 22)),
            std::pair(Qt::Key_PageDown, QDate(2026, 8, 22)),
            std::pair(Qt::Key_Up, QDate(2026, 8, 15)), std::pair(Qt::Key_Left, QDate(2026, 8, 14)),
            std::pair(Qt::Key_PageUp, QDate(2026, 7, 14)), std::pair(Qt::Key_Up, QDate(2026, 7, 7)),
            std::pair(Qt::Key_Up, QDate(2026, 6, 30))}) {
        QTest::keyClick(days, key);
        QCOMPARE(calendar->day(), day);
        QCOMPARE(days->currentIndex().data(Qt::EditRole).toDate(), day);
    }
    test::keepPicture(*calendar, "calendario");
    QTest::keyClick(days, Qt::Key_Return);
    QVERIFY(!calendar->isVisible());
    QCOMPARE(field.date(), std::optional(QDate(2026, 6, 30)));
    QCOMPARE(chosen.count(), 1);
    QTest::mouseClick(field.button(), Qt::LeftButton);
    QCOMPARE(calendar->day(), QDate(2026, 6, 30));
    const QRect cell = days->visualRect(days->model()->index(0, 0));
    QTest::mouseClick(days->viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(field.date(), std::optional(QDate(2026, 6, 1)));
}

void TestDateField::escLeavesTheDay()
{
    Theme theme;
    DateField field(theme, QStringLiteral("Día"), [] { return today; });
    field.show();
    field.setDate(QDate(2026, 3, 2));
    QTest::mouseClick(field.button(), Qt::LeftButton);
    QTest::keyClick(field.calendar()->days(), Qt::Key_Right);
    QTest::keyClick(field.calendar()->days(), Qt::Key_Escape);
    QVERIFY(!field.calendar()->isVisible());
    QCOMPARE(field.date(), std::optional(QDate(2026, 3, 2)));
}

void TestDateField::aMonthIsAModel()
{
    MonthModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    for (QDate month(2023, 12, 1); month < QDate(2025, 2, 1); month = month.addMonths(1)) {
        model.setMonth(month);
        QCOMPARE(model.day(model.index(0, 0)).dayOfWeek(), 1);
        // Every day of the month has a place.
        for (int day = 1; day <= month.daysInMonth(); ++day) {
            const QModelIndex index = model.indexOf(QDate(month.year(), month.month(), day));
            QCOMPARE(index.data().toInt(), day);
            QVERIFY(index.data(MonthModel::InMonthRole).toBool());
        }
    }
    model.setMonth(today);
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::AccessibleTextRole).toString(),
        QStringLiteral("lunes"));
    QVERIFY(model.indexOf(today)
            .data(Qt::AccessibleTextRole)
            .toString()
            .startsWith(QStringLiteral("martes, 14 de julio")));
}

QTEST_MAIN(TestDateField)
#include "testdatefield.moc"
