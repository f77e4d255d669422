// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui/clipped.h"
#include "tests/ui/house.h"
#include "tests/ui/screens.h"
#include "ui/people/facebutton.h"
#include "ui/people/peoplepage.h"
#include "ui/people/personcard.h"
#include "ui/shell/personbutton.h"
#include "ui/shell/searchfield.h"
#include "ui/widgets/field.h"

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;

namespace {

constexpr qint64 minute = 60'000;

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

/// Rosa gives somebody another code, on the store's thread.
void resetTo(const HouseWindow &house, Id<people::Person> who, const people::Code &code)
{
    house.store().setActor(house.rosa.record);
    const auto reset
        = house.store()
              .write([&](store::Writer &writer) { return people::resetCode(writer, who, code); })
              .takeResult();
    house.store().setActor({});
    if (!reset.ok())
        qFatal("%s", qPrintable(reset.error().message));
}

} // namespace

class TestSignIn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOpenHouseAsksNobody();
    void aPinByTheKeyboard();
    void aPinWithBigButtons();
    void picturesInAnyOrder();
    void aPassphraseByTheKeyboard();
    void aCodeOfANewerTamboSaysSo();
    void whoHasNoCodeComesInWithATouch();
    void wrongCodesAreCounted();
    void anAnswerIsNotForWhoeverCameAfter();
    void forgottenCodesHaveAWay();
    void findsNamesAmongMany();
    void whoIsHereForTheFirstTimeIsReceived();
    void anotherLanguageForWhoeverComes();
    void anIdlePcLocks();
    void theKeyThatFindsItLockedIsLost();
    void whatIsTypedWaitsForItsPersonOnly();
    void leavingForgets();
    void whoIsErasedElsewhereIsPutOut();
    void nothingIsClipped_data();
    void nothingIsClipped();
};

void TestSignIn::anOpenHouseAsksNobody()
{
    QTemporaryDir dir;
    Theme theme;
    theme.applyTo(*qApp);
    const QString folder = dir.filePath(QStringLiteral("centro"));
    QVERIFY(foundCentre(folder, {QStringLiteral("X"), {}, store::newRecoveryEntropy()}).ok());
    MainWindow window(theme, {{folder, {}}, {}, allPages, [] { return false; }});
    window.show();
    window.start()->begin();
    QTRY_VERIFY(window.shell());
    QVERIFY(!window.signIn());
    QVERIFY(window.shell()->isVisible());
}

void TestSignIn::aPinByTheKeyboard()
{
    HouseWindow house;
    QTRY_VERIFY(house.asks());
    QVERIFY(!house.window->shell());
    QTRY_VERIFY(house.signIn()->grid()->tile(house.rosa));
    // By name: Elsa, Nayeli, Rosa. Arrows move, and only Enter chooses.
    QTRY_VERIFY(house.signIn()->grid()->tile(house.elsa)->hasFocus());
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    QVERIFY(house.signIn()->grid()->tile(house.rosa)->hasFocus());
    QVERIFY(!house.panel()->person());
    press(Qt::Key_Return);
    QCOMPARE(house.panel()->person()->name, QStringLiteral("Rosa"));
    QTRY_VERIFY(house.panel()->pad()->places()->hasFocus());
    type(QStringLiteral("25"));
    press(Qt::Key_9);
    press(Qt::Key_Backspace);
    type(QStringLiteral("80"));
    QTRY_VERIFY(house.window->shell());
    QVERIFY(house.window->shell()->isVisible());
    QVERIFY(house.window->shell()->page()->title().endsWith(QStringLiteral(", Rosa")));
    QCOMPARE(house.store().actor(), house.rosa.record);
    QCOMPARE(house.panel()->pad()->line(), QString());
}

void TestSignIn::aPinWithBigButtons()
{
    HouseWindow house;
    QTRY_VERIFY(house.asks());
    QTRY_VERIFY(house.signIn()->grid()->tile(house.rosa));
    QTest::mouseClick(house.signIn()->grid()->tile(house.rosa), Qt::LeftButton);
    for (const int digit : {2, 5, 8, 0})
        QTest::mouseClick(house.panel()->pad()->digit(digit), Qt::LeftButton);
    QTRY_VERIFY(house.window->shell());
}

