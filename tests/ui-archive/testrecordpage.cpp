// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/takes.h"
#include "tests/sound/fakemicrophone.h"
#include "tests/support/patience.h"
#include "tests/ui-archive/desk.h"
#include "ui/archive/memorypage.h"
#include "ui/archive/recordpage.h"

#include <QSignalSpy>

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;
using State = TakeRecorder::State;

class TestRecordPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    Mouth m_mouth;
    std::unique_ptr<RecordPage> m_page;

    void press(Button *button) { QTest::mouseClick(button, Qt::LeftButton); }
    void begin()
    {
        press(m_page->mainButton());
        QTRY_COMPARE(m_page->recorder().state(), State::Recording);
        QTRY_VERIFY(m_mouth.isHeard());
    }
    void speak(double seconds, bool loud = true)
    {
        const qint64 wanted = m_page->recorder().lengthMs() + qint64(seconds * 1000);
        for (int tenth = 0; tenth < int(seconds * 10); ++tenth)
            m_mouth.speak(0.1, loud);
        QTRY_COMPARE(m_page->recorder().lengthMs(), wanted);
    }
    QList<archive::TakeInfo> unsaved() { return archive::unsavedTakes(*m_desk->centre.store); }

private Q_SLOTS:
    void init()
    {
        m_mouth.works = true;
        m_desk = std::make_unique<Desk>();
        m_page = std::make_unique<RecordPage>(m_desk->context, m_mouth.maker());
        m_page->open({});
        present(*m_page);
    }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void recordsAndLeadsToTheStory()
    {
        QSignalSpy went(m_page.get(), &Page::go);
        QVERIFY(!m_page->hasDraft());
        QVERIFY(m_page->room().startsWith(QStringLiteral("Queda espacio para")));
        begin();
        QVERIFY(m_page->hasDraft());
        speak(3);
        QCOMPARE(m_page->clock(), QStringLiteral("00:03"));
        QCOMPARE(m_page->verdict(), QStringLiteral("Se oye bien"));
        press(m_page->markButton());
        QTest::keyClicks(m_page->moments()->newest(), QStringLiteral("Una copla"));
        QTest::keyClick(m_page->moments()->newest(), Qt::Key_Return);
        speak(1.5);
        press(m_page->mainButton());
        QTRY_COMPARE(went.count(), 1);
        QVERIFY(!m_page->hasDraft());
        const Route route = went.first().first().value<Route>();
        QCOMPARE(route.page, QStringLiteral("story-new"));
        const QStringList files = filesOf(route.argument);
        QCOMPARE(files.size(), 1);
        QCOMPARE(unsaved().size(), 1);
        QCOMPARE(unsaved().first().lengthMs(), 4500);
        // Which makes a story of it.
        const archive::Story story = m_desk->add(
            titled(QStringLiteral("La molienda")), files, {}, store::SpaceKind::Centre);
        const auto trust = m_desk->centre.store->trust();
        const auto detail = m_desk->centre.read(
            [&](store::Reader &reader) { return archive::story(reader, *trust, story.id); });
        QVERIFY(detail.ok());
        QCOMPARE(detail->media.size(), 1);
        QCOMPARE(detail->media.first().mimeType, QStringLiteral("audio/flac"));
        QCOMPARE(detail->media.first().durationMs, 4500);
        QVERIFY(detail->media.first().fileName.startsWith(QStringLiteral("Grabación ")));
        QCOMPARE(detail->moments.size(), 1);
        QCOMPARE(detail->moments.first().startMs, 3000);
        QCOMPARE(detail->moments.first().title, QStringLiteral("Una copla"));
        QCOMPARE(detail->moments.first().media, detail->media.first().id);
        QVERIFY(unsaved().isEmpty());
    }

    void theKeyboardDoesAll()
    {
        QSignalSpy went(m_page.get(), &Page::go);
        QVERIFY(m_page->mainButton()->hasFocus());
        QTest::keyClick(m_page->mainButton(), Qt::Key_Space);
        QTRY_COMPARE(m_page->recorder().state(), State::Recording);
        QTRY_VERIFY(m_mouth.isHeard());
        speak(1);
        QTest::keyClick(m_page->mainButton(), Qt::Key_M);
        QCOMPARE(m_page->moments()->count(), 1);
        QTest::keyClick(m_page->mainButton(), Qt::Key_Space);
        QTRY_COMPARE(m_page->recorder().state(), State::Paused);
        QVERIFY(!m_mouth.isHeard()); // nobody listens in a pause
        m_mouth.speak(5);
        QTest::keyClick(m_page->mainButton(), Qt::Key_Space);
        QTRY_COMPARE(m_page->recorder().state(), State::Recording);
        QTRY_VERIFY(m_mouth.isHeard());
        speak(1);
        QTest::keyClick(m_page->mainButton(), Qt::Key_Return);
        QTRY_COMPARE(went.count(), 1);
        QCOMPARE(unsaved().value(0).lengthMs(), 2000);
    }

    void whoLeavesPausesIt()
    {
        begin();
        speak(1);
        m_page->left();
        QTRY_COMPARE(m_page->recorder().state(), State::Paused);
        QVERIFY(m_page->hasDraft());
        QVERIFY(unsaved().isEmpty()); // it is still being recorded
    }

    void whoLeavesWhileTheMicrophoneOpensIsNotListenedTo()
    {
        press(m_page->mainButton());
        QCOMPARE(m_page->recorder().state(), State::Opening);
        m_page->left();
        QTRY_COMPARE(m_page->recorder().state(), State::Paused);
        QVERIFY(!m_mouth.isHeard());
    }

    /// The window is closed, or falls: what was said is found by the next one.
    void aClosedWindowKeepsWhatWasSaid()
    {
        begin();
        speak(2);
        m_page.reset();
        QCOMPARE(unsaved().value(0).lengthMs(), 2000);
        MemoryPage memory(m_desk->context);
        memory.open({});
        present(memory);
        QTRY_VERIFY(memory.unsaved()->isVisible());
        QVERIFY2(memory.unsaved()->sentence().contains(QStringLiteral("dura 00:02")),
            qPrintable(memory.unsaved()->sentence()));
    }

    void withoutAMicrophoneItSaysSo()
    {
        m_mouth.works = false;
        press(m_page->mainButton());
        QTRY_VERIFY(m_page->problem()->isVisible());
        QCOMPARE(m_page->problem()->sentence(), QStringLiteral("No hay micrófono."));
        QCOMPARE(m_page->recorder().state(), State::Idle);
        QVERIFY(unsaved().isEmpty());
    }

    void aMicrophoneThatIsPulledOutLosesNothing()
    {
        begin();
        speak(2);
        m_mouth.breakDown();
        QTRY_COMPARE(m_page->recorder().state(), State::Paused);
        QVERIFY(m_page->problem()->isVisible());
        press(m_page->pauseButton()); // it was put in again
        QTRY_COMPARE(m_page->recorder().state(), State::Recording);
        QTRY_VERIFY(m_mouth.isHeard());
        QVERIFY(!m_page->problem()->isVisible());
        speak(1);
        press(m_page->mainButton());
        QTRY_COMPARE(m_page->recorder().state(), State::Idle);
        QCOMPARE(unsaved().value(0).lengthMs(), 3000);
    }

    void itSaysWhatIsHeard()
    {
        using Verdict = LevelJudge::Verdict;
        const auto after = [](QList<std::pair<double, int>> peaks) {
            LevelJudge judge;
            for (const auto &[peak, times] : peaks) {
                for (int i = 0; i < times; ++i)
                    judge.add(peak);
            }
            return judge.verdict();
        };
        QCOMPARE(after({}), Verdict::Waiting);
        QCOMPARE(after({{0.3, 1}}), Verdict::Good);
        QCOMPARE(after({{0, 20}}), Verdict::Waiting); // people think before they speak
        QCOMPARE(after({{0, 40}}), Verdict::Silent);
        QCOMPARE(after({{0.03, 40}}), Verdict::Low);
        QCOMPARE(after({{0.3, 10}, {0, 30}}), Verdict::Good); // a pause is no fault
        QCOMPARE(after({{0.3, 5}, {0, 60}}), Verdict::Silent);
        QCOMPARE(after({{0.3, 20}, {1.0, 1}}), Verdict::Clipped);
        QCOMPARE(after({{1.0, 1}, {0.3, 20}}), Verdict::Good);
        for (const Verdict verdict :
            {Verdict::Good, Verdict::Low, Verdict::Silent, Verdict::Clipped})
            QVERIFY(!LevelJudge::words(verdict).isEmpty());
    }

    void aQuestionIsMarked()
    {
        GuideQuestion *question = m_page->guide()->questions().first();
        QCOMPARE(m_page->guide()->current(), QString());
        question->click();
        QCOMPARE(m_page->guide()->current(), question->text());
    }
};

QTEST_MAIN(TestRecordPage)
#include "testrecordpage.moc"
