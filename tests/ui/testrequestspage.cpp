// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/requestspage.h"

#include "tests/support/patience.h"
#include "tests/ui/clipped.h"
#include "tests/ui/peopledesk.h"
#include "tests/ui/screens.h"

#include <QPlainTextEdit>

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;

namespace {

const QDate today(2026, 7, 14);

struct RegisterDesk : PeopleDesk {
    void ask(people::RequestKind kind, const QDate &day, const char *said = "") const
    {
        const people::NewRequest wanted{kind, nayeli, {}, words(said), day};
        store::Store &store = context().store;
        const auto asked = store
                               .writeAs(rosa.record,
                                   [&](store::Writer &writer) {
                                       return people::takeDown(writer, wanted, today);
                                   })
                               .takeResult();
        if (!asked.ok())
            qFatal("%s", qPrintable(asked.error().message));
    }
    RequestsPage *openRegister()
    {
        if (!shell)
            openShell();
        shell->go({QStringLiteral("requests"), {}, {}});
        [this] { QTRY_VERIFY(shell->isActiveWindow()); }();
        return qobject_cast<RequestsPage *>(shell->page());
    }
};

} // namespace

class TestRequestsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lateOnesAreMarked();
    void aRequestIsAnsweredAndTakenBack();
    void somebodyFromOutsideIsTakenDown();
    void whatIsBeingWrittenStays();
    void whoLocksComesBackToIt();
    void onlyWhoAnswersReadsIt();
    void itFitsEveryScreen_data() { addScreens(); }
    void itFitsEveryScreen();
};

void TestRequestsPage::lateOnesAreMarked()
{
    RegisterDesk desk;
    desk.sit(desk.rosa, "2580");
    desk.ask(people::RequestKind::Access, today.addDays(-3));
    RequestsPage *page = desk.openRegister();
    QTRY_COMPARE(page->cards().size(), 1);
    QVERIFY(!page->late()->isVisible());
    QCOMPARE(page->cards().first()->clock()->text(), words("Quedan 12 días"));
    desk.ask(people::RequestKind::Erasure, today.addDays(-17));
    QTRY_COMPARE(page->cards().size(), 2);
    QCOMPARE(page->cards().first()->clock()->text(), words("Atrasado desde hace 2 días"));
    QVERIFY(page->late()->isVisible());
    QVERIFY(page->late()->sentence().startsWith(words("1 pedido está atrasado.")));
}

void TestRequestsPage::aRequestIsAnsweredAndTakenBack()
{
    RegisterDesk desk;
    desk.sit(desk.rosa, "2580");
    desk.ask(people::RequestKind::Access, today);
    RequestsPage *page = desk.openRegister();
    QTRY_COMPARE(page->cards().size(), 1);
    page->cards().first()->answerButton()->setFocus();
    press(Qt::Key_Space);
    page->cards().first()->saveButton()->click();
    QTRY_COMPARE(page->cards().first()->problem(), words("Escriba qué se hizo."));
    page->cards().first()->edit()->setFocus();
    type(words("Se le dio una copia."));
    page->cards().first()->saveButton()->click();
    QTRY_COMPARE(page->cards().size(), 0);
    page->which()->button(1)->click();
    QTRY_COMPARE(page->cards().size(), 1);
    QCOMPARE(page->cards().first()->clock()->text(), words("Respondido el 14 jul 2026"));
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(page->cards().first()->clock()->text(), words("Quedan 15 días"));
}

void TestRequestsPage::somebodyFromOutsideIsTakenDown()
{
    RegisterDesk desk;
    desk.sit(desk.rosa, "2580");
    RequestsPage *page = desk.openRegister();
    page->addButton()->click();
    QVERIFY(page->form()->asker()->edit()->hasFocus());
    page->form()->chooseKind(people::RequestKind::Erasure);
    page->form()->sendButton()->click();
    QTRY_COMPARE(page->form()->problem(), words("Escriba quién lo pide."));
    page->form()->asker()->edit()->setFocus();
    type(words("Luz Tenelema"));
    page->form()->day()->setDate(today.addDays(-1));
    page->form()->sendButton()->click();
    QTRY_COMPARE(page->cards().size(), 1);
    QCOMPARE(page->cards().first()->clock()->text(), words("Quedan 14 días"));
    // Somebody of the centre is known by her name.
    page->addButton()->click();
    type(words("nayeli"));
    page->form()->sendButton()->click();
    QTRY_COMPARE(page->cards().size(), 2);
    store::Store &store = desk.context().store;
    const auto hers = store
                          .read([&](store::Reader &reader) {
                              return people::requestsOf(
                                  reader, store.space(store::SpaceKind::Centre), desk.nayeli);
                          })
                          .takeResult();
    QCOMPARE(hers->size(), 1);
}

