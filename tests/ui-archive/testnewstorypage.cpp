// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui-archive/desk.h"
#include "ui/archive/memorypage.h"
#include "ui/archive/newstorypage.h"

#include <QDir>
#include <QSignalSpy>

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;

class TestNewStoryPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<NewStoryPage> m_page;

    void openPage(const QStringList &files = {})
    {
        m_page->open({QStringLiteral("story-new"), {}, filesArgument(files)});
        present(*m_page);
        QTRY_VERIFY(!m_page->files().isLooking());
    }
    void type(Field *field, const QString &text)
    {
        field->edit()->selectAll();
        QTest::keyClicks(field->edit(), text);
    }
    void pressSave() { QTest::mouseClick(m_page->saveButton(), Qt::LeftButton); }
    qsizetype blobs() { return m_desk->centre.store->blobs().all().size(); }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_page = std::make_unique<NewStoryPage>(m_desk->context);
    }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void addsAStoryFromEndToEnd()
    {
        const QString voice = m_desk->wav(QStringLiteral("voz.wav"), 4);
        const QString photo = m_desk->png(QStringLiteral("foto.png"), Qt::darkGreen);
        const QString lines = m_desk->file(QStringLiteral("voz.vtt"),
            "WEBVTT\n\n00:00.000 --> 00:02.000\nHola\n\n00:02.000 --> 00:04.000\nChao\n");
        m_desk->files = {photo, lines};
        openPage({voice});
        for (auto *button : m_page->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Elegir archivos"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_COMPARE(m_page->files().rowCount(), 3);
        QTRY_VERIFY(!m_page->files().isLooking());
        type(m_page->form()->titleField(), QStringLiteral("La minga del canal"));
        m_page->form()->titleField()->edit()->setFocus();
        QTest::keyClick(m_page->form()->titleField()->edit(), Qt::Key_Tab);
        QVERIFY(m_page->form()->tellerField()->edit()->hasFocus());
        type(m_page->form()->tellerField(), QStringLiteral("Don Eloy"));
        type(m_page->form()->languageField(), QStringLiteral("castellano"));
        type(m_page->form()->placeField(), QStringLiteral("Santo Domingo"));
        type(m_page->form()->toldField(), QStringLiteral("hacia 1980"));
        QTest::keyClicks(m_page->form()->summaryEdit(), QStringLiteral("Cavamos entre todos."));
        QTest::mouseClick(m_page->openChoice(), Qt::LeftButton);
        QVERIFY(m_page->openChoice()->isChecked());

        QSignalSpy goes(m_page.get(), &Page::go);
        QSignalSpy backs(m_page.get(), &Page::back);
        pressSave();
        QCOMPARE(m_desk->tasks.running().size(), 1);
        QVERIFY(!m_page->saveButton()->isEnabled()); // not twice
        QTRY_COMPARE(goes.count(), 1);
        QCOMPARE(backs.count(), 1);
        QVERIFY(m_desk->tasks.running().isEmpty());
        const auto cards = m_desk->centre.cards();
        QCOMPARE(cards.size(), 1);
        const archive::StoryCard &card = cards.first();
        QCOMPARE(
            goes[0][0].value<Route>(), (Route{QStringLiteral("story"), card.story.id.record, {}}));
        QCOMPARE(card.story.title, QStringLiteral("La minga del canal"));
        QCOMPARE(card.story.teller, QStringLiteral("Don Eloy"));
        QCOMPARE(card.story.language, QStringLiteral("es"));
        QCOMPARE(card.story.place, QStringLiteral("Santo Domingo"));
        QCOMPARE(card.story.told, QStringLiteral("1980~"));
        QCOMPARE(card.story.summary, QStringLiteral("Cavamos entre todos."));
        QCOMPARE(card.spaceKind, store::SpaceKind::Public);
        QCOMPARE(card.sounds, 1);
        QCOMPARE(card.photos, 1);
        QCOMPARE(card.languages, QStringList(QStringLiteral("es")));
        // The next one starts empty.
        QCOMPARE(m_page->files().rowCount(), 0);
        QVERIFY(m_page->form()->titleField()->text().isEmpty());
        QVERIFY(!m_page->openChoice()->isChecked());
    }

    void theCommunityIsTheFirstChoice()
    {
        openPage({m_desk->wav(QStringLiteral("voz.wav"), 1)});
        type(m_page->form()->titleField(), QStringLiteral("Nuestra"));
        QSignalSpy goes(m_page.get(), &Page::go);
        pressSave();
        QTRY_COMPARE(goes.count(), 1);
        QCOMPARE(m_desk->centre.cards().first().spaceKind, store::SpaceKind::Centre);
    }

    void saysWhatIsMissingAtEachField()
    {
        openPage();
        pressSave();
        QVERIFY(!m_page->form()->titleField()->error().isEmpty());
        QVERIFY(m_page->form()->titleField()->edit()->hasFocus());
        type(m_page->form()->titleField(), QStringLiteral("Sin nada"));
        QVERIFY(m_page->form()->titleField()->error().isEmpty());
        type(m_page->form()->languageField(), QStringLiteral("klingonio"));
        pressSave();
        QVERIFY(!m_page->form()->languageField()->error().isEmpty());
        type(m_page->form()->languageField(), QStringLiteral("kichwa"));
        type(m_page->form()->toldField(), QStringLiteral("hace tiempo"));
        pressSave();
        QVERIFY(!m_page->form()->toldField()->error().isEmpty());
        type(m_page->form()->toldField(), QStringLiteral("2001"));
        pressSave();
        QVERIFY(m_page->problem()->sentence().contains(QStringLiteral("Falta la historia")));
        QVERIFY(m_desk->centre.cards().isEmpty());
        // Words alone are a story too.
        QTest::keyClicks(m_page->form()->summaryEdit(), QStringLiteral("Un relato."));
        pressSave();
        QTRY_COMPARE(m_desk->centre.cards().size(), 1);
    }

    void badFilesAreNamedAndNothingIsHalfAdded()
    {
        const QString voice = m_desk->wav(QStringLiteral("voz.wav"), 2);
        const QString broken = m_desk->file(QStringLiteral("rota.jpg"), "\xff\xd8\xff\xe0 no mas");
        const qsizetype before = blobs();
        openPage({voice, broken});
        QVERIFY(m_page->files().hasBad());
        type(m_page->form()->titleField(), QStringLiteral("Con una foto rota"));
        pressSave();
        QVERIFY(m_page->problem()->isVisible());
        QVERIFY(m_page->problem()->sentence().contains(QStringLiteral("no se pueden usar")));
        QVERIFY(m_desk->centre.cards().isEmpty());
        QCOMPARE(blobs(), before);
        // The cross takes the bad one out, and then it saves.
        QTest::mouseClick(m_page->fileList()->viewport(), Qt::LeftButton, {},
            m_page->fileList()->crossRect(1).center());
        QCOMPARE(m_page->files().rowCount(), 1);
        QVERIFY(!m_page->problem()->isVisible());
        pressSave();
        QTRY_COMPARE(m_desk->centre.cards().size(), 1);
    }

    void aFileThatGoesAwayMeanwhileLeavesNothingBehind()
    {
        const QString voice = m_desk->wav(QStringLiteral("voz.wav"), 2);
        const QString photo = m_desk->png(QStringLiteral("foto.png"), Qt::red);
        const qsizetype before = blobs();
        openPage({voice, photo});
        type(m_page->form()->titleField(), QStringLiteral("A medias"));
        QVERIFY(QFile::remove(photo)); // the stick was pulled out
        pressSave();
        QTRY_VERIFY(m_page->problem()->isVisible());
        QVERIFY(m_desk->centre.cards().isEmpty());
        QCOMPARE(blobs(), before);
        QCOMPARE(m_page->form()->titleField()->text(), QStringLiteral("A medias"));
        QVERIFY(m_page->saveButton()->isEnabled());
    }

    void deleteKeyTakesAFileOut()
    {
        openPage(
            {m_desk->wav(QStringLiteral("a.wav"), 1), m_desk->wav(QStringLiteral("b.wav"), 1)});
        FileList *list = m_page->fileList();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(m_page->files().rowCount(), 1);
    }

    void whatIsFilledInStaysUntilItIsSaved()
    {
        openPage({m_desk->wav(QStringLiteral("a.wav"), 1)});
        type(m_page->form()->titleField(), QStringLiteral("A medio escribir"));
        m_page->left();
        m_page->hide();
        openPage({m_desk->wav(QStringLiteral("b.wav"), 1)});
        QCOMPARE(m_page->files().rowCount(), 2);
        QCOMPARE(m_page->form()->titleField()->text(), QStringLiteral("A medio escribir"));
    }

    /// Every damaged picture of the collection is either refused with a sentence or saved whole.
    void realDamagedPictures()
    {
        const QDir damaged(QStringLiteral(TAMBO_CORPORA "/archives/images-corrupt/exif"));
        if (!damaged.exists())
            QSKIP("the collection of damaged pictures is not on this PC");
        QStringList files;
        for (const QFileInfo &file : damaged.entryInfoList(QDir::Files))
            files.append(file.filePath());
        openPage(files);
        QTRY_VERIFY(!m_page->files().isLooking());
        int good = 0;
        for (int row = m_page->files().rowCount() - 1; row >= 0; --row) {
            const FileModel::Item &item = m_page->files().item(row);
            if (item.state == FileModel::Item::State::Good) {
                ++good;
                continue;
            }
            QVERIFY(!item.sentence.isEmpty());
            m_page->files().remove(row);
        }
        type(m_page->form()->titleField(), QStringLiteral("Fotos viejas"));
        QTest::keyClicks(m_page->form()->summaryEdit(), QStringLiteral("De una caja."));
        QSignalSpy goes(m_page.get(), &Page::go);
        pressSave();
        QTRY_VERIFY(goes.count() == 1 || m_page->problem()->isVisible());
        const auto cards = m_desk->centre.cards();
        if (cards.isEmpty())
            QCOMPARE(blobs(), 0); // refused as a whole
        else
            QCOMPARE(cards.first().photos, good);
    }
};

QTEST_MAIN(TestNewStoryPage)
#include "testnewstorypage.moc"
