// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/disputes.h"
#include "tests/sound/nulloutput.h"
#include "tests/support/patience.h"
#include "tests/ui-archive/desk.h"
#include "ui/archive/storypage.h"
#include "ui/transcript/writepage.h"

#include <QMenu>
#include <QSignalSpy>

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;
using namespace Qt::StringLiterals;

class TestWritePage : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    Ears m_ears;
    std::unique_ptr<WritePage> m_page;
    archive::Story m_story;

    PassageEditor *editor() { return m_page->editor(); }
    void type(const QString &text) { QTest::keyClicks(editor()->textEdit(), text); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(editor()->textEdit(), key, modifiers);
    }
    /// "0-8000 hola" of what the store has, in that language.
    QStringList kept(const QString &language = u"es"_s)
    {
        const auto passages = m_desk->centre.read(
            [this](store::Reader &reader) { return archive::passagesOf(reader, m_story.id); });
        QStringList rows;
        for (const archive::Passage &passage : *passages) {
            if (passage.language == language)
                rows.append(QStringLiteral("%1-%2 %3")
                        .arg(passage.startMs)
                        .arg(passage.endMs)
                        .arg(passage.text));
        }
        return rows;
    }
    void open(const QList<formats::Transcript> &transcripts = {}, const QString &language = {})
    {
        archive::Story story = titled(u"El huerto"_s);
        story.teller = u"Mama Juana"_s;
        story.language = u"es"_s;
        m_story = m_desk->add(story, {m_desk->wav(u"voz.wav"_s, 60)}, transcripts);
        m_page = std::make_unique<WritePage>(m_desk->context, m_ears.maker());
        m_page->open({u"story-transcript"_s, m_story.id.record, language});
        present(*m_page, {1024, 500});
        QTRY_VERIFY(m_page->player().isUsable());
        editor()->textEdit()->setFocus();
    }
    void goTo(qint64 ms)
    {
        m_page->player().seek(ms);
        QTRY_COMPARE(m_page->player().positionMs(), ms);
    }

