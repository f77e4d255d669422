// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui-conflicts/quarrel.h"
#include "tests/ui/clipped.h"
#include "tests/ui/screens.h"
#include "ui/shell/toast.h"

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;

class TestRemovalCard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itSaysWhoDidWhat();
    void itCanStay();
    void itCanGo();
    void eitherCanBeTakenBack_data();
    void eitherCanBeTakenBack();
    void whoWroteIntoAPartIsHeard();
    void theKeyboardIsEnough();
    void itFits_data();
    void itFits();
};

void TestRemovalCard::itSaysWhoDidWhat()
{
    Quarrel desk;
    desk.quarrelAboutExistence();
    desk.openPage();
    const auto *page = desk.page;
    QCOMPARE(page->title(), QStringLiteral("¿Se queda «La molienda con mula»?"));
    QCOMPARE(page->place(), QStringLiteral("Historias"));
    QVERIFY(page->removal());
    QCOMPARE(
        page->removal()->sentence(), QStringLiteral("Borrado en otro PC; cambiado en este PC."));
    QVERIFY(page->removal()->stays()->isChecked());
    QVERIFY(page->removal()->stays()->content().caption.startsWith(QStringLiteral("En este PC")));
    QVERIFY(page->removal()->goes()->content().caption.startsWith(
        QStringLiteral("En otro PC, llegó por la red local")));
    QCOMPARE(page->content().current->removal->changed, QStringList{QStringLiteral("Lugar")});
    QVERIFY(page->equalText().startsWith(QStringLiteral("Tiene ")));
    QVERIFY(page->cards().isEmpty());
}

void TestRemovalCard::itCanStay()
{
    Quarrel desk;
    desk.quarrelAboutExistence();
    desk.openPage();
    QCOMPARE(desk.page->preview(), QStringLiteral("Se quedará con todo lo suyo."));
    QTest::mouseClick(desk.page->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(
        desk.shell->toast()->sentence(), QStringLiteral("Se queda «La molienda con mula»."));
    QTRY_COMPARE(desk.context().outbox.disputes(), 0);
    QCOMPARE(desk.now().place, QStringLiteral("San Plácido"));
    QTRY_COMPARE(desk.shell->route().page, QStringLiteral("sync"));
}

void TestRemovalCard::itCanGo()
{
    Quarrel desk;
    desk.quarrelAboutExistence();
    desk.openPage();
    QTest::mouseClick(desk.page->removal()->goes(), Qt::LeftButton);
    QCOMPARE(desk.page->preview(), QStringLiteral("Se borrará. Lo escrito queda en el historial."));
    QTest::mouseClick(desk.page->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(
        desk.shell->toast()->sentence(), QStringLiteral("Se borró «La molienda con mula»."));
    QVERIFY(desk.stories().isEmpty());
    QTRY_COMPARE(desk.context().outbox.disputes(), 0);
}

void TestRemovalCard::eitherCanBeTakenBack_data()
{
    QTest::addColumn<bool>("goes");
    QTest::newRow("stays") << false;
    QTest::newRow("goes") << true;
}

void TestRemovalCard::eitherCanBeTakenBack()
{
    QFETCH(bool, goes);
    Quarrel desk;
    desk.quarrelAboutExistence();
    desk.openPage();
    if (goes)
        desk.page->removal()->goes()->click();
    desk.page->saveButton()->click();
    QTRY_COMPARE(desk.context().outbox.disputes(), 0);
    QTRY_VERIFY(!desk.shell->toast()->sentence().isEmpty());
    desk.shell->toast()->undo();
    QTRY_COMPARE(desk.context().outbox.disputes(), 1);
    QCOMPARE(desk.stories().size(), 1);
}

void TestRemovalCard::whoWroteIntoAPartIsHeard()
{
    Quarrel desk;
    desk.elsewhere.fetch();
    desk.elsewhere.removeThere(desk.story);
    archive::Passage passage;
    passage.story = desk.story;
    passage.text = QStringLiteral("Cantaba mientras molía.");
    QVERIFY_OK(desk.context()
            .store.write([&](store::Writer &writer) { return savePassage(writer, passage); })
            .takeResult());
    desk.elsewhere.bring();
    QVERIFY(desk.stories().isEmpty());
    desk.openPage();
    QCOMPARE(desk.page->title(), QStringLiteral("¿Se queda «La molienda con mula»?"));
    QVERIFY(desk.page->removal()->goes()->isChecked()); // as it is until now
    QCOMPARE(desk.page->content().current->removal->changed,
        QStringList{QStringLiteral("Transcripción")});
    desk.page->removal()->stays()->click();
    desk.page->saveButton()->click();
    QTRY_COMPARE(desk.stories().size(), 1);
    QTRY_COMPARE(desk.context().outbox.disputes(), 0);
}

void TestRemovalCard::theKeyboardIsEnough()
{
    Quarrel desk;
    desk.quarrelAboutExistence();
    desk.openPage();
    desk.page->removal()->stays()->setFocus();
    press(Qt::Key_Right);
    QVERIFY(desk.page->removal()->goes()->isChecked());
    for (int i = 0; i < 6 && QApplication::focusWidget() != desk.page->saveButton(); ++i)
        press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), desk.page->saveButton());
    press(Qt::Key_Space);
    QTRY_VERIFY(desk.stories().isEmpty());
}

void TestRemovalCard::itFits_data()
{
    addScreens();
}

void TestRemovalCard::itFits()
{
    QFETCH(QSize, size);
    QFETCH(Theme::Look, look);
    QFETCH(int, scale);
    Quarrel desk;
    desk.theme.setLook(look);
    desk.theme.setScale(scale);
    desk.quarrelAboutExistence();
    desk.openPage({}, size);
    QTRY_COMPARE(desk.context().outbox.disputes(), 1);
    QTRY_VERIFY2(clipped(*desk.shell).isEmpty(),
        qPrintable(clipped(*desk.shell).join(QStringLiteral("; "))));
    QCOMPARE(desk.shell->size(), size);
    QCOMPARE(hardToHit(*desk.page), QStringList());
    keepPicture(*desk.shell, "removal");
}

QTEST_MAIN(TestRemovalCard)
#include "testremovalcard.moc"
