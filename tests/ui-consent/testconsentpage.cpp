// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sound/fakemicrophone.h"
#include "tests/sound/nulloutput.h"
#include "tests/support/patience.h"
#include "tests/ui-archive/desk.h"
#include "ui/archive/storypage.h"
#include "ui/consent/consentpage.h"

#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;
using namespace Qt::StringLiterals;
using store::SpaceKind;

class TestConsentPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    Ears m_ears;
    Mouth m_mouth;
    std::unique_ptr<ConsentPage> m_page;
    archive::Story m_story;

    void press(QAbstractButton *button) { QTest::mouseClick(button, Qt::LeftButton); }
    QList<archive::Consent> kept()
    {
        return *m_desk->centre.read(
            [this](store::Reader &reader) { return archive::consentsOf(reader, m_story.id); });
    }
    void answer(const char *use, UseGrid::Answer answer)
    {
        press(m_page->form()->uses()->answers(QString::fromLatin1(use))->button(int(answer)));
    }
    void save()
    {
        press(m_page->form()->saveButton());
        QTRY_VERIFY(!m_page->form()->isOpen());
    }
    /// For people to look at.
    static void keepPicture(QWidget &page, const char *name)
    {
        if (const QString folder = qEnvironmentVariable("TAMBO_PICTURES"); !folder.isEmpty())
            page.grab().save(QStringLiteral("%1/%2.png").arg(folder, QString::fromLatin1(name)));
    }
    /// One that was given, shown by the page.
    void begin(const archive::Consent &changed = {})
    {
        archive::Consent consent = changed;
        consent.story = m_story.id;
        consent.person = u"Mama Juana"_s;
        consent.given = u"2025-03-12"_s;
        const auto saved = m_desk->centre.write(
            [=](store::Writer &writer) { return archive::saveConsent(writer, consent); });
        QVERIFY2(saved.ok(), saved.ok() ? "" : qPrintable(saved.error().message));
        QTRY_COMPARE(m_page->cards().size(), 1);
    }

