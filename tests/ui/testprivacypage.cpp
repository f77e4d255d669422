// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/privacypage.h"

#include "tests/support/patience.h"
#include "tests/ui/clipped.h"
#include "tests/ui/peopledesk.h"
#include "tests/ui/screens.h"
#include "ui/shell/personbutton.h"
#include "ui/voice/listenbutton.h"

#include <QPlainTextEdit>

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;

namespace {

struct PrivacyDesk : PeopleDesk {
    PrivacyPage *openPrivacy(RecordId record = {})
    {
        if (!shell)
            openShell();
        shell->go({QStringLiteral("privacy"), record, {}});
        [this] { QTRY_VERIFY(shell->isActiveWindow()); }();
        auto *page = qobject_cast<PrivacyPage *>(shell->page());
        [page] { QTRY_VERIFY(page->who()->isVisible()); }();
        return page;
    }
    [[nodiscard]] QList<people::Request> requestsOf(Id<people::Person> id) const
    {
        store::Store &store = context().store;
        return *store
                    .read([&](store::Reader &reader) {
                        return people::requestsOf(
                            reader, store.space(store::SpaceKind::Centre), id);
                    })
                    .takeResult();
    }
};

} // namespace

class TestPrivacyPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLearnerReadsWhatIsKept();
    void sheAsksForACorrectionOfWhatSheMayNotChange();
    void aHalfWrittenRequestIsADraft();
    void whoLocksComesBackToIt();
    void aFacilitatorSeesAnother();
    void aStewardErasesWhereSheMay();
    void nobodySeesOthersUninvited();
    void itFitsEveryScreen_data() { addScreens(); }
    void itFitsEveryScreen();
};

void TestPrivacyPage::aLearnerReadsWhatIsKept()
{
    PrivacyDesk desk;
    desk.addStory(words("La molienda"), words("Nayeli"));
    desk.sit(desk.nayeli, "");
    desk.openShell();
    desk.shell->personButton()->entries().first()->trigger();
    auto *page = qobject_cast<PrivacyPage *>(desk.shell->page());
    QVERIFY(page);
    QTRY_VERIFY(page->who()->isVisible());
    QCOMPARE(page->title(), words("Mis datos"));
    QVERIFY(page->who()->said().contains(words("Nombre: Nayeli")));
    QVERIFY(page->who()->said().contains(words("Papel: Aprende")));
    QVERIFY(page->stories()->said().contains(words("Historias que cuenta: 1")));
    QVERIFY(page->where()->said().contains(
        words("Abierto a todos: 1 de sus historias las puede ver cualquiera.")));
    QVERIFY(page->changes()->said().join(u'\n').contains(words("Rosa, en ")));
    QTRY_VERIFY(
        page->stories()->said().contains(words("Lo que cambió: Ningún cambio lleva su nombre.")));
    for (Block *block : {page->who(), page->stories(), page->changes(), page->where()})
        QVERIFY(block->findChild<ListenButton *>());
    page->correctButton()->click();
    QCOMPARE(desk.shell->route().page, words("people"));
}

