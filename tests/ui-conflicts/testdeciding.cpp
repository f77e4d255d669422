// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui-conflicts/quarrel.h"
#include "ui/shell/toast.h"

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;

class TestDeciding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theOtherVersionCanBeChosen();
    void undoBringsBothBack();
    void proseCanBeKeptTwice();
    void aThirdVersionCanBeWritten();
    void nothingWrittenIsNotSaved();
    void whatIsTooLongIsSaid_data();
    void whatIsTooLongIsSaid();
    void theKeyboardIsEnough();
    void oneAfterTheOther();
    void decidingLaterChangesNothing();
    void aDecisionMadeElsewhereClosesIt();
    void whatWasChosenSurvivesOtherChanges();
    void whatWasWrittenSurvivesEditsOfOtherFields();
    void whatWasWrittenSurvivesANewVersion();
    void whoGoesOnIsNotTakenBack();
    void aHiddenPageReadsNothing();
};

void TestDeciding::theOtherVersionCanBeChosen()
{
    for (const char *wanted : {"San Plácido", "Portoviejo"}) {
        Quarrel desk;
        desk.quarrelAboutPlace();
        desk.openPage();
        const auto *page = desk.page;
        QVERIFY(page->content().current);
        const QString place = QString::fromUtf8(wanted);
        QTest::mouseClick(Quarrel::choice(*page->cards().first(), place), Qt::LeftButton);
        QCOMPARE(page->preview(), QStringLiteral("Quedará así: %1").arg(place));
        QTest::mouseClick(page->saveButton(), Qt::LeftButton);
        QTRY_COMPARE(desk.shell->route().page, QStringLiteral("sync"));
        QCOMPARE(desk.now().place, place);
        QCOMPARE(desk.left(), 0);
        QTRY_COMPARE(desk.context().outbox.disputes(), 0);
    }
}

