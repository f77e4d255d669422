// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sound/fakemicrophone.h"
#include "tests/sound/nulloutput.h"
#include "tests/support/patience.h"
#include "tests/ui/clipped.h"
#include "tests/ui/screens.h"
#include "tests/ui/uifixture.h"
#include "ui/languages/translatepage.h"
#include "ui/languages/translating.h"

#include <QSignalSpy>

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;

/// A sentence that is said by somebody of the place, from the microphone to the loudspeaker.
class TestPhraseVoice : public QObject
{
    Q_OBJECT

    Ears m_ears;
    Mouth m_mouth;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<TranslatePage> m_page;
    QStringList m_said; ///< of toasts
    std::function<void()> m_undo; ///< of the last

    [[nodiscard]] PhraseVoice *voice() const { return m_page->editor()->voice(); }
    [[nodiscard]] languages::Phrase phrase() const { return m_page->editor()->phrase(); }
    void find(const QString &sentence)
    {
        m_page->search()->setText(sentence);
        const QAbstractItemModel *rows = m_page->list()->model();
        for (int row = 0; row < rows->rowCount(); ++row) {
            if (rows->index(row, 0).data().toString() == sentence)
                return m_page->list()->setCurrentIndex(rows->index(row, 0));
        }
        QFAIL(qPrintable(sentence));
    }
    void record(double seconds = 1)
    {
        voice()->recordButton()->click();
        QVERIFY(voice()->isRecording());
        QTRY_VERIFY(m_mouth.isHeard());
        m_mouth.speak(seconds);
        voice()->recordButton()->click();
        QTRY_VERIFY(!phrase().sound.isNull());
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_mouth.works = true;
        m_mouth.microphone = nullptr; // those of the test before are gone
        m_ears.output = nullptr;
        m_said.clear();
        m_undo = {};
        m_page = std::make_unique<TranslatePage>(
            m_desk->context(), SoundCards{m_ears.maker(), m_mouth.maker()});
        connect(m_page.get(), &Page::toast, this,
            [this](const QString &sentence, const std::function<void()> &undo) {
                m_said.append(sentence);
                m_undo = undo;
            });
        m_page->resize(1300, 650);
        m_page->setVisible(true);
        m_page->open({QStringLiteral("translate"), {}, {}});
        QTRY_VERIFY(m_page->list()->currentIndex().isValid());
        find(QStringLiteral("Inicio"));
    }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void itIsRecordedHeardAndTakenAway()
    {
        QVERIFY(!voice()->listenButton()->isVisible());
        record();
        QTRY_COMPARE(m_page->model()->recorded(), 1);
        QVERIFY(m_page->progress().contains(QStringLiteral("1 grabada")));
        QVERIFY(m_said.last().contains(QStringLiteral("Inicio")));
        QCOMPARE(phrase().text, QString()); // to be said is enough
        QVERIFY(voice()->listenButton()->isVisible());
        voice()->listenButton()->click();
        QTRY_VERIFY(m_ears.isListening());
        QTRY_COMPARE(voice()->listenButton()->text(), QStringLiteral("Callar"));
        m_ears.hearSeconds(3);
        QTRY_COMPARE(voice()->listenButton()->text(), QStringLiteral("Oír"));
        voice()->removeButton()->click();
        QTRY_COMPARE(m_page->model()->recorded(), 0);
        QTRY_VERIFY(!voice()->listenButton()->isVisible());
        m_undo();
        QTRY_COMPARE(m_page->model()->recorded(), 1);
    }