void TestSignIn::picturesInAnyOrder()
{
    HouseWindow house;
    QTRY_VERIFY(house.asks());
    QTRY_VERIFY(house.signIn()->grid()->tile(house.elsa));
    QTest::mouseClick(house.signIn()->grid()->tile(house.elsa), Qt::LeftButton);
    CodePad *pad = house.panel()->pad();
    QVERIFY(pad->face(QStringLiteral("cacao"))->hasFocus());
    for (const char *picture : {"rio", "maiz", "pez"}) {
        pad->face(QString::fromLatin1(picture))->setFocus();
        press(Qt::Key_Space);
    }
    QTRY_VERIFY(house.window->shell());
    QCOMPARE(house.store().actor(), house.elsa.record);
}

void TestSignIn::aPassphraseByTheKeyboard()
{
    HouseWindow house;
    QTRY_VERIFY(house.asks());
    resetTo(house, house.elsa, *people::Code::passphrase(QStringLiteral("la casa verde")));
    QTRY_VERIFY(house.signIn()->grid()->tile(house.elsa));
    QTRY_VERIFY(house.signIn()->grid()->tile(house.elsa)->hasFocus());
    CodePad *pad = house.panel()->pad();
    // What the reset says reaches the page in its own time.
    const auto choose = [pad] {
        press(Qt::Key_Escape);
        press(Qt::Key_Return);
        return pad->kind();
    };
    QTRY_COMPARE(choose(), people::CodeKind::Passphrase);
    QLineEdit *edit = pad->passphrase()->edit();
    QTRY_VERIFY(edit->hasFocus());
    QCOMPARE(edit->accessibleName(), words("Contraseña"));
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    type(QStringLiteral("corta"));
    press(Qt::Key_Return);
    QVERIFY(pad->passphrase()->error().contains(words("8 a 256")));
    QVERIFY(edit->hasFocus());
    edit->clear();
    type(QStringLiteral("la casa roja"));
    press(Qt::Key_Tab); // the eye
    auto *eye = qobject_cast<QAbstractButton *>(house.window->focusWidget());
    QVERIFY(eye);
    QCOMPARE(eye->accessibleName(), QStringLiteral("Mostrar lo escrito"));
    press(Qt::Key_Space);
    QCOMPARE(edit->echoMode(), QLineEdit::Normal);
    QCOMPARE(eye->accessibleName(), QStringLiteral("Ocultar lo escrito"));
    press(Qt::Key_Tab);
    QVERIFY(pad->goButton()->hasFocus());
    press(Qt::Key_Return);
    QTRY_COMPARE(house.panel()->note(), QStringLiteral("No es correcto. Intentos que quedan: 4."));
    QCOMPARE(pad->line(), QString());
    QCOMPARE(edit->echoMode(), QLineEdit::Password); // the eye is shut again
    QVERIFY(edit->hasFocus());
    type(QStringLiteral("la casa verde"));
    press(Qt::Key_Return);
    QTRY_VERIFY(house.window->shell());
    QCOMPARE(house.store().actor(), house.elsa.record);
    QCOMPARE(pad->line(), QString());
}

void TestSignIn::aCodeOfANewerTamboSaysSo()
{
    HouseWindow house;
    QTRY_VERIFY(house.asks());
    const auto newer
        = house.store()
              .write([&](store::Writer &writer) -> Result<> {
                  TAMBO_ASSIGN(auto secret,
                      people::secretOf(writer, people::peopleSpace(writer), house.elsa));
                  secret.verifier = QStringLiteral("palma $argon2id$");
                  return writer.save(secret);
              })
              .takeResult();
    QVERIFY(newer.ok());
    QTRY_VERIFY(house.signIn()->grid()->tile(house.elsa));
    QTRY_COMPARE((QTest::mouseClick(house.signIn()->grid()->tile(house.elsa), Qt::LeftButton),
                     house.panel()->pad()->kind()),
        people::CodeKind::Newer);
    QTRY_VERIFY(house.panel()->note().contains(words("Tambo más nuevo")));
    QVERIFY(!house.panel()->forgottenButton()->isVisible());
    QVERIFY(!house.window->shell());
}

