// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui-archive/desk.h"
#include "ui/archive/memorypage.h"

#include <QDropEvent>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;

namespace {

archive::Story told(const char *title, const char *teller, const char *place)
{
    archive::Story story = titled(QString::fromUtf8(title));
    story.teller = QString::fromUtf8(teller);
    story.place = QString::fromUtf8(place);
    return story;
}

QPushButton *buttonSaying(const QWidget &page, const QString &text)
{
    for (auto *button : page.findChildren<QPushButton *>()) {
        if (button->isVisible() && (button->text() == text || button->accessibleName() == text))
            return button;
    }
    return nullptr;
}

/// Opens the menu of a filter button with the mouse and takes a choice with the mouse.
void pick(QWidget &page, const QString &button, const QString &choice)
{
    auto *opener = buttonSaying(page, button);
    QVERIFY2(opener, qPrintable(button));
    QTest::mouseClick(opener, Qt::LeftButton);
    auto *menu = opener->findChild<QMenu *>();
    QTRY_VERIFY(menu->isVisible());
    for (QAction *action : menu->actions()) {
        if (action->text() == choice) {
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
            return;
        }
    }
    QFAIL(qPrintable(choice));
}

} // namespace

class TestMemoryPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MemoryPage> m_page;

    StoryGrid *grid() { return m_page->findChild<StoryGrid *>(); }
    int cards() { return grid()->isVisible() ? grid()->model()->rowCount() : 0; }
    QStringList cardTitles()
    {
        QStringList titles;
        for (int row = 0; row < grid()->model()->rowCount(); ++row)
            titles.append(grid()->model()->index(row, 0).data().toString());
        titles.sort();
        return titles;
    }
    void openPage()
    {
        m_page = std::make_unique<MemoryPage>(m_desk->context);
        m_page->open({QStringLiteral("memory"), {}, {}});
        present(*m_page);
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void emptyOffersTheFirstAction()
    {
        openPage();
        const QString first = QStringLiteral("Añadir la primera historia");
        QTRY_VERIFY(buttonSaying(*m_page, first));
        QSignalSpy goes(m_page.get(), &Page::go);
        QTest::mouseClick(buttonSaying(*m_page, first), Qt::LeftButton);
        QCOMPARE(goes.count(), 1);
        QCOMPARE(goes[0][0].value<Route>().page, QStringLiteral("story-new"));
        // The first story takes the empty page away by itself.
        m_desk->addTexts(1);
        QTRY_COMPARE(cards(), 1);
        QTRY_COMPARE(m_page->place(), QStringLiteral("1 historia de la comunidad"));
    }

    void filtersByKindWithLiveCounts()
    {
        m_desk->addTexts(2);
        m_desk->add(told("Voz", "Juana", "Canchagua"), {m_desk->wav(QStringLiteral("a.wav"), 1)});
        m_desk->add(
            told("Foto", "Ángel", "San José"), {m_desk->png(QStringLiteral("a.png"), Qt::red)});
        openPage();
        QTRY_COMPARE(cards(), 4);
        QTRY_VERIFY(buttonSaying(*m_page, QStringLiteral("Textos 2")));
        QTest::mouseClick(buttonSaying(*m_page, QStringLiteral("Voces 1")), Qt::LeftButton);
        QTRY_COMPARE(cardTitles(), QStringList(QStringLiteral("Voz")));
        m_desk->add(told("Otra", "Juana", "Canchagua"), {m_desk->wav(QStringLiteral("b.wav"), 2)});
        QTRY_VERIFY(buttonSaying(*m_page, QStringLiteral("Voces 2")));
        QTRY_COMPARE(cards(), 2);
        QTest::mouseClick(buttonSaying(*m_page, QStringLiteral("Todo 5")), Qt::LeftButton);
        QTRY_COMPARE(cards(), 5);
    }

    void filtersByPlacePersonAndSpace()
    {
        m_desk->add(told("Uno", "Juana", "Canchagua"));
        m_desk->add(told("Dos", "Juana", "San José"));
        m_desk->add(told("Tres", "Ángel", "San José"), {}, {}, store::SpaceKind::Centre);
        openPage();
        QTRY_COMPARE(cards(), 3);
        QTRY_VERIFY(buttonSaying(*m_page, QStringLiteral("Todo 3")));
        pick(*m_page, QStringLiteral("Lugar"), QStringLiteral("San José"));
        QTRY_COMPARE(cardTitles(), QStringList({QStringLiteral("Dos"), QStringLiteral("Tres")}));
        pick(*m_page, QStringLiteral("Persona"), QStringLiteral("Ángel"));
        QTRY_COMPARE(cardTitles(), QStringList(QStringLiteral("Tres")));
        pick(*m_page, QStringLiteral("Más"), QStringLiteral("Solo abiertas"));
        const QString all = QStringLiteral("Ver todas las historias");
        QTRY_VERIFY(buttonSaying(*m_page, all)); // nothing is like that, and it says what to do
        QTest::mouseClick(buttonSaying(*m_page, all), Qt::LeftButton);
        QTRY_COMPARE(cards(), 3);
        // One filter is taken away on its own.
        pick(*m_page, QStringLiteral("Lugar"), QStringLiteral("San José"));
        QTRY_COMPARE(cards(), 2);
        auto *chip = buttonSaying(*m_page, QStringLiteral("Lugar: San José"));
        QVERIFY(chip);
        QTest::mouseClick(chip, Qt::LeftButton);
        QTRY_COMPARE(cards(), 3);
    }

    void searchesTheWordsOfTheRoute()
    {
        m_desk->add(told("El páramo", "Juana", "Canchagua"));
        m_desk->add(told("El río", "Ángel", "Canchagua"), {},
            {threeLines(QStringLiteral("es"), {QStringLiteral("Vivimos cerca del páramo alto")})});
        m_desk->add(told("La feria", "Rosa", "Zumbahua"));
        openPage();
        QTRY_COMPARE(cards(), 3);
        m_page->open({QStringLiteral("memory"), {}, QStringLiteral("paramo")});
        QTRY_COMPARE(
            cardTitles(), QStringList({QStringLiteral("El páramo"), QStringLiteral("El río")}));
        m_page->open({QStringLiteral("memory"), {}, QStringLiteral("helicóptero")});
        QTRY_VERIFY(buttonSaying(*m_page, QStringLiteral("Ver todas las historias")));
        // Coming back without words keeps what was searched for.
        m_page->open({QStringLiteral("memory"), {}, {}});
        QVERIFY(buttonSaying(*m_page, QStringLiteral("«helicóptero»")));
    }

    void opensWithKeyboardAndMouse()
    {
        m_desk->addTexts(9);
        openPage();
        QTRY_COMPARE(cards(), 9);
        QSignalSpy goes(m_page.get(), &Page::go);
        grid()->setFocus(Qt::TabFocusReason);
        QCOMPARE(grid()->currentIndex().row(), 0);
        QTest::keyClick(grid(), Qt::Key_Right);
        QTest::keyClick(grid(), Qt::Key_Down);
        const int row = 1 + grid()->columns();
        QCOMPARE(grid()->currentIndex().row(), row);
        QTest::keyClick(grid(), Qt::Key_Return);
        QCOMPARE(goes.count(), 1);
        const auto *stories = qobject_cast<StoryModel *>(grid()->model());
        QCOMPARE(goes[0][0].value<Route>(),
            (Route{QStringLiteral("story"), stories->card(row).story.id.record, {}}));
        QTest::mouseClick(
            grid()->viewport(), Qt::LeftButton, {}, grid()->visualRect(stories->index(2)).center());
        QCOMPARE(goes.count(), 2);
        QCOMPARE(goes[1][0].value<Route>().record, stories->card(2).story.id.record);
    }

    void readsOnWhileScrolling()
    {
        m_desk->addTexts(400);
        openPage();
        QTRY_VERIFY(cards() >= StoryModel::pageRows);
        grid()->setFocus();
        QTest::keyClick(grid(), Qt::Key_End);
        const int before = cards();
        QTRY_VERIFY(cards() > before);
        QVERIFY(cards() < 400); // not everything at once
    }

    void droppedFilesBeginAStory()
    {
        openPage();
        const QString file = m_desk->wav(QStringLiteral("voz.wav"), 1);
        const QString photo = m_desk->png(QStringLiteral("foto.png"), Qt::blue);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file), QUrl::fromLocalFile(photo)});
        QDragEnterEvent enter(
            QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(QApplication::sendEvent(m_page.get(), &enter));
        QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QSignalSpy goes(m_page.get(), &Page::go);
        QVERIFY(QApplication::sendEvent(m_page.get(), &drop));
        QCOMPARE(goes.count(), 1);
        QCOMPARE(goes[0][0].value<Route>().page, QStringLiteral("story-new"));
        QCOMPARE(filesOf(goes[0][0].value<Route>().argument), QStringList({file, photo}));
    }

    void bringsAFolderAndTells()
    {
        QTemporaryDir folder;
        QVERIFY(QFile::copy(m_desk->wav(QStringLiteral("voz.wav"), 2),
            folder.filePath(QStringLiteral("la_minga.wav"))));
        QFile broken(folder.filePath(QStringLiteral("rota.mp3")));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write(QByteArray(3000, '\x22')) > 0);
        broken.close();
        m_desk->folder = folder.path();
        openPage();
        std::function<void()> undo;
        connect(m_page.get(), &Page::toast, m_page.get(),
            [&](const QString &, const std::function<void()> &offered) { undo = offered; });
        auto *import = m_page->findChild<FolderImport *>();
        auto *bring = m_page->topActions().first();
        QTest::mouseClick(bring, Qt::LeftButton);
        QCOMPARE(m_desk->tasks.running().size(), 1);
        QTRY_VERIFY(!import->isRunning());
        QVERIFY(m_desk->tasks.running().isEmpty());
        QVERIFY2(import->sentence().contains(QStringLiteral("Historias nuevas: 1")),
            qPrintable(import->sentence()));
        QVERIFY(import->sentence().contains(QStringLiteral("con problemas: 1")));
        QCOMPARE(import->problems()->count(), 1);
        QVERIFY(import->problems()->item(0)->text().contains(QStringLiteral("rota.mp3")));
        QTRY_COMPARE(cards(), 1);
        QTest::mouseClick(
            buttonSaying(*m_page, QStringLiteral("Ver los archivos")), Qt::LeftButton);
        QVERIFY(import->problems()->isVisible());
        // Once more: what is here already is not added again.
        QTest::mouseClick(bring, Qt::LeftButton);
        QTRY_VERIFY(!import->isRunning());
        QVERIFY(import->sentence().contains(QStringLiteral("Historias nuevas: 0")));
        QVERIFY(import->sentence().contains(QStringLiteral("ya estaban: 1")));
        // All of it goes away again, and comes back.
        QVERIFY(undo);
        std::exchange(undo, {})();
        QTRY_COMPARE(cards(), 0);
        QTRY_VERIFY(undo);
        undo();
        QTRY_COMPARE(cards(), 1);
    }

    void aFolderThatIsGoneIsSaid()
    {
        m_desk->folder = m_desk->centreFiles.filePath(QStringLiteral("no-hay"));
        openPage();
        auto *import = m_page->findChild<FolderImport *>();
        QTest::mouseClick(m_page->topActions().first(), Qt::LeftButton);
        QTRY_VERIFY(!import->isRunning());
        QVERIFY(!import->sentence().isEmpty());
        QVERIFY(import->isVisible());
    }
};

QTEST_MAIN(TestMemoryPage)
#include "testmemorypage.moc"
