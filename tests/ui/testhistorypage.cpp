// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/stories.h"
#include "app/store/replica.h"
#include "tests/support/patience.h"
#include "tests/ui/peopledesk.h"
#include "ui/archive/storypage.h"
#include "ui/history/historypage.h"

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;

namespace {

struct HistoryDesk : PeopleDesk {
    template<typename F> auto does(Id<people::Person> who, F job)
    {
        auto done = context().store.writeAs(who.record, std::move(job)).takeResult();
        if (!done.ok())
            qFatal("%s", qPrintable(done.error().message));
        return done;
    }
    /// Sealed, so that later changes do not become one with it.
    Id<archive::Story> tell(Id<people::Person> who, store::SpaceKind kind)
    {
        store::Store &store = context().store;
        return *does(who, [&](store::Writer &writer) -> Result<Id<archive::Story>> {
            archive::NewStory fresh;
            fresh.story.title = words("La molienda");
            fresh.story.space = store.space(kind);
            formats::Transcript said;
            said.cues.append({0, 500, {}, words("Y la mula ya sabía")});
            fresh.transcripts.append(said);
            TAMBO_ASSIGN(const auto story, archive::addStory(writer, store.blobs(), fresh));
            TAMBO_TRY(store::sealPending(writer));
            return story.id;
        });
    }
    void rename(Id<people::Person> who, Id<archive::Story> id, const QString &title)
    {
        (void)does(who, [&](store::Writer &writer) -> Result<> {
            TAMBO_ASSIGN(archive::Story story, writer.get(id));
            story.title = title;
            TAMBO_TRY(archive::saveStory(writer, story));
            return store::sealPending(writer);
        });
    }
    QString titleNow(Id<archive::Story> id)
    {
        return context()
            .store.read([&](store::Reader &reader) { return reader.get(id); })
            .takeResult()
            ->title;
    }
    HistoryPage *openHistory(RecordId record)
    {
        if (!shell)
            openShell();
        shell->go({QStringLiteral("history"), record, {}});
        [this] { QTRY_VERIFY(shell->isActiveWindow()); }();
        return qobject_cast<HistoryPage *>(shell->page());
    }
};

QStringList textsIn(const ChangeCard &card)
{
    QStringList texts;
    for (const Text *text : card.findChildren<Text *>())
        texts.append(text->text());
    return texts;
}

constexpr int titleField = 1;

} // namespace

class TestHistoryPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhoChangedWhat();
    void putsBackAndTakesThatBack();
    void tellsOfPartsToo();
    void whoMayNotPublishOnlyReads();
    void aboutPeopleOnlyWhoMay();
    void oldOnesAreShownWhenAskedFor();
    void isReachedFromItsStory();
};

void TestHistoryPage::tellsWhoChangedWhat()
{
    HistoryDesk desk;
    desk.sit(desk.rosa, "2580");
    const auto story = desk.tell(desk.rosa, store::SpaceKind::Centre);
    desk.rename(desk.elsa, story, words("La molienda con mula"));
    HistoryPage *page = desk.openHistory(story.record);
    QTRY_COMPARE(page->cards().size(), 2);
    QCOMPARE(page->title(), words("Cambios de «La molienda con mula»"));
    const QStringList newest = textsIn(*page->cards()[0]);
    QVERIFY2(newest.contains(words("Lo cambió Elsa Guamán")), qPrintable(newest.join(u'|')));
    QVERIFY(newest.contains(words("Antes: La molienda")));
    QVERIFY(newest.contains(words("La molienda con mula")));
    QVERIFY(newest[1].contains(words("En este PC")));
    const QStringList oldest = textsIn(*page->cards()[1]);
    QVERIFY(oldest.contains(words("Lo creó Rosa")));
    QVERIFY(oldest.contains(words("La molienda")));
    QVERIFY(page->cards()[0]->buttons().isEmpty()); // it says so now
    QVERIFY(page->cards()[1]->buttons().contains(titleField));
    desk.rename(desk.rosa, story, words("La molienda de antes"));
    QTRY_COMPARE(page->cards().size(), 3);
}

