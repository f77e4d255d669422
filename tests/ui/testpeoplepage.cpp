// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/history.h"
#include "tests/ui/clipped.h"
#include "tests/ui/house.h"
#include "tests/ui/screens.h"
#include "ui/archive/newstorypage.h"
#include "ui/archive/storypage.h"
#include "ui/people/facebutton.h"
#include "ui/people/peoplepage.h"
#include "ui/shell/personbutton.h"
#include "ui/shell/toast.h"

#include <QAbstractItemModelTester>
#include <QListView>

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;

namespace {

/// A desk at a centre with Rosa, who administers it (2580), Elsa, who facilitates (1357), and
/// Nayeli, who learns; somebody of them sits there.
struct PeopleDesk : Desk {
    PeopleDesk()
    {
        using people::Role;
        rosa = addSomebody(context().store, {}, somebody("Rosa", "chocho", Role::Steward, "2580"));
        elsa = addSomebody(context().store, rosa.record,
            somebody("Elsa Guamán", "pez", Role::Facilitator, "1357"));
        nayeli = addSomebody(context().store, rosa.record, somebody("Nayeli", "estrella"));
    }
    void sit(Id<people::Person> who, const char *code)
    {
        const auto attempt = context()
                                 .access.session()
                                 .tryCode(who, *people::Code::read(QString::fromLatin1(code)))
                                 .takeResult();
        if (!attempt.ok() || !context().access.session().admit(*attempt).ok())
            qFatal("cannot sign in");
        QTRY_VERIFY(!context().access.isOpenHouse());
    }
    PeoplePage *openPeople(const Route &route = {QStringLiteral("people"), {}, {}})
    {
        if (!shell)
            openShell();
        shell->go(route);
        return qobject_cast<PeoplePage *>(shell->page());
    }
    people::Person personNow(Id<people::Person> id) const
    {
        store::Store &store = context().store;
        return *store
                    .read([&](store::Reader &reader) {
                        return people::personOf(reader, store.space(store::SpaceKind::Centre), id);
                    })
                    .takeResult();
    }
    /// Chooses a row with the keyboard.
    void choose(PeoplePage *page, const QString &name) const
    {
        page->list()->setFocus();
        press(Qt::Key_Home);
        for (int i = 0; i < page->model()->rowCount(); ++i) {
            if (page->list()->currentIndex().data().toString() == name)
                return;
            press(Qt::Key_Down);
        }
        QCOMPARE(page->list()->currentIndex().data().toString(), name);
    }
    [[nodiscard]] QString toast() const { return shell->toast()->sentence(); }

    Id<people::Person> rosa;
    Id<people::Person> elsa;
    Id<people::Person> nayeli;
};

QStringList textsOf(const QList<QAction *> &actions)
{
    QStringList texts;
    for (const QAction *action : actions) {
        if (!action->isSeparator())
            texts.append(action->text());
    }
    return texts;
}

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestPeoplePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstPersonAdministers();
    void addsAPersonWithTheKeyboard();
    void editsAndTakesItBack();
    void changesARole();
    void resetsACode();
    void changesOnesOwnCode();
    void leavesAndComesBack();
    void erasesWhoseNameIsTyped();
    void findsByName();
    void aFacilitatorSeesWhatIsHers();
    void aLearnerSeesHerself();
    void aLearnerMayNotRemoveWhatOthersMade();
    void changesCarryWhoMadeThem();
    void nothingIsClipped_data();
    void nothingIsClipped();
};

void TestPeoplePage::theFirstPersonAdministers()
{
    Desk desk;
    desk.openShell();
    desk.shell->go({QStringLiteral("people"), {}, {}});
    auto *page = qobject_cast<PeoplePage *>(desk.shell->page());
    QVERIFY(page);
    page->addButton()->click();
    QVERIFY(page->card()->form()->roles()->isHidden()); // there is nothing to choose
    page->card()->form()->face(QStringLiteral("chocho"))->click();
    page->card()->form()->nameField()->edit()->setFocus();
    type(QStringLiteral("Rosa"));
    press(Qt::Key_Return);
    QVERIFY(page->card()->isAsking());
    QVERIFY(!page->card()->code()->noneButton()->isVisible()); // she decides over others
    type(QStringLiteral("2580"));
    type(QStringLiteral("2581"));
    QVERIFY(page->card()->code()->note().contains(QStringLiteral("No son iguales")));
    type(QStringLiteral("2580"));
    type(QStringLiteral("2580"));
    QTRY_VERIFY(desk.context().access.person());
    QCOMPARE(desk.context().access.person()->name, QStringLiteral("Rosa"));
    QCOMPARE(desk.context().access.person()->role, people::Role::Steward);
    QTRY_VERIFY(!desk.context().access.isOpenHouse());
    QTRY_COMPARE(desk.shell->personButton()->text(), QStringLiteral("Rosa"));
    QCOMPARE(textsOf(desk.shell->personButton()->entries()).first(), words("Mis datos"));
}

