// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui-conflicts/quarrel.h"
#include "tests/ui/clipped.h"
#include "tests/ui/screens.h"
#include "ui/shell/toast.h"

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;

class TestApart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothVersionsCanStay();
    void aTitleOfItsOwnTellsThemApart();
    void oneUndoMakesThemOneAgain();
    void whatIsWrittenAnewIsNoVersion();
    void onlyWhereItMakesSense_data();
    void onlyWhereItMakesSense();
    void theKeyboardReachesIt();
    void theFooterFits_data();
    void theFooterFits();
};

void TestApart::bothVersionsCanStay()
{
    Quarrel desk;
    desk.quarrelAboutPlace();
    desk.openPage();
    const auto *page = desk.page;
    QVERIFY(page->apartButton()->isVisible());
    QTest::mouseClick(
        Quarrel::choice(*page->cards().first(), QStringLiteral("San Plácido")), Qt::LeftButton);
    QTest::mouseClick(page->apartButton(), Qt::LeftButton);
    QTRY_COMPARE(desk.shell->route().page, QStringLiteral("sync"));
    const QList<Story> stories = desk.stories();
    QCOMPARE(stories.size(), 2);
    QCOMPARE(stories[0].id, desk.story);
    QCOMPARE(stories[0].place, QStringLiteral("San Plácido"));
    QCOMPARE(stories[1].place, QStringLiteral("Portoviejo"));
    QCOMPARE(stories[1].summary, ancestor);
    QCOMPARE(desk.left(), 0);
    QCOMPARE(desk.shell->toast()->sentence(),
        QStringLiteral("En Historias hay ahora dos que se llaman «La molienda con mula»."));
}

void TestApart::aTitleOfItsOwnTellsThemApart()
{
    Quarrel desk;
    desk.elsewhere.editApart(desk.story, [](Story &one, bool here) {
        one.title = here ? QStringLiteral("La molienda") : QStringLiteral("Mi abuela");
    });
    desk.openPage();
    QTest::mouseClick(
        Quarrel::choice(*desk.page->cards().first(), QStringLiteral("Mi abuela")), Qt::LeftButton);
    QTest::mouseClick(desk.page->apartButton(), Qt::LeftButton);
    QTRY_COMPARE(desk.shell->toast()->sentence(),
        QStringLiteral("Ahora hay dos: «Mi abuela» y «La molienda»."));
    QCOMPARE(desk.stories().size(), 2);
}

void TestApart::oneUndoMakesThemOneAgain()
{
    Quarrel desk;
    desk.quarrelAboutPlace();
    desk.quarrelAboutSummary();
    desk.openPage();
    const Story before = desk.now();
    QTest::mouseClick(desk.page->apartButton(), Qt::LeftButton);
    QTRY_COMPARE(desk.stories().size(), 2);
    QTRY_VERIFY(!desk.shell->toast()->sentence().isEmpty());
    desk.shell->toast()->undo();
    QTRY_COMPARE(desk.stories().size(), 1);
    QCOMPARE(desk.left(), 2);
    QCOMPARE(desk.now().place, before.place);
    QCOMPARE(desk.now().summary, before.summary);
    QTRY_COMPARE(desk.shell->toast()->sentence(), QStringLiteral("Deshecho."));
}

void TestApart::whatIsWrittenAnewIsNoVersion()
{
    Quarrel desk;
    desk.quarrelAboutPlace();
    desk.openPage();
    const auto *page = desk.page;
    page->cards().first()->other()->click();
    page->cards().first()->edit()->setPlainText(QStringLiteral("Manabí"));
    page->apartButton()->click();
    QTRY_VERIFY(page->problem()->isVisible());
    QCOMPARE(page->problem()->sentence(),
        QStringLiteral("Elija en cada dato una de las dos versiones."));
    QVERIFY(page->apartButton()->isEnabled());
    QCOMPARE(desk.stories().size(), 1);
    QCOMPARE(page->cards().first()->edit()->toPlainText(), QStringLiteral("Manabí"));
}

void TestApart::onlyWhereItMakesSense_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"three", "a part", "whether it stays"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestApart::onlyWhereItMakesSense()
{
    QFETCH(QString, what);
    Quarrel desk;
    if (what == QStringLiteral("three")) {
        Elsewhere third(desk.context().store);
        third.editThere(desk.story, [](Story &one) { one.place = QStringLiteral("Chone"); });
        desk.quarrelAboutPlace();
        third.bring();
    } else if (what == QStringLiteral("a part")) {
        archive::Passage passage;
        passage.story = desk.story;
        passage.text = QStringLiteral("Cantaba.");
        const auto saved
            = desk.context()
                  .store.write([&](store::Writer &writer) { return savePassage(writer, passage); })
                  .takeResult();
        QVERIFY_OK(saved);
        desk.elsewhere.editApart(saved->id, [](archive::Passage &one, bool here) {
            one.text = here ? QStringLiteral("Bailaba.") : QStringLiteral("Tejía.");
        });
    } else {
        desk.quarrelAboutExistence();
    }
    desk.openPage();
    QVERIFY(desk.page->saveButton()->isVisible());
    QVERIFY(!desk.page->apartButton()->isVisible());
}

void TestApart::theKeyboardReachesIt()
{
    Quarrel desk;
    desk.quarrelAboutPlace();
    desk.openPage();
    desk.page->laterButton()->setFocus();
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), desk.page->apartButton());
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), desk.page->saveButton());
    desk.page->apartButton()->setFocus();
    press(Qt::Key_Space);
    QTRY_COMPARE(desk.stories().size(), 2);
}

void TestApart::theFooterFits_data()
{
    addScreens();
    for (const QSize size : {QSize(1024, 600), QSize(1366, 768)}) {
        for (const int scale : {130, 150})
            QTest::addRow("%dx%d-%d", size.width(), size.height(), scale)
                << size << Theme::Look::Light << scale;
    }
}

void TestApart::theFooterFits()
{
    QFETCH(QSize, size);
    QFETCH(Theme::Look, look);
    QFETCH(int, scale);
    Quarrel desk;
    desk.theme.setLook(look);
    desk.theme.setScale(scale);
    desk.quarrelAboutPlace();
    desk.openPage({}, size);
    const ConflictsPage *page = desk.page;
    const QList<Button *> buttons{page->laterButton(), page->apartButton(), page->saveButton()};
    for (const Button *button : buttons) {
        QTRY_VERIFY(button->width() >= button->sizeHint().width());
        const QRect place(button->mapTo(page, QPoint()), button->size());
        QVERIFY(page->rect().contains(place));
    }
    QCOMPARE(page->apartButton()->accessibleName(), QStringLiteral("Guardar las dos por separado"));
    keepPicture(*desk.shell, "apart");
}

QTEST_MAIN(TestApart)
#include "testapart.moc"
