// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui/clipped.h"
#include "tests/ui/screens.h"
#include "tests/ui/uifixture.h"
#include "ui/help/chapterview.h"
#include "ui/help/helppage.h"
#include "ui/help/helppanel.h"
#include "ui/shell/zocalo.h"

#include <QAbstractTextDocumentLayout>
#include <QListWidget>
#include <QScrollBar>
#include <QTextBlock>

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;

class TestHelp : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;

    void open(const QSize &size = {1366, 768})
    {
        m_desk->openShell(size);
        QTRY_VERIFY(m_desk->shell->isActiveWindow());
    }
    [[nodiscard]] HelpPanel *panel() const { return m_desk->shell->helpPanel(); }
    [[nodiscard]] HelpPage *page() const { return qobject_cast<HelpPage *>(m_desk->shell->page()); }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }

    /// By its pixels: a picture that is not found is a small sign in its place.
    void picturesAreShown()
    {
        open();
        m_desk->shell->go({QStringLiteral("memory"), {}, {}});
        press(Qt::Key_F1);
        QTRY_VERIFY(panel()->isVisible());
        QTextDocument &text = *panel()->view()->document();
        const QImage taken(QStringLiteral(":/help/pictures/es/memory.webp"));
        QVERIFY(!taken.isNull());
        qreal highest = 0;
        for (QTextBlock block = text.begin(); block.isValid(); block = block.next())
            highest = std::max(highest, text.documentLayout()->blockBoundingRect(block).height());
        const qreal wide = panel()->view()->viewport()->width() - 2 * text.documentMargin();
        const qreal high = wide * taken.height() / taken.width();
        QVERIFY2(qAbs(highest - high) < 30,
            qPrintable(QStringLiteral("%1 and not %2").arg(highest).arg(high)));
    }

    void theKeyExplainsThePage()
    {
        open();
        m_desk->shell->go({QStringLiteral("memory"), {}, {}});
        press(Qt::Key_F6);
        press(Qt::Key_F6);
        QWidget *before = QApplication::focusWidget();
        QVERIFY(before);
        press(Qt::Key_F1);
        QVERIFY(panel()->isVisible());
        QCOMPARE(panel()->view()->chapter(), QStringLiteral("memory"));
        QVERIFY(panel()->view()->hasFocus());
        // The page stays in sight beside it.
        QVERIFY(panel()->x() > m_desk->shell->width() / 2);
        press(Qt::Key_Escape);
        QVERIFY(!panel()->isVisible());
        QCOMPARE(QApplication::focusWidget(), before);
        QCOMPARE(m_desk->shell->route().page, QStringLiteral("memory"));
        press(Qt::Key_F1);
        press(Qt::Key_F1);
        QVERIFY(!panel()->isVisible());
        QCOMPARE(QApplication::focusWidget(), before);
    }

    void onASmallScreenItLiesOverThePage()
    {
        open({1024, 600});
        press(Qt::Key_F1);
        QVERIFY(panel()->width() > 900);
        // What says that the work is safe is never covered.
        QVERIFY(panel()->y() + panel()->height() <= m_desk->shell->zocalo()->y());
        QTest::mouseClick(panel()->closeButton(), Qt::LeftButton);
        QVERIFY(!panel()->isVisible());
    }

    void linksLeadToOtherChapters()
    {
        open();
        press(Qt::Key_F1);
        Q_EMIT panel()->view()->anchorClicked(QUrl(QStringLiteral("sync.md")));
        QCOMPARE(panel()->view()->chapter(), QStringLiteral("sync"));
        QTest::mouseClick(panel()->bookButton(), Qt::LeftButton);
        QVERIFY(page());
        QVERIFY(!panel()->isVisible());
        QCOMPARE(page()->view()->chapter(), QStringLiteral("sync"));
        // There the book is already.
        press(Qt::Key_F1);
        QVERIFY(!panel()->isVisible());
    }

    void anotherPageClosesIt()
    {
        open();
        press(Qt::Key_F1);
        m_desk->shell->go({QStringLiteral("memory"), {}, {}});
        QVERIFY(!panel()->isVisible());
    }

    void theBookIsSearched()
    {
        open();
        m_desk->shell->go({QStringLiteral("help"), {}, QStringLiteral("stick")});
        QCOMPARE(page()->view()->chapter(), QStringLiteral("stick"));
        QCOMPARE(page()->place(), QStringLiteral("La memoria USB"));
        const int all = page()->contents()->count();
        QVERIFY(all > 15);
        page()->search()->setFocus();
        type(QStringLiteral("cedula"));
        QCOMPARE(page()->contents()->count(), 1);
        page()->contents()->setFocus();
        page()->contents()->setCurrentRow(0);
        QCOMPARE(page()->view()->chapter(), QStringLiteral("privacy"));
        press(Qt::Key_Escape);
        QCOMPARE(page()->contents()->count(), all);
        QCOMPARE(m_desk->shell->route().page, QStringLiteral("help"));
    }

    void aChapterIsPrinted()
    {
        open();
        m_desk->shell->go({QStringLiteral("help"), {}, QStringLiteral("stick")});
        const auto printed = page()->printed();
        QVERIFY(printed);
        QCOMPARE(printed->title, QStringLiteral("La memoria USB"));
        const auto pages = printed->make({}, [](double) { return true; });
        QVERIFY(pages.ok());
        QCOMPARE((*pages)->count(), 1);
    }

    void panelOnEveryScreen_data() { addScreens(); }
    void panelOnEveryScreen()
    {
        QFETCH(QSize, size);
        QFETCH(Theme::Look, look);
        QFETCH(int, scale);
        m_desk->theme.setLook(look);
        m_desk->theme.setScale(scale);
        open(size);
        press(Qt::Key_F1);
        keepPicture(*m_desk->shell, "help-panel");
        QCOMPARE(clipped(*panel()), QStringList());
        QCOMPARE(hardToHit(*panel()), QStringList());
    }

    void bookOnEveryScreen_data() { addScreens(); }
    void bookOnEveryScreen()
    {
        QFETCH(QSize, size);
        QFETCH(Theme::Look, look);
        QFETCH(int, scale);
        m_desk->theme.setLook(look);
        m_desk->theme.setScale(scale);
        open(size);
        m_desk->shell->go({QStringLiteral("help"), {}, QStringLiteral("story-new")});
        QCOMPARE(m_desk->shell->size(), size);
        keepPicture(*m_desk->shell, "help-page");
        // A chapter begins at its beginning.
        QCOMPARE(
            m_desk->shell->page()->findChild<ChapterView *>()->verticalScrollBar()->value(), 0);
        QCOMPARE(clipped(*m_desk->shell), QStringList());
        QCOMPARE(hardToHit(*m_desk->shell), QStringList());
    }
};

QTEST_MAIN(TestHelp)
#include "testhelp.moc"
