// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui/clipped.h"
#include "tests/ui/screens.h"
#include "tests/widgets/measure.h"
#include "ui/gallery/gallery.h"
#include "ui/gallery/samplemodel.h"
#include "ui/shell/toast.h"
#include "ui/widgets/stations.h"

#include <QAbstractItemModelTester>
#include <QButtonGroup>
#include <QScrollArea>

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;

namespace {

constexpr double leastContrast = 4.5; // WCAG 2.2, 1.4.3
constexpr double leastContrastLarge = 3;
constexpr int leastTarget = 44; // px

void addRows()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Theme::Look>("look");
    QTest::addColumn<int>("scale");
    for (const QSize size : {QSize(1024, 600), QSize(1366, 768)}) {
        for (const auto &[name, look] :
            {std::pair("light", Theme::Look::Light), std::pair("dark", Theme::Look::Dark),
                std::pair("contrast", Theme::Look::Contrast)}) {
            for (const int scale : {100, 150})
                QTest::addRow("%dx%d-%s-%d", size.width(), size.height(), name, scale)
                    << size << look << scale;
        }
    }
}

/// A button of which exactly one of several is down: the arrow keys move between them.
bool isOneOfMany(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button
        && (button->autoExclusive() || (button->group() && button->group()->exclusive())
            || qobject_cast<const Stations *>(button->parentWidget()));
}

/// Where Tab, and the arrow keys in groups, lead to, until Tab comes back to where it began.
QSet<QWidget *> walk(QWidget &window)
{
    constexpr int most = 200; // presses of Tab; no leaf has so many controls
    const QWidget *first = QApplication::focusWidget();
    QSet<QWidget *> reached;
    const auto visit = [&reached] {
        QWidget *here = QApplication::focusWidget();
        const bool isNew = here && !reached.contains(here);
        reached.insert(here);
        return isNew;
    };
    for (int presses = 0; presses < most; ++presses) {
        QWidget *here = QApplication::focusWidget();
        if (visit() && isOneOfMany(here)) {
            for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Left, Qt::Key_Down, Qt::Key_Up}) {
                while (isOneOfMany(QApplication::focusWidget())) {
                    QTest::keyClick(QApplication::focusWidget(), key);
                    if (!visit())
                        break;
                }
            }
            here->setFocus(Qt::TabFocusReason);
        }
        QTest::keyClick(&window, Qt::Key_Tab);
        if (QApplication::focusWidget() == first)
            break;
    }
    return reached;
}

} // namespace

class TestGallery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Ecuador)); }
    void init();
    void lettersStandOut_data() { addRows(); }
    void lettersStandOut();
    void nothingIsCut_data() { addRows(); }
    void nothingIsCut();
    void controlsAreLargeEnough_data() { addRows(); }
    void controlsAreLargeEnough();
    void theKeyboardReachesEverything();
    void everythingHasANameAndARole();
    void keysTurnLeavesAndLooks();
    void sampleRowsAreAModel();
    void whatIsRemovedComesBack();

private:
    void prepare();
    /// Does it for every leaf, with its number as a word for messages.
    template<typename F> void onEveryLeaf(F what)
    {
        for (int leaf = 0; leaf < m_gallery->count(); ++leaf) {
            m_gallery->turnTo(leaf);
            what(leaf);
        }
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Gallery> m_gallery;
};

void TestGallery::init()
{
    m_gallery.reset();
    m_theme = std::make_unique<Theme>();
    m_theme->applyTo(*qApp);
    m_gallery = std::make_unique<Gallery>(*m_theme);
    m_gallery->resize(1366, 768);
    m_gallery->show();
    m_gallery->activateWindow();
    QTRY_VERIFY(m_gallery->isActiveWindow());
}

void TestGallery::prepare()
{
    QFETCH(QSize, size);
    QFETCH(Theme::Look, look);
    QFETCH(int, scale);
    // Everything has been made before: it must follow.
    m_theme->setLook(look);
    m_theme->setScale(scale);
    m_gallery->resize(size);
}

void TestGallery::lettersStandOut()
{
    prepare();
    QFETCH(QSize, size);
    onEveryLeaf([&](int leaf) {
        const QImage picture = m_gallery->picture(leaf, size).toImage();
        keepPicture(*m_gallery, qPrintable(m_gallery->name(leaf)));
        const auto all = wordsOf(*m_gallery);
        QVERIFY(all.size() > 6);
        for (const Words &words : all) {
            const double ratio = inkContrast(picture, words.where);
            QVERIFY2(ratio >= (words.large ? leastContrastLarge : leastContrast),
                qPrintable(QStringLiteral("%1: %2").arg(words.what).arg(ratio)));
        }
    });
}