void TestPeoplePage::addsAPersonWithTheKeyboard()
{
    PeopleDesk desk;
    desk.sit(desk.rosa, "2580");
    PeoplePage *page = desk.openPeople();
    QAbstractItemModelTester tester(page->model());
    QTRY_COMPARE(page->model()->rowCount(), 3);
    page->addButton()->setFocus();
    press(Qt::Key_Return);
    PersonForm *form = page->card()->form();
    QVERIFY(form->nameField()->edit()->hasFocus());
    press(Qt::Key_Return);
    QCOMPARE(form->problem(), QStringLiteral("Escriba el nombre de la persona."));
    type(QStringLiteral("Alba Cando"));
    press(Qt::Key_Return);
    QVERIFY(form->problem().contains(QStringLiteral("Elija un dibujo")));
    QVERIFY(form->face(QStringLiteral("cacao"))->hasFocus());
    press(Qt::Key_Right);
    press(Qt::Key_Space);
    QVERIFY(form->face(QStringLiteral("canasta"))->isChecked());
    form->roles()->button(1)->setFocus();
    press(Qt::Key_Space);
    page->card()->saveButton()->setFocus();
    press(Qt::Key_Return);
    QVERIFY(page->card()->isAsking());
    type(QStringLiteral("1111"));
    type(QStringLiteral("1111"));
    QTRY_COMPARE(page->model()->rowCount(), 4);
    QTRY_COMPARE(page->list()->currentIndex().data().toString(), words("Alba Cando"));
    QCOMPARE(desk.toast(), words("Ahora Alba Cando es parte del centro."));
    const auto alba = page->card()->person();
    QVERIFY(alba);
    QCOMPARE(alba->picture, QStringLiteral("canasta"));
    QCOMPARE(alba->role, people::Role::Member);
}

void TestPeoplePage::editsAndTakesItBack()
{
    PeopleDesk desk;
    desk.sit(desk.rosa, "2580");
    PeoplePage *page = desk.openPeople({QStringLiteral("people"), desk.nayeli.record, {}});
    QTRY_VERIFY(page->card()->person());
    QCOMPARE(page->card()->person()->name, QStringLiteral("Nayeli"));
    page->card()->form()->nameField()->edit()->selectAll();
    page->card()->form()->nameField()->edit()->setFocus();
    type(QStringLiteral("Nayeli Chango"));
    page->card()->form()->face(QStringLiteral("taza"))->click();
    page->card()->saveButton()->click();
    QTRY_COMPARE(desk.toast(), QStringLiteral("Guardado aquí."));
    QCOMPARE(desk.personNow(desk.nayeli).name, words("Nayeli Chango"));
    QCOMPARE(desk.personNow(desk.nayeli).picture, QStringLiteral("taza"));
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(desk.toast(), QStringLiteral("Deshecho."));
    QCOMPARE(desk.personNow(desk.nayeli).name, words("Nayeli"));
    QCOMPARE(desk.personNow(desk.nayeli).picture, QStringLiteral("estrella"));
    QTRY_COMPARE(page->card()->form()->nameField()->text(), words("Nayeli"));
}

void TestPeoplePage::changesARole()
{
    PeopleDesk desk;
    desk.sit(desk.rosa, "2580");
    PeoplePage *page = desk.openPeople();
    QTRY_COMPARE(page->model()->rowCount(), 3);
    desk.choose(page, words("Elsa Guamán"));
    page->card()->form()->roles()->button(0)->click();
    page->card()->saveButton()->click();
    QTRY_COMPARE(desk.personNow(desk.elsa).role, people::Role::Learner);
    // Who has no code is not offered what needs one.
    desk.choose(page, words("Nayeli"));
    QTRY_COMPARE(page->card()->person()->id, desk.nayeli);
    QVERIFY(page->card()->form()->roles()->findChildren<QPushButton *>().size() == 2);
    // The last one who administers stays so.
    desk.choose(page, words("Rosa"));
    page->card()->form()->roles()->button(0)->click();
    page->card()->saveButton()->click();
    QTRY_VERIFY(!page->card()->problem().isEmpty());
    QCOMPARE(desk.personNow(desk.rosa).role, people::Role::Steward);
}

