// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui-conflicts/quarrel.h"
#include "ui/shell/toast.h"

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;

namespace {

/// Somebody is in the middle of writing about a place.
struct Writing : Quarrel {
    Writing()
    {
        quarrelAboutPlace();
        openPage();
        write();
    }
    void write()
    {
        page->cards().first()->other()->click();
        page->cards().first()->edit()->setPlainText(QStringLiteral("A medias"));
    }
    void leave() { shell->go({QStringLiteral("sync"), {}, {}}); }
    void comeBack()
    {
        shell->go({QStringLiteral("conflicts"), {}, {}});
        QTRY_VERIFY(page->content().current);
    }
    [[nodiscard]] bool isThere() const
    {
        const DisputeCard *card = page->cards().first();
        return card->other()->isChecked() && card->edit()->isVisible()
            && card->edit()->toPlainText() == QStringLiteral("A medias");
    }
    [[nodiscard]] bool isFresh() const
    {
        const DisputeCard *card = page->cards().first();
        return !card->other()->isChecked()
            && card->edit()->toPlainText() != QStringLiteral("A medias");
    }
};

} // namespace

class TestKept : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoComesBackGoesOn();
    void theBackArrowKeepsItToo();
    void eachRecordHasItsOwn();
    void aChoiceIsKeptToo();
    void whetherItStaysIsKeptToo();
    void anewVersionLeavesWhatWasWritten();
    void whatIsSavedIsForgotten();
    void whatOthersSettledIsForgotten_data();
    void whatOthersSettledIsForgotten();
    void anotherPersonDoesNotSeeIt();
};

void TestKept::whoComesBackGoesOn()
{
    Writing desk;
    desk.leave();
    desk.comeBack();
    QVERIFY(desk.isThere());
    QVERIFY(desk.page->preview().contains(QStringLiteral("A medias")));
    QVERIFY(QApplication::focusWidget() != desk.page->cards().first()->edit());
    QTest::mouseClick(desk.page->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(desk.left(), 0);
    QCOMPARE(desk.now().place, QStringLiteral("A medias"));
}

void TestKept::theBackArrowKeepsItToo()
{
    Writing desk;
    desk.shell->back();
    QCOMPARE(desk.shell->route().page, QStringLiteral("sync"));
    desk.comeBack();
    QVERIFY(desk.isThere());
}

void TestKept::eachRecordHasItsOwn()
{
    Writing desk;
    const Id<Story> second = desk.addStory(QStringLiteral("El telar"));
    desk.elsewhere.editApart(second, [](Story &one, bool here) {
        one.place = here ? QStringLiteral("Chone") : QStringLiteral("Manta");
    });
    QTRY_COMPARE(desk.page->content().count, 2);
    desk.page->laterButton()->click();
    QTRY_COMPARE(desk.page->content().current->dispute.record, second.record);
    QVERIFY(desk.isFresh());
    desk.page->laterButton()->click();
    QTRY_COMPARE(desk.shell->route().page, QStringLiteral("sync"));
    desk.comeBack();
    QCOMPARE(desk.page->content().current->dispute.record, desk.story.record);
    QVERIFY(desk.isThere());
}

void TestKept::aChoiceIsKeptToo()
{
    Quarrel desk;
    desk.quarrelAboutPlace();
    desk.openPage();
    const DisputeCard *card = desk.page->cards().first();
    ChoiceButton *wanted = card->sides()[card->sides()[0]->isChecked() ? 1 : 0];
    const QString text = wanted->content().text;
    wanted->click();
    desk.shell->back();
    desk.shell->go({QStringLiteral("conflicts"), {}, {}});
    QTRY_VERIFY(desk.page->content().current);
    QVERIFY(Quarrel::choice(*desk.page->cards().first(), text)->isChecked());
}

void TestKept::whetherItStaysIsKeptToo()
{
    Quarrel desk;
    desk.quarrelAboutExistence();
    desk.openPage();
    QVERIFY(desk.page->removal()->stays()->isChecked());
    desk.page->removal()->goes()->click();
    desk.shell->back();
    desk.shell->go({QStringLiteral("conflicts"), {}, {}});
    QTRY_VERIFY(desk.page->content().current);
    QVERIFY(desk.page->removal()->goes()->isChecked());
}

void TestKept::anewVersionLeavesWhatWasWritten()
{
    Writing desk;
    desk.leave();
    desk.elsewhere.editThere(desk.story, [](Story &one) { one.place = QStringLiteral("Manabí"); });
    desk.elsewhere.bring();
    desk.comeBack();
    QVERIFY(Quarrel::choice(*desk.page->cards().first(), QStringLiteral("Manabí")));
    QVERIFY(desk.isThere());
}

void TestKept::whatIsSavedIsForgotten()
{
    Writing desk;
    QTest::mouseClick(desk.page->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(desk.shell->toast()->sentence(), QStringLiteral("Quedó como usted eligió."));
    desk.shell->toast()->undo();
    QTRY_COMPARE(desk.left(), 1);
    desk.comeBack();
    QVERIFY(desk.isFresh());
}

void TestKept::whatOthersSettledIsForgotten_data()
{
    QTest::addColumn<bool>("away");
    QTest::newRow("while she looks") << false;
    QTest::newRow("while she is away") << true;
}

void TestKept::whatOthersSettledIsForgotten()
{
    QFETCH(bool, away);
    Writing desk;
    if (away)
        desk.leave();
    desk.elsewhere.fetch();
    desk.elsewhere.editThere(desk.story, [](Story &one) { one.place = QStringLiteral("Manta"); });
    desk.elsewhere.bring();
    if (away)
        QTRY_COMPARE(desk.page->kept(), 0);
    else
        QTRY_VERIFY(!desk.page->content().current);
    QTRY_COMPARE(desk.page->kept(), 0);
    desk.quarrelAboutPlace();
    if (away)
        desk.comeBack();
    QTRY_VERIFY(desk.page->content().current);
    QVERIFY(desk.isFresh());
}

void TestKept::anotherPersonDoesNotSeeIt()
{
    Writing desk;
    desk.leave();
    desk.context().store.setActor(desk.story.record); // any record will do
    desk.comeBack();
    QVERIFY(desk.isFresh());
    desk.leave();
    desk.context().store.setActor({});
    desk.comeBack();
    QVERIFY(desk.isThere());
}

QTEST_MAIN(TestKept)
#include "testkept.moc"
