// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui/clipped.h"
#include "tests/ui/peopledesk.h"
#include "tests/ui/screens.h"
#include "ui/people/facebutton.h"
#include "ui/shell/focusring.h"
#include "ui/shell/personbutton.h"
#include "ui/widgets/field.h"

#include <QAbstractItemModelTester>

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;

namespace {

void enterPassphrase(const char *text)
{
    type(QString::fromUtf8(text));
    press(Qt::Key_Return);
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
    void nothingIsClipped_data();
    void nothingIsClipped();
};

void TestPeoplePage::theFirstPersonAdministers()
{
    Desk desk;
    desk.openShell();
    QTRY_VERIFY(desk.shell->isActiveWindow());
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
    CodeForm *code = page->card()->code();
    QCOMPARE(code->pad()->kind(), people::CodeKind::Passphrase); // staff are offered that first
    enterPassphrase("corta");
    QVERIFY(code->pad()->passphrase()->error().contains(words("8 a 256")));
    code->pad()->clear();
    enterPassphrase("la casa verde");
    enterPassphrase("la casa roja");
    QVERIFY(code->note().contains(QStringLiteral("No son iguales")));
    enterPassphrase("la casa verde");
    enterPassphrase("la casa verde");
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
    page->list()->setFocus(); // in a field it takes letters back
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(desk.toast(), words("Alba Cando ya no entra aquí."));
    QVERIFY(!desk.personNow(alba->id).active);
    press(Qt::Key_Z, Qt::ControlModifier); // and that too
    QTRY_VERIFY(desk.personNow(alba->id).active);
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
    page->list()->setFocus(); // in a field it takes letters back
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
    QTRY_COMPARE(desk.toast(), QStringLiteral("Guardado aquí."));
    QCOMPARE(desk.personNow(desk.elsa).role, people::Role::Learner);
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
    code->kinds()->button(2)->click();
    for (int round = 0; round < 2; ++round) {
        for (const char *picture : {"rio", "taza", "mani"})
            code->pad()->face(QString::fromLatin1(picture))->click();
    }
    QTRY_COMPARE(desk.toast(), words("Elsa Guamán entra ahora con la clave nueva."));
    QVERIFY(!page->card()->isAsking());
    page->list()->setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(desk.toast(), words("Vale otra vez la clave de antes."));
    desk.sit(desk.elsa, "1357");
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
    const auto answer = [](const char *before) {
        type(QString::fromLatin1(before));
        enterPassphrase("la casa verde");
        enterPassphrase("la casa verde");
    };
    QVERIFY(page->card()->advice().contains(words("contraseña"))); // she has a PIN
    answer("9999");
    QTRY_COMPARE(code->note(), QStringLiteral("No es correcto. Intentos que quedan: 4."));
    QVERIFY(code->prompt().contains(QStringLiteral("primero")));
    answer("1357");
    QTRY_COMPARE(desk.toast(), QStringLiteral("Su clave es otra ahora."));
    QTRY_VERIFY(page->card()->advice().isEmpty());
    // Taken back, and made once more.
    page->list()->setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(desk.toast(), words("Vale otra vez la clave de antes."));
    QTRY_VERIFY(!page->card()->advice().isEmpty());
    page->card()->codeButton()->click();
    answer("1357");
    QTRY_COMPARE(desk.toast(), QStringLiteral("Su clave es otra ahora."));
    QTRY_VERIFY(page->card()->advice().isEmpty());
    // And from it back to numbers, which she may still choose.
    page->card()->codeButton()->click();
    QVERIFY(code->prompt().contains(words("contraseña")));
    enterPassphrase("la casa verde");
    code->kinds()->button(1)->click();
    for (const char *digits : {"2468", "2468"})
        type(QString::fromLatin1(digits));
    QTRY_VERIFY(!page->card()->isAsking());
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
        QStringList({words("Ver qué se guarda"), words("Copiar todo lo suyo a una carpeta"),
            words("Ya no entra aquí")}));
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
    QTRY_VERIFY(page->card()->form()->roles()->button(0)->isVisible());
    QTRY_COMPARE(clipped(*desk.shell).join(u'\n'), QString());
    keepPicture(*desk.shell, "personas");
    page->card()->codeButton()->click();
    QTRY_COMPARE(clipped(*desk.shell).join(u'\n'), QString());
    QCOMPARE(hardToHit(*desk.shell).join(u'\n'), QString());
    QTRY_VERIFY(page->card()->code()->kinds()->button(0)->isVisible());
    QTRY_COMPARE(clipped(*desk.shell).join(u'\n'), QString());
    const QLineEdit *edit = page->card()->code()->pad()->passphrase()->edit();
    const auto *ring = desk.shell->findChild<FocusRing *>();
    QTRY_VERIFY(
        ring->geometry().contains(QRect(edit->mapTo(desk.shell.get(), QPoint()), edit->size())));
    keepPicture(*desk.shell, "persona-clave");
    QVERIFY(page->card()->goBack());
    page->card()->moreEntries().last()->trigger();
    QTRY_COMPARE(clipped(*desk.shell).join(u'\n'), QString());
    keepPicture(*desk.shell, "persona-borrar");
    page->addButton()->click();
    QTRY_COMPARE(clipped(*desk.shell).join(u'\n'), QString());
    keepPicture(*desk.shell, "persona-nueva");
    QCOMPARE(desk.shell->size(), size); // nothing on it holds the window open
}

QTEST_MAIN(TestPeoplePage)
#include "testpeoplepage.moc"
