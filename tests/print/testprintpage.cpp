// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/print/ink.h"
#include "tests/support/patience.h"
#include "tests/ui/clipped.h"
#include "tests/ui/screens.h"
#include "tests/ui/uifixture.h"
#include "ui/print/printpage.h"
#include "ui/print/textpages.h"
#include "ui/settings/settings.h"
#include "ui/sheet/recoverysheet.h"
#include "ui/shell/toast.h"

#include <QComboBox>
#include <QTextDocument>

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;

namespace {

/// What the printers of this test were asked for.
struct Asked {
    QList<PrintOrder> orders;
    int pages = 0;
};

Printed textOf(int paragraphs)
{
    const Prose prose{QStringLiteral("La molienda con mula"), QStringLiteral("Memoria"),
        bandOnPaper(Module::Memoria),
        [paragraphs](QTextDocument &document, const Printed::Progress &) -> Result<> {
            QString html;
            for (int i = 0; i < paragraphs; ++i)
                html += QStringLiteral("<p>Ese año cayó la ceniza. El huerto amaneció gris, y las "
                                       "hojas se doblaron. Entre todas lavamos planta por "
                                       "planta.</p>");
            document.setHtml(html);
            return {};
        }};
    return {prose.title, [prose](const PaperForm &form, const Printed::Progress &progress) {
                return textPages(prose, form, progress);
            }};
}

} // namespace

class TestPrintPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Desk> m_desk;
    std::shared_ptr<Asked> m_asked;

    [[nodiscard]] PrintPage *page() const
    {
        return qobject_cast<PrintPage *>(m_desk->shell->page());
    }
    /// Keys go to the active window.
    void awake()
    {
        m_desk->shell->activateWindow();
        QTRY_VERIFY(m_desk->shell->isActiveWindow());
    }
    void show(const Printed &printed)
    {
        m_desk->context().toPrint = printed;
        m_desk->shell->go({QStringLiteral("print"), {}, {}});
    }
    void open(const Printed &printed, const QSize &size = {1366, 768})
    {
        m_desk->openShell(size);
        QTRY_VERIFY(m_desk->shell->isActiveWindow());
        show(printed);
        QVERIFY(page());
        QTRY_COMPARE(page()->proof().state(), Proof::State::Ready);
    }

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<Settings>();
        m_desk = std::make_unique<Desk>();
        m_asked = std::make_shared<Asked>();
        m_desk->context().settings = m_settings.get();
        m_desk->context().printers
            = {[] { return QStringList{QStringLiteral("HP del centro"), QStringLiteral("Epson")}; },
                [asked = m_asked](const PrintOrder &order, const Pages &pages,
                    const Printed::Progress &) -> Result<> {
                    asked->orders.append(order);
                    asked->pages = pages.count();
                    return {};
                }};
    }
    void cleanup() { m_desk.reset(); }

    void theKeyPrintsAStory()
    {
        const auto id = m_desk->addStory(QStringLiteral("La molienda con mula"));
        m_desk->openShell();
        QTRY_VERIFY(m_desk->shell->isActiveWindow());
        press(Qt::Key_P, Qt::ControlModifier);
        // The home page has nothing for paper.
        QCOMPARE(m_desk->shell->route().page, QStringLiteral("home"));
        QVERIFY(m_desk->shell->toast()->isVisible());
        m_desk->shell->go({QStringLiteral("story"), id.record, {}});
        QTRY_VERIFY(m_desk->shell->page()->printed());
        press(Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(m_desk->shell->route().page, QStringLiteral("print"));
        QCOMPARE(page()->place(), QStringLiteral("La molienda con mula"));
        QTRY_COMPARE(page()->proof().count(), 1);
        awake();
        press(Qt::Key_Escape);
        QCOMPARE(m_desk->shell->route().page, QStringLiteral("story"));
    }

    void ordersGoToTheChosenPrinter()
    {
        open(textOf(60));
        QTRY_COMPARE(page()->printers()->count(), 2);
        page()->printers()->setCurrentIndex(1);
        Q_EMIT page()->printers()->activated(1);
        QTest::mouseClick(page()->ink()->button(1), Qt::LeftButton);
        QTest::mouseClick(page()->paper()->button(1), Qt::LeftButton);
        page()->copies()->setNumber(3);
        QTRY_COMPARE(page()->proof().state(), Proof::State::Ready);
        QTest::mouseClick(page()->printButton(), Qt::LeftButton);
        QTRY_VERIFY(m_desk->shell->toast()->isVisible());
        QCOMPARE(m_asked->orders.size(), 1);
        const PrintOrder order = m_asked->orders.first();
        QCOMPARE(order.printer, QStringLiteral("Epson"));
        QCOMPARE(order.copies, 3);
        QCOMPARE(order.form, (PaperForm{Paper::Letter, Ink::One}));
        QCOMPARE(m_asked->pages, page()->proof().count());
        QVERIFY(m_asked->pages > 1);
        // It is as one left it when something else is printed.
        QCOMPARE(m_settings->values().printer, QStringLiteral("Epson"));
        QCOMPARE(m_settings->values().ink, Ink::One);
        QCOMPARE(m_settings->values().paper, Paper::Letter);
    }

    void aPdfNeedsNoPrinter()
    {
        const QString path = m_desk->dir.filePath(QStringLiteral("hoja"));
        m_desk->context().printers = {};
        m_desk->context().chooseSaveFile
            = [path](QWidget *, const QString &, const QString &suggestion, auto chosen) {
                  QCOMPARE(suggestion, QStringLiteral("La molienda con mula.pdf"));
                  chosen(path);
              };
        open(textOf(60));
        QVERIFY(!page()->topActions().contains(page()->printButton()));
        QTest::mouseClick(page()->pdfButton(), Qt::LeftButton);
        QTRY_VERIFY(m_desk->shell->toast()->isVisible());
        QFile file(path + QStringLiteral(".pdf"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("/Count " + QByteArray::number(page()->proof().count())));
    }

    void aFailingPrinterIsSaidAndCanBeTriedAgain()
    {
        m_desk->context().printers.print
            = [](const PrintOrder &, const Pages &, const Printed::Progress &) -> Result<> {
            return fail(Error::Kind::Storage, QStringLiteral("Está apagada."));
        };
        open(textOf(2));
        QTRY_COMPARE(page()->printers()->count(), 2);
        QTest::mouseClick(page()->printButton(), Qt::LeftButton);
        QTRY_COMPARE(page()->problem()->sentence(),
            QStringLiteral("Está apagada. Lo ya guardado está a salvo."));
        QVERIFY(page()->printButton()->isEnabled());
    }

    void makingCanBeStopped()
    {
        m_desk->openShell();
        // It never ends by itself.
        show({QStringLiteral("Sin fin"),
            [](const PaperForm &, const Printed::Progress &progress) -> Printed::Answer {
                while (progress(0.5)) {}
                return fail(Error::Kind::Cancelled, QStringLiteral("Se paró."));
            }});
        QVERIFY(!page()->printButton()->isEnabled());
        QTRY_VERIFY(page()->making()->isVisible());
        QTest::mouseClick(page()->making()->stopButton(), Qt::LeftButton);
        QTRY_COMPARE(page()->problem()->sentence(), QStringLiteral("Se paró."));
        QVERIFY(!page()->making()->isVisible());
    }

    void leavingTheWindowStopsIt()
    {
        m_desk->openShell();
        show({QStringLiteral("Sin fin"),
            [](const PaperForm &, const Printed::Progress &progress) -> Printed::Answer {
                while (progress(0)) {}
                return fail(Error::Kind::Cancelled, QStringLiteral("Se paró."));
            }});
        m_desk->shell.reset(); // or it waits here for ever
        QVERIFY(!m_desk->shell);
    }

    void pagesAreSeenOneAfterTheOther()
    {
        open(textOf(200));
        SheetView *view = page()->view();
        const int count = page()->proof().count();
        QVERIFY(count > 3);
        QCOMPARE(view->position(), QStringLiteral("Hoja 1 de %1").arg(count));
        QCOMPARE(view->accessibleName(), view->position());
        view->setFocus();
        awake();
        for (int i = 0; i < 4; ++i)
            press(Qt::Key_PageDown);
        QVERIFY(view->shownPage() > 0);
        view->showPage(count - 1);
        QCOMPARE(view->position(), QStringLiteral("Hoja %1 de %1").arg(count));
        // The zoom keeps the page.
        QTest::mouseClick(page()->zoom()->button(0), Qt::LeftButton);
        QCOMPARE(view->shownPage(), count - 1);
        QTest::mouseClick(page()->zoom()->button(2), Qt::LeftButton);
        QCOMPARE(view->shownPage(), count - 1);
        const QPixmap before = page()->proof().page(count - 1, 300);
        QTRY_VERIFY(!page()->proof().page(count - 1, 300).isNull());
        QCOMPARE(page()->proof().page(count - 1, 300).width(), 300);
    }

    void theRecoverySheetIsOnePage()
    {
        const RecoverySheet sheet{QStringLiteral("Infocentro San Plácido"),
            QStringLiteral("k3v7q2m5x4n6p8r9s2t3u4w5y6"), QDate(2026, 11, 26),
            store::recoveryWords(store::newRecoveryEntropy(), store::WordLanguage::Spanish)};
        open(printedSheet(sheet));
        QCOMPARE(page()->proof().count(), 1);
    }

    void everyScreen_data() { addScreens(); }
    void everyScreen()
    {
        QFETCH(QSize, size);
        QFETCH(Theme::Look, look);
        QFETCH(int, scale);
        m_desk->theme.setLook(look);
        m_desk->theme.setScale(scale);
        open(textOf(30), size);
        QTRY_COMPARE(page()->printers()->count(), 2);
        QCOMPARE(m_desk->shell->size(), size);
        const QPixmap page1 = page()->proof().page(0, page()->view()->viewport()->width());
        QTRY_VERIFY(m_desk->shell->grab().toImage() == m_desk->shell->grab().toImage());
        QTRY_VERIFY(!page()->proof().page(0, 500).isNull());
        keepPicture(*m_desk->shell, "print");
        QCOMPARE(clipped(*m_desk->shell), QStringList());
        QCOMPARE(hardToHit(*m_desk->shell), QStringList());
    }
};

QTEST_MAIN(TestPrintPage)
#include "testprintpage.moc"