void TestSignIn::whoHasNoCodeComesInWithATouch()
{
    HouseWindow house;
    QTRY_VERIFY(house.asks());
    QTRY_VERIFY(house.signIn()->grid()->tile(house.nayeli));
    QTest::mouseClick(house.signIn()->grid()->tile(house.nayeli), Qt::LeftButton);
    QTRY_VERIFY(house.window->shell());
    QCOMPARE(house.store().actor(), house.nayeli.record);
}

void TestSignIn::wrongCodesAreCounted()
{
    HouseWindow house;
    QTRY_VERIFY(house.asks());
    QTRY_VERIFY(house.signIn()->grid()->tile(house.elsa));
    QTest::mouseClick(house.signIn()->grid()->tile(house.elsa), Qt::LeftButton);
    CodePad *pad = house.panel()->pad();
    const auto wrong = [pad] {
        for (const char *picture : {"cacao", "taza", "mani"})
            QTest::mouseClick(pad->face(QString::fromLatin1(picture)), Qt::LeftButton);
    };
    for (int left = people::mostFailures - 1; left > 0; --left) {
        wrong();
        QTRY_COMPARE(house.panel()->note(),
            QStringLiteral("No es correcto. Intentos que quedan: %1.").arg(left));
        QCOMPARE(pad->line(), QString());
    }
    wrong();
    QTRY_VERIFY(house.panel()->note().contains(QStringLiteral("demasiados intentos")));
    for (const char *picture : {"rio", "maiz", "pez"}) // hers, but too late
        QTest::mouseClick(pad->face(QString::fromLatin1(picture)), Qt::LeftButton);
    QTRY_COMPARE(pad->line(), QString());
    QVERIFY(house.panel()->note().contains(QStringLiteral("demasiados intentos")));
    QVERIFY(!house.window->shell());
    QVERIFY(house.store().actor().isNull());
}

void TestSignIn::anAnswerIsNotForWhoeverCameAfter()
{
    HouseWindow house;
    QTRY_VERIFY(house.asks());
    QTRY_VERIFY(house.signIn()->grid()->tile(house.rosa));
    QTest::mouseClick(house.signIn()->grid()->tile(house.rosa), Qt::LeftButton);
    type(QStringLiteral("2580")); // its answer is under way
    QTest::mouseClick(house.signIn()->grid()->tile(house.elsa), Qt::LeftButton);
    // A write job that comes after it: by then the answer has come.
    QVERIFY(house.store().write([](store::Writer &) -> Result<> { return {}; }).takeResult().ok());
    QTRY_COMPARE(house.panel()->person()->name, QStringLiteral("Elsa"));
    QVERIFY(!house.window->shell());
    QVERIFY(house.panel()->note().isEmpty());
}

void TestSignIn::forgottenCodesHaveAWay()
{
    HouseWindow house;
    QTRY_VERIFY(house.asks());
    QTRY_VERIFY(house.signIn()->grid()->tile(house.rosa));
    QVERIFY(!house.panel()->forgottenButton()->isVisible());
    QTest::mouseClick(house.signIn()->grid()->tile(house.rosa), Qt::LeftButton);
    QCOMPARE(house.panel()->forgottenButton()->text(), QStringLiteral("Olvidé mis números"));
    house.panel()->forgottenButton()->click();
    QVERIFY(house.panel()->note().contains(QStringLiteral("quien facilita")));
    press(Qt::Key_Escape);
    QVERIFY(!house.panel()->person());
}

