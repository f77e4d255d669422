// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/centres.h"
#include "app/store/steward.h"
#include "tests/support/patience.h"
#include "tests/ui/clipped.h"
#include "tests/ui/firstwindow.h"
#include "tests/ui/screens.h"
#include "ui/first/copystep.h"
#include "ui/first/devicesstep.h"
#include "ui/first/keystep.h"
#include "ui/first/languagestep.h"
#include "ui/first/personstep.h"
#include "ui/first/placestep.h"
#include "ui/first/returnview.h"
#include "ui/first/wordsview.h"
#include "ui/people/codeform.h"
#include "ui/people/facebutton.h"
#include "ui/people/personform.h"
#include "ui/start/signinpage.h"

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;

class TestFirstRun : public QObject
{
    Q_OBJECT

    std::unique_ptr<FirstWindow> m_pc;

    template<typename S> [[nodiscard]] S *step() const { return m_pc->step<S>(); }
    [[nodiscard]] FirstRun *first() const { return m_pc->first(); }
    /// To the form of the place, on a PC where nothing is yet.
    void toPlace()
    {
        m_pc->open();
        first()->goButton()->click();
        QVERIFY(step<PlaceStep>());
    }
    /// A centre is founded; who facilitates it comes next.
    void toPerson()
    {
        toPlace();
        step<PlaceStep>()->name()->edit()->setText(QStringLiteral("Infocentro Canchagua"));
        first()->goButton()->click();
        first()->goButton()->click();
        QTRY_VERIFY(step<PersonStep>());
    }
    /// Rosa is there (la casa verde); the passphrase of the vault comes next.
    void toKey()
    {
        toPerson();
        step<PersonStep>()->form()->nameField()->edit()->setText(QStringLiteral("Rosa"));
        step<PersonStep>()->form()->face(QStringLiteral("chocho"))->click();
        first()->goButton()->click();
        typeCode();
        typeCode();
        QTRY_VERIFY(step<KeyStep>() && step<KeyStep>()->isClosed());
    }
    void typeCode()
    {
        CodePad *pad = step<PersonStep>()->code()->pad();
        pad->passphrase()->edit()->setText(QStringLiteral("la casa verde"));
        pad->goButton()->click();
    }

private Q_SLOTS:
    void init() { m_pc = std::make_unique<FirstWindow>(); }
    void cleanup()
    {
        // Who chose another language in a test shall not change the next one's.
        if (m_pc->window) {
            Settings::Values values = m_pc->window->settings().values();
            values.language = Language::Spanish;
            m_pc->window->settings().set(values);
        }
        m_pc.reset();
    }

    void theKeyboardFoundsACentre()
    {
        m_pc->open();
        QTRY_VERIFY(m_pc->window->isActiveWindow());
        QTRY_VERIFY(step<LanguageStep>()->languages()->button(0)->hasFocus());
        first()->goButton()->setFocus();
        press(Qt::Key_Return);
        QTRY_VERIFY(step<PlaceStep>()->name()->edit()->hasFocus());
        type(QStringLiteral("Infocentro Canchagua"));
        press(Qt::Key_Return);
        QTRY_VERIFY(step<PlaceStep>()->place()->edit()->hasFocus());
        type(QStringLiteral("Canchagua, Cotopaxi"));
        press(Qt::Key_Return);
        QCOMPARE(first()->title(), QStringLiteral("Escriba estas 24 palabras en papel"));
        QVERIFY(!store::Store::exists(m_pc->centre())); // not on paper yet, so it commands nothing
        const auto words = store::recoveryEntropy(step<PlaceStep>()->words()->words().join(u' '));
        QVERIFY(words.ok());
        first()->goButton()->setFocus();
        press(Qt::Key_Return);
        QTRY_VERIFY(step<PersonStep>());
        QVERIFY(store::rootKeyOf(store::Store::vaultOf(m_pc->centre())->centre, *words).ok());
        QTRY_VERIFY(step<PersonStep>()->form()->nameField()->edit()->hasFocus());
        type(QStringLiteral("Rosa"));
        press(Qt::Key_Tab);
        press(Qt::Key_Space); // the first picture
        first()->goButton()->setFocus();
        press(Qt::Key_Return);
        for (int i = 0; i < 2; ++i) {
            type(QStringLiteral("la casa verde"));
            press(Qt::Key_Return);
        }
        QTRY_VERIFY(step<KeyStep>() && step<KeyStep>()->isClosed());
        QTRY_VERIFY(step<KeyStep>()->passphrase()->edit()->hasFocus());
        first()->laterButton()->setFocus();
        press(Qt::Key_Return);
        QVERIFY(step<DevicesStep>());
        first()->goButton()->setFocus();
        press(Qt::Key_Return);
        QVERIFY(step<CopyStep>());
        first()->laterButton()->setFocus();
        press(Qt::Key_Return);
        QTRY_VERIFY(m_pc->window->shell());
        QVERIFY(!first());
        QCOMPARE(m_pc->window->shell()->route().page, QStringLiteral("home"));
        QTRY_VERIFY(m_pc->window->shell()->page()->place().contains(
            QStringLiteral("Infocentro Canchagua")));
        const auto who = m_pc->window->centre()->context().access.person();
        QVERIFY(who);
        QCOMPARE(who->name, QStringLiteral("Rosa"));
        QCOMPARE(who->role, people::Role::Steward);
    }

