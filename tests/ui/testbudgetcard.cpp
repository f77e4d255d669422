// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui/sending.h"
#include "ui/shell/toast.h"
#include "ui/sync/budgetcard.h"

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;

class TestBudgetCard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theBudgetSaysWhatFits();
    void aBudgetIsChanged();
    void wrongLimitsAreRefused();
    void eachConnectionHasItsOwn();
    void bothConnectionsAreSaved();
    void whatIsWrongIsSaidWhereItStands();
    void theHeadingSaysOfWhat();
    void whatIsHeldBackSaysUntilWhen();
};

void TestBudgetCard::theBudgetSaysWhatFits()
{
    Sending desk;
    desk.addStory(QStringLiteral("La molienda"));
    desk.openPage();
    const BudgetCard *card = desk.page->budget();
    QCOMPARE(card->allowed(), QStringLiteral("sin límite"));
    desk.allow({50 * mb, 0, 0, 0, false});
    QTRY_COMPARE(card->allowed(), QStringLiteral("de 50\u00a0MB que usted permite"));
    QTRY_COMPARE(card->note(), QStringLiteral("Alcanza para todo."));
    // Texts wait only where somebody said so.
    desk.allow({1, 0, 0, 0, false});
    QTRY_COMPARE(card->allowed(), QStringLiteral("de 1\u00a0bytes que usted permite"));
    QCOMPARE(card->note(), QStringLiteral("Alcanza para todo."));
    desk.allow({1, 0, 0, 0, true});
    const auto things = desk.context().outbox.items().size();
    QTRY_COMPARE(card->note(), QStringLiteral("Alcanza para 0 de las %1.").arg(things));
    desk.allow({0, 900 * mb, 0, 0, false});
    QTRY_COMPARE(card->allowed(), QStringLiteral("de 900\u00a0MB este mes"));
}