void TestSignIn::findsNamesAmongMany()
{
    HouseWindow house;
    QTRY_VERIFY(house.asks());
    Id<people::Person> last;
    for (int i = 1; i <= 20; ++i)
        last = addSomebody(house.store(), house.rosa.record,
            somebody(qPrintable(QStringLiteral("Vecina %1").arg(i)), "rio"));
    const auto zoila
        = addSomebody(house.store(), house.rosa.record, somebody("Zoila Ñacato", "taza"));
    SignInPage *page = house.signIn();
    QTRY_COMPARE(page->grid()->after(), 24 - 7); // and who is here for the first time
    QCOMPARE(page->nextButton()->text(), QStringLiteral("17 personas más"));
    QVERIFY(!page->previousButton()->isVisible());
    QVERIFY(!page->grid()->tile(zoila));
    for (int i = 0; i < 3; ++i)
        page->nextButton()->click();
    QVERIFY(page->grid()->tile(zoila));
    QVERIFY(!page->nextButton()->isVisible());
    page->previousButton()->click();
    page->searchButton()->click();
    QVERIFY(page->searchEdit()->hasFocus());
    type(QStringLiteral("nacato"));
    QTRY_VERIFY(page->grid()->tile(zoila));
    QTRY_COMPARE(page->grid()->after(), 0);
    press(Qt::Key_Return);
    QVERIFY(page->grid()->tile(zoila)->hasFocus());
    page->searchEdit()->setFocus();
    type(QStringLiteral("xx"));
    QTRY_COMPARE(page->problem(), QStringLiteral("Nadie se llama así aquí."));
    QTRY_VERIFY(!page->grid()->tile(zoila));
}

