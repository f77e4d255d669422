// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/centres.h"
#include "app/store/recoverywords.h"
#include "app/store/steward.h"
#include "tests/support/patience.h"
#include "tests/ui/clipped.h"
#include "tests/ui/screens.h"
#include "tests/ui/uifixture.h"
#include "ui/archive/newstorypage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/toast.h"
#include "ui/start/mainwindow.h"
#include "ui/sync/lancard.h"
#include "ui/widgets/field.h"

#include <QPlainTextEdit>

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;

namespace {

NewCentre sanPlacido()
{
    return {QStringLiteral("San Plácido"), {}, store::newRecoveryEntropy()};
}

} // namespace

class TestStart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void opensWhatIsThere();
    void aSecondWindowIsRefused();
    void aClosedCentreAsksForItsPassphrase();
    void theWordsOpenWhatIsForgotten();
    void lettersAndColoursByTheKeyboard();
    void askingIsNotClipped_data();
    void askingIsNotClipped();
    void keepsLookAndLetters();
    void keepsAChoiceAtOnce();
    void staysBesideTheClockByChoice();
    void speaksAnotherLanguageAtOnce();
    void whatIsHalfWrittenStays();

private:
    [[nodiscard]] std::unique_ptr<MainWindow> window();
    /// With the passphrase «tres gallinas».
    void foundClosed(const NewCentre &wanted) const;
    [[nodiscard]] QString centre() const { return m_dir->filePath(QStringLiteral("centro")); }
    [[nodiscard]] QString settingsFile() const
    {
        return m_dir->filePath(QStringLiteral("window.ini"));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Theme> m_theme;
};

void TestStart::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_theme = std::make_unique<Theme>();
    m_theme->applyTo(*qApp);
}

std::unique_ptr<MainWindow> TestStart::window()
{
    auto window = std::make_unique<MainWindow>(*m_theme,
        MainWindow::Options{{centre(), m_dir->filePath(QStringLiteral("ejemplo"))}, settingsFile(),
            allPages, [] { return true; }});
    window->show();
    window->activateWindow();
    window->start()->begin();
    return window;
}

void TestStart::foundClosed(const NewCentre &wanted) const
{
    const auto founded = foundCentre(centre(), wanted);
    QVERIFY(founded.ok());
    const auto closed
        = (*founded)
              ->changeVault([](store::Vault &vault) -> Result<> {
                  TAMBO_TRY(vault.addPassphrase(QStringLiteral("tres gallinas"), {1, 8192}));
                  return vault.close();
              })
              .takeResult();
    QVERIFY(closed.ok());
}

void TestStart::opensWhatIsThere()
{
    QVERIFY(foundCentre(centre(), sanPlacido()).ok());
    const auto open = window();
    QTRY_VERIFY(open->shell());
    QTRY_VERIFY(open->shell()->page()->place().contains(QStringLiteral("San Plácido")));
}

void TestStart::aSecondWindowIsRefused()
{
    const auto first = foundCentre(centre(), sanPlacido());
    QVERIFY(first.ok());
    const auto open = window();
    QTRY_VERIFY(!open->start()->problem().isEmpty());
    QVERIFY(!open->shell());
}

void TestStart::aClosedCentreAsksForItsPassphrase()
{
    foundClosed(sanPlacido());
    const auto open = window();
    UnlockView *unlock = open->start()->unlock();
    QTRY_VERIFY(open->start()->isAsking());
    QTRY_VERIFY(unlock->passphrase()->edit()->hasFocus());
    QCOMPARE(unlock->passphrase()->edit()->echoMode(), QLineEdit::Password);
    press(Qt::Key_Return);
    QCOMPARE(unlock->passphrase()->error(), QStringLiteral("Escriba la clave."));
    type(QStringLiteral("cuatro gallinas"));
    press(Qt::Key_Return);
    QTRY_VERIFY(unlock->passphrase()->error().contains(u"no es esa"));
    QVERIFY(open->start()->isAsking());
    QVERIFY(unlock->passphrase()->edit()->hasFocus());
    QVERIFY(!open->shell());
    type(QStringLiteral("tres gallinas")); // what was wrong is selected
    press(Qt::Key_Return);
    QTRY_VERIFY(open->shell());
    QVERIFY(unlock->passphrase()->text().isEmpty());
}

