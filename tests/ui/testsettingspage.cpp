// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/daylog.h"
#include "tests/sound/nulloutput.h"
#include "tests/support/patience.h"
#include "tests/ui/clipped.h"
#include "tests/ui/screens.h"
#include "tests/ui/uifixture.h"
#include "ui/languages/translating.h"
#include "ui/print/printpage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/toast.h"
#include "ui/sync/budgetcard.h"

#include <QScrollArea>

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;

class TestSettingsPage : public QObject
{
    Q_OBJECT

    Ears m_ears;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Staying> m_staying;
    std::unique_ptr<Desk> m_desk;
    FakeVoice *m_voice = nullptr;

    [[nodiscard]] SettingsPage *page() const
    {
        return qobject_cast<SettingsPage *>(m_desk->shell->page());
    }
    /// The real pages, with ears for the sound.
    [[nodiscard]] PageTable pages()
    {
        PageTable table = allPages();
        for (PageRow &row : table) {
            if (row.name == QLatin1String("settings"))
                row.make = [this](Context &context, QWidget *parent) {
                    return new SettingsPage(context, m_ears.maker(), parent);
                };
        }
        return table;
    }
    void open(const QSize &size = {1366, 768})
    {
        m_desk->openShell(size, pages());
        QTRY_VERIFY(m_desk->shell->isActiveWindow());
        QTest::keyClick(m_desk->shell.get(), Qt::Key_Comma, Qt::ControlModifier);
        QVERIFY(page());
    }

private Q_SLOTS:
    void init()
    {
        m_ears.works = true;
        m_settings = std::make_unique<Settings>();
        m_staying = std::make_unique<Staying>([] { return true; });
        auto voice = std::make_unique<FakeVoice>();
        m_voice = voice.get();
        m_desk = std::make_unique<Desk>(lan::Lan::Options(), std::move(voice));
        m_desk->context().settings = m_settings.get();
        m_desk->context().staying = m_staying.get();
        m_desk->context().logFolder = m_desk->dir.filePath(QStringLiteral("registros"));
        m_desk->context().printers.names
            = [] { return QStringList{QStringLiteral("HP del centro"), QStringLiteral("Epson")}; };
    }
    void cleanup() { m_desk.reset(); }