void TestPrivacyPage::sheAsksForACorrectionOfWhatSheMayNotChange()
{
    PrivacyDesk desk;
    desk.sit(desk.nayeli, "");
    PrivacyPage *page = desk.openPrivacy();
    QCOMPARE(page->eraseButton()->text(), words("Pedir que se borre todo"));
    page->eraseButton()->click();
    QVERIFY(page->form()->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(!page->form()->isVisible());
    page->askButton()->setFocus();
    press(Qt::Key_Space);
    QVERIFY(page->form()->wordsEdit()->hasFocus());
    page->form()->sendButton()->click();
    QTRY_VERIFY(page->form()->problem().contains(words("con sus palabras")));
    type(words("Que no salga mi foto"));
    page->form()->sendButton()->click();
    QTRY_COMPARE(desk.requestsOf(desk.nayeli).size(), 1);
    const people::Request asked = desk.requestsOf(desk.nayeli).first();
    QCOMPARE(asked.kind, people::RequestKind::Objection);
    QCOMPARE(asked.received.date(), QDate(2026, 7, 14));
    QTRY_VERIFY(page->asked()->said().join(u'\n').contains(words("Quedan 15 días")));
    QVERIFY(!page->form()->isVisible());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(desk.requestsOf(desk.nayeli).isEmpty());
}

void TestPrivacyPage::aHalfWrittenRequestIsADraft()
{
    PrivacyDesk desk;
    desk.sit(desk.nayeli, "");
    PrivacyPage *page = desk.openPrivacy();
    QVERIFY(!page->hasDraft());
    page->askButton()->click();
    QVERIFY(!page->hasDraft());
    type(words("Que"));
    QVERIFY(page->hasDraft());
    QVERIFY(page->goBack());
    QVERIFY(!page->hasDraft());
}

void TestPrivacyPage::whoLocksComesBackToIt()
{
    PrivacyDesk desk;
    desk.sit(desk.nayeli, "");
    PrivacyPage *page = desk.openPrivacy();
    page->askButton()->click();
    type(words("Que"));
    desk.shell->hide(); // as the window does before anybody is asked who it is
    desk.context().access.session().lock();
    desk.sit(desk.nayeli, "");
    desk.shell->show();
    QVERIFY(page->form()->isVisible());
    QCOMPARE(page->form()->wordsEdit()->toPlainText(), words("Que"));
}

void TestPrivacyPage::aFacilitatorSeesAnother()
{
    PrivacyDesk desk;
    desk.sit(desk.elsa, "1357");
    PrivacyPage *page = desk.openPrivacy(desk.nayeli.record);
    QCOMPARE(page->title(), words("Los datos de Nayeli"));
    QCOMPARE(page->correctButton()->text(), words("Corregir"));
    QCOMPARE(page->eraseButton()->text(), words("Pedir que se borre todo"));
    page = desk.openPrivacy(desk.rosa.record);
    QTRY_COMPARE(page->title(), words("Los datos de Rosa"));
    QCOMPARE(page->correctButton()->text(), words("Pedir que se corrija"));
}

void TestPrivacyPage::aStewardErasesWhereSheMay()
{
    PrivacyDesk desk;
    desk.sit(desk.rosa, "2580");
    PrivacyPage *page = desk.openPrivacy(desk.nayeli.record);
    QTRY_COMPARE(page->eraseButton()->text(), words("Borrar todo"));
    page->eraseButton()->click();
    auto *people = qobject_cast<PeoplePage *>(desk.shell->page());
    QVERIFY(people);
    QTRY_VERIFY(people->card()->isAsking());
    QCOMPARE(people->card()->person()->name, words("Nayeli"));
}

void TestPrivacyPage::nobodySeesOthersUninvited()
{
    PrivacyDesk desk;
    desk.sit(desk.nayeli, "");
    PrivacyPage *page = desk.openPrivacy(desk.rosa.record);
    QVERIFY(page->who()->said().contains(words("Nombre: Nayeli")));
    desk.sit(desk.elsa, "1357");
    QTRY_VERIFY(page->who()->said().contains(words("Nombre: Elsa Guamán")));
    QCOMPARE(page->title(), words("Mis datos"));
}

void TestPrivacyPage::itFitsEveryScreen()
{
    QFETCH(const QSize, size);
    QFETCH(const Theme::Look, look);
    QFETCH(const int, scale);
    PrivacyDesk desk;
    desk.addStory(words("La molienda"), words("Nayeli"));
    desk.sit(desk.nayeli, "");
    desk.theme.setLook(look);
    desk.theme.setScale(scale);
    desk.openShell(size);
    PrivacyPage *page = desk.openPrivacy();
    QTRY_VERIFY(!page->stories()->said().join(u'\n').contains(words("contando")));
    QCOMPARE(desk.shell->size(), size);
    QTRY_COMPARE(hardToHit(*desk.shell), QStringList());
    QTRY_COMPARE(clipped(*desk.shell), QStringList());
    keepPicture(*desk.shell, "privacy");
    page->askButton()->click();
    QTRY_COMPARE(clipped(*desk.shell), QStringList());
    keepPicture(*desk.shell, "privacy-form");
}

QTEST_MAIN(TestPrivacyPage)
#include "testprivacypage.moc"