private Q_SLOTS:
    void init()
    {
        m_mouth.works = true;
        m_desk = std::make_unique<Desk>();
        archive::Story story = titled(u"El huerto"_s);
        story.teller = u"Mama Juana"_s;
        story.summary = u"De cuando cayó la ceniza."_s;
        m_story = m_desk->add(story, {}, {}, SpaceKind::Centre);
        m_page = std::make_unique<ConsentPage>(
            m_desk->context, SoundCards{m_ears.maker(), m_mouth.maker()});
        m_page->resize(1024, 500);
        m_page->open({u"story-consent"_s, m_story.id.record, {}});
        present(*m_page);
        QTRY_VERIFY(m_page->form()->isOpen()); // nobody has asked yet
    }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void writesDownWhatIsAllowed()
    {
        ConsentForm *form = m_page->form();
        QCOMPARE(form->personField()->text(), u"Mama Juana"_s); // who tells it
        QVERIFY(form->personField()->edit()->hasFocus());
        QVERIFY(m_page->state()->sentence().startsWith(u"Nadie ha anotado"_s));
        QVERIFY(!m_page->hasDraft());
        answer("school", UseGrid::Answer::Yes);
        answer("radio", UseGrid::Answer::Yes);
        answer("sale", UseGrid::Answer::No);
        QVERIFY(m_page->hasDraft());
        QCOMPARE(form->languageField()->text(), QString()); // nobody knows it but who was there
        form->languageField()->edit()->setText(u"xx klingon"_s);
        press(form->saveButton());
        QVERIFY(!form->languageField()->error().isEmpty());
        form->languageField()->edit()->setText(u"kichwa"_s);
        form->untilField()->edit()->setText(u"31/12/2030"_s);
        save();
        QCOMPARE(kept().size(), 1);
        const archive::Consent consent = kept().first();
        QCOMPARE(consent.person, u"Mama Juana"_s);
        QCOMPARE(consent.until, u"2030-12-31"_s);
        QCOMPARE(consent.language, u"qu"_s);
        QCOMPARE(
            QSet(consent.allowed.begin(), consent.allowed.end()), (QSet{u"school"_s, u"radio"_s}));
        QCOMPARE(consent.forbidden, QStringList{u"sale"_s});
        QVERIFY(consent.proof.isNull());
        QTRY_COMPARE(m_page->cards().size(), 1);
        QTRY_VERIFY(m_page->state()->isHidden());
        QVERIFY(m_page->cards().first()->proofButton()->isHidden());
    }

    void recordsTheVoiceThatSaysYes()
    {
        ProofField *proof = m_page->form()->proof();
        press(proof->recordButton());
        QTRY_VERIFY(proof->isRecording());
        QTRY_VERIFY(m_mouth.isHeard());
        // Not while it is being recorded: half a yes would be kept.
        press(m_page->form()->saveButton());
        QVERIFY(m_page->form()->isOpen());
        QVERIFY(m_page->form()->problem().contains(u"Parar"_s));
        m_mouth.speak(2);
        press(proof->recordButton());
        QTRY_VERIFY(!proof->file().isNothing());
        QCOMPARE(proof->state(), u"La voz está lista. Óigala antes de guardar."_s);
        QVERIFY(!proof->listenButton()->isHidden());
        save();
        QCOMPARE(kept().first().proofMime, u"audio/flac"_s);
        QCOMPARE(kept().first().proofMs, 2000);
        QTRY_COMPARE(m_page->cards().size(), 1);
        QVERIFY(!m_page->cards().first()->proofButton()->isHidden());
    }

    void takesThePictureOfTheSheet()
    {
        m_desk->files = {m_desk->png(u"hoja.png"_s, Qt::white)};
        ConsentForm *form = m_page->form();
        press(form->manners()->button(1));
        QVERIFY(form->proof()->recordButton()->isHidden());
        press(form->proof()->fileButton());
        QCOMPARE(form->proof()->state(), u"Se guardará «hoja.png»."_s);
        save();
        QCOMPARE(kept().first().manner, archive::Consent::Manner::Signed);
        QCOMPARE(kept().first().proofMime, u"image/png"_s);
        QVERIFY(!kept().first().proofPreview.isNull());
        QTRY_COMPARE(m_page->cards().size(), 1);
        press(m_page->cards().first()->proofButton());
        QVERIFY(m_page->findChild<PictureView *>()->isOpen());
        QVERIFY(m_page->goBack());
        QVERIFY(!m_page->findChild<PictureView *>()->isOpen());
    }

    void saysWhatIsMissing()
    {
        ConsentForm *form = m_page->form();
        form->personField()->edit()->clear();
        press(form->saveButton());
        QVERIFY(!form->personField()->error().isEmpty());
        QVERIFY(form->personField()->edit()->hasFocus());
        form->personField()->edit()->setText(u"Juana"_s);
        form->givenField()->edit()->setText(u"cuando llovía"_s);
        press(form->saveButton());
        QVERIFY(!form->givenField()->error().isEmpty());
        form->givenField()->edit()->setText(u"hacia 2010"_s);
        form->untilField()->edit()->setText(u"algún día"_s);
        press(form->saveButton());
        QVERIFY(!form->untilField()->error().isEmpty());
        QCOMPARE(kept().size(), 0);
        form->untilField()->edit()->clear();
        save();
        QCOMPARE(kept().first().given, u"2010~"_s);
    }

    void aFileThatIsNoneSaysSo()
    {
        m_desk->files = {m_desk->file(u"nada.wav"_s, "no es sonido")};
        press(m_page->form()->proof()->fileButton());
        press(m_page->form()->saveButton());
        QTRY_VERIFY(!m_page->form()->problem().isEmpty());
        QVERIFY(m_page->form()->isOpen());
        QCOMPARE(kept().size(), 0);
    }

    void aVoiceIsNoSheet()
    {
        archive::Consent consent;
        consent.story = m_story.id;
        consent.person = u"Mama Juana"_s;
        consent.given = u"2025-03-12"_s;
        QVERIFY(
            archive::keepConsent(*m_desk->centre.store, consent, {tests::toneWav(440, 1), {}}, {})
                .ok());
        QTRY_COMPARE(m_page->cards().size(), 1);
        press(m_page->cards().first()->editButton());
        ConsentForm *form = m_page->form();
        QCOMPARE(form->proof()->state(), u"La voz ya está guardada."_s);
        press(form->manners()->button(1));
        QVERIFY(form->proof()->state().startsWith(u"Tome una foto"_s));
        save();
        QTRY_VERIFY(kept().first().proof.isNull());
    }

    void isTakenBackAtOnceAndCanBeUndone()
    {
        press(m_page->form()->findChildren<QPushButton *>().last());
        begin();
        QSignalSpy toasts(m_page.get(), &Page::toast);
        press(m_page->cards().first()->withdrawButton());
        QTRY_COMPARE(toasts.count(), 1);
        QCOMPARE(m_desk->centre.cards().size(), 0);
        QTRY_VERIFY(m_page->state()->sentence().contains(u"se retiró"_s));
        const auto undo = toasts.first().at(1).value<std::function<void()>>();
        QVERIFY(undo);
        undo();
        QTRY_COMPARE(m_desk->centre.cards().size(), 1);
        QTRY_VERIFY(kept().first().withdrawn.isEmpty());
    }

    void canBeGivenAgain()
    {
        archive::Consent before;
        before.withdrawn = u"2026-01-01"_s;
        begin(before);
        QTRY_COMPARE(m_page->cards().first()->withdrawButton()->text(), u"Volver a darlo"_s);
        press(m_page->cards().first()->withdrawButton());
        QTRY_VERIFY(kept().first().withdrawn.isEmpty());
        QTRY_COMPARE(m_desk->centre.cards().size(), 1);
    }

    void theStorySaysWhatIsAllowed()
    {
        archive::Consent consent;
        consent.allowed = {u"school"_s, u"community"_s, u"internet"_s};
        consent.forbidden = {u"sale"_s};
        begin(consent);
        StoryPage page(m_desk->context, m_ears.maker());
        page.open({u"story"_s, m_story.id.record, {}});
        using Fact = StorySide::Fact;
        QTRY_COMPARE(page.side()->fact(Fact::Given)->fact(), u"12 de marzo de 2025"_s);
        QCOMPARE(
            page.side()->fact(Fact::Allowed)->fact(), u"La comunidad, la escuela e internet"_s);
        QCOMPARE(page.side()->fact(Fact::Forbidden)->fact(), u"Las ventas"_s);
        QVERIFY(page.side()->voiceButton()->isHidden()); // none was recorded
        QSignalSpy went(&page, &Page::go);
        page.side()->consentButton()->click();
        QCOMPARE(went.first().first().value<Route>().page, u"story-consent"_s);
    }

    void theStoryLetsTheVoiceBeHeard()
    {
        archive::Consent consent;
        consent.story = m_story.id;
        consent.person = u"Mama Juana"_s;
        consent.given = u"2025-03-12"_s;
        QVERIFY(
            archive::keepConsent(*m_desk->centre.store, consent, {tests::toneWav(440, 1), {}}, {})
                .ok());
        StoryPage page(m_desk->context, m_ears.maker());
        page.open({u"story"_s, m_story.id.record, {}});
        QTRY_VERIFY(!page.side()->voiceButton()->isHidden());
        page.side()->voiceButton()->click();
        QTRY_VERIFY(m_ears.isListening());
        QTRY_COMPARE(page.side()->voiceButton()->accessibleName(), u"Callar"_s);
        page.left();
        QCOMPARE(page.side()->voiceButton()->accessibleName(), u"Oír el permiso"_s);
    }

    void aWarningIsReadFirst()
    {
        archive::Story story = titled(u"El adiós"_s);
        story.summary = u"Lo que contó antes de irse."_s;
        story.warning = u"Habla una persona que ya murió."_s;
        const archive::Story warned = m_desk->add(story, {}, {}, SpaceKind::Centre);
        StoryPage page(m_desk->context, m_ears.maker());
        page.open({u"story"_s, warned.id.record, {}});
        present(page, {1024, 500});
        QTRY_VERIFY(page.notices()->warning()->isVisible());
        QVERIFY(!page.head()->isVisible());
        QTRY_VERIFY(page.notices()->width() > 900); // nothing stands beside it
        keepPicture(page, "warned");
        Q_EMIT page.notices()->warning()->acted();
        QVERIFY(page.head()->isVisible());
        QVERIFY(!page.notices()->warning()->isVisible());
    }

    void whatIsTakenBackIsNotShown()
    {
        archive::Consent consent;
        consent.withdrawn = u"2026-01-01"_s;
        begin(consent);
        StoryPage page(m_desk->context, m_ears.maker());
        page.resize(1024, 500);
        page.open({u"story"_s, m_story.id.record, {}});
        page.show();
        QTRY_VERIFY(page.notices()->consent()->isVisible());
        QTRY_VERIFY(page.notices()->width() > 900);
        keepPicture(page, "withheld");
        QVERIFY(!page.head()->isVisible());
        QVERIFY(!page.side()->isVisible());
        QVERIFY(!page.printed());
        for (const QLabel *label : page.findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(u"ceniza"_s), qPrintable(label->text()));
    }
};

QTEST_MAIN(TestConsentPage)
#include "testconsentpage.moc"