    /// What is half typed is neither saved nor lost by it.
    void itLeavesWhatIsTyped()
    {
        m_page->editor()->edit()->setText(QStringLiteral("Kallari"));
        record();
        QTRY_COMPARE(m_page->model()->recorded(), 1);
        QCOMPARE(m_page->editor()->edit()->text(), QStringLiteral("Kallari"));
        QCOMPARE(m_page->model()->translated(), 0);
        const languages::Phrase said = phrase();
        m_page->editor()->saveButton()->click();
        QTRY_COMPARE(m_page->model()->translated(), 1);
        QCOMPARE(m_page->model()->recorded(), 1);
        const auto kept = m_page->model()->phrase(m_page->model()->rowOf(keyOf(said)));
        QCOMPARE(kept.text, QStringLiteral("Kallari"));
        QCOMPARE(kept.sound, said.sound);
    }

    void whyItIsNotKept()
    {
        voice()->recordButton()->click();
        QTRY_VERIFY(m_mouth.isHeard());
        m_mouth.speak(2, false);
        voice()->recordButton()->click();
        QTRY_VERIFY(voice()->state().contains(QStringLiteral("No se oye nada")));
        QCOMPARE(m_page->model()->recorded(), 0);
        m_mouth.speak(1); // nobody listens
        voice()->recordButton()->click();
        QTRY_VERIFY(m_mouth.isHeard());
        m_mouth.breakDown();
        QTRY_VERIFY(voice()->state().startsWith(QStringLiteral("Se soltó.")));
        QVERIFY(!voice()->isRecording());
        QCOMPARE(m_page->model()->recorded(), 0);
    }

    void withoutAMicrophoneAFileDoes()
    {
        m_mouth.works = false;
        voice()->recordButton()->click();
        QTRY_VERIFY(voice()->state().startsWith(QStringLiteral("No hay micrófono.")));
        QVERIFY(!voice()->isRecording());
        const QString path = m_desk->dir.filePath(QStringLiteral("inicio.wav"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(tests::toneWav(440, 2));
        file.close();
        m_desk->context().chooseFiles
            = [&](QWidget *, const QString &, const QString &, auto chosen) { chosen({path}); };
        voice()->fileButton()->click();
        QTRY_VERIFY(!phrase().sound.isNull());
        QTRY_COMPARE(m_page->model()->recorded(), 1);
        m_desk->context().chooseFiles = [&](QWidget *, const QString &, const QString &,
                                            auto chosen) { chosen({path + QStringLiteral("x")}); };
        voice()->fileButton()->click();
        QTRY_VERIFY(voice()->state().startsWith(QStringLiteral("No se puede abrir")));
        QCOMPARE(m_page->model()->recorded(), 1);
    }

    /// A name or a number is put in: nobody can have said that.
    void sentencesThatChangeHaveNoRecording()
    {
        QVERIFY(voice()->isVisible());
        find(QStringLiteral("Hola, %1"));
        QVERIFY(!voice()->isVisible());
    }

    /// A recording is of the sentence that was shown when it began.
    void anotherSentenceEndsIt()
    {
        voice()->recordButton()->click();
        QTRY_VERIFY(m_mouth.isHeard());
        m_mouth.speak(1);
        QVERIFY(m_page->hasDraft());
        find(QStringLiteral("Ayuda"));
        QVERIFY(!voice()->isRecording());
        QTRY_VERIFY(!m_mouth.isHeard());
        QCOMPARE(m_page->model()->recorded(), 0);
    }

    /// The window says what the centre has recorded, by the words that it shows.
    void theWindowSaysIt()
    {
        Speech speech;
        Settings settings(m_desk->dir.filePath(QStringLiteral("ajustes.ini")));
        record();
        const BlobId sound = phrase().sound;
        Settings::Values values = settings.values();
        values.language = Language::Kichwa;
        settings.set(values);
        QVERIFY(speech.speak(Language::Kichwa).ok());
        Translating translating(m_desk->context().store, speech, settings);
        const QString shown
            = QCoreApplication::translate(phrase().context.toUtf8().constData(), "Inicio");
        QTRY_COMPARE(translating.recordingOf(shown), sound);
        QVERIFY(translating.recordingOf(QStringLiteral("otra cosa")).isNull());
    }
};

QTEST_MAIN(TestPhraseVoice)
#include "testphrasevoice.moc"
