// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "ui/settings/settings.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace tambo;
using namespace tambo::ui;

class TestSettings : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    [[nodiscard]] QString file(const char *name) const
    {
        return m_dir.filePath(QString::fromLatin1(name));
    }

private Q_SLOTS:
    void everythingIsKept()
    {
        const Settings::Values chosen{
            Theme::Look::Contrast, 130, Language::English, true, QByteArray("\0\1geometry", 10)};
        {
            Settings settings(file("kept.ini"));
            QCOMPARE(settings.values(), Settings::Values());
            QSignalSpy changed(&settings, &Settings::changed);
            settings.set(chosen);
            QCOMPARE(settings.values(), chosen); // before it is on the disk
            settings.set(chosen);
            QCOMPARE(changed.count(), 1);
        }
        const Settings again(file("kept.ini"));
        QCOMPARE(again.values(), chosen);
    }

    void aChoiceIsOnTheDiskBeforeTheEnd()
    {
        Settings settings(file("early.ini"));
        Settings::Values values;
        for (const int scale : {115, 130, 150}) {
            values.scale = scale;
            settings.set(values);
        }
        // Another one reads what a power cut would have left.
        QTRY_COMPARE(Settings(file("early.ini")).values().scale, 150);
    }

    void nonsenseIsRead()
    {
        {
            QSettings kept(file("wild.ini"), QSettings::IniFormat);
            kept.setValue(QStringLiteral("look"), 17);
            kept.setValue(QStringLiteral("scale"), QStringLiteral("grande"));
            kept.setValue(QStringLiteral("language"), QStringLiteral("xx"));
            kept.setValue(QStringLiteral("stays"), QStringLiteral("quizá"));
        }
        const Settings settings(file("wild.ini"));
        QCOMPARE(settings.values().look, Theme::Look::Contrast);
        QCOMPARE(settings.values().language, Language::Spanish);
        Theme theme;
        theme.setScale(settings.values().scale);
        QCOMPARE(theme.scale(), 100);
    }

    void aFullDiskIsSaid()
    {
        // A file where the folder should be: nothing can be written below it, not even by root.
        QFile blocking(file("blocked"));
        QVERIFY(blocking.open(QIODevice::WriteOnly));
        Settings settings(file("blocked/kept.ini"));
        QSignalSpy failed(&settings, &Settings::failed);
        settings.set({Theme::Look::Dark, 100, Language::Spanish, false, {}});
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(settings.values().look, Theme::Look::Dark);
    }

    void withoutAFileNothingIsKept()
    {
        Settings settings;
        QSignalSpy changed(&settings, &Settings::changed);
        settings.set({Theme::Look::Dark, 100, Language::Spanish, false, {}});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(settings.values().look, Theme::Look::Dark);
    }

    void speaksAndComesBack()
    {
        const auto said = [] { return QCoreApplication::translate("tambo::ui::Tray", "Terminar"); };
        Speech speech;
        QVERIFY(speech.speak(Language::Spanish).ok());
        QCOMPARE(said(), QStringLiteral("Terminar"));
        QCOMPARE(QLocale().language(), QLocale::Spanish);
        QVERIFY(speech.speak(Language::English).ok());
        QCOMPARE(speech.language(), Language::English);
        QVERIFY(said() != QStringLiteral("Terminar"));
        QCOMPARE(QLocale().language(), QLocale::English);
        QVERIFY(speech.speak(Language::Spanish).ok());
        QCOMPARE(said(), QStringLiteral("Terminar"));
        QCOMPARE(QLocale().language(), QLocale::Spanish);
    }

    void whatKichwaLacksIsSpanish()
    {
        Speech speech;
        QVERIFY(speech.speak(Language::Kichwa).ok());
        const auto said
            = [](const char *text) { return QCoreApplication::translate("tambo::ui::Tray", text); };
        QCOMPARE(said("Terminar"), QStringLiteral("Tukuchina"));
        QCOMPARE(said("Nadie tradujo esto."), QStringLiteral("Nadie tradujo esto."));
        // Dates and money as they are written in Ecuador.
        QCOMPARE(QLocale().toString(1284.5, 'f', 2), QStringLiteral("1.284,50"));
        QCOMPARE(QLocale().monthName(7), QStringLiteral("julio"));
    }

    void theCentresOwnWordsComeFirst()
    {
        const auto said
            = [](const char *text) { return QCoreApplication::translate("tambo::ui::Tray", text); };
        const QString tray = QStringLiteral("tambo::ui::Tray");
        Speech speech;
        QVERIFY(speech.speak(Language::English).ok());
        const QString english = said("Terminar");
        speech.setPhrases({{{tray, QStringLiteral("Terminar"), {}}, QStringLiteral("amutai")}},
            Speech::Announce::Yes);
        QCOMPARE(said("Terminar"), QStringLiteral("amutai"));
        speech.setPhrases({}, Speech::Announce::No);
        QCOMPARE(said("Terminar"), english);
        QVERIFY(speech.speak(Language::Spanish).ok());
        speech.setPhrases({{{tray, QStringLiteral("Terminar"), {}}, QStringLiteral("amutai")}},
            Speech::Announce::Yes);
        QCOMPARE(said("Terminar"), QStringLiteral("amutai"));
        QCOMPARE(said("Seguir"), QStringLiteral("Seguir"));
    }

    void aTextLeadsBackToItsSentence()
    {
        const auto say = [](const char *context, const char *text) {
            return QCoreApplication::translate(context, text);
        };
        Speech speech;
        QVERIFY(speech.speak(Language::Spanish).ok());
        say("tambo::ui::A", "Guardar");
        QVERIFY(speech.sourcesOf(QStringLiteral("Guardar")).isEmpty()); // nobody watched
        speech.setWatching(true);
        say("tambo::ui::A", "Guardar");
        say("tambo::ui::B", "Guardar");
        say("QFileDialog", "Guardar");
        say("tambo::ui::A", "%1 de %2 historias");
        say("tambo::ui::A", "%1");
        say("tambo::ui::A", "%1 · %2");
        const auto found = speech.sourcesOf(QStringLiteral("Guardar"));
        QCOMPARE(found.size(), 2); // and not that of Qt
        QCOMPARE(found.first().context, QStringLiteral("tambo::ui::A"));
        const auto counted = speech.sourcesOf(QStringLiteral("3 de 12 historias"));
        QCOMPARE(counted.size(), 1);
        QCOMPARE(counted.first().source, QStringLiteral("%1 de %2 historias"));
        QVERIFY(speech.sourcesOf(QStringLiteral("La molienda con mula")).isEmpty()); // of people
        speech.setWatching(false);
        QVERIFY(speech.sourcesOf(QStringLiteral("Guardar")).isEmpty());
    }

    void eachPersonHasAPace()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("window.ini"));
        {
            Settings settings(file);
            Settings::Values values = settings.values();
            values.own = QStringLiteral("jiv");
            values.paces = {{7, Settings::Pace::Slow}, {9, Settings::Pace::Fast}};
            settings.set(values);
            values.paces.remove(9);
            settings.set(values);
        }
        const Settings again(file);
        QCOMPARE(again.values().paces.size(), 1);
        QCOMPARE(again.values().paces.value(7), Settings::Pace::Slow);
        QCOMPARE(again.values().own, QStringLiteral("jiv"));
        QVERIFY(voicePace(Settings::Pace::Slow) < 0);
        QCOMPARE(voicePace(Settings::Pace::Normal), 0.0);
    }

    void languagesHaveCodes()
    {
        for (const Language language : {Language::Spanish, Language::English, Language::Kichwa})
            QCOMPARE(languageOf(codeOf(language)), language);
        QVERIFY(!languageOf(QStringLiteral("ES")));
        QVERIFY(!languageOf({}));
    }
};

QTEST_MAIN(TestSettings)
#include "testsettings.moc"