void TestPeoplePage::resetsACode()
{
    PeopleDesk desk;
    desk.sit(desk.rosa, "2580");
    PeoplePage *page = desk.openPeople();
    QTRY_COMPARE(page->model()->rowCount(), 3);
    desk.choose(page, words("Elsa Guamán"));
    page->card()->codeButton()->setFocus();
    press(Qt::Key_Return);
    QVERIFY(page->card()->isAsking());
    CodeForm *code = page->card()->code();
    QVERIFY(!code->prompt().contains(QStringLiteral("primero")));
    press(Qt::Key_Escape); // the first closes the question only
    QVERIFY(!page->card()->isAsking());
    QCOMPARE(desk.shell->route().page, QStringLiteral("people"));
    page->card()->codeButton()->click();
    code->kinds()->button(1)->click();
    for (int round = 0; round < 2; ++round) {
        for (const char *picture : {"rio", "taza", "mani"})
            code->pad()->face(QString::fromLatin1(picture))->click();
    }
    QTRY_COMPARE(desk.toast(), words("Elsa Guamán entra ahora con la clave nueva."));
    QVERIFY(!page->card()->isAsking());
    desk.sit(desk.elsa, "mani rio taza");
}

void TestPeoplePage::changesOnesOwnCode()
{
    PeopleDesk desk;
    desk.sit(desk.elsa, "1357");
    PeoplePage *page = desk.openPeople({QStringLiteral("people"), desk.elsa.record, {}});
    QTRY_VERIFY(page->card()->person());
    page->card()->codeButton()->click();
    CodeForm *code = page->card()->code();
    QVERIFY(code->prompt().contains(QStringLiteral("primero")));
    for (const char *digits : {"9999", "2468", "2468"})
        type(QString::fromLatin1(digits));
    QTRY_COMPARE(code->note(), QStringLiteral("No es ese. Intentos que quedan: 4."));
    QVERIFY(code->prompt().contains(QStringLiteral("primero")));
    for (const char *digits : {"1357", "2468", "2468"})
        type(QString::fromLatin1(digits));
    QTRY_COMPARE(desk.toast(), QStringLiteral("Su clave es otra ahora."));
    desk.sit(desk.elsa, "2468");
}

void TestPeoplePage::leavesAndComesBack()
{
    PeopleDesk desk;
    desk.sit(desk.elsa, "1357");
    PeoplePage *page = desk.openPeople();
    QTRY_COMPARE(page->model()->rowCount(), 3);
    desk.choose(page, words("Nayeli"));
    QCOMPARE(textsOf(page->card()->moreEntries()),
        QStringList({words("Copiar todo lo suyo a una carpeta"), words("Ya no entra aquí")}));
    page->card()->moreEntries().last()->trigger();
    QTRY_COMPARE(desk.toast(), QStringLiteral("Nayeli ya no entra aquí."));
    QVERIFY(!desk.personNow(desk.nayeli).active);
    QTRY_COMPARE(page->list()->currentIndex().data(PersonModel::NoteRole).toString(),
        QStringLiteral("Ya no entra"));
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(desk.toast(), QStringLiteral("Nayeli vuelve a entrar."));
    QVERIFY(desk.personNow(desk.nayeli).active);
}

void TestPeoplePage::erasesWhoseNameIsTyped()
{
    PeopleDesk desk;
    desk.sit(desk.rosa, "2580");
    PeoplePage *page = desk.openPeople();
    QTRY_COMPARE(page->model()->rowCount(), 3);
    desk.choose(page, words("Nayeli"));
    page->card()->moreEntries().last()->trigger();
    QVERIFY(page->card()->eraseName()->edit()->hasFocus());
    type(QStringLiteral("Naye"));
    press(Qt::Key_Return);
    QTRY_VERIFY(page->card()->eraseName()->error().contains(QStringLiteral("para siempre")));
    page->card()->keepButton()->click();
    QVERIFY(!page->card()->isAsking());
    page->card()->moreEntries().last()->trigger();
    type(QStringLiteral("Nayeli"));
    page->card()->eraseButton()->click();
    QTRY_COMPARE(page->model()->rowCount(), 2);
    QCOMPARE(desk.toast(), QStringLiteral("Se borró todo lo de Nayeli."));
}

