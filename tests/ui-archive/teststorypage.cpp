// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/replica.h"
#include "tests/sound/nulloutput.h"
#include "tests/support/patience.h"
#include "tests/ui-archive/desk.h"
#include "ui/archive/storypage.h"

#include <QMenu>
#include <QSignalSpy>

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;
using State = Player::State;

namespace {

archive::Story juana()
{
    archive::Story story = titled(QStringLiteral("El huerto"));
    story.teller = QStringLiteral("Mama Juana");
    story.place = QStringLiteral("Canchagua, Cotopaxi");
    story.language = QStringLiteral("qu");
    story.told = QStringLiteral("2015-08");
    story.recordedBy = QStringLiteral("Nayeli");
    return story;
}

} // namespace

class TestStoryPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    Ears m_ears;
    std::unique_ptr<StoryPage> m_page;

    void openPage(const archive::Story &story, const QString &argument = {})
    {
        m_page = std::make_unique<StoryPage>(m_desk->context, m_ears.maker());
        m_page->open({QStringLiteral("story"), story.id.record, argument});
        present(*m_page);
        QTRY_COMPARE(m_page->title(), story.title);
    }
    /// A minute of voice with three lines in two languages.
    archive::Story voice()
    {
        return m_desk->add(juana(),
            {m_desk->wav(QStringLiteral("voz.wav"), 60),
                m_desk->png(QStringLiteral("f.png"), Qt::green)},
            {threeLines(QStringLiteral("qu"),
                 {QStringLiteral("Ñuka"), QStringLiteral("Ishki"), QStringLiteral("Kimsa")}),
                threeLines(QStringLiteral("es"),
                    {QStringLiteral("Yo"), QStringLiteral("Dos"), QStringLiteral("Tres")})});
    }
    void openVoice()
    {
        openPage(voice());
        QTRY_COMPARE(m_page->player().state(), State::Resting);
        QTRY_COMPARE(m_page->transcript()->rows().rowCount(), 3);
    }
    QAbstractButton *action(const QString &name)
    {
        for (QWidget *widget : m_page->topActions()) {
            auto *button = qobject_cast<QAbstractButton *>(widget);
            if (button && button->accessibleName() == name)
                return button;
        }
        return nullptr;
    }
    QPoint rowCentre(int row)
    {
        TranscriptView *view = m_page->transcript()->view();
        return view->visualRect(view->model()->index(row, 0)).center();
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void transcriptFollowsTheSound()
    {
        openVoice();
        QTest::mouseClick(m_page->head()->playButton(), Qt::LeftButton);
        QCOMPARE(m_page->player().state(), State::Playing);
        m_ears.hearSeconds(1);
        QTRY_COMPARE(m_page->transcript()->rows().spokenRow(), 0);
        m_ears.hearSeconds(20);
        QTRY_COMPARE(m_page->transcript()->rows().spokenRow(), 1);
        m_ears.hearSeconds(20);
        QTRY_COMPARE(m_page->transcript()->rows().spokenRow(), 2);
        m_ears.hearSeconds(30);
        QTRY_COMPARE(m_page->player().state(), State::Resting);
    }

    void aClickedOrEnteredRowPlaysFromThere()
    {
        openVoice();
        TranscriptView *view = m_page->transcript()->view();
        QTRY_VERIFY(!view->visualRect(view->model()->index(2, 0)).isEmpty());
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, rowCentre(2));
        QCOMPARE(m_page->player().positionMs(), 40'000);
        QCOMPARE(m_page->player().state(), State::Playing);
        QCOMPARE(m_page->transcript()->rows().spokenRow(), 2);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Up);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(m_page->player().positionMs(), 20'000);
        m_ears.hearSeconds(1);
        QTRY_COMPARE(m_page->player().positionMs(), 21'000);
    }

    void languagesStandAloneOrSideBySide()
    {
        openVoice();
        Segments *languages = m_page->transcript()->languages();
        QVERIFY(languages->isVisible());
        const auto buttons = languages->findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 3);
        QCOMPARE(buttons[0]->text(), QStringLiteral("Kichwa"));
        QCOMPARE(buttons[1]->text(), QStringLiteral("Español"));
        const TranscriptModel &rows = m_page->transcript()->rows();
        QCOMPARE(rows.columns(), QList({0, 1}));
        QTest::mouseClick(buttons[1], Qt::LeftButton);
        QCOMPARE(rows.index(2).data().toString(), QStringLiteral("Tres"));
        QTest::mouseClick(buttons[2], Qt::LeftButton);
        QCOMPARE(rows.columns(), QList({0, 1}));
    }

    void keysOfThePlayer()
    {
        openVoice();
        m_page->setFocus();
        QTest::keyClick(m_page.get(), Qt::Key_Space);
        QCOMPARE(m_page->player().state(), State::Playing);
        QTest::keyClick(m_page.get(), Qt::Key_Right);
        QCOMPARE(m_page->player().positionMs(), 15'000);
        QTest::keyClick(m_page.get(), Qt::Key_Right);
        QTest::keyClick(m_page.get(), Qt::Key_Left);
        QCOMPARE(m_page->player().positionMs(), 15'000);
        // The list of rows leaves these keys to the player.
        TranscriptView *view = m_page->transcript()->view();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Space);
        QCOMPARE(m_page->player().state(), State::Resting);
        // So do the buttons of the player.
        m_page->head()->playButton()->setFocus();
        QTest::keyClick(m_page->head()->playButton(), Qt::Key_Right);
        QCOMPARE(m_page->player().positionMs(), 30'000);
        QVERIFY(m_page->head()->playButton()->hasFocus());
        // Leaving the page ends the sound.
        QTest::keyClick(m_page.get(), Qt::Key_Space);
        m_page->left();
        QCOMPARE(m_page->player().state(), State::Resting);
    }

    void waveformSeeksWithMouseAndKeys()
    {
        openVoice();
        Waveform *wave = m_page->head()->waveform();
        QCOMPARE(wave->maximum(), 60'000);
        QTest::mouseClick(wave, Qt::LeftButton, {}, QPoint(wave->width() / 2, 20));
        QVERIFY(std::abs(m_page->player().positionMs() - 30'000) < 500);
        QCOMPARE(wave->value(), m_page->player().positionMs());
        wave->setFocus();
        QTest::keyClick(wave, Qt::Key_Home);
        QCOMPARE(m_page->player().positionMs(), 0);
        QTest::keyClick(wave, Qt::Key_Right);
        QCOMPARE(m_page->player().positionMs(), 15'000);
        QTest::mouseClick(
            m_page->head()->jumpButton(JumpButton::Direction::Forward), Qt::LeftButton);
        QCOMPARE(m_page->player().positionMs(), 30'000);
        QTest::mouseClick(m_page->head()->jumpButton(JumpButton::Direction::Back), Qt::LeftButton);
        QCOMPARE(m_page->player().positionMs(), 15'000);
        QVERIFY(wave->accessibleDescription().contains(QStringLiteral("15 segundos")));
    }

    void slowerFromTheMenu()
    {
        openVoice();
        MenuButton *tempo = m_page->head()->tempoButton();
        QTest::mouseClick(tempo, Qt::LeftButton);
        auto *menu = tempo->findChild<QMenu *>();
        QTRY_VERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(m_page->player().tempo(), 0.5);
    }

    void startsWhereTheSearchFoundIt()
    {
        openPage(voice(), QStringLiteral("40000"));
        QTRY_COMPARE(m_page->player().positionMs(), 40'000);
        QTRY_COMPARE(m_page->transcript()->rows().spokenRow(), 2);
    }

    void showsWhoWhereAndWhen()
    {
        openVoice();
        QStringList facts;
        for (const FactRow *row : m_page->side()->findChildren<FactRow *>())
            facts.append(row->fact());
        QVERIFY(facts.contains(QStringLiteral("Mama Juana")));
        QVERIFY(facts.contains(QStringLiteral("Canchagua, Cotopaxi")));
        QVERIFY(facts.contains(QStringLiteral("Agosto de 2015")));
        QVERIFY(facts.contains(QStringLiteral("La oye quien quiera, también en otros centros.")));
        QVERIFY(
            m_page->side()->note()->sentence().contains(QStringLiteral("solo está en este PC")));
    }

    void playsThePreviewWhileTheOriginalIsMissing()
    {
        const archive::Story story = voice();
        const auto media = mediaOf(story);
        QVERIFY_OK(m_desk->centre.store->blobs().remove(media.first().blob));
        openPage(story);
        QTRY_COMPARE(m_page->player().state(), State::Resting);
        QVERIFY(std::abs(m_page->player().durationMs() - 60'000) < 200);
        QVERIFY(m_page->side()->note()->sentence().contains(QStringLiteral("todavía no llega")));
    }

    void correctsAStory()
    {
        openVoice();
        QTest::mouseClick(action(QStringLiteral("Corregir")), Qt::LeftButton);
        auto *form = m_page->findChild<StoryForm *>();
        QVERIFY(form->isVisible());
        QCOMPARE(form->toldField()->text(), QStringLiteral("agosto de 2015"));
        QCOMPARE(form->languageField()->text(), QStringLiteral("Kichwa"));
        QLineEdit *title = form->titleField()->edit();
        title->selectAll();
        QTest::keyClicks(title, QStringLiteral("El huerto que "));
        QTest::keyClicks(title, QStringLiteral("volvio"));
        QLineEdit *told = form->toldField()->edit();
        told->selectAll();
        QTest::keyClicks(told, QStringLiteral("cuando era nina"));
        QPushButton *save = nullptr;
        for (auto *button : m_page->findChildren<QPushButton *>())
            save = button->text() == QStringLiteral("Guardar") ? button : save;
        QTest::mouseClick(save, Qt::LeftButton);
        QVERIFY(form->toldField()->error().contains(QStringLiteral("No se entiende")));
        QVERIFY(form->isVisible()); // nothing is saved, nothing is lost
        told->selectAll();
        QTest::keyClicks(told, QStringLiteral("hacia 1962"));
        QVERIFY(form->toldField()->error().isEmpty());
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_COMPARE(m_page->title(), QStringLiteral("El huerto que volvio"));
        QVERIFY(!form->isVisible());
        const auto cards = m_desk->centre.cards();
        QCOMPARE(cards.first().story.told, QStringLiteral("1962~"));
        QCOMPARE(cards.first().story.language, QStringLiteral("qu"));
        QCOMPARE(cards.first().story.teller, QStringLiteral("Mama Juana"));
    }

    void escapeLeavesTheFormFirst()
    {
        openVoice();
        QTest::mouseClick(action(QStringLiteral("Corregir")), Qt::LeftButton);
        QVERIFY(m_page->findChild<StoryForm *>()->isVisible());
        QVERIFY(m_page->goBack());
        QVERIFY(!m_page->findChild<StoryForm *>()->isVisible());
        QVERIFY(!m_page->goBack());
    }

    void deletesWithUndo()
    {
        openVoice();
        std::function<void()> undo;
        QString said;
        connect(m_page.get(), &Page::toast, m_page.get(),
            [&](const QString &sentence, const std::function<void()> &offered) {
                said = sentence;
                undo = offered;
            });
        QSignalSpy backs(m_page.get(), &Page::back);
        QTest::mouseClick(action(QStringLiteral("Borrar")), Qt::LeftButton);
        QTRY_COMPARE(backs.count(), 1);
        QVERIFY(undo);
        QVERIFY(m_desk->centre.cards().isEmpty());
        std::exchange(undo, {})();
        QTRY_COMPARE(m_desk->centre.cards().size(), 1);
        QTRY_COMPARE(m_page->transcript()->rows().rowCount(), 3);
        QTRY_COMPARE(m_page->title(), QStringLiteral("El huerto"));
        // And the undo can be undone.
        QTRY_COMPARE(said, QStringLiteral("Deshecho."));
        QVERIFY(undo);
        undo();
        QTRY_VERIFY(m_desk->centre.cards().isEmpty());
    }

    void aStoryOfAnotherCentreIsReadOnly()
    {
        archive::test::Centre other;
        const auto added = other.add({juana(), {}, {}});
        QVERIFY_OK(added);
        // What its centre published, as a hub would hand it over.
        QVERIFY_OK(other.write([](store::Writer &writer) { return store::sealPending(writer); }));
        const auto control = other.read([](auto &reader) {
            return column(reader, "SELECT bytes FROM control ORDER BY number");
        });
        const auto segments = other.read([](auto &reader) {
            return column(reader, "SELECT bytes FROM segment ORDER BY arrival");
        });
        QVERIFY_OK(m_desk->centre.write([&](store::Writer &writer) -> Result<> {
            for (const QByteArray &entry : *control)
                TAMBO_TRY(store::receiveControl(writer, entry));
            for (const QByteArray &segment : *segments)
                TAMBO_TRY(store::receiveSegment(writer, segment));
            return {};
        }));
        const auto cards = m_desk->centre.cards();
        QCOMPARE(cards.size(), 1);
        openPage(cards.first().story);
        QCOMPARE(m_page->topActions().size(), 2); // to print and to share it
        QCOMPARE(
            m_page->side()->fact(StorySide::Fact::Centre)->fact(), QStringLiteral("Otro centro"));
    }

    void photosOpenLarge()
    {
        QStringList photos;
        for (int i = 0; i < 5; ++i)
            photos.append(
                m_desk->png(QStringLiteral("f%1.png").arg(i), QColor::fromHsv(i * 60, 200, 200)));
        openPage(m_desk->add(titled(QStringLiteral("Cinco fotos")), photos));
        auto *large = m_page->findChild<PictureView *>();
        QVERIFY(!large->isOpen());
        PictureStrip *wall = nullptr;
        for (auto *strip : m_page->findChildren<PictureStrip *>())
            wall = strip->isVisible() ? strip : wall;
        QVERIFY(wall);
        QTRY_COMPARE(wall->model()->rowCount(), 5);
        QTest::mouseClick(wall->viewport(), Qt::LeftButton, {},
            wall->visualRect(wall->model()->index(1, 0)).center());
        QVERIFY(large->isOpen());
        QCOMPARE(large->row(), 1);
        QTest::keyClick(large, Qt::Key_Right);
        QCOMPARE(large->row(), 2);
        QTest::keyClick(large, Qt::Key_Left);
        QTest::keyClick(large, Qt::Key_Left);
        QTest::keyClick(large, Qt::Key_Left);
        QCOMPARE(large->row(), 4);
        QVERIFY(m_page->goBack()); // Esc closes the picture, not the page
        QVERIFY(!large->isOpen());
    }

    void saysWhenItIsGone()
    {
        const archive::Story story = voice();
        openPage(story);
        QVERIFY_OK(m_desk->centre.write(
            [&](store::Writer &writer) { return archive::removeStory(writer, story.id); }));
        QTRY_VERIFY(m_page->title().isEmpty());
        QVERIFY(m_page->topActions().isEmpty());
        QTRY_COMPARE(m_page->player().state(), State::Empty);
    }

private:
    QList<archive::Media> mediaOf(const archive::Story &story)
    {
        return *m_desk->centre.read(
            [&](store::Reader &reader) { return archive::mediaOf(reader, story.id); });
    }
    static Result<QList<QByteArray>> column(store::Reader &reader, const QByteArray &query)
    {
        QList<QByteArray> values;
        store::Statement rows = reader.database().prepare(query);
        for (;;) {
            TAMBO_ASSIGN(const auto step, rows.step());
            if (step == store::Statement::Step::Done)
                return values;
            values.append(rows.bytes(0));
        }
    }
};

QTEST_MAIN(TestStoryPage)
#include "teststorypage.moc"
