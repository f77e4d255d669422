// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/centres.h"
#include "tests/ui-conflicts/elsewhere.h"
#include "tests/ui/clipped.h"
#include "tests/ui/uifixture.h"
#include "ui/archive/storypage.h"
#include "ui/conflicts/conflictspage.h"
#include "ui/shell/toast.h"
#include "ui/shell/zocalo.h"
#include "ui/sync/syncpage.h"

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;
using archive::Passage;
using archive::Story;

namespace {

const QString ancestor = QStringLiteral("Mi abuela molía maíz en la piedra cada mañana.");

/// A centre with a story that was changed here and on another PC.
struct Quarrel : Desk {
    Quarrel() : elsewhere(context().store)
    {
        story = addStory(QStringLiteral("La molienda con mula"), QStringLiteral("Don Segundo"));
        edit([](Story &one) {
            one.summary = ancestor;
            one.language = QStringLiteral("es");
        });
    }
    template<typename F> void edit(F change)
    {
        Pc::must(context()
                .store
                .write([&](store::Writer &writer) -> Result<> {
                    TAMBO_ASSIGN(Story one, writer.get(story));
                    change(one);
                    return writer.save(one);
                })
                .takeResult());
    }
    void quarrelAboutPlace()
    {
        elsewhere.editApart(story, [](Story &one, bool here) {
            one.place = here ? QStringLiteral("San Plácido") : QStringLiteral("Portoviejo");
        });
    }
    void quarrelAboutSummary()
    {
        elsewhere.editApart(story, [](Story &one, bool here) {
            one.summary = here ? QStringLiteral("Mi abuela molía trigo en la piedra cada mañana.")
                               : QStringLiteral("Mi abuela molía cebada en la piedra cada tarde.");
        });
    }
    void openPage(RecordId about = {}, const QSize &size = {1366, 768})
    {
        openShell(size);
        shell->go({QStringLiteral("sync"), {}, {}});
        shell->go({QStringLiteral("conflicts"), about, {}});
        page = qobject_cast<ConflictsPage *>(shell->page());
        QTRY_VERIFY(page->content().current);
        // Clicks need the places that the layout gives.
        QTRY_VERIFY(page->cards().first()->other()->isVisible()
            && page->cards().first()->other()->height() >= 44);
    }
    [[nodiscard]] Story now() const
    {
        return *context()
                    .store.read([this](store::Reader &reader) { return reader.get(story); })
                    .takeResult();
    }
    [[nodiscard]] qsizetype left() const
    {
        return context()
            .store.read([](store::Reader &reader) { return reader.conflicts(); })
            .takeResult()
            ->size();
    }
    /// The choice of a card that says this.
    static ChoiceButton *choice(const DisputeCard &card, const QString &text)
    {
        for (ChoiceButton *each : card.sides()) {
            if (each->content().text == text)
                return each;
        }
        return nullptr;
    }

    Id<Story> story;
    Elsewhere elsewhere;
    ConflictsPage *page = nullptr;
};

} // namespace

class TestConflictsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWayThereIsShown();
    void theStoryPageLeadsThere();
    void versionsStandSideBySide();
    void differencesAreMarked();
    void theOtherVersionCanBeChosen();
    void undoBringsBothBack();
    void proseCanBeKeptTwice();
    void aThirdVersionCanBeWritten();
    void nothingWrittenIsNotSaved();
    void theKeyboardIsEnough();
    void oneAfterTheOther();
    void decidingLaterChangesNothing();
    void aDecisionMadeElsewhereClosesIt();
    void whatWasChosenSurvivesOtherChanges();
    void whatWasWrittenSurvivesEditsOfOtherFields();
    void whoGoesOnIsNotTakenBack();
    void aHiddenPageReadsNothing();
    void whatIsTooLongIsSaid_data();
    void whatIsTooLongIsSaid();
    void centresHaveDisputesToo();
    void partsBelongToTheirStory();
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
    QVERIFY(!page->disputed()->isVisible());
    desk.quarrelAboutPlace();
    QTRY_VERIFY(page->disputed()->isVisible());
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
        QVERIFY(card->sides()[1]->accessibleDescription().startsWith(QStringLiteral("En otro PC")));
        QVERIFY(card->sides()[0]->isChecked() != card->sides()[1]->isChecked());
        QVERIFY(card->other());
    }
    QVERIFY(page->cards()[0]->both());
    QVERIFY(!page->cards()[1]->both()); // a place is one
    QVERIFY(page->content().current->equalNames.contains(QStringLiteral("Quién cuenta")));
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

void TestConflictsPage::theOtherVersionCanBeChosen()
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

void TestConflictsPage::undoBringsBothBack()
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

void TestConflictsPage::proseCanBeKeptTwice()
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

void TestConflictsPage::aThirdVersionCanBeWritten()
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

void TestConflictsPage::nothingWrittenIsNotSaved()
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

void TestConflictsPage::theKeyboardIsEnough()
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

void TestConflictsPage::oneAfterTheOther()
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

void TestConflictsPage::decidingLaterChangesNothing()
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

void TestConflictsPage::aDecisionMadeElsewhereClosesIt()
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

void TestConflictsPage::whatWasChosenSurvivesOtherChanges()
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

void TestConflictsPage::whatWasWrittenSurvivesEditsOfOtherFields()
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

void TestConflictsPage::whoGoesOnIsNotTakenBack()
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

void TestConflictsPage::aHiddenPageReadsNothing()
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

void TestConflictsPage::whatIsTooLongIsSaid_data()
{
    QTest::addColumn<bool>("prose");
    QTest::newRow("a line") << false;
    QTest::newRow("two texts, one below the other") << true;
}

void TestConflictsPage::whatIsTooLongIsSaid()
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

void TestConflictsPage::itFits_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Theme::Look>("look");
    QTest::addColumn<int>("scale");
    for (const QSize size : {QSize(1024, 600), QSize(1366, 768), QSize(1920, 1080)}) {
        for (const auto &[name, look] :
            {std::pair("light", Theme::Look::Light), std::pair("dark", Theme::Look::Dark),
                std::pair("contrast", Theme::Look::Contrast)})
            QTest::addRow("%dx%d-%s", size.width(), size.height(), name) << size << look << 100;
        QTest::addRow("%dx%d-115", size.width(), size.height())
            << size << Theme::Look::Light << 115;
    }
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
    const auto buttons = page->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (!button->isVisible())
            continue;
        QVERIFY2(button->height() >= 44 && button->width() >= 44,
            qPrintable(button->text() + button->accessibleName()));
        QVERIFY(!button->accessibleName().isEmpty() || !button->text().isEmpty());
    }
    QTest::mouseClick(page->cards().first()->other(), Qt::LeftButton);
    page->equalButton()->click();
    QTRY_VERIFY2(clipped(*desk.shell).isEmpty(),
        qPrintable(clipped(*desk.shell).join(QStringLiteral("; "))));
    keepPicture(*desk.shell, "conflicts-writing");
}

QTEST_MAIN(TestConflictsPage)
#include "testconflictspage.moc"
