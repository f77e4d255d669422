// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui-pages/stage.h"
#include "tests/ui-pages/walk.h"
#include "ui/shell/page.h"
#include "ui/shell/rail.h"
#include "ui/shell/zocalo.h"

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;

/// Every page there is, without a mouse.
class TestKeyboard : public QObject
{
    Q_OBJECT

    std::unique_ptr<Stage> m_stage;

private Q_SLOTS:
    void initTestCase() { m_stage = std::make_unique<Stage>(); }
    void cleanupTestCase() { m_stage.reset(); }
    void reachesEverything_data();
    void reachesEverything();
    void f6GoesRound_data();
    void f6GoesRound();
};

void TestKeyboard::reachesEverything_data()
{
    const View wide;
    View narrow;
    narrow.size = {1024, 600};
    narrow.scale = 150;
    View empty;
    empty.kind = Village::Kind::Empty;
    addRows({wide, narrow, empty}, [](const Scene &scene, const View &) {
        // Menus have the keyboard to themselves, and the gallery a test of its own.
        return !scene.act && scene.front != Scene::Front::Gallery;
    });
}

void TestKeyboard::reachesEverything()
{
    QFETCH(int, scene);
    QFETCH(View, view);
    m_stage->open(scenes()[scene], view);
    if (QTest::currentTestFailed())
        return;
    QWidget &window = *m_stage->window();
    window.activateWindow(); // the list of a choice takes that away without a window manager
    QTRY_VERIFY(window.isActiveWindow());
    QTest::keyClick(&window, Qt::Key_Tab);
    Walk walk(window);
    walk.go();
    walk.goBack();
    const QStringList wrong = walk.wrong() + walk.missed();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestKeyboard::f6GoesRound_data()
{
    QTest::addColumn<int>("scene");
    const QList<Scene> all = scenes();
    for (int i = 0; i < all.size(); ++i) {
        if (all[i].front == Scene::Front::Shell && !all[i].act)
            QTest::addRow("%s", qPrintable(all[i].name)) << i;
    }
}

void TestKeyboard::f6GoesRound()
{
    QFETCH(int, scene);
    m_stage->open(scenes()[scene], {});
    if (QTest::currentTestFailed())
        return;
    Shell &shell = *m_stage->desk().shell;
    shell.activateWindow();
    QTRY_VERIFY(shell.isActiveWindow());
    const auto isIn = [](const QWidget *area) {
        const QWidget *focus = QApplication::focusWidget();
        return focus && (focus == area || area->isAncestorOf(focus));
    };
    shell.rail()->focusMarked();
    QVERIFY(isIn(shell.rail()));
    for (int round = 0; round < 2; ++round) {
        press(Qt::Key_F6);
        QVERIFY(isIn(shell.page()));
        QVERIFY(QApplication::focusWidget()->isVisible());
        press(Qt::Key_F6);
        QVERIFY(isIn(shell.zocalo()));
        press(Qt::Key_F6);
        QVERIFY(isIn(shell.rail()));
    }
}

QTEST_MAIN(TestKeyboard)
#include "testkeyboard.moc"
