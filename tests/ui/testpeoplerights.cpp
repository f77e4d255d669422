// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/history.h"
#include "tests/support/patience.h"
#include "tests/ui/peopledesk.h"
#include "ui/archive/newstorypage.h"
#include "ui/archive/storypage.h"
#include "ui/people/facebutton.h"
#include "ui/shell/personbutton.h"

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;

class TestPeopleRights : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFacilitatorSeesWhatIsHers();
    void aLearnerSeesHerself();
    void aLearnerMayNotRemoveWhatOthersMade();
    void changesCarryWhoMadeThem();
};

void TestPeopleRights::aFacilitatorSeesWhatIsHers()
{
    PeopleDesk desk;
    desk.sit(desk.elsa, "1357");
    PeoplePage *page = desk.openPeople();
    QTRY_COMPARE(page->model()->rowCount(), 3);
    desk.choose(page, words("Rosa"));
    QVERIFY(!page->card()->saveButton()->isVisible());
    QVERIFY(!page->card()->codeButton()->isVisible());
    QVERIFY(!page->card()->form()->isEnabled());
    desk.choose(page, words("Nayeli"));
    QVERIFY(page->card()->saveButton()->isVisible());
    QVERIFY(page->card()->codeButton()->isVisible());
    QVERIFY(!page->card()->form()->roles()->isVisible()); // roles are a steward's
    page->addButton()->click();
    QCOMPARE(page->card()->form()->roles()->findChildren<QPushButton *>().size(), 2);
}

void TestPeopleRights::aLearnerSeesHerself()
{
    PeopleDesk desk;
    desk.sit(desk.nayeli, "");
    desk.openShell();
    const auto entries = desk.shell->personButton()->entries();
    QVERIFY(!textsOf(entries).contains(QStringLiteral("Personas")));
    desk.shell->go({QStringLiteral("people"), {}, {}});
    auto *page = qobject_cast<PeoplePage *>(desk.shell->page());
    QVERIFY(page);
    QCOMPARE(page->title(), QStringLiteral("Mi ficha"));
    QTRY_VERIFY(page->card()->person());
    QCOMPARE(page->card()->person()->name, QStringLiteral("Nayeli"));
    QVERIFY(!page->list()->isVisible());
    QVERIFY(!page->addButton()->isVisible());
    QCOMPARE(textsOf(page->card()->moreEntries()),
        (QStringList{words("Ver qué se guarda"), words("Copiar todo lo suyo a una carpeta")}));
    page->card()->form()->face(QStringLiteral("maiz"))->click();
    page->card()->saveButton()->click();
    QTRY_COMPARE(desk.personNow(desk.nayeli).picture, QStringLiteral("maiz"));
}

void TestPeopleRights::aLearnerMayNotRemoveWhatOthersMade()
{
    PeopleDesk desk;
    desk.sit(desk.elsa, "1357");
    const auto add = [&](const char *title) {
        archive::NewStory added;
        added.story.title = words(title);
        added.story.space = desk.context().store.space(store::SpaceKind::Centre);
        store::Store &store = desk.context().store;
        return store
            .write([&](store::Writer &writer) {
                return archive::addStory(writer, store.blobs(), added);
            })
            .takeResult()
            ->id;
    };
    const auto hers = add("De Elsa");
    desk.sit(desk.nayeli, "");
    const auto own = add("De Nayeli");
    desk.openShell();
    desk.shell->go({QStringLiteral("story"), hers.record, {}});
    auto *page = qobject_cast<StoryPage *>(desk.shell->page());
    QTRY_COMPARE(page->title(), QStringLiteral("De Elsa"));
    const auto remove = [&] { return page->topActions().value(3); };
    QTRY_VERIFY(remove());
    QVERIFY(!remove()->isEnabled());
    QCOMPARE(remove()->toolTip(),
        QStringLiteral("Eso solo lo hace quien facilita o administra el centro."));
    desk.shell->go({QStringLiteral("story"), own.record, {}});
    QTRY_COMPARE(page->title(), QStringLiteral("De Nayeli"));
    QTRY_VERIFY(remove() && remove()->isEnabled());
    desk.shell->go({QStringLiteral("story-new"), {}, {}});
    auto *fresh = qobject_cast<NewStoryPage *>(desk.shell->page());
    QVERIFY(!fresh->openChoice()->isVisible());
    desk.sit(desk.elsa, "1357");
    QVERIFY(fresh->openChoice()->isVisible());
    desk.shell->go({QStringLiteral("story"), own.record, {}});
    QTRY_VERIFY(remove() && remove()->isEnabled());
}

void TestPeopleRights::changesCarryWhoMadeThem()
{
    PeopleDesk desk;
    desk.sit(desk.elsa, "1357");
    desk.openShell();
    QTRY_VERIFY(desk.shell->isActiveWindow());
    desk.shell->go({QStringLiteral("story-new"), {}, {}});
    auto *title = desk.shell->page()->findChild<Field *>();
    title->edit()->setFocus();
    type(QStringLiteral("La molienda"));
    desk.shell->page()->findChild<QPlainTextEdit *>()->setPlainText(words("Con mula."));
    for (QWidget *action : desk.shell->page()->topActions())
        static_cast<QAbstractButton *>(action)->click();
    QTRY_COMPARE(desk.shell->route().page, QStringLiteral("story"));
    store::Store &store = desk.context().store;
    const auto told = store
                          .read([&](store::Reader &reader) {
                              return store::history(reader, *store.trust(),
                                  Id<archive::Story>{desk.shell->route().record});
                          })
                          .takeResult();
    QVERIFY(told.ok());
    QCOMPARE(told->steps.front().actor, desk.elsa.record);
}

QTEST_MAIN(TestPeopleRights)
#include "testpeoplerights.moc"
