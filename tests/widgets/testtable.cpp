// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "ui/widgets/progresscell.h"
#include "ui/widgets/table.h"

#include <QAccessible>
#include <QApplication>
#include <QStandardItemModel>
#include <QtTest>

using namespace tambo;
using namespace tambo::ui;

namespace {

using Kind = Column::Kind;

/// What is sorted by differs from what is read, as money does.
class MoneyModel : public QStandardItemModel
{
public:
    using QStandardItemModel::QStandardItemModel;
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::DisplayRole && index.column() == 1)
            return signedMoney(
                Kind::In, QStandardItemModel::data(index, Qt::EditRole).toLongLong());
        return QStandardItemModel::data(index, role);
    }
};

} // namespace

class TestTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Ecuador)); }
    void init();
    void moneyHasASign();
    void aClickSorts();
    void keysSort();
    void tabLeavesTheTable();
    void columnsShareTheRest();
    void numbersStandAtTheRight();
    void lettersMakeRowsHigher();
    void screenReadersFindCells();

private:
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < m_table->model()->rowCount(); ++row)
            names.append(m_table->model()->index(row, 0).data().toString());
        return names;
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MoneyModel> m_model;
    std::unique_ptr<Table> m_table;
};

void TestTable::init()
{
    m_table.reset();
    m_theme = std::make_unique<Theme>();
    m_theme->applyTo(*qApp);
    m_model = std::make_unique<MoneyModel>();
    for (const auto &[name, cents] : {std::pair("Feria", 5700LL), std::pair("Árboles", 90'000LL),
             std::pair("Turrones", 4125LL)}) {
        auto *first = new QStandardItem(QString::fromUtf8(name));
        auto *second = new QStandardItem;
        second->setData(qint64(cents), Qt::EditRole);
        m_model->appendRow({first, second});
    }
    m_table = std::make_unique<Table>(*m_theme, Module::Negocio, QStringLiteral("Libro de caja"),
        QList<Column>{
            {QStringLiteral("Qué pasó"), Kind::Text}, {QStringLiteral("Entró"), Kind::In, 96}});
    m_table->setSource(m_model.get());
    m_table->resize(500, 300);
    m_table->show();
    m_table->activateWindow();
    QTRY_VERIFY(m_table->isActiveWindow());
}

void TestTable::moneyHasASign()
{
    QCOMPARE(signedMoney(Kind::In, 5700), QStringLiteral("+\u00a057,00"));
    QCOMPARE(signedMoney(Kind::Out, -130'050), QStringLiteral("\u2212\u00a01.300,50"));
    QVERIFY(signedMoney(Kind::Out, 0).isEmpty());
}

void TestTable::aClickSorts()
{
    const QPoint title(m_table->header()->sectionViewportPosition(1) + 20, 20);
    QTest::mouseClick(m_table->header()->viewport(), Qt::LeftButton, {}, title);
    QCOMPARE(names(),
        (QStringList{
            QStringLiteral("Turrones"), QStringLiteral("Feria"), QStringLiteral("Árboles")}));
    QTest::mouseClick(m_table->header()->viewport(), Qt::LeftButton, {}, title);
    QCOMPARE(names().first(), QStringLiteral("Árboles"));
    QCOMPARE(m_table->sourceRow(m_table->model()->index(0, 0)), 1);
    QCOMPARE(
        m_table->accessibleDescription(), QStringLiteral("En orden de Entró, de mayor a menor."));
}

void TestTable::keysSort()
{
    m_table->header()->setFocus(Qt::TabFocusReason);
    QCOMPARE(m_table->currentIndex().column(), 0);
    QTest::keyClick(m_table->header(), Qt::Key_Return);
    // Letters with marks stand where people look for them.
    QCOMPARE(names().first(), QStringLiteral("Árboles"));
    QTest::keyClick(m_table->header(), Qt::Key_Right);
    QTest::keyClick(m_table->header(), Qt::Key_Space);
    QCOMPARE(names().first(), QStringLiteral("Turrones"));
    QTest::keyClick(m_table->header(), Qt::Key_Right);
    QTest::keyClick(m_table->header(), Qt::Key_Space);
    QCOMPARE(names().first(), QStringLiteral("Árboles"));
    QCOMPARE(m_table->header()->accessibleName(), QStringLiteral("Título: Entró"));
    QCOMPARE(m_table->header()->visualRect(m_table->currentIndex()).left(),
        m_table->header()->sectionViewportPosition(1));
}

void TestTable::tabLeavesTheTable()
{
    m_table->header()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_table->header(), Qt::Key_Tab);
    QVERIFY(m_table->hasFocus());
    QTest::keyClick(m_table.get(), Qt::Key_Down);
    QCOMPARE(m_table->currentIndex().row(), 1);
    QTest::keyClick(m_table.get(), Qt::Key_Tab);
    QVERIFY(!m_table->hasFocus());
}

void TestTable::columnsShareTheRest()
{
    const TableHeader *header = m_table->header();
    QCOMPARE(header->sectionSize(0) + header->sectionSize(1), m_table->viewport()->width());
    m_table->resize(700, 300);
    QCOMPARE(header->sectionSize(0) + header->sectionSize(1), m_table->viewport()->width());
    QVERIFY(header->sectionSize(1) >= 96);
    QVERIFY(header->leastWidth(1) <= header->sectionSize(1));
}

void TestTable::numbersStandAtTheRight()
{
    const QImage picture = m_table->viewport()->grab().toImage();
    const QRect cell = m_table->visualRect(m_table->model()->index(0, 1));
    const QColor ink = m_theme->colour(Theme::Colour::PrimaryInk);
    int last = 0;
    for (int x = cell.left(); x < cell.right(); ++x) {
        for (int y = cell.top(); y < cell.bottom(); ++y) {
            if (picture.pixelColor(x, y) == ink)
                last = x;
        }
    }
    QVERIFY2(
        last > cell.right() - 26 && last <= cell.right() - 18, qPrintable(QString::number(last)));
}

void TestTable::lettersMakeRowsHigher()
{
    QCOMPARE(m_table->rowHeight(0), 47);
    QCOMPARE(m_table->header()->height(), 46);
    m_theme->setScale(150);
    QTRY_COMPARE(m_table->header()->height(), 69);
    QCOMPARE(m_table->rowHeight(0), 71);
    m_table->setRowsShown(3);
    QCOMPARE(m_table->height(), 69 + 3 * 71);
}

void TestTable::screenReadersFindCells()
{
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(m_table.get());
    QVERIFY(reader);
    QCOMPARE(reader->role(), QAccessible::Table);
    QCOMPARE(reader->text(QAccessible::Name), QStringLiteral("Libro de caja"));
    QVERIFY(reader->tableInterface());
    QCOMPARE(reader->tableInterface()->rowCount(), 3);
    QCOMPARE(reader->tableInterface()->columnDescription(1), QStringLiteral("Entró"));
    QCOMPARE(reader->tableInterface()->cellAt(0, 1)->text(QAccessible::Name),
        QStringLiteral("+\u00a057,00"));
}

QTEST_MAIN(TestTable)
#include "testtable.moc"