    void theKeyboardChangesLettersAndColours()
    {
        open();
        QCOMPARE(page()->title(), QStringLiteral("Ajustes"));
        page()->scales()->button(0)->setFocus();
        press(Qt::Key_Right);
        press(Qt::Key_Space);
        QCOMPARE(m_desk->theme.scale(), 115);
        press(Qt::Key_Tab);
        press(Qt::Key_Right);
        press(Qt::Key_Space);
        QCOMPARE(m_desk->theme.look(), Theme::Look::Dark);
        // What the keys of the whole window do is shown here.
        press(Qt::Key_F8);
        QCOMPARE(page()->looks()->taken(), QVariant(int(Theme::Look::Contrast)));
        press(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(page()->scales()->taken(), QVariant(130));
    }

    void theLanguageIsAskedFor()
    {
        open();
        QCOMPARE(page()->languages()->taken(), QVariant(int(Language::Spanish)));
        QTest::mouseClick(page()->languages()->button(1), Qt::LeftButton);
        QCOMPARE(m_settings->values().language, Language::English);
        QVERIFY(!page()->languageNote().contains(QStringLiteral("borrador")));
        QTest::mouseClick(page()->languages()->button(2), Qt::LeftButton);
        QCOMPARE(m_settings->values().language, Language::Kichwa);
        QVERIFY(page()->languageNote().contains(QStringLiteral("borrador")));
        Settings::Values values = m_settings->values();
        values.language = Language::Spanish;
        m_settings->set(values);
        QCOMPARE(page()->languages()->taken(), QVariant(int(Language::Spanish)));
    }

    void theVoiceIsSlowerForWhoeverAsks()
    {
        open();
        QCOMPARE(page()->paces()->taken(), QVariant(int(Settings::Pace::Normal)));
        QTest::mouseClick(page()->paces()->button(0), Qt::LeftButton);
        QCOMPARE(m_settings->values().paces.value(0), Settings::Pace::Slow);
        QCOMPARE(m_voice->paces.last(), voicePace(Settings::Pace::Slow));
        QTest::mouseClick(page()->paces()->button(1), Qt::LeftButton);
        QVERIFY(m_settings->values().paces.isEmpty());
        QCOMPARE(m_voice->paces.last(), 0.0);
    }

    void translatingIsOffered()
    {
        open();
        page()->translateButton()->click();
        QCOMPARE(m_desk->shell->route().page, QStringLiteral("translate"));
    }

    void paperAndInkAreKept()
    {
        open();
        const Paper other = m_settings->values().paper == Paper::A4 ? Paper::Letter : Paper::A4;
        QTest::mouseClick(page()->printing()->paper()->button(qsizetype(other)), Qt::LeftButton);
        QTest::mouseClick(page()->printing()->ink()->button(1), Qt::LeftButton);
        QCOMPARE(m_settings->values().paper, other);
        QCOMPARE(m_settings->values().ink, Ink::One);
        // What is chosen where something is printed holds here too.
        Settings::Values values = m_settings->values();
        values.ink = Ink::Colours;
        m_settings->set(values);
        QCOMPARE(page()->printing()->ink()->taken(), QVariant(int(Ink::Colours)));
    }

    void thePrinterIsChosen()
    {
        open();
        PrinterChoice *printers = page()->printing()->printers();
        QTRY_COMPARE(printers->count(), 2);
        QVERIFY(printers->isVisible());
        QCOMPARE(printers->currentText(), QStringLiteral("HP del centro"));
        printers->setFocus();
        press(Qt::Key_Down);
        QCOMPARE(m_settings->values().printer, QStringLiteral("Epson"));
        // Chosen where something is printed, it is chosen here.
        Settings::Values values = m_settings->values();
        values.printer = QStringLiteral("HP del centro");
        m_settings->set(values);
        QCOMPARE(printers->currentText(), QStringLiteral("HP del centro"));
    }

    void aPcWithoutPrinterSaysSo()
    {
        m_desk->context().printers = {};
        open();
        QSignalSpy answered(page()->printing()->printers(), &PrinterChoice::answered);
        QTRY_COMPARE(answered.count(), 1);
        QVERIFY(!page()->printing()->printers()->isVisible());
        QVERIFY(page()->printing()->printerSentence().contains(QStringLiteral("no tiene")));
    }

    void aTestSheetIsShown()
    {
        open();
        page()->printing()->testButton()->setFocus();
        press(Qt::Key_Space);
        auto *print = qobject_cast<PrintPage *>(m_desk->shell->page());
        QVERIFY(print);
        QCOMPARE(print->place(), QStringLiteral("Hoja de prueba"));
        QTRY_COMPARE(print->proof().state(), Proof::State::Ready);
        QCOMPARE(print->proof().count(), 1);
    }

    void theCentresOwnLanguagesAreOffered()
    {
        store::Store &store = m_desk->context().store;
        languages::Language shuar;
        shuar.code = QStringLiteral("jiv");
        shuar.name = QStringLiteral("Shuar chicham");
        shuar.spanishName = QStringLiteral("Shuar");
        shuar.base = QStringLiteral("es");
        shuar.licence = QStringLiteral("CC0-1.0");
        const auto saved = store
                               .write([&](store::Writer &writer) {
                                   return languages::saveLanguage(writer, shuar);
                               })
                               .takeResult();
        QVERIFY2(saved.ok(), saved.ok() ? "" : qPrintable(saved.error().message));
        Speech speech;
        Translating translating(store, speech, *m_settings);
        m_desk->context().translating = &translating;
        open();
        LanguageChoice *languages = page()->languages();
        QTRY_VERIFY(m_desk->button(QStringLiteral("Shuar chicham")));
        QTest::mouseClick(m_desk->button(QStringLiteral("Shuar chicham")), Qt::LeftButton);
        QCOMPARE(m_settings->values().own, QStringLiteral("jiv"));
        QCOMPARE(languages->taken(), QVariant(QStringLiteral("jiv")));
        QVERIFY(page()->languageNote().contains(QStringLiteral("su centro")));
        // One at a time.
        QTest::mouseClick(languages->button(0), Qt::LeftButton);
        QCOMPARE(m_settings->values().own, QString());
        QCOMPARE(languages->taken(), QVariant(int(Language::Spanish)));
        m_desk->shell.reset();
    }

    void theFolderOfTheLogIsShown()
    {
        QStringList shown;
        m_desk->context().openFolder = [&shown](const QString &folder) -> Result<> {
            shown.append(folder);
            return {};
        };
        open();
        page()->log()->folderButton()->setFocus();
        press(Qt::Key_Space);
        QCOMPARE(shown, QStringList{m_desk->context().logFolder});
        m_desk->context().openFolder = [](const QString &) -> Result<> {
            return fail(Error::Kind::NotFound, QStringLiteral("No se pudo."));
        };
        press(Qt::Key_Space);
        QCOMPARE(m_desk->find<Toast>()->sentence(), QStringLiteral("No se pudo."));
    }

    void aReportIsSaved()
    {
        DayLog(m_desk->context().logFolder).write(QStringLiteral("storage malformed (11)"));
        const QString file = m_desk->dir.filePath(QStringLiteral("informe.txt"));
        QString suggestion;
        m_desk->context().chooseSaveFile = [&](QWidget *, const QString &, const QString &suggested,
                                               const std::function<void(const QString &)> &chosen) {
            suggestion = suggested;
            chosen(file);
        };
        open();
        page()->log()->reportButton()->click();
        QCOMPARE(suggestion, QStringLiteral("informe-tambo-2026-07-14.txt"));
        QTRY_COMPARE(
            m_desk->find<Toast>()->sentence(), QStringLiteral("El informe está guardado."));
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const QByteArray text = saved.readAll();
        QVERIFY2(text.contains("storage malformed (11)"), text.constData());
        QVERIFY(text.contains("Qt ") && text.contains("MB free of"));
        QVERIFY(text.contains("look: light, 100 %, es"));
        // Whose PC it is stands nowhere.
        QVERIFY(!text.contains("Infocentro") && !text.contains(m_desk->dir.path().toUtf8()));
    }

    void aReportThatCannotBeWrittenIsSaid()
    {
        const QString file = m_desk->dir.filePath(QStringLiteral("no-hay/informe.txt"));
        m_desk->context().chooseSaveFile
            = [&](QWidget *, const QString &, const QString &,
                  const std::function<void(const QString &)> &chosen) { chosen(file); };
        open();
        page()->log()->reportButton()->click();
        QTRY_VERIFY(m_desk->find<Toast>()->sentence().startsWith(
            QStringLiteral("No se pudo escribir el informe.")));
        QVERIFY(m_desk->find<Toast>()->sentence().contains(QStringLiteral("a salvo")));
    }

    void whatClosingDoesIsChosen()
    {
        open();
        QTest::mouseClick(page()->closing()->button(1), Qt::LeftButton);
        QVERIFY(m_staying->stays());
        m_staying->choose(false);
        QCOMPARE(page()->closing()->taken(), QVariant(false));
    }

    void nothingIsOfferedThatIsNotThere()
    {
        m_staying = std::make_unique<Staying>([] { return false; });
        m_desk->context().staying = m_staying.get();
        m_desk->context().settings = nullptr;
        open();
        QVERIFY(!page()->closing());
        QVERIFY(!page()->languages());
        QVERIFY(!page()->printing());
    }

    void theToneIsHeard()
    {
        open();
        QTest::mouseClick(page()->soundButton(), Qt::LeftButton);
        QTRY_COMPARE(page()->soundSentence(), QStringLiteral("Está sonando."));
        m_ears.hearSeconds(0.5);
        m_ears.hearSeconds(0.3);
        QCOMPARE(page()->soundSentence(), QStringLiteral("Está sonando."));
        m_ears.hearSeconds(5);
        QTRY_VERIFY(page()->soundSentence().startsWith(QStringLiteral("Ya sonó.")));
        // And again.
        QTest::mouseClick(page()->soundButton(), Qt::LeftButton);
        QTRY_COMPARE(page()->soundSentence(), QStringLiteral("Está sonando."));
    }

    void aPcWithoutSoundSaysSo()
    {
        m_ears.works = false;
        open();
        QTest::mouseClick(page()->soundButton(), Qt::LeftButton);
        QTRY_COMPARE(page()->soundSentence(), QStringLiteral("No hay parlantes."));
        QCOMPARE(
            page()->soundButton()->accessibleDescription(), QStringLiteral("No hay parlantes."));
    }

    void leavingThePageEndsTheTone()
    {
        open();
        QTest::mouseClick(page()->soundButton(), Qt::LeftButton);
        QTRY_COMPARE(page()->soundSentence(), QStringLiteral("Está sonando."));
        m_desk->shell->back();
        m_desk->shell->go({QStringLiteral("settings"), {}, {}});
        QCOMPARE(page()->soundSentence(), QStringLiteral("Suenan dos notas cortas."));
    }

    void theToneIsASoundFile()
    {
        QByteArray file = toneFile();
        QBuffer buffer(&file);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const auto sound = formats::SoundReader::open(buffer);
        QVERIFY(sound.ok());
        QCOMPARE((*sound)->durationMs(), 900);
        QList<qint16> frames(48'000);
        const auto read = (*sound)->read(frames.data(), frames.size());
        QVERIFY(read.ok());
        const auto [low, high] = std::minmax_element(frames.cbegin(), frames.cend());
        QVERIFY(*high > 12'000 && *low < -12'000); // it can be heard,
        QVERIFY(*high < 20'000 && *low > -20'000); // and does not frighten
    }

    void theWayToTheData()
    {
        open();
        QTest::mouseClick(page()->dataButton(), Qt::LeftButton);
        QCOMPARE(m_desk->shell->route().page, QStringLiteral("sync"));
        auto *card = m_desk->find<BudgetCard>();
        QTRY_VERIFY(card->isAncestorOf(QApplication::focusWidget()));
        m_desk->shell->back();
        QVERIFY(page());
    }

    void nothingIsClipped_data() { addScreens(); }
    void nothingIsClipped()
    {
        QFETCH(QSize, size);
        QFETCH(Theme::Look, look);
        QFETCH(int, scale);
        m_desk->theme.setLook(look);
        m_desk->theme.setScale(scale);
        open(size);
        QTRY_VERIFY(page()->printing()->printers()->isVisible());
        QTRY_VERIFY2(clipped(*m_desk->shell).isEmpty(),
            qPrintable(clipped(*m_desk->shell).join(QStringLiteral("; "))));
        QCOMPARE(m_desk->shell->size(), size);
        QCOMPARE(hardToHit(*m_desk->shell), QStringList());
        keepPicture(*m_desk->shell, "settings");
        auto *area = m_desk->find<QScrollArea>();
        area->ensureWidgetVisible(page()->printing()->testButton());
        keepPicture(*m_desk->shell, "settings-below");
        area->ensureWidgetVisible(page()->log()->folderButton());
        keepPicture(*m_desk->shell, "settings-bottom");
    }
};

QTEST_MAIN(TestSettingsPage)
#include "testsettingspage.moc"
