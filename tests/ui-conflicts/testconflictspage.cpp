// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/centres.h"
#include "app/people/pcnames.h"
#include "tests/support/patience.h"
#include "tests/ui-conflicts/quarrel.h"
#include "tests/ui/clipped.h"
#include "tests/ui/screens.h"
#include "ui/archive/storypage.h"
#include "ui/shell/zocalo.h"
#include "ui/sync/syncpage.h"

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;
using archive::Passage;

class TestConflictsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWayThereIsShown();
    void theStoryPageLeadsThere();
    void versionsStandSideBySide();
    void pcsGoByTheirNames();
    void differencesAreMarked();
    void centresHaveDisputesToo();
    void partsBelongToTheirStory();
    void threeAreNotCalledTwo();
    void aCutTextIsNoticed();
    void itFits_data();
    void itFits();
};

void TestConflictsPage::theWayThereIsShown()
{
    Quarrel desk;
    desk.openShell();
    desk.shell->go({QStringLiteral("sync"), {}, {}});
    auto *page = qobject_cast<SyncPage *>(desk.shell->page());
    QTRY_VERIFY(desk.context().outbox.isKnown());
    QVERIFY(!page->decideButton()->isVisible());
    desk.quarrelAboutPlace();
    QTRY_VERIFY(page->decideButton()->isVisible());
    QVERIFY(desk.shell->zocalo()->safety().details.contains(QStringLiteral("1 cosa por decidir")));
    QTest::mouseClick(page->decideButton(), Qt::LeftButton);
    QCOMPARE(desk.shell->route().page, QStringLiteral("conflicts"));
    QTRY_COMPARE(
        desk.shell->page()->title(), QStringLiteral("Hay dos versiones de «La molienda con mula»"));
    QCOMPARE(desk.shell->page()->place(), QStringLiteral("Historias"));
}

void TestConflictsPage::theStoryPageLeadsThere()
{
    Quarrel desk;
    desk.openShell();
    desk.shell->go({QStringLiteral("story"), desk.story.record, {}});
    auto *page = qobject_cast<StoryPage *>(desk.shell->page());
    QTRY_COMPARE(page->title(), QStringLiteral("La molienda con mula"));
    QVERIFY(!page->notices()->disputed()->isVisible());
    desk.quarrelAboutPlace();
    QTRY_VERIFY(page->notices()->disputed()->isVisible());
    QTest::mouseClick(desk.button(QStringLiteral("Decidir")), Qt::LeftButton);
    QCOMPARE(desk.shell->route(), (Route{QStringLiteral("conflicts"), desk.story.record, {}}));
}

void TestConflictsPage::versionsStandSideBySide()
{
    Quarrel desk;
    desk.quarrelAboutPlace();
    desk.quarrelAboutSummary();
    desk.openPage();
    const auto *page = desk.page;
    QVERIFY(page->content().current);
    QCOMPARE(page->cards().size(), 2);
    const auto &fields = page->content().current->fields;
    QCOMPARE(fields[0].name, QStringLiteral("Resumen"));
    QCOMPARE(fields[0].before, ancestor);
    QCOMPARE(fields[1].name, QStringLiteral("Lugar"));
    for (const DisputeCard *card : page->cards()) {
        QCOMPARE(card->sides().size(), 2);
        // This PC on the left, whatever is shown until now.
        QVERIFY(card->sides()[0]->accessibleDescription().startsWith(QStringLiteral("En este PC")));
        QVERIFY(card->sides()[1]->accessibleDescription().startsWith(
            QStringLiteral("En otro PC, llegó por la red local")));
        QVERIFY(card->sides()[0]->isChecked() != card->sides()[1]->isChecked());
        QVERIFY(card->other());
    }
    QVERIFY(page->cards()[0]->both());
    QVERIFY(!page->cards()[1]->both()); // a place is one
    QVERIFY(page->content().current->equalNames.contains(QStringLiteral("Quién cuenta")));
}