void TestStart::theWordsOpenWhatIsForgotten()
{
    const NewCentre centre = sanPlacido();
    foundClosed(centre);
    const auto open = window();
    UnlockView *unlock = open->start()->unlock();
    QTRY_VERIFY(open->start()->isAsking());
    unlock->forgottenButton()->setFocus();
    press(Qt::Key_Space);
    QVERIFY(unlock->words()->hasFocus());
    type(QStringLiteral("mula panela"));
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    QVERIFY(unlock->words()->hasFocus()); // with what is wrong below
    QVERIFY(unlock->words()->property("error").toBool());
    unlock->words()->clear();
    QVERIFY(!unlock->words()->property("error").toBool());
    type(store::recoveryWords(centre.words, store::WordLanguage::English).join(u' '));
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    QVERIFY(unlock->newPassphrase()->edit()->hasFocus());
    type(QStringLiteral("corta"));
    press(Qt::Key_Return);
    QVERIFY(unlock->again()->edit()->hasFocus());
    press(Qt::Key_Return);
    QVERIFY(!unlock->newPassphrase()->error().isEmpty());
    unlock->newPassphrase()->edit()->clear();
    type(QStringLiteral("la mula de mi abuelo"));
    press(Qt::Key_Return);
    type(QStringLiteral("la mula de mi abuela"));
    press(Qt::Key_Return);
    QCOMPARE(unlock->again()->error(), QStringLiteral("Las dos claves no son iguales."));
    unlock->again()->edit()->clear();
    type(QStringLiteral("la mula de mi abuelo"));
    press(Qt::Key_Return);
    QTRY_VERIFY(open->shell());
    const auto outside = store::Store::vaultOf(TestStart::centre());
    QVERIFY(!outside->vault.isOpen());
    QCOMPARE(outside->vault.passphrases().size(), 1);
    QVERIFY(outside->vault.slotOf(QStringLiteral("la mula de mi abuelo")).ok());
}

void TestStart::lettersAndColoursByTheKeyboard()
{
    foundClosed(sanPlacido());
    const auto open = window();
    QTRY_VERIFY(open->start()->unlock()->passphrase()->edit()->hasFocus());
    press(Qt::Key_F8);
    QCOMPARE(m_theme->look(), Theme::Look::Dark);
    press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(m_theme->scale(), 115);
    press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(m_theme->scale(), 100);
}

void TestStart::askingIsNotClipped_data()
{
    addScreens();
}

void TestStart::askingIsNotClipped()
{
    QFETCH(QSize, size);
    QFETCH(Theme::Look, look);
    QFETCH(int, scale);
    m_theme->setLook(look);
    m_theme->setScale(scale);
    StartPage page(*m_theme, {}, [](const SharedStore &) {});
    page.resize(size);
    page.show();
    page.ask();
    QTRY_COMPARE(clipped(page).join(u'\n'), QString());
    page.unlock()->refuse(QStringLiteral("La clave no es esa. Revise mayúsculas y tildes, y pruebe "
                                         "otra vez."));
    QCOMPARE(hardToHit(page).join(u'\n'), QString());
    keepPicture(page, "clave");
    page.unlock()->forgottenButton()->click();
    QTRY_COMPARE(clipped(page).join(u'\n'), QString());
    keepPicture(page, "palabras");
    page.unlock()->words()->setPlainText(
        store::recoveryWords(QByteArray(32, 'a'), store::WordLanguage::Spanish).join(u' '));
    page.unlock()->takeWords();
    QTRY_COMPARE(clipped(page).join(u'\n'), QString());
    keepPicture(page, "clave-nueva");
}

void TestStart::keepsLookAndLetters()
{
    {
        const auto open = window();
        m_theme->setLook(Theme::Look::Dark);
        m_theme->setScale(130);
        open->resize(1100, 700);
        open->close();
    }
    m_theme->setLook(Theme::Look::Light);
    m_theme->setScale(100);
    const auto again = window();
    QCOMPARE(m_theme->look(), Theme::Look::Dark);
    QCOMPARE(m_theme->scale(), 130);
    QCOMPARE(again->size(), QSize(1100, 700));
}