void TestGallery::nothingIsCut()
{
    prepare();
    QFETCH(QSize, size);
    onEveryLeaf([&](int) {
        QTRY_VERIFY2(clipped(*m_gallery).isEmpty(), qPrintable(clipped(*m_gallery).join(u'\n')));
        QTRY_COMPARE(cutCells(*m_gallery).join(u'\n'), QString());
        QTRY_COMPARE(cutButtons(*m_gallery, *m_theme).join(u'\n'), QString());
        QCOMPARE(m_gallery->size(), size);
    });
}

void TestGallery::controlsAreLargeEnough()
{
    prepare();
    onEveryLeaf([&](int) {
        QTRY_VERIFY2(
            hardToHit(*m_gallery).isEmpty(), qPrintable(hardToHit(*m_gallery).join(u'\n')));
        const auto controls = controlsOf(*m_gallery);
        for (const QWidget *control : controls)
            QVERIFY2(control->height() >= leastTarget && control->width() >= leastTarget,
                qPrintable(nameOf(control)));
        const auto views = m_gallery->findChildren<QTableView *>();
        for (const QTableView *view : views) {
            if (view->isVisible() && view->horizontalHeader()->isVisible())
                QVERIFY2(view->rowHeight(0) >= leastTarget, qPrintable(nameOf(view)));
        }
        const auto *tabs = m_gallery->findChild<QTabBar *>();
        for (int i = 0; i < tabs->count(); ++i)
            QVERIFY(tabs->tabRect(i).height() >= leastTarget);
    });
}

void TestGallery::theKeyboardReachesEverything()
{
    onEveryLeaf([&](int leaf) {
        m_gallery->findChild<QTabBar *>()->setFocus(Qt::TabFocusReason);
        const QSet<QWidget *> reached = walk(*m_gallery);
        const auto controls = controlsOf(*m_gallery);
        QVERIFY(controls.size() > 2);
        for (QWidget *control : controls)
            QVERIFY2(reached.contains(control),
                qPrintable(QStringLiteral("%1: %2").arg(leaf).arg(nameOf(control))));
    });
}

void TestGallery::everythingHasANameAndARole()
{
    onEveryLeaf([&](int) {
        const QStringList wrong = unnamed(*m_gallery);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    });
}

void TestGallery::keysTurnLeavesAndLooks()
{
    const auto *tabs = m_gallery->findChild<QTabBar *>();
    QTest::keyClick(m_gallery.get(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(tabs->currentIndex(), 1);
    QTest::keyClick(m_gallery.get(), Qt::Key_PageUp, Qt::ControlModifier);
    QTest::keyClick(m_gallery.get(), Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(tabs->currentIndex(), m_gallery->count() - 1);
    QTest::keyClick(m_gallery.get(), Qt::Key_F8);
    QCOMPARE(m_theme->look(), Theme::Look::Dark);
    QTest::keyClick(m_gallery.get(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(m_theme->scale(), 115);
    QTest::keyClick(m_gallery.get(), Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(m_theme->scale(), 100);
}

void TestGallery::sampleRowsAreAModel()
{
    SampleModel model({{{QStringLiteral("Alba")}, {QStringLiteral("59 %"), 59}},
        {{QStringLiteral("Blanca")}, {QStringLiteral("6 %"), 6}}});
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1, 1).data(Qt::EditRole).toInt(), 6);
    QCOMPARE(model.index(1, 0).data(Qt::EditRole).toString(), QStringLiteral("Blanca"));
}

void TestGallery::whatIsRemovedComesBack()
{
    m_gallery->turnTo(m_gallery->count() - 1);
    QPushButton *remove = nullptr;
    const auto buttons = m_gallery->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == QStringLiteral("Quitar «Turrones»"))
            remove = button;
    }
    QVERIFY(remove);
    QTest::mouseClick(remove, Qt::LeftButton);
    QVERIFY(!remove->isEnabled());
    auto *toast = m_gallery->findChild<Toast *>();
    QVERIFY(toast->isVisible());
    toast->undo();
    QVERIFY(remove->isEnabled() && !toast->isVisible());
}

QTEST_MAIN(TestGallery)
#include "testgallery.moc"
