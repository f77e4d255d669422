// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/recoverywords.h"
#include "tests/support/patience.h"
#include "tests/ui/clipped.h"
#include "tests/ui/screens.h"
#include "tests/ui/uifixture.h"
#include "ui/languages/picklayer.h"
#include "ui/languages/translatepage.h"
#include "ui/shell/rail.h"
#include "ui/shell/zocalo.h"
#include "ui/start/mainwindow.h"

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;

/// Translating a text where it stands, in the real window.
class TestPickLayer : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;

    void open(const QSize &size = {1366, 768})
    {
        m_window = std::make_unique<MainWindow>(*m_theme,
            MainWindow::Options{{m_dir->filePath(QStringLiteral("centro")),
                                    m_dir->filePath(QStringLiteral("ejemplo"))},
                m_dir->filePath(QStringLiteral("window.ini")), allPages, [] { return true; }});
        m_window->resize(size);
        m_window->show();
        m_window->activateWindow();
        m_window->start()->begin();
        QTRY_VERIFY(m_window->shell());
        QTRY_VERIFY(m_window->isActiveWindow());
    }
    void begin()
    {
        m_window->shell()->go({QStringLiteral("translate"), {}, {}});
        auto *page = qobject_cast<TranslatePage *>(m_window->shell()->page());
        QVERIFY(page);
        QTRY_VERIFY(page->list()->currentIndex().isValid());
        page->pickButton()->click();
        QTRY_VERIFY(layer());
        QTRY_VERIFY(layer()->hasFocus());
        auto *now = qobject_cast<TranslatePage *>(m_window->shell()->page());
        QTRY_VERIFY(now->list()->currentIndex().isValid()); // read and laid out
        QTRY_COMPARE(clipped(*m_window->shell()), QStringList());
    }
    [[nodiscard]] PickLayer *layer() const
    {
        return m_window->shell() ? m_window->shell()->findChild<PickLayer *>() : nullptr;
    }
    /// A visible text of the window that says this.
    [[nodiscard]] QWidget *shown(const QString &text) const
    {
        for (const Readable &each : readableIn(*m_window->shell())) {
            if (each.text == text && !layer()->isAncestorOf(each.shown))
                return each.shown;
        }
        return nullptr;
    }
    void click(const QString &text) const
    {
        QWidget *widget = shown(text);
        QVERIFY2(widget, qPrintable(text));
        QTest::mouseClick(layer(), Qt::LeftButton, {},
            layer()->mapFromGlobal(widget->mapToGlobal(widget->rect().center())));
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_theme = std::make_unique<Theme>();
        m_theme->applyTo(*qApp);
        const auto founded = foundCentre(m_dir->filePath(QStringLiteral("centro")),
            {QStringLiteral("San Plácido"), {}, store::newRecoveryEntropy()});
        QVERIFY(founded.ok());
    }
    void cleanup() { m_window.reset(); }

    void aTextIsTranslatedWhereItStands()
    {
        open();
        begin();
        const QString text = QStringLiteral("Buscar una frase");
        click(text);
        QTRY_VERIFY(layer()->editor()->isVisible());
        QCOMPARE(layer()->editor()->phrase().source, text);
        layer()->editor()->edit()->setText(QStringLiteral("Rimayta maskana"));
        press(Qt::Key_Return);
        QTRY_VERIFY(!layer()->editor()->isVisible());
        QTRY_COMPARE(m_window->translating()->phrases().size(), 1);
        QPointer<PickLayer> before = layer();
        layer()->endButton()->click();
        QTRY_VERIFY(!before); // all pages are made anew
        QTRY_VERIFY(m_window->shell());
        QVERIFY(!layer());
        QVERIFY(m_window->shell()->findChild<TranslatePage *>());
        const auto labels = m_window->shell()->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->text() == QStringLiteral("Rimayta maskana");
        }));
        // It is there the next day too.
        m_window.reset();
        open();
        QTRY_COMPARE(m_window->translating()->phrases().size(), 1);
        QTRY_COMPARE(QCoreApplication::translate("tambo::ui::TranslatePage", "Buscar una frase"),
            QStringLiteral("Rimayta maskana"));
    }

    void whatIsRefusedStaysToBeMended()
    {
        open();
        begin();
        const auto all = readableIn(*m_window->shell());
        const auto counted = std::find_if(all.cbegin(), all.cend(), [this](const Readable &each) {
            return each.text.endsWith(QStringLiteral("frases traducidas"))
                && !layer()->isAncestorOf(each.shown);
        });
        QVERIFY(counted != all.cend());
        click(counted->text);
        QTRY_VERIFY(layer()->editor()->isVisible());
        layer()->editor()->edit()->setText(QStringLiteral("Ashka rimaykuna"));
        press(Qt::Key_Return);
        QVERIFY(layer()->editor()->isVisible());
        QCOMPARE(layer()->editor()->edit()->text(), QStringLiteral("Ashka rimaykuna"));
        QVERIFY(!layer()->editor()->error().isEmpty());
    }

    void theKeyboardWalksAndEscEnds()
    {
        open();
        begin();
        for (int i = 0; i < 5; ++i)
            press(Qt::Key_Down);
        const QString at = layer()->accessibleDescription();
        QVERIFY(!at.isEmpty());
        press(Qt::Key_Up);
        QVERIFY(layer()->accessibleDescription() != at);
        press(Qt::Key_Down);
        QCOMPARE(layer()->accessibleDescription(), at);
        // One that has a single sentence opens at once.
        for (int i = 0; i < 200 && !layer()->editor()->isVisible(); ++i) {
            press(Qt::Key_Down);
            press(Qt::Key_Return);
            if (!layer()->offered().isEmpty())
                press(Qt::Key_Escape);
        }
        QVERIFY(layer()->editor()->isVisible());
        press(Qt::Key_Escape);
        QVERIFY(!layer()->editor()->isVisible());
        QVERIFY(layer()->hasFocus());
        press(Qt::Key_Escape);
        QVERIFY(!m_window->translating()->isOn());
        QTRY_VERIFY(!layer()); // once all pages are made anew
    }

    void wordsOfPeopleAreNotOffered()
    {
        open();
        store::Store &store = m_window->centre()->context().store;
        archive::NewStory story;
        story.story.title = QStringLiteral("La molienda con mula");
        QVERIFY(store
                .write([&](store::Writer &writer) {
                    return archive::addStory(writer, store.blobs(), story);
                })
                .takeResult()
                .ok());
        begin();
        layer()->useButton()->click();
        m_window->shell()->go({QStringLiteral("home"), {}, {}});
        layer()->useButton()->click();
        QTRY_VERIFY(shown(QStringLiteral("La molienda con mula")));
        click(QStringLiteral("La molienda con mula"));
        QVERIFY(!layer()->editor()->isVisible());
        QVERIFY(layer()->hint().contains(QStringLiteral("no es una frase")));
    }

    void itMakesWayForTheWindow()
    {
        open();
        begin();
        QVERIFY(layer()->rect().contains(m_window->shell()->rect()));
        layer()->useButton()->click();
        QVERIFY(layer()->height() < m_window->shell()->height() / 2);
        QTest::keyClick(m_window->shell(), Qt::Key_1, Qt::AltModifier);
        QTRY_COMPARE(m_window->shell()->route().page, QStringLiteral("home"));
        QVERIFY(layer()->isVisible());
    }

    void fitsEveryScreen_data()
    {
        addScreens();
        QTest::newRow("1024x600-150") << QSize(1024, 600) << Theme::Look::Light << 150;
    }
    void fitsEveryScreen()
    {
        QFETCH(QSize, size);
        QFETCH(Theme::Look, look);
        QFETCH(int, scale);
        m_theme->setLook(look);
        m_theme->setScale(scale);
        open(size);
        m_theme->setLook(look);
        m_theme->setScale(scale);
        begin();
        click(QStringLiteral("Buscar una frase"));
        QTRY_VERIFY(layer()->editor()->isVisible());
        QTRY_COMPARE(clipped(*layer()), QStringList());
        QCOMPARE(hardToHit(*layer()), QStringList());
        keepPicture(*m_window, "pick");
        // Whole, when somebody has come to it with the keyboard.
        QWidget *last = layer()->editor()->voice()->fileButton();
        for (QWidget *each : {static_cast<QWidget *>(layer()->editor()->saveButton()), last}) {
            each->setFocus(Qt::TabFocusReason);
            press(Qt::Key_Backtab);
            press(Qt::Key_Tab);
            QTRY_COMPARE(each->visibleRegion().boundingRect(), each->rect());
        }
        keepPicture(*m_window, "pick-voice");
    }
};

QTEST_MAIN(TestPickLayer)
#include "testpicklayer.moc"