void TestStart::keepsAChoiceAtOnce()
{
    const auto open = window();
    m_theme->setLook(Theme::Look::Contrast);
    m_theme->setScale(115);
    // The power goes now: what is on the disk counts.
    QTRY_COMPARE(Settings(settingsFile()).values().scale, 115);
    QCOMPARE(Settings(settingsFile()).values().look, Theme::Look::Contrast);
}

void TestStart::speaksAnotherLanguageAtOnce()
{
    QVERIFY(foundCentre(centre(), sanPlacido()).ok());
    {
        const auto open = window();
        QTRY_VERIFY(open->shell());
        open->shell()->go({QStringLiteral("sync"), {}, {}});
        QCOMPARE(open->shell()->page()->title(), QStringLiteral("Envíos"));
        open->shell()->go({QStringLiteral("settings"), {}, {}});
        const QPointer<SettingsPage> page = qobject_cast<SettingsPage *>(open->shell()->page());
        QVERIFY(page);
        page->languages()->button(1)->click();
        QTRY_VERIFY(!page); // all pages are made anew
        const auto *now = qobject_cast<SettingsPage *>(open->shell()->page());
        QVERIFY(now);
        QCOMPARE(now->languages()->taken(), QVariant(int(Language::English)));
        QTRY_VERIFY(now->languages()->button(1)->hasFocus());
        open->shell()->back();
        open->shell()->go({QStringLiteral("sync"), {}, {}});
        QVERIFY(open->shell()->page()->title() != QStringLiteral("Envíos"));
        QVERIFY(open->tray().endAction()->text() != QStringLiteral("Terminar"));
        open->close();
    }
    const auto again = window();
    QTRY_VERIFY(again->shell());
    again->shell()->go({QStringLiteral("sync"), {}, {}});
    QVERIFY(again->shell()->page()->title() != QStringLiteral("Envíos"));
}

void TestStart::whatIsHalfWrittenStays()
{
    QVERIFY(foundCentre(centre(), sanPlacido()).ok());
    const auto open = window();
    QTRY_VERIFY(open->shell());
    open->shell()->go({QStringLiteral("story-new"), {}, {}});
    const auto *story = qobject_cast<NewStoryPage *>(open->shell()->page());
    QTest::keyClicks(story->form()->titleField()->edit(), QStringLiteral("La molienda"));
    open->shell()->go({QStringLiteral("settings"), {}, {}});
    const QPointer<Shell> shell = open->shell();
    const auto *page = qobject_cast<SettingsPage *>(shell->page());
    page->languages()->button(1)->click();
    QTRY_VERIFY(shell->toast()->isVisible());
    QCOMPARE(open->shell(), shell.data());
    QCOMPARE(open->settings().values().language, Language::English); // from the next start
    m_theme->setScale(130); // what else is chosen brings no other language
    shell->go({QStringLiteral("sync"), {}, {}});
    QCOMPARE(shell->page()->title(), QStringLiteral("Envíos"));
}

void TestStart::staysBesideTheClockByChoice()
{
    QVERIFY(foundCentre(centre(), sanPlacido()).ok());
    {
        const auto open = window();
        QTRY_VERIFY(open->shell());
        QVERIFY(!open->staying().stays()); // nobody has asked for it
        open->shell()->go({QStringLiteral("sync"), {}, {}});
        const auto *card = open->findChild<LanCard *>();
        QVERIFY(card->closing()->isVisible());
        card->closing()->button(1)->click();
        QVERIFY(open->staying().stays());
        open->close();
        QVERIFY(!open->isVisible());
        QVERIFY(open->tray().isShown());
        QVERIFY(open->shell()); // it goes on
        open->tray().openAction()->trigger();
        QVERIFY(open->isVisible());
        QVERIFY(!open->tray().isShown());
        open->close();
        open->tray().endAction()->trigger();
        QVERIFY(!open->tray().isShown());
    }
    const auto again = window();
    QTRY_VERIFY(again->shell());
    QVERIFY(again->staying().stays()); // as she chose
    again->staying().choose(false);
    again->close();
    QVERIFY(!again->isVisible() && !again->tray().isShown());
}

QTEST_MAIN(TestStart)
#include "teststart.moc"