void TestSignIn::whoIsHereForTheFirstTimeIsReceived()
{
    HouseWindow house;
    QTRY_VERIFY_WITH_TIMEOUT(house.asks(), 20'000);
    SignInPage *page = house.signIn();
    QTRY_VERIFY(page->grid()->tile(house.nayeli));
    QVERIFY(!page->notNewButton()->isVisible());
    page->grid()->newcomer()->setFocus();
    press(Qt::Key_Return);
    // Whoever may not add persons is not asked.
    QTRY_VERIFY(!page->grid()->tile(house.nayeli));
    QCOMPARE(page->question(), QStringLiteral("¿Quién recibe a la persona nueva?"));
    QVERIFY(!page->grid()->newcomer());
    press(Qt::Key_Escape);
    QTRY_VERIFY(page->grid()->tile(house.nayeli));
    page->grid()->newcomer()->click();
    QTRY_VERIFY(!page->grid()->tile(house.nayeli));
    page->notNewButton()->click();
    QTRY_VERIFY(page->grid()->tile(house.nayeli));
    page->grid()->newcomer()->click();
    QTRY_VERIFY(!page->grid()->tile(house.nayeli) && page->grid()->tile(house.elsa));
    QTest::mouseClick(page->grid()->tile(house.elsa), Qt::LeftButton);
    for (const char *picture : {"rio", "maiz", "pez"})
        house.panel()->pad()->face(QString::fromLatin1(picture))->click();
    QTRY_VERIFY(house.window->shell());
    QCOMPARE(house.window->shell()->route().page, QStringLiteral("people"));
    const auto *people = qobject_cast<PeoplePage *>(house.window->shell()->page());
    QVERIFY(people->card()->isNew());
    // The next one comes in as always.
    house.session().stepAside();
    QTRY_VERIFY(page->grid()->tile(house.nayeli));
    QTest::mouseClick(page->grid()->tile(house.nayeli), Qt::LeftButton);
    QTRY_VERIFY(house.window->shell());
    QCOMPARE(house.window->shell()->route().page, QStringLiteral("home"));
}

void TestSignIn::anotherLanguageForWhoeverComes()
{
    HouseWindow house;
    QTRY_VERIFY_WITH_TIMEOUT(house.asks(), 20'000);
    const QString spanish = house.signIn()->question();
    const QPointer<SignInPage> before = house.signIn();
    house.signIn()->languages()->button(1)->click();
    QTRY_VERIFY(!before);
    QVERIFY(house.asks());
    QVERIFY(house.signIn()->question() != spanish);
    QCOMPARE(house.signIn()->languages()->taken(), QVariant(int(Language::English)));
    house.signIn()->languages()->button(0)->click();
    QTRY_COMPARE(house.signIn()->question(), spanish);
    // What somebody has half typed would be gone: then it waits.
    QTRY_VERIFY(house.signIn()->grid()->tile(house.nayeli));
    QTest::mouseClick(house.signIn()->grid()->tile(house.nayeli), Qt::LeftButton);
    QTRY_VERIFY(house.window->shell());
    house.window->shell()->go({QStringLiteral("story-new"), {}, {}});
    QTest::keyClicks(
        house.window->shell()->page()->findChild<Field *>()->edit(), QStringLiteral("La molienda"));
    house.session().stepAside();
    house.signIn()->languages()->button(1)->click();
    QTRY_VERIFY(house.panel()->note().contains(QStringLiteral("otra vez")));
    QCOMPARE(house.signIn()->question(), spanish);
}

void TestSignIn::anIdlePcLocks()
{
    HouseWindow house;
    QTRY_VERIFY(house.asks());
    QTRY_VERIFY(house.signIn()->grid()->tile(house.rosa));
    QTest::mouseClick(house.signIn()->grid()->tile(house.rosa), Qt::LeftButton);
    type(QStringLiteral("2580"));
    QTRY_VERIFY(house.window->shell());
    house.runningMs += 9 * minute;
    press(Qt::Key_F6); // somebody is there
    house.runningMs += 9 * minute;
    house.session().lockWhenIdle();
    QVERIFY(house.window->shell());
    house.runningMs += minute;
    house.session().lockWhenIdle();
    QVERIFY(!house.window->shell());
    QVERIFY(house.asks());
    QVERIFY(house.store().actor().isNull());
    // It asks for her first.
    QTRY_VERIFY(house.panel()->person());
    QCOMPARE(house.panel()->person()->name, QStringLiteral("Rosa"));
    type(QStringLiteral("2580"));
    QTRY_VERIFY(house.window->shell());
}

void TestSignIn::theKeyThatFindsItLockedIsLost()
{
    HouseWindow house;
    QTRY_VERIFY(house.asks());
    QTRY_VERIFY(house.signIn()->grid()->tile(house.nayeli));
    QTest::mouseClick(house.signIn()->grid()->tile(house.nayeli), Qt::LeftButton);
    QTRY_VERIFY(house.window->shell());
    house.window->shell()->search()->setFocus();
    type(QStringLiteral("mu"));
    QCOMPARE(house.window->shell()->search()->text(), QStringLiteral("mu"));
    SearchField *search = house.window->shell()->search();
    house.runningMs += 10 * minute;
    type(QStringLiteral("l"));
    QVERIFY(house.asks());
    QCOMPARE(search->text(), QStringLiteral("mu"));
}

void TestSignIn::whatIsTypedWaitsForItsPersonOnly()
{
    HouseWindow house;
    QTRY_VERIFY(house.asks());
    QTRY_VERIFY(house.signIn()->grid()->tile(house.rosa));
    QTest::mouseClick(house.signIn()->grid()->tile(house.rosa), Qt::LeftButton);
    type(QStringLiteral("2580"));
    QTRY_VERIFY(house.window->shell());
    Shell *hers = house.window->shell();
    hers->go({QStringLiteral("story-new"), {}, {}});
    auto *title = hers->page()->findChild<Field *>();
    title->edit()->setFocus();
    type(QStringLiteral("La molienda"));
    house.session().stepAside();
    QVERIFY(house.asks());
    QVERIFY(!hers->isVisible());
    QTRY_VERIFY(house.signIn()->grid()->tile(house.nayeli));
    QVERIFY(!house.panel()->person()); // whoever it is
    QTest::mouseClick(house.signIn()->grid()->tile(house.nayeli), Qt::LeftButton);
    QTRY_VERIFY(house.window->shell());
    QVERIFY(house.window->shell() != hers);
    QCOMPARE(house.window->shell()->route().page, QStringLiteral("home"));
    QVERIFY(!title->isVisible());
    house.session().stepAside();
    QTRY_VERIFY(house.signIn()->grid()->tile(house.rosa));
    QTest::mouseClick(house.signIn()->grid()->tile(house.rosa), Qt::LeftButton);
    type(QStringLiteral("2580"));
    QTRY_COMPARE(house.window->shell(), hers);
    QVERIFY(title->isVisible());
    QCOMPARE(title->text(), QStringLiteral("La molienda"));
}

void TestSignIn::leavingForgets()
{
    HouseWindow house;
    QTRY_VERIFY(house.asks());
    QTRY_VERIFY(house.signIn()->grid()->tile(house.nayeli));
    QTest::mouseClick(house.signIn()->grid()->tile(house.nayeli), Qt::LeftButton);
    QTRY_VERIFY(house.window->shell());
    const QPointer<Shell> shell = house.window->shell();
    const auto entries = shell->personButton()->entries();
    QCOMPARE(entries.last()->text(), QStringLiteral("Salir"));
    entries.last()->trigger();
    QVERIFY(house.asks());
    QTRY_VERIFY(!shell);
    QVERIFY(!house.panel()->person());
    QVERIFY(house.store().actor().isNull());
}

void TestSignIn::whoIsErasedElsewhereIsPutOut()
{
    HouseWindow house;
    QTRY_VERIFY(house.asks());
    QTRY_VERIFY(house.signIn()->grid()->tile(house.nayeli));
    QTest::mouseClick(house.signIn()->grid()->tile(house.nayeli), Qt::LeftButton);
    QTRY_VERIFY(house.window->shell());
    house.store().setActor(house.rosa.record); // as if on another PC
    QVERIFY(house.store()
            .write([&](store::Writer &writer) {
                return people::setActive(writer, house.nayeli, false);
            })
            .takeResult()
            .ok());
    QTRY_VERIFY(house.asks());
    QTRY_VERIFY(house.signIn()->grid()->tile(house.rosa));
    QTRY_VERIFY(!house.signIn()->grid()->tile(house.nayeli));
}

void TestSignIn::nothingIsClipped_data()
{
    addScreens();
}

void TestSignIn::nothingIsClipped()
{
    QFETCH(QSize, size);
    QFETCH(Theme::Look, look);
    QFETCH(int, scale);
    HouseWindow house;
    house.theme.setLook(look);
    house.theme.setScale(scale);
    house.window->resize(size);
    QTRY_VERIFY(house.asks());
    const std::pair<const char *, const char *> more[]
        = {{"Alba", "hoja"}, {"Carmen", "taza"}, {"Delia", "maiz"}, {"Inés", "rio"},
            {"María del Carmen Chiluisa", "cacao"}, {"Segundo", "monte"}, {"Luz", "mani"}};
    Id<people::Person> last;
    for (const auto &[name, picture] : more)
        last = addSomebody(house.store(), house.rosa.record, somebody(name, picture));
    SignInPage *page = house.signIn();
    QTRY_VERIFY(page->grid()->after() > 0 || page->grid()->tile(last));
    QTRY_COMPARE(clipped(*house.window).join(u'\n'), QString());
    keepPicture(*house.window, "entrada");
    const auto choose
        = [&](Id<people::Person> id, const char *name, const char *picture, people::CodeKind kind) {
              people::Person person;
              person.id = id;
              person.name = QString::fromLatin1(name);
              person.picture = QString::fromLatin1(picture);
              page->grid()->mark(id);
              page->panel()->choose(person, kind);
          };
    choose(house.rosa, "Rosa", "chocho", people::CodeKind::Pin);
    type(QStringLiteral("11"));
    QTRY_COMPARE(clipped(*house.window).join(u'\n'), QString());
    QCOMPARE(hardToHit(*house.window).join(u'\n'), QString());
    keepPicture(*house.window, "pin");
    type(QStringLiteral("11"));
    QTRY_VERIFY(!page->panel()->note().isEmpty());
    keepPicture(*house.window, "pin-malo");
    choose(house.elsa, "Elsa", "pez", people::CodeKind::Pictures);
    page->panel()->pad()->face(QStringLiteral("maiz"))->click();
    QTRY_COMPARE(clipped(*house.window).join(u'\n'), QString());
    QCOMPARE(hardToHit(*house.window).join(u'\n'), QString());
    keepPicture(*house.window, "dibujos");
    choose(house.elsa, "Elsa", "pez", people::CodeKind::Passphrase);
    type(QStringLiteral("corta"));
    QTRY_COMPARE(clipped(*house.window).join(u'\n'), QString());
    keepPicture(*house.window, "contrasena");
    QCOMPARE(hardToHit(*house.window).join(u'\n'), QString());
    press(Qt::Key_Return);
    QTRY_COMPARE(clipped(*house.window).join(u'\n'), QString());
    keepPicture(*house.window, "contrasena-corta");
}

QTEST_MAIN(TestSignIn)
#include "testsignin.moc"