void TestRequestsPage::whatIsBeingWrittenStays()
{
    RegisterDesk desk;
    desk.sit(desk.rosa, "2580");
    desk.ask(people::RequestKind::Access, today);
    RequestsPage *page = desk.openRegister();
    QTRY_COMPARE(page->cards().size(), 1);
    page->cards().first()->answerButton()->click();
    type(words("Se le"));
    QVERIFY(page->hasDraft());
    desk.ask(people::RequestKind::Portability, today);
    QTRY_COMPARE(desk.context()
                     .store
                     .read([&](store::Reader &reader) {
                         return people::requests(reader,
                             desk.context().store.space(store::SpaceKind::Centre),
                             people::Asked::Open);
                     })
                     .takeResult()
                     ->size(),
        2);
    QCOMPARE(page->cards().first()->edit()->toPlainText(), words("Se le"));
    type(words(" dio."));
    page->cards().first()->saveButton()->click();
    QTRY_VERIFY(!page->hasDraft());
    QTRY_COMPARE(page->cards().size(), 1);
    QTRY_VERIFY(page->cards().first()->answerButton()->isVisible());
}

void TestRequestsPage::whoLocksComesBackToIt()
{
    RegisterDesk desk;
    desk.sit(desk.rosa, "2580");
    desk.ask(people::RequestKind::Access, today);
    RequestsPage *page = desk.openRegister();
    QTRY_COMPARE(page->cards().size(), 1);
    page->cards().first()->answerButton()->click();
    type(words("Se le dio."));
    desk.shell->hide(); // as the window does before anybody is asked who it is
    desk.context().access.session().lock();
    desk.sit(desk.rosa, "2580");
    desk.shell->show();
    QCOMPARE(page->cards().size(), 1);
    QCOMPARE(page->cards().first()->edit()->toPlainText(), words("Se le dio."));
}

void TestRequestsPage::onlyWhoAnswersReadsIt()
{
    RegisterDesk desk;
    desk.ask(people::RequestKind::Access, today);
    desk.sit(desk.elsa, "1357");
    RequestsPage *page = desk.openRegister();
    QVERIFY(page->late()->isVisible());
    QCOMPARE(page->late()->sentence(), words("Eso solo lo hace quien administra el centro."));
    QVERIFY(page->topActions().isEmpty());
    QVERIFY(page->cards().isEmpty());
    desk.sit(desk.rosa, "2580");
    QTRY_COMPARE(page->cards().size(), 1);
    QVERIFY(!page->late()->isVisible());
}

void TestRequestsPage::itFitsEveryScreen()
{
    QFETCH(const QSize, size);
    QFETCH(const Theme::Look, look);
    QFETCH(const int, scale);
    RegisterDesk desk;
    desk.sit(desk.rosa, "2580");
    desk.ask(people::RequestKind::Erasure, today.addDays(-17), "Quiero que borren mi foto.");
    desk.ask(people::RequestKind::Correction, today.addDays(-13), "Mi apellido es Cando.");
    desk.ask(people::RequestKind::Access, today);
    desk.theme.setLook(look);
    desk.theme.setScale(scale);
    desk.openShell(size);
    RequestsPage *page = desk.openRegister();
    QTRY_COMPARE(page->cards().size(), 3);
    page->cards().first()->answerButton()->click();
    QTRY_COMPARE(clipped(*desk.shell), QStringList());
    keepPicture(*desk.shell, "requests");
    QCOMPARE(desk.shell->size(), size);
    QTRY_COMPARE(hardToHit(*desk.shell), QStringList());
    page->addButton()->click();
    QTRY_COMPARE(clipped(*desk.shell), QStringList());
    keepPicture(*desk.shell, "requests-form");
}

QTEST_MAIN(TestRequestsPage)
#include "testrequestspage.moc"