void TestBudgetCard::aBudgetIsChanged()
{
    Sending desk;
    desk.openPage();
    BudgetCard *card = desk.page->budget();
    QTest::mouseClick(card->changeButton(), Qt::LeftButton);
    QTRY_VERIFY(card->day()->isVisible());
    QTRY_COMPARE(QApplication::focusWidget(), card->day()->edit());
    QTRY_VERIFY(card->saveButton()->isEnabled());
    type(QStringLiteral("50"));
    card->month()->edit()->setText(QStringLiteral("900"));
    card->from()->edit()->setText(QStringLiteral("20"));
    card->to()->edit()->setText(QStringLiteral("6:30"));
    card->texts()->take(true);
    QTest::mouseClick(card->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(desk.rules(store::LinkKind::Fixed),
        (store::LinkRules{50 * mb, 900 * mb, 20 * 60, 6 * 60 + 30, true}));
    QTRY_COMPARE(desk.shell->toast()->sentence(), QStringLiteral("El límite quedó guardado."));
    desk.shell->toast()->undo();
    QTRY_COMPARE(desk.rules(store::LinkKind::Fixed), store::LinkRules());
}

void TestBudgetCard::wrongLimitsAreRefused()
{
    Sending desk;
    desk.openPage();
    BudgetCard *card = desk.page->budget();
    QTest::mouseClick(card->changeButton(), Qt::LeftButton);
    QTRY_VERIFY(card->day()->isVisible());
    QTRY_VERIFY(card->saveButton()->isEnabled());
    card->day()->edit()->setText(QStringLiteral("mucho"));
    card->from()->edit()->setText(QStringLiteral("25:00"));
    QTest::mouseClick(card->saveButton(), Qt::LeftButton);
    QCOMPARE(card->day()->error(), QStringLiteral("Escriba un número."));
    QCOMPARE(card->from()->error(), QStringLiteral("Escriba como 20:30."));
    QVERIFY(card->saveButton()->isVisible());
    QCOMPARE(desk.rules(store::LinkKind::Fixed), store::LinkRules());
}

void TestBudgetCard::eachConnectionHasItsOwn()
{
    Sending desk;
    desk.allow({50 * mb, 0, 0, 0, false});
    desk.openPage();
    BudgetCard *card = desk.page->budget();
    QTest::mouseClick(card->changeButton(), Qt::LeftButton);
    QTRY_COMPARE(card->day()->text(), QStringLiteral("50"));
    card->links()->button(int(store::LinkKind::Metered))->click();
    QTRY_COMPARE(card->day()->text(), QString());
    QTRY_VERIFY(card->saveButton()->isEnabled());
    card->day()->edit()->setText(QStringLiteral("5"));
    QTest::mouseClick(card->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(desk.rules(store::LinkKind::Metered).dayBytes, 5 * mb);
    QCOMPARE(desk.rules(store::LinkKind::Fixed).dayBytes, 50 * mb);
}

void TestBudgetCard::bothConnectionsAreSaved()
{
    Sending desk;
    desk.openPage();
    BudgetCard *card = desk.page->budget();
    QTest::mouseClick(card->changeButton(), Qt::LeftButton);
    QTRY_VERIFY(card->day()->isVisible());
    QTRY_VERIFY(card->saveButton()->isEnabled());
    card->day()->edit()->setText(QStringLiteral("50"));
    card->links()->button(int(store::LinkKind::Metered))->click();
    QTRY_VERIFY(card->saveButton()->isEnabled());
    QCOMPARE(card->day()->text(), QString());
    card->day()->edit()->setText(QStringLiteral("5"));
    card->links()->button(int(store::LinkKind::Fixed))->click();
    QCOMPARE(card->day()->text(), QStringLiteral("50"));
    QTest::mouseClick(card->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(desk.shell->toast()->sentence(), QStringLiteral("El límite quedó guardado."));
    QCOMPARE(desk.rules(store::LinkKind::Fixed).dayBytes, 50 * mb);
    QCOMPARE(desk.rules(store::LinkKind::Metered).dayBytes, 5 * mb);
    desk.shell->toast()->undo();
    QTRY_COMPARE(desk.shell->toast()->sentence(), QStringLiteral("Deshecho."));
    for (const auto link : {store::LinkKind::Fixed, store::LinkKind::Metered})
        QCOMPARE(desk.rules(link), store::LinkRules());
}

void TestBudgetCard::whatIsWrongIsSaidWhereItStands()
{
    Sending desk;
    desk.openPage();
    BudgetCard *card = desk.page->budget();
    QTest::mouseClick(card->changeButton(), Qt::LeftButton);
    QTRY_VERIFY(card->saveButton()->isEnabled());
    card->links()->button(int(store::LinkKind::Metered))->click();
    QTRY_VERIFY(card->saveButton()->isEnabled());
    card->day()->edit()->setText(QStringLiteral("poco"));
    card->links()->button(int(store::LinkKind::Fixed))->click();
    QVERIFY(card->day()->error().isEmpty());
    QTest::mouseClick(card->saveButton(), Qt::LeftButton);
    QCOMPARE(card->links()->taken(), QVariant(int(store::LinkKind::Metered)));
    QCOMPARE(card->day()->text(), QStringLiteral("poco"));
    QCOMPARE(card->day()->error(), QStringLiteral("Escriba un número."));
    QVERIFY(card->saveButton()->isVisible());
}

void TestBudgetCard::theHeadingSaysOfWhat()
{
    Sending desk;
    desk.openPage();
    const BudgetCard *card = desk.page->budget();
    QCOMPARE(card->heading(), QStringLiteral("Datos de hoy"));
    desk.allow({0, 900 * mb, 0, 0, false});
    QTRY_COMPARE(card->heading(), QStringLiteral("Datos de este mes"));
    QCOMPARE(card->barName(), QStringLiteral("Datos de este mes"));
    desk.allow({50 * mb, 900 * mb, 0, 0, false});
    QTRY_COMPARE(card->heading(), QStringLiteral("Datos de hoy"));
}

void TestBudgetCard::whatIsHeldBackSaysUntilWhen()
{
    using Why = sync::Allowance::Why;
    const QDateTime now = at("2026-07-14T09:05:00");
    QCOMPARE(heldText({0, Why::Day, at("2026-07-15T00:00:00")}, false, now),
        QStringLiteral("Ya se usó lo permitido para hoy. Los archivos seguirán mañana."));
    QCOMPARE(heldText({0, Why::Month, at("2026-08-01T00:00:00")}, false, now),
        QStringLiteral("Ya se usó lo permitido para este mes. Los archivos seguirán el sábado 1 de"
                       " agosto."));
    QCOMPARE(heldText({0, Why::Hours, at("2026-07-14T20:30:00")}, false, now),
        QStringLiteral("Los archivos salen desde hoy, 20:30."));
    // Where texts wait too, nothing leaves.
    QCOMPARE(heldText({0, Why::Day, at("2026-07-15T00:00:00")}, true, now),
        QStringLiteral("Ya se usó lo permitido para hoy. Todo seguirá mañana."));
    QCOMPARE(heldText({0, Why::Month, at("2026-08-01T00:00:00")}, true, now),
        QStringLiteral("Ya se usó lo permitido para este mes. Todo seguirá el sábado 1 de"
                       " agosto."));
    QCOMPARE(heldText({0, Why::Hours, at("2026-07-14T20:30:00")}, true, now),
        QStringLiteral("Todo sale desde hoy, 20:30."));
    QVERIFY(heldText({}, true, now).isEmpty());
}

QTEST_MAIN(TestBudgetCard)
#include "testbudgetcard.moc"