    void aCentreNeedsAName()
    {
        toPlace();
        first()->goButton()->click();
        QCOMPARE(
            step<PlaceStep>()->name()->error(), QStringLiteral("Escriba cómo se llama el centro."));
        QVERIFY(!store::Store::exists(m_pc->centre()));
        QTest::keyClicks(step<PlaceStep>()->name()->edit(), QStringLiteral("X"));
        QVERIFY(step<PlaceStep>()->name()->error().isEmpty());
    }

    void anotherLanguageAtOnce()
    {
        m_pc->open();
        const auto said = [this] { return first()->stations()->station(0)->accessibleName(); };
        const QString spanish = said();
        const QPointer<LanguageStep> before = step<LanguageStep>();
        before->languages()->button(1)->click();
        QTRY_VERIFY(!before);
        QVERIFY(said() != spanish);
        QCOMPARE(step<LanguageStep>()->languages()->taken(), QVariant(int(Language::English)));
        step<LanguageStep>()->languages()->button(0)->click();
        QTRY_COMPARE(said(), spanish);
    }

    void lettersAndColoursByTheKeyboard()
    {
        m_pc->open();
        QTRY_VERIFY(m_pc->window->isActiveWindow());
        press(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(m_pc->theme.scale(), 115);
        QCOMPARE(step<LanguageStep>()->scales()->taken(), QVariant(115));
        press(Qt::Key_F8);
        QCOMPARE(m_pc->theme.look(), Theme::Look::Dark);
        press(Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(m_pc->theme.scale(), 100);
    }

    void readsAloud()
    {
        m_pc->open();
        step<LanguageStep>()->listenButton()->click();
        QCOMPARE(step<LanguageStep>()->listenButton()->text(), QStringLiteral("Callar"));
        step<LanguageStep>()->listenButton()->click();
        QCOMPARE(step<LanguageStep>()->listenButton()->text(), QStringLiteral("Leer en voz alta"));
    }

    void whatIsHalfTypedStays()
    {
        toPlace();
        step<PlaceStep>()->name()->edit()->setText(QStringLiteral("Canchagua"));
        first()->backButton()->click();
        QVERIFY(step<LanguageStep>());
        first()->goButton()->click();
        QCOMPARE(step<PlaceStep>()->name()->text(), QStringLiteral("Canchagua"));
    }

    void thePowerGoesInTheMiddle()
    {
        toPerson();
        m_pc->cutPower();
        m_pc->open();
        QTRY_VERIFY(step<PersonStep>());
        // And back into what is done: only the name can be another.
        first()->backButton()->click();
        QVERIFY(step<PlaceStep>());
        QVERIFY(!step<PlaceStep>()->joinButton()->isVisible());
        QTRY_COMPARE(step<PlaceStep>()->name()->text(), QStringLiteral("Infocentro Canchagua"));
        step<PlaceStep>()->name()->edit()->setText(QStringLiteral("Infocentro Pujilí"));
        first()->goButton()->click();
        QTRY_VERIFY(step<PersonStep>());
    }

    void thePowerGoesWhenSheIsThere()
    {
        toKey();
        m_pc->cutPower();
        m_pc->open();
        // There are rules now, so she says who she is; then it goes on.
        QTRY_VERIFY(m_pc->window->signIn());
        QTRY_COMPARE(m_pc->window->signIn()->grid()->after(), 0);
        QTRY_VERIFY(!m_pc->window->signIn()->findChildren<PersonTile *>().isEmpty());
        m_pc->window->signIn()->findChildren<PersonTile *>().first()->click();
        CodePad *pad = m_pc->window->signIn()->panel()->pad();
        pad->passphrase()->edit()->setText(QStringLiteral("la casa verde"));
        pad->goButton()->click();
        QTRY_VERIFY(step<KeyStep>());
        // She may look again at what she said of herself.
        first()->backButton()->click();
        QCOMPARE(step<PersonStep>()->form()->nameField()->text(), QStringLiteral("Rosa"));
        step<PersonStep>()->form()->nameField()->edit()->setText(QStringLiteral("Rosa Caiza"));
        first()->goButton()->click();
        QTRY_VERIFY(step<KeyStep>());
    }

    void aPassphraseCloses()
    {
        toKey();
        KeyStep *key = step<KeyStep>();
        QCOMPARE(first()->laterButton()->text(), QStringLiteral("Seguir sin clave"));
        key->passphrase()->edit()->setText(QStringLiteral("corta"));
        first()->goButton()->click();
        QVERIFY(!key->passphrase()->error().isEmpty());
        key->passphrase()->edit()->setText(QStringLiteral("tres gallinas"));
        key->again()->edit()->setText(QStringLiteral("tres gallinos"));
        first()->goButton()->click();
        QCOMPARE(key->again()->error(), QStringLiteral("Las dos claves no son iguales."));
        key->again()->edit()->setText(QStringLiteral("tres gallinas"));
        first()->goButton()->click();
        QVERIFY(first()->isWaiting());
        QTRY_VERIFY(step<DevicesStep>());
        const auto outside = store::Store::vaultOf(m_pc->centre());
        QVERIFY(!outside->vault.isOpen());
        QVERIFY(outside->vault.slotOf(QStringLiteral("tres gallinas")).ok());
        // Coming back, it says that there is one.
        first()->backButton()->click();
        QTRY_VERIFY(step<KeyStep>() && step<KeyStep>()->isClosed().value_or(false));
        QVERIFY(!first()->laterButton()->isVisible());
        first()->goButton()->click();
        QVERIFY(step<DevicesStep>());
    }

    void soundAndMicrophone()
    {
        toKey();
        first()->laterButton()->click();
        DevicesStep *devices = step<DevicesStep>();
        devices->soundButton()->click();
        QTRY_COMPARE(devices->soundSentence(), QStringLiteral("Está sonando."));
        m_pc->mouth.atOnce = 0.2;
        devices->microphoneButton()->click();
        QTRY_COMPARE(devices->microphoneSentence(), QStringLiteral("Se oye bien."));
        QVERIFY(devices->level()->value() > devices->level()->minimum());
        QCOMPARE(devices->microphoneButton()->text(), QStringLiteral("Dejar de oír"));
        devices->microphoneButton()->click();
        QCOMPARE(devices->level()->value(), devices->level()->minimum());
    }

    void aPcWithoutMicrophoneSaysSo()
    {
        m_pc->mouth.works = false;
        toKey();
        first()->laterButton()->click();
        step<DevicesStep>()->microphoneButton()->click();
        QTRY_COMPARE(
            step<DevicesStep>()->microphoneSentence(), QStringLiteral("No hay micrófono."));
        QCOMPARE(
            step<DevicesStep>()->microphoneButton()->text(), QStringLiteral("Probar el micrófono"));
    }

    /// A copy is made, and another PC is made of it with the centre's words.
    void aCopyAndBack()
    {
        toPlace();
        step<PlaceStep>()->name()->edit()->setText(QStringLiteral("Infocentro Canchagua"));
        first()->goButton()->click();
        const QString words = step<PlaceStep>()->words()->words().join(u' ');
        m_pc->file = m_pc->dir.filePath(QStringLiteral("hoja.pdf"));
        step<PlaceStep>()->words()->sheetButton()->click();
        QTRY_VERIFY(step<PlaceStep>()->words()->note().contains(QStringLiteral("guardada")));
        QVERIFY(QFile::exists(m_pc->file));
        first()->goButton()->click();
        QTRY_VERIFY(step<PersonStep>());
        for (int i = 0; i < 2; ++i) {
            first()->laterButton()->click();
            QTRY_VERIFY(!step<KeyStep>() || step<KeyStep>()->isClosed());
        }
        first()->goButton()->click();
        m_pc->file = m_pc->dir.filePath(QStringLiteral("copia.tambocopia"));
        step<CopyStep>()->elsewhereButton()->click();
        QTRY_VERIFY(step<CopyStep>()->isMade());
        QVERIFY(step<CopyStep>()->note().startsWith(QStringLiteral("La copia está hecha")));
        first()->goButton()->click();
        QTRY_VERIFY(m_pc->window->shell());

        FirstWindow other;
        other.file = m_pc->file;
        other.open();
        other.first()->goButton()->click();
        other.step<PlaceStep>()->returnButton()->click();
        other.first()->goButton()->click();
        ReturnView *view = other.step<PlaceStep>()->backup();
        QCOMPARE(view->note(), QStringLiteral("Elija primero el archivo de la copia."));
        view->chooseButton()->click();
        QCOMPARE(view->note(), QStringLiteral("copia.tambocopia"));
        other.first()->goButton()->click();
        QVERIFY(!view->secret()->error().isEmpty());
        view->secret()->edit()->setText(words);
        other.first()->goButton()->click();
        QTRY_VERIFY(other.step<DevicesStep>());
        QVERIFY(!other.first()->backButton()->isVisible()); // nobody is signed in, nothing to redo
        other.first()->goButton()->click();
        other.first()->laterButton()->click();
        QTRY_VERIFY(other.window->shell());
        QTRY_VERIFY(other.window->shell()->page()->place().contains(
            QStringLiteral("Infocentro Canchagua")));
    }

    void joinsACentre()
    {
        toPlace();
        step<PlaceStep>()->joinButton()->click();
        QVERIFY(
            step<PlaceStep>()->invitation()->edit()->hasFocus() || !m_pc->window->isActiveWindow());
        step<PlaceStep>()->invitation()->edit()->setText(QStringLiteral("no es"));
        first()->goButton()->click();
        QVERIFY(!step<PlaceStep>()->invitation()->error().isEmpty());
        sync::DeviceInvite invite;
        invite.centre = CentreId::from(QByteArray(16, 'c')).value();
        invite.secret = QByteArray(16, 's');
        QFile file(m_pc->dir.filePath(QStringLiteral("invitacion.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(invite.code().toUtf8() + "\r\n");
        file.close();
        m_pc->file = file.fileName();
        step<PlaceStep>()->invitationFileButton()->click();
        QCOMPARE(step<PlaceStep>()->invitation()->text(), invite.code());
        first()->goButton()->click();
        QTRY_VERIFY(step<DevicesStep>());
        QCOMPARE(store::Store::vaultOf(m_pc->centre())->centre, invite.centre);
    }

    void theOtherWaysGoBack()
    {
        toPlace();
        step<PlaceStep>()->returnButton()->click();
        QCOMPARE(first()->title(), QStringLiteral("Recuperar de una copia"));
        first()->backButton()->click();
        QCOMPARE(first()->title(), QStringLiteral("Este lugar"));
        first()->stations()->station(0)->click();
        QVERIFY(step<LanguageStep>());
    }

    void looksAtTheSampleAside()
    {
        toPlace();
        step<PlaceStep>()->sampleButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_pc->window->shell(), 120'000);
        QVERIFY(!first());
        QVERIFY(!store::Store::exists(m_pc->centre()));
        QVERIFY(QFile::exists(m_pc->dir.filePath(QStringLiteral("ejemplo/sample-complete"))));
        m_pc->cutPower();
        m_pc->open();
        QVERIFY(step<PlaceStep>()); // where it was
    }

    void nothingIsClipped_data() { addScreens(); }
    void nothingIsClipped();
};

void TestFirstRun::nothingIsClipped()
{
    QFETCH(QSize, size);
    QFETCH(Theme::Look, look);
    QFETCH(int, scale);
    m_pc->theme.setLook(look);
    m_pc->theme.setScale(scale);
    const auto look_ = [this](const char *name) {
        QTRY_VERIFY(m_pc->window->isActiveWindow());
        QCoreApplication::sendPostedEvents(); // widths are those of the words that are there now
        QTRY_COMPARE(clipped(*m_pc->window).join(u'\n'), QString());
        QCOMPARE(hardToHit(*m_pc->window).join(u'\n'), QString());
        keepPicture(*m_pc->window, name);
    };
    m_pc->open(size);
    m_pc->theme.setLook(look); // the window has read what is kept
    m_pc->theme.setScale(scale);
    look_("1-idioma");
    first()->goButton()->click();
    look_("2-lugar");
    step<PlaceStep>()->joinButton()->click();
    look_("2-unir");
    first()->backButton()->click();
    step<PlaceStep>()->returnButton()->click();
    first()->goButton()->click();
    look_("2-recuperar");
    first()->backButton()->click();
    first()->goButton()->click();
    look_("2-sin-nombre");
    step<PlaceStep>()->name()->edit()->setText(QStringLiteral("Infocentro Canchagua"));
    first()->goButton()->click();
    look_("2-palabras");
    first()->goButton()->click();
    QTRY_VERIFY(step<PersonStep>());
    look_("3-persona");
    step<PersonStep>()->form()->nameField()->edit()->setText(QStringLiteral("Rosa"));
    step<PersonStep>()->form()->face(QStringLiteral("chocho"))->click();
    first()->goButton()->click();
    look_("3-codigo");
    typeCode();
    typeCode();
    QTRY_VERIFY(step<KeyStep>() && step<KeyStep>()->isClosed());
    look_("3-clave");
    first()->laterButton()->click();
    look_("4-probar");
    first()->goButton()->click();
    look_("5-copia");
}

QTEST_MAIN(TestFirstRun)
#include "testfirstrun.moc"