private Q_SLOTS:
    void init()
    {
        m_ears.output = nullptr;
        m_desk = std::make_unique<Desk>();
    }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void enterDividesTheRecording()
    {
        open();
        QCOMPARE(m_page->progress(), u"Falta 1 parte"_s);
        QCOMPARE(editor()->times(), u"De 00:00 a 01:00"_s);
        goTo(8000);
        type(u"Me llamo Juana."_s);
        QVERIFY(m_page->hasDraft());
        key(Qt::Key_Return);
        // At once, while the disk still turns; and the next stretch begins where this one ended.
        QCOMPARE(editor()->text(), QString());
        QCOMPARE(editor()->times(), u"De 00:08 a 01:00"_s);
        goTo(20'000);
        type(u"Vivo en"_s);
        key(Qt::Key_Return, Qt::ShiftModifier);
        type(u"Canchagua."_s);
        key(Qt::Key_Return);
        QTRY_COMPARE(kept(),
            (QStringList{u"0-8000 Me llamo Juana."_s, u"8000-20000 Vivo en\nCanchagua."_s}));
        QCOMPARE(editor()->times(), u"De 00:20 a 01:00"_s);
        type(u"Y ya."_s); // to the end, as the sound has not moved on
        key(Qt::Key_Return);
        QTRY_COMPARE(kept().last(), u"20000-60000 Y ya."_s);
        QTRY_COMPARE(m_page->progress(), u"Todo está escrito"_s);
    }

    void thePedalWorksWhileOneWrites()
    {
        open();
        goTo(30'000);
        key(Qt::Key_F7);
        QTRY_COMPARE(m_page->player().positionMs(), 25'000);
        key(Qt::Key_F9);
        QTRY_COMPARE(m_page->player().positionMs(), 30'000);
        key(Qt::Key_F8);
        QTRY_COMPARE(m_page->player().state(), Player::State::Playing);
        key(Qt::Key_F8);
        QTRY_COMPARE(m_page->player().state(), Player::State::Resting);
        key(Qt::Key_F10);
        QCOMPARE(editor()->times(), u"De 00:30 a 01:00"_s);
        type(u"Aca."_s);
        QCOMPARE(editor()->text(), u"Aca."_s);
        key(Qt::Key_Return);
        QTRY_COMPARE(kept(), QStringList{u"30000-60000 Aca."_s});
        // What lies before it is still to be written.
        QTRY_COMPARE(m_page->progress(), u"Falta 1 parte"_s);
    }

    void fillsWhatIsMissingBesideAnotherLanguage()
    {
        open({threeLines(u"es"_s, {u"Uno"_s, u"Dos"_s, u"Tres"_s}),
                 threeLines(u"qu"_s, {u"Shuk"_s})},
            u"qu"_s);
        QCOMPARE(m_page->besideButton()->accessibleName(), u"Junto a"_s);
        // The stretches that the other language has, and what neither has between them.
        QTRY_COMPARE(m_page->writing().transcript.rows.size(), 6);
        QCOMPARE(editor()->times(), u"De 00:15 a 00:20"_s);
        key(Qt::Key_Return); // nothing is said there
        QCOMPARE(editor()->times(), u"De 00:20 a 00:35"_s);
        goTo(22'000);
        type(u"Ishkay"_s);
        key(Qt::Key_Return);
        QTRY_COMPARE(kept(u"qu"_s),
            (QStringList{u"0-15000 Shuk"_s, u"20000-35000 Ishkay"_s})); // as the other one
        QCOMPARE(kept(u"es"_s).size(), 3);
    }

    void goingToAnotherRowKeepsWhatWasTyped()
    {
        open({threeLines(u"es"_s, {u"Uno"_s, u"Dos"_s, u"Tres"_s})});
        const auto click = [this](int row) {
            const QRect where = m_page->view()->visualRect(m_page->view()->model()->index(row, 0));
            QTest::mouseClick(m_page->view()->viewport(), Qt::LeftButton, {}, where.center());
        };
        QTRY_COMPARE(m_page->writing().transcript.rows.size(), 6);
        click(2);
        QCOMPARE(editor()->text(), u"Dos"_s);
        QVERIFY(!editor()->removeButton()->isHidden());
        type(u" veces"_s);
        click(0);
        QCOMPARE(editor()->text(), u"Uno"_s);
        QTRY_VERIFY(kept().contains(u"20000-35000 Dos veces"_s));
        // And so does whoever leaves the page.
        type(u" vez"_s);
        m_page->left();
        QTRY_VERIFY(kept().contains(u"0-15000 Uno vez"_s));
    }

    void onesOwnNextWordsAreNoDisagreement()
    {
        open({threeLines(u"es"_s, {u"Uno"_s})});
        QTRY_COMPARE(m_page->writing().transcript.rows.size(), 2);
        m_page->view()->setCurrentIndex(m_page->view()->model()->index(0, 0));
        QTest::keyClick(m_page->view(), Qt::Key_Return);
        for (const QString &word : {u" dos"_s, u" tres"_s, u" cuatro"_s}) {
            const QString before = editor()->text();
            type(word);
            m_page->left(); // keeps it, and the row stays
            QTRY_VERIFY(kept().contains(u"0-15000 "_s + before + word));
            QTRY_VERIFY(!m_page->hasDraft());
        }
        const auto disputes = m_desk->centre.read([this](store::Reader &reader) {
            return store::disputedRecords(reader, *m_desk->centre.store->trust(),
                m_desk->centre.store->device(), m_story.id.record);
        });
        QVERIFY(disputes.ok());
        QVERIFY(disputes->isEmpty());
    }

    void whatBeginsLateHasALength()
    {
        open();
        goTo(8000);
        type(u"Uno"_s);
        key(Qt::Key_Return);
        goTo(30'000);
        key(Qt::Key_F10);
        type(u"Dos"_s);
        key(Qt::Key_Return);
        QTRY_COMPARE(kept(), (QStringList{u"0-8000 Uno"_s, u"30000-60000 Dos"_s}));
    }

    void removingCanBeUndone()
    {
        open({threeLines(u"es"_s, {u"Uno"_s, u"Dos"_s, u"Tres"_s})});
        QTRY_COMPARE(m_page->writing().transcript.rows.size(), 6);
        QSignalSpy toasts(m_page.get(), &Page::toast);
        m_page->view()->setCurrentIndex(m_page->view()->model()->index(0, 0));
        QTest::keyClick(m_page->view(), Qt::Key_Return);
        QCOMPARE(editor()->text(), u"Uno"_s);
        QTest::mouseClick(editor()->removeButton(), Qt::LeftButton);
        QTRY_COMPARE(toasts.count(), 1);
        QCOMPARE(kept().size(), 2);
        toasts.first().at(1).value<std::function<void()>>()();
        QTRY_COMPARE(kept().size(), 3);
    }

    void anotherLanguageBeginsEmpty()
    {
        open({threeLines(u"es"_s, {u"Uno"_s, u"Dos"_s, u"Tres"_s})});
        QTRY_COMPARE(m_page->writing().gaps(), 3);
        Q_EMIT m_page->languageButton()->chosen(u"qu"_s);
        QCOMPARE(m_page->writing().gaps(), 6);
        QCOMPARE(editor()->text(), QString());
        type(u"Shuk"_s);
        key(Qt::Key_Return);
        QTRY_COMPARE(kept(u"qu"_s).size(), 1);
    }

    void theStoryLeadsThere()
    {
        open();
        StoryPage page(m_desk->context, m_ears.maker());
        page.open({u"story"_s, m_story.id.record, {}});
        QSignalSpy went(&page, &Page::go);
        QTRY_VERIFY(!page.title().isEmpty());
        page.transcript()->writeButton()->click();
        QCOMPARE(went.first().first().value<Route>().page, u"story-transcript"_s);
    }
};

QTEST_MAIN(TestWritePage)
#include "testwritepage.moc"