void TestDeciding::undoBringsBothBack()
{
    Quarrel desk;
    desk.quarrelAboutPlace();
    desk.openPage();
    const auto *page = desk.page;
    QVERIFY(page->content().current);
    const QString before = desk.now().place;
    QTest::mouseClick(
        Quarrel::choice(*page->cards().first(), QStringLiteral("San Plácido")), Qt::LeftButton);
    QTest::mouseClick(page->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(desk.shell->toast()->sentence(), QStringLiteral("Quedó como usted eligió."));
    desk.shell->toast()->undo();
    QTRY_COMPARE(desk.left(), 1);
    QCOMPARE(desk.now().place, before);
    QTRY_COMPARE(desk.shell->toast()->sentence(), QStringLiteral("Deshecho."));
}

void TestDeciding::proseCanBeKeptTwice()
{
    Quarrel desk;
    desk.quarrelAboutSummary();
    desk.openPage();
    const auto *page = desk.page;
    QVERIFY(page->content().current);
    QTest::mouseClick(page->cards().first()->both(), Qt::LeftButton);
    QTest::mouseClick(page->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(desk.left(), 0);
    QCOMPARE(desk.now().summary,
        QStringLiteral("Mi abuela molía trigo en la piedra cada mañana.\n\n"
                       "Mi abuela molía cebada en la piedra cada tarde."));
}

void TestDeciding::aThirdVersionCanBeWritten()
{
    Quarrel desk;
    desk.quarrelAboutPlace();
    desk.openPage();
    const auto *page = desk.page;
    QVERIFY(page->content().current);
    DisputeCard *card = page->cards().first();
    QVERIFY(!card->edit()->isVisible());
    QTest::mouseClick(card->other(), Qt::LeftButton);
    QVERIFY(card->edit()->isVisible());
    card->edit()->setPlainText(QStringLiteral("  San Plácido,\n Portoviejo "));
    QTest::mouseClick(page->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(desk.left(), 0);
    QCOMPARE(desk.now().place, QStringLiteral("San Plácido, Portoviejo"));
}

void TestDeciding::nothingWrittenIsNotSaved()
{
    Quarrel desk;
    desk.quarrelAboutPlace();
    desk.openPage();
    const auto *page = desk.page;
    QVERIFY(page->content().current);
    DisputeCard *card = page->cards().first();
    QTest::mouseClick(card->other(), Qt::LeftButton);
    card->edit()->clear();
    QTest::mouseClick(page->saveButton(), Qt::LeftButton);
    QVERIFY(page->saveButton()->isEnabled());
    QCOMPARE(desk.left(), 1);
    QCOMPARE(QApplication::focusWidget(), card->edit());
}

void TestDeciding::whatIsTooLongIsSaid_data()
{
    QTest::addColumn<bool>("prose");
    QTest::newRow("a line") << false;
    QTest::newRow("two texts, one below the other") << true;
}

void TestDeciding::whatIsTooLongIsSaid()
{
    QFETCH(bool, prose);
    Quarrel desk;
    if (prose)
        desk.elsewhere.editApart(desk.story,
            [](Story &one, bool here) { one.summary = QString(40'000, here ? u'a' : u'b'); });
    else
        desk.quarrelAboutPlace();
    desk.openPage();
    const auto *page = desk.page;
    DisputeCard *card = page->cards().first();
    if (prose) {
        card->both()->click();
    } else {
        card->other()->click();
        card->edit()->setPlainText(QString(501, u'a'));
    }
    QVERIFY(!page->problem()->isVisible());
    page->saveButton()->click();
    QTRY_VERIFY(page->problem()->isVisible());
    QVERIFY(page->problem()->sentence().startsWith(QStringLiteral("El texto es demasiado largo")));
    // It stays there until somebody tries again, whatever comes from elsewhere.
    desk.elsewhere.fetch();
    desk.elsewhere.editThere(desk.story, [](Story &one) { one.teller = QStringLiteral("Rosa"); });
    desk.elsewhere.bring();
    QTRY_VERIFY(page->content().current->equalLines.contains(QStringLiteral("Quién cuenta: Rosa")));
    QVERIFY(page->problem()->isVisible());
    QCOMPARE(desk.left(), 1);
    if (!prose) {
        card->edit()->setPlainText(QString(500, u'a'));
        page->saveButton()->click();
        QTRY_COMPARE(desk.left(), 0);
    }
}

void TestDeciding::theKeyboardIsEnough()
{
    Quarrel desk;
    desk.quarrelAboutPlace();
    desk.openPage();
    auto *page = desk.page;
    QVERIFY(page->content().current);
    DisputeCard *card = page->cards().first();
    ChoiceButton *chosen = card->sides()[0]->isChecked() ? card->sides()[0] : card->sides()[1];
    chosen->setFocus();
    // Among the choices with the arrows, out of them with the tabulator.
    press(chosen == card->sides()[0] ? Qt::Key_Right : Qt::Key_Left);
    QVERIFY(!chosen->isChecked());
    for (int i = 0; i < 12 && QApplication::focusWidget() != page->saveButton(); ++i)
        press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), page->saveButton());
    press(Qt::Key_Space);
    QTRY_COMPARE(desk.left(), 0);
    QCOMPARE(desk.now().place,
        chosen == card->sides()[0] ? QStringLiteral("Portoviejo") : QStringLiteral("San Plácido"));
}

void TestDeciding::oneAfterTheOther()
{
    Quarrel desk;
    desk.quarrelAboutPlace();
    const Id<Story> second = desk.addStory(QStringLiteral("El telar"));
    desk.elsewhere.editApart(second, [](Story &one, bool here) {
        one.title = here ? QStringLiteral("El telar de mi abuela")
                         : QStringLiteral("El telar de la abuela");
    });
    desk.openPage();
    const auto *page = desk.page;
    QVERIFY(page->content().current);
    QCOMPARE(page->place(), QStringLiteral("Historias · 1 de 2"));
    QTest::mouseClick(page->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(page->content().count, 1);
    QCOMPARE(page->content().current->dispute.record, second.record);
    QCOMPARE(desk.shell->page(), page);
    QTest::mouseClick(page->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(desk.shell->route().page, QStringLiteral("sync"));
    QCOMPARE(desk.left(), 0);
}

void TestDeciding::decidingLaterChangesNothing()
{
    Quarrel desk;
    desk.quarrelAboutPlace();
    const Id<Story> second = desk.addStory(QStringLiteral("El telar"));
    desk.elsewhere.editApart(second, [](Story &one, bool here) {
        one.teller = here ? QStringLiteral("Rosa") : QStringLiteral("Marlene");
    });
    desk.openPage();
    const auto *page = desk.page;
    QVERIFY(page->content().current);
    QTest::mouseClick(page->laterButton(), Qt::LeftButton);
    QTRY_COMPARE(page->content().current->dispute.record, second.record);
    QCOMPARE(page->place(), QStringLiteral("Historias · 2 de 2"));
    QTest::mouseClick(page->laterButton(), Qt::LeftButton);
    QTRY_COMPARE(desk.shell->route().page, QStringLiteral("sync"));
    QCOMPARE(desk.left(), 2);
}

void TestDeciding::aDecisionMadeElsewhereClosesIt()
{
    Quarrel desk;
    desk.quarrelAboutPlace();
    desk.openPage();
    const auto *page = desk.page;
    QVERIFY(page->content().current);
    desk.elsewhere.fetch();
    desk.elsewhere.editThere(desk.story, [](Story &one) { one.place = QStringLiteral("Manabí"); });
    desk.elsewhere.bring();
    QTRY_VERIFY(!page->content().current);
    QVERIFY(!page->saveButton()->isVisible());
    QCOMPARE(desk.now().place, QStringLiteral("Manabí"));
}

void TestDeciding::whatWasChosenSurvivesOtherChanges()
{
    Quarrel desk;
    desk.quarrelAboutPlace();
    desk.openPage();
    const auto *page = desk.page;
    QVERIFY(page->content().current);
    DisputeCard *card = page->cards().first();
    QTest::mouseClick(card->other(), Qt::LeftButton);
    card->edit()->setPlainText(QStringLiteral("A medias"));
    const auto other = desk.addStory(QStringLiteral("Otra historia"));
    QTRY_VERIFY(desk.context().outbox.items().size() >= 2);
    QVERIFY(!other.isNull());
    QCOMPARE(page->cards().first(), card);
    QCOMPARE(card->edit()->toPlainText(), QStringLiteral("A medias"));
}

void TestDeciding::whatWasWrittenSurvivesEditsOfOtherFields()
{
    Quarrel desk;
    desk.quarrelAboutPlace();
    desk.openPage();
    const auto *page = desk.page;
    QVERIFY(page->content().current);
    DisputeCard *card = page->cards().first();
    QTest::mouseClick(card->other(), Qt::LeftButton);
    card->edit()->setPlainText(QStringLiteral("A medias"));
    page->equalButton()->click();
    QVERIFY(page->equalText().contains(QStringLiteral("Quién cuenta: Don Segundo")));
    desk.elsewhere.fetch();
    desk.elsewhere.editThere(desk.story, [](Story &one) { one.teller = QStringLiteral("Rosa"); });
    desk.elsewhere.bring();
    QTRY_VERIFY(page->equalText().contains(QStringLiteral("Quién cuenta: Rosa")));
    QCOMPARE(page->cards(), QList<DisputeCard *>{card});
    QVERIFY(card->other()->isChecked());
    QCOMPARE(card->edit()->toPlainText(), QStringLiteral("A medias"));
    QTest::mouseClick(page->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(desk.left(), 0);
    QCOMPARE(desk.now().place, QStringLiteral("A medias"));
    QCOMPARE(desk.now().teller, QStringLiteral("Rosa"));
}

void TestDeciding::whatWasWrittenSurvivesANewVersion()
{
    Quarrel desk;
    desk.elsewhere.editApart(desk.story, [](Story &one, bool here) {
        one.place = here ? QStringLiteral("San Plácido") : QStringLiteral("Portoviejo");
        one.summary = here ? QStringLiteral("Molía trigo.") : QStringLiteral("Molía cebada.");
    });
    desk.openPage();
    const auto *page = desk.page;
    QCOMPARE(page->cards().size(), 2);
    const DisputeCard *summary = page->cards()[0];
    ChoiceButton *wanted = summary->sides()[summary->sides()[0]->isChecked() ? 1 : 0];
    const QString text = wanted->content().text;
    wanted->click();
    page->cards()[1]->other()->click();
    page->cards()[1]->edit()->setPlainText(QStringLiteral("A medias"));
    page->cards()[1]->edit()->setFocus();
    desk.elsewhere.editThere(desk.story, [](Story &one) { one.place = QStringLiteral("Manabí"); });
    desk.elsewhere.bring();
    QTRY_VERIFY(Quarrel::choice(*page->cards()[1], QStringLiteral("Manabí")));
    QVERIFY(page->cards()[0] != summary);
    QVERIFY(Quarrel::choice(*page->cards()[0], text)->isChecked());
    const DisputeCard *place = page->cards()[1];
    QVERIFY(place->other()->isChecked());
    QVERIFY(place->edit()->isVisible());
    QCOMPARE(place->edit()->toPlainText(), QStringLiteral("A medias"));
    QCOMPARE(QApplication::focusWidget(), place->edit());
    QVERIFY(page->preview().contains(QStringLiteral("A medias")));
    // A choice among versions of which one is another by now is made again.
    place->sides()[place->sides()[0]->isChecked() ? 1 : 0]->click();
    desk.elsewhere.editThere(desk.story, [](Story &one) { one.place = QStringLiteral("Chone"); });
    desk.elsewhere.bring();
    QTRY_VERIFY(Quarrel::choice(*page->cards()[1], QStringLiteral("Chone")));
    const auto &field = page->content().current->fields[1];
    QVERIFY(Quarrel::choice(*page->cards()[1], field.sides.first().text)->isChecked());
}

void TestDeciding::whoGoesOnIsNotTakenBack()
{
    Quarrel desk;
    desk.quarrelAboutPlace();
    desk.openPage();
    const Route elsewhere{QStringLiteral("story"), desk.story.record, {}};
    QTest::mouseClick(desk.page->saveButton(), Qt::LeftButton);
    desk.shell->go(elsewhere);
    QTRY_COMPARE(desk.shell->toast()->sentence(), QStringLiteral("Quedó como usted eligió."));
    QCOMPARE(desk.shell->route(), elsewhere);
}

void TestDeciding::aHiddenPageReadsNothing()
{
    Quarrel desk;
    desk.quarrelAboutPlace();
    desk.openPage();
    desk.shell->go({QStringLiteral("sync"), {}, {}});
    desk.elsewhere.fetch();
    desk.elsewhere.editThere(desk.story, [](Story &one) { one.place = QStringLiteral("Manabí"); });
    desk.elsewhere.bring();
    QTRY_COMPARE(desk.context().outbox.disputes(), 0);
    QVERIFY(desk.page->content().current);
    // Who comes back sees what is so by now.
    desk.shell->back();
    QCOMPARE(desk.shell->page(), desk.page);
    QTRY_VERIFY(desk.page->isVisible() && !desk.page->content().current);
}

QTEST_MAIN(TestDeciding)
#include "testdeciding.moc"