void TestConflictsPage::pcsGoByTheirNames()
{
    Quarrel desk;
    QVERIFY_OK(desk.context()
            .store
            .write([device = desk.elsewhere.device()](store::Writer &writer) {
                return people::namePc(writer, device, QStringLiteral("de la ventana"));
            })
            .takeResult());
    desk.quarrelAboutPlace();
    desk.openPage();
    const auto sides = desk.page->cards().first()->sides();
    QVERIFY2(sides[1]->accessibleDescription().startsWith(QStringLiteral("En el PC de la ventana")),
        qPrintable(sides[1]->accessibleDescription()));
}

void TestConflictsPage::differencesAreMarked()
{
    Quarrel desk;
    desk.quarrelAboutSummary();
    desk.openPage();
    const auto *page = desk.page;
    QVERIFY(page->content().current);
    const auto marked = [](const ChoiceButton *button) {
        QStringList words;
        for (const store::Stretch &mark : button->content().marks)
            words.append(button->content().text.mid(mark.from, mark.length));
        return words;
    };
    const DisputeCard *card = page->cards().first();
    QCOMPARE(
        marked(card->sides()[0]), (QStringList{QStringLiteral("trigo"), QStringLiteral("mañana")}));
    QCOMPARE(
        marked(card->sides()[1]), (QStringList{QStringLiteral("cebada"), QStringLiteral("tarde")}));
    QVERIFY(card->sides()[1]->accessibleDescription().endsWith(
        QStringLiteral("Solo aquí dice: cebada; tarde")));
}