void TestHistoryPage::putsBackAndTakesThatBack()
{
    HistoryDesk desk;
    desk.sit(desk.rosa, "2580");
    const auto story = desk.tell(desk.rosa, store::SpaceKind::Centre);
    desk.rename(desk.elsa, story, words("Otra cosa"));
    HistoryPage *page = desk.openHistory(story.record);
    QTRY_COMPARE(page->cards().size(), 2);
    Button *button = page->cards()[1]->buttons().value(titleField);
    QVERIFY(button);
    QCOMPARE(button->accessibleName(), words("Volver a poner «La molienda» en Título"));
    button->setFocus();
    press(Qt::Key_Space);
    QTRY_COMPARE(desk.titleNow(story), words("La molienda"));
    QTRY_COMPARE(desk.toast(), words("Está otra vez como antes."));
    QTRY_COMPARE(page->cards().size(), 3);
    QVERIFY(page->cards()[0]->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(!page->cards()[2]->buttons().contains(titleField));
    QVERIFY(page->cards()[1]->buttons().contains(titleField));
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(desk.titleNow(story), words("Otra cosa"));
}

void TestHistoryPage::tellsOfPartsToo()
{
    HistoryDesk desk;
    desk.sit(desk.rosa, "2580");
    const auto story = desk.tell(desk.rosa, store::SpaceKind::Centre);
    (void)desk.does(desk.elsa, [&](store::Writer &writer) -> Result<> {
        TAMBO_ASSIGN(auto passages, archive::passagesOf(writer, story));
        passages.first().text = words("Y la mula sabía el camino");
        TAMBO_TRY(archive::savePassage(writer, passages.first()));
        return store::sealPending(writer);
    });
    HistoryPage *page = desk.openHistory(story.record);
    QTRY_COMPARE(page->cards().size(), 2); // how it was made is one change
    const LoggedChange &change = page->content().changes.first();
    QCOMPARE(change.part, words("Transcripción"));
    QCOMPARE(change.fields.first().before, words("Y la mula ya sabía"));
    QCOMPARE(change.who, words("Elsa Guamán"));
}

void TestHistoryPage::whoMayNotPublishOnlyReads()
{
    HistoryDesk desk;
    const auto story = desk.tell(desk.rosa, store::SpaceKind::Public);
    desk.rename(desk.elsa, story, words("Otra cosa"));
    desk.sit(desk.nayeli, "");
    HistoryPage *page = desk.openHistory(story.record);
    QTRY_COMPARE(page->cards().size(), 2);
    for (const ChangeCard *card : page->cards())
        QVERIFY(card->buttons().isEmpty());
}

void TestHistoryPage::aboutPeopleOnlyWhoMay()
{
    HistoryDesk desk;
    desk.sit(desk.nayeli, "");
    HistoryPage *page = desk.openHistory(desk.elsa.record);
    QTRY_VERIFY(page->problem()->isVisible());
    QVERIFY(page->cards().isEmpty());
    QVERIFY(!page->title().contains(words("Elsa")));
    page = desk.openHistory(desk.nayeli.record);
    QTRY_COMPARE(page->cards().size(), 1);
    QVERIFY(!page->problem()->isVisible());
}

void TestHistoryPage::oldOnesAreShownWhenAskedFor()
{
    HistoryDesk desk;
    desk.sit(desk.rosa, "2580");
    const auto story = desk.tell(desk.rosa, store::SpaceKind::Centre);
    for (int i = 0; i < 44; ++i)
        desk.rename(desk.rosa, story, QString::number(i));
    HistoryPage *page = desk.openHistory(story.record);
    QTRY_COMPARE(page->cards().size(), 40);
    QVERIFY(page->moreButton()->isVisible());
    page->moreButton()->click();
    QTRY_COMPARE(page->cards().size(), 45);
    QVERIFY(!page->moreButton()->isVisible());
}

void TestHistoryPage::isReachedFromItsStory()
{
    HistoryDesk desk;
    desk.sit(desk.rosa, "2580");
    const auto story = desk.tell(desk.rosa, store::SpaceKind::Centre);
    desk.openShell();
    desk.shell->go({QStringLiteral("story"), story.record, {}});
    auto *page = qobject_cast<StoryPage *>(desk.shell->page());
    QVERIFY(page);
    auto *side = page->findChild<StorySide *>();
    QTRY_VERIFY(side->changesButton()->isVisible());
    side->changesButton()->click();
    auto *history = qobject_cast<HistoryPage *>(desk.shell->page());
    QVERIFY(history);
    QTRY_COMPARE(history->cards().size(), 1);
}

QTEST_MAIN(TestHistoryPage)
#include "testhistorypage.moc"