void TestPeoplePage::findsByName()
{
    PeopleDesk desk;
    desk.sit(desk.rosa, "2580");
    PeoplePage *page = desk.openPeople();
    QTRY_COMPARE(page->model()->rowCount(), 3);
    page->search()->setFocus();
    type(QStringLiteral("guaman"));
    QTRY_COMPARE(page->model()->rowCount(), 1);
    QCOMPARE(page->model()->index(0).data().toString(), words("Elsa Guamán"));
    page->search()->clear();
    QTRY_COMPARE(page->model()->rowCount(), 3);
}

void TestPeoplePage::aFacilitatorSeesWhatIsHers()
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

void TestPeoplePage::aLearnerSeesHerself()
{
    PeopleDesk desk;
    desk.sit(desk.nayeli, "");
    desk.openShell();
    const auto entries = desk.shell->personButton()->entries();
    QVERIFY(!textsOf(entries).contains(QStringLiteral("Personas")));
    entries.first()->trigger();
    auto *page = qobject_cast<PeoplePage *>(desk.shell->page());
    QVERIFY(page);
    QCOMPARE(page->title(), QStringLiteral("Mis datos"));
    QTRY_VERIFY(page->card()->person());
    QCOMPARE(page->card()->person()->name, QStringLiteral("Nayeli"));
    QVERIFY(!page->list()->isVisible());
    QVERIFY(!page->addButton()->isVisible());
    QCOMPARE(textsOf(page->card()->moreEntries()),
        QStringList{words("Copiar todo lo suyo a una carpeta")});
    page->card()->form()->face(QStringLiteral("maiz"))->click();
    page->card()->saveButton()->click();
    QTRY_COMPARE(desk.personNow(desk.nayeli).picture, QStringLiteral("maiz"));
}

void TestPeoplePage::aLearnerMayNotRemoveWhatOthersMade()
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
    const auto remove = [&] { return page->topActions().value(1); };
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

void TestPeoplePage::changesCarryWhoMadeThem()
{
    PeopleDesk desk;
    desk.sit(desk.elsa, "1357");
    desk.openShell();
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

void TestPeoplePage::nothingIsClipped_data()
{
    addScreens();
}

void TestPeoplePage::nothingIsClipped()
{
    QFETCH(QSize, size);
    QFETCH(Theme::Look, look);
    QFETCH(int, scale);
    PeopleDesk desk;
    desk.theme.setLook(look);
    desk.theme.setScale(scale);
    const std::pair<const char *, const char *> more[] = {{"Alba Cando", "hoja"},
        {"Carmen", "taza"}, {"Delia", "maiz"}, {"María del Carmen Chiluisa", "cacao"}};
    for (const auto &[name, picture] : more)
        addSomebody(desk.context().store, desk.rosa.record, somebody(name, picture));
    desk.sit(desk.rosa, "2580");
    desk.openShell(size);
    PeoplePage *page = desk.openPeople();
    QTRY_COMPARE(page->model()->rowCount(), 7);
    QTRY_COMPARE(clipped(*desk.shell).join(u'\n'), QString());
    desk.choose(page, words("Elsa Guamán"));
    QTRY_COMPARE(clipped(*desk.shell).join(u'\n'), QString());
    QCOMPARE(hardToHit(*desk.shell).join(u'\n'), QString());
    keepPicture(*desk.shell, "personas");
    page->card()->codeButton()->click();
    QTRY_COMPARE(clipped(*desk.shell).join(u'\n'), QString());
    QCOMPARE(hardToHit(*desk.shell).join(u'\n'), QString());
    keepPicture(*desk.shell, "persona-clave");
    QVERIFY(page->card()->goBack());
    page->card()->moreEntries().last()->trigger();
    QTRY_COMPARE(clipped(*desk.shell).join(u'\n'), QString());
    keepPicture(*desk.shell, "persona-borrar");
    page->addButton()->click();
    QTRY_COMPARE(clipped(*desk.shell).join(u'\n'), QString());
    keepPicture(*desk.shell, "persona-nueva");
}

QTEST_MAIN(TestPeoplePage)
#include "testpeoplepage.moc"