void TestConflictsPage::centresHaveDisputesToo()
{
    Quarrel desk;
    const auto profile = desk.context()
                             .store
                             .read([&](store::Reader &reader) {
                                 return people::centreProfile(reader, *desk.context().store.trust(),
                                     desk.context().store.centre());
                             })
                             .takeResult();
    desk.elsewhere.editApart(profile->id, [](people::CentreProfile &one, bool here) {
        one.place = here ? QStringLiteral("Manabí") : QStringLiteral("San Plácido");
    });
    desk.openPage();
    const auto *page = desk.page;
    QVERIFY(page->content().current);
    QCOMPARE(page->title(), QStringLiteral("Hay dos versiones de «Infocentro San Plácido»"));
    QCOMPARE(page->place(), QStringLiteral("Centro"));
    QCOMPARE(page->content().current->fields.first().name, QStringLiteral("Lugar"));
    QTest::mouseClick(page->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(desk.left(), 0);
}

void TestConflictsPage::partsBelongToTheirStory()
{
    Quarrel desk;
    const auto passage = desk.context()
                             .store
                             .write([&](store::Writer &writer) {
                                 Passage one;
                                 one.story = desk.story;
                                 one.text = QStringLiteral("Cantaba mientras molía.");
                                 one.space = writer.spaceOf(desk.story.record);
                                 return archive::savePassage(writer, one);
                             })
                             .takeResult();
    QVERIFY_OK(passage);
    desk.quarrelAboutPlace();
    const Id<Story> second = desk.addStory(QStringLiteral("El telar"));
    desk.elsewhere.editApart(second, [](Story &one, bool here) {
        one.teller = here ? QStringLiteral("Rosa") : QStringLiteral("Marlene");
    });
    desk.elsewhere.editApart(passage->id, [](Passage &one, bool here) {
        one.text = here ? QStringLiteral("Cantaba mientras cocinaba.")
                        : QStringLiteral("Cantaba mientras tejía.");
    });
    desk.openPage(desk.story.record);
    const auto *page = desk.page;
    QVERIFY(page->content().current);
    QCOMPARE(page->content().count, 2);
    QTest::mouseClick(page->laterButton(), Qt::LeftButton);
    QTRY_COMPARE(page->place(), QStringLiteral("Transcripción · 2 de 2"));
    QCOMPARE(page->title(), QStringLiteral("Hay dos versiones de «La molienda con mula»"));
}

void TestConflictsPage::threeAreNotCalledTwo()
{
    Quarrel desk;
    Elsewhere third(desk.context().store);
    desk.elsewhere.fetch();
    third.fetch();
    const auto say = [](const char *place, const char *summary) {
        return [place, summary](Story &one) {
            one.place = QString::fromUtf8(place);
            one.summary = QString::fromUtf8(summary);
        };
    };
    desk.elsewhere.editThere(desk.story, say("Portoviejo", "Mi abuela molía trigo."));
    third.editThere(desk.story, say("Chone", "Mi abuela molía cebada."));
    desk.edit(say("Manabí", "Mi abuela molía yuca."));
    desk.elsewhere.bring();
    third.bring();
    desk.openPage({}, {1024, 600});
    const auto *page = desk.page;
    QCOMPARE(page->title(), QStringLiteral("Hay varias versiones de «La molienda con mula»"));
    QVERIFY(page->equalText().contains(QStringLiteral("iguales en todas")));
    QCOMPARE(page->cards().size(), 2);
    for (const DisputeCard *card : page->cards()) {
        QCOMPARE(card->sides().size(), 3);
        // Each says where it is from; of one it would be wrong that only there it says something.
        for (const ChoiceButton *side : card->sides()) {
            QVERIFY(!side->content().caption.isEmpty());
            QVERIFY(side->content().marks.isEmpty());
        }
    }
    QCOMPARE(page->cards()[0]->both()->content().text,
        QStringLiteral("Dejar todas, una debajo de la otra"));
    QTRY_VERIFY2(clipped(*desk.shell).isEmpty(),
        qPrintable(clipped(*desk.shell).join(QStringLiteral("; "))));
    keepPicture(*desk.shell, "conflicts-three");
    page->cards()[0]->both()->click();
    Quarrel::choice(*page->cards()[1], QStringLiteral("Chone"))->click();
    page->saveButton()->click();
    QTRY_COMPARE(desk.left(), 0);
    QCOMPARE(desk.now().place, QStringLiteral("Chone"));
    QCOMPARE(desk.now().summary.count(QStringLiteral("Mi abuela molía")), 3);
}

/// Of what itFits() asks.
void TestConflictsPage::aCutTextIsNoticed()
{
    Theme theme;
    theme.applyTo(*qApp);
    QWidget window;
    window.resize(400, 600);
    auto *button = new ChoiceButton(theme, {{}, ancestor.repeated(4), {}, {}, true}, &window);
    button->resize(300, button->heightForWidth(300));
    window.show();
    QCOMPARE(clipped(window), QStringList());
    button->resize(300, button->height() - 1);
    QCOMPARE(clipped(window).size(), 1);
    button->resize(300, button->heightForWidth(300));
    button->move(101, 0);
    QCOMPARE(clipped(window).size(), 1);
}

void TestConflictsPage::itFits_data()
{
    addScreens();
}

void TestConflictsPage::itFits()
{
    QFETCH(QSize, size);
    QFETCH(Theme::Look, look);
    QFETCH(int, scale);
    Quarrel desk;
    desk.theme.setLook(look);
    desk.theme.setScale(scale);
    desk.quarrelAboutPlace();
    desk.quarrelAboutSummary();
    desk.openPage({}, size);
    auto *page = desk.page;
    QVERIFY(page->content().current);
    QTRY_COMPARE(desk.context().outbox.disputes(), 1);
    QTRY_VERIFY2(clipped(*desk.shell).isEmpty(),
        qPrintable(clipped(*desk.shell).join(QStringLiteral("; "))));
    QCOMPARE(desk.shell->size(), size);
    keepPicture(*desk.shell, "conflicts");
    QCOMPARE(hardToHit(*page), QStringList());
    QTest::mouseClick(page->cards().first()->other(), Qt::LeftButton);
    page->equalButton()->click();
    QTRY_VERIFY2(clipped(*desk.shell).isEmpty(),
        qPrintable(clipped(*desk.shell).join(QStringLiteral("; "))));
    keepPicture(*desk.shell, "conflicts-writing");
}

QTEST_MAIN(TestConflictsPage)
#include "testconflictspage.moc"
