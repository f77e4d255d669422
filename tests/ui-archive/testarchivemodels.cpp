// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui-archive/desk.h"
#include "ui/archive/filemodel.h"
#include "ui/archive/picturemodel.h"
#include "ui/archive/storymodel.h"
#include "ui/archive/transcriptmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;
using Failure = QAbstractItemModelTester::FailureReportingMode;

namespace {

archive::Passage passage(const char *language, int startMs, const char *text)
{
    archive::Passage made;
    made.language = QString::fromLatin1(language);
    made.startMs = startMs;
    made.endMs = startMs < 0 ? startMs : startMs + 900;
    made.text = QString::fromUtf8(text);
    return made;
}

} // namespace

class TestArchiveModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storiesComePageByPage()
    {
        Desk desk;
        desk.addTexts(150);
        // No model tester in this one: it fetches more by itself.
        StoryModel stories(*desk.centre.store);
        QCOMPARE(stories.total(), -1);
        stories.setFilter({});
        QTRY_COMPARE(stories.rowCount(), StoryModel::pageRows);
        QCOMPARE(stories.total(), 150);
        QCOMPARE(stories.card(0).story.title, QStringLiteral("Historia 150"));
        QTRY_VERIFY(stories.canFetchMore({}));
        stories.fetchMore({});
        QVERIFY(!stories.canFetchMore({})); // not twice
        QTRY_COMPARE(stories.rowCount(), 120);
        QTRY_VERIFY(stories.canFetchMore({}));
        stories.fetchMore({});
        QTRY_COMPARE(stories.rowCount(), 150);
        QVERIFY(!stories.canFetchMore({}));
        QSet<Id<archive::Story>> seen;
        for (int row = 0; row < stories.rowCount(); ++row)
            seen.insert(stories.card(row).story.id);
        QCOMPARE(seen.size(), 150);
    }

    void storiesFollowTheStore()
    {
        Desk desk;
        desk.addTexts(5);
        StoryModel stories(*desk.centre.store);
        const QAbstractItemModelTester tester(&stories, Failure::QtTest);
        stories.setFilter({});
        QTRY_COMPARE(stories.rowCount(), 5);
        const QPersistentModelIndex third = stories.index(2);
        QSignalSpy resets(&stories, &QAbstractItemModel::modelReset);

        const archive::Story fresh = desk.add(titled(QStringLiteral("La más nueva")));
        QTRY_COMPARE(stories.rowCount(), 6);
        QCOMPARE(stories.card(0).story.id, fresh.id);
        QCOMPARE(third.row(), 3); // it is still the same story
        QCOMPARE(third.data().toString(), QStringLiteral("Historia 3"));

        QVERIFY_OK(desk.centre.write([id = stories.card(1).story.id](store::Writer &writer) {
            return archive::removeStory(writer, id);
        }));
        QTRY_COMPARE(stories.rowCount(), 5);
        QCOMPARE(third.row(), 2);
        QCOMPARE(resets.count(), 0);
    }

    void storiesFilter()
    {
        Desk desk;
        desk.addTexts(3);
        archive::Story river = titled(QStringLiteral("El río creció"));
        river.place = QStringLiteral("Canchagua");
        desk.add(river);
        StoryModel stories(*desk.centre.store);
        const QAbstractItemModelTester tester(&stories, Failure::QtTest);
        archive::StoryFilter filter;
        filter.text = QStringLiteral("rio");
        stories.setFilter({});
        stories.setFilter(filter); // overtakes the first question
        QTRY_COMPARE(stories.rowCount(), 1);
        QCOMPARE(stories.card(0).story.title, QStringLiteral("El río creció"));
        QVERIFY(stories.index(0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("Canchagua")));
        filter.text = QStringLiteral("nada así");
        stories.setFilter(filter);
        QTRY_COMPARE(stories.rowCount(), 0);
        QCOMPARE(stories.total(), 0);
    }

    void transcriptFindsTheRowBeingSaid()
    {
        TranscriptModel rows;
        const QAbstractItemModelTester tester(&rows, Failure::QtTest);
        rows.setTranscript(archive::alignPassages(
            {passage("qu", 1000, "Ñuka"), passage("es", 1000, "Yo"), passage("qu", 5000, "shamuni"),
                passage("es", -1, "sin hora")},
            QStringLiteral("qu")));
        QCOMPARE(rows.rowCount(), 3);
        QCOMPARE(rows.languages(), QStringList({QStringLiteral("qu"), QStringLiteral("es")}));
        QCOMPARE(rows.rowAt(0), -1);
        QCOMPARE(rows.rowAt(1000), 0);
        QCOMPARE(rows.rowAt(4999), 0);
        QCOMPARE(rows.rowAt(5000), 1);
        QCOMPARE(rows.rowAt(900'000), 1); // never the one without a time
        QCOMPARE(rows.text(0, 0), QStringLiteral("Ñuka"));
        QCOMPARE(rows.text(0, 1), QStringLiteral("Yo"));
        QVERIFY(rows.text(1, 1).isEmpty());
        QSignalSpy moves(&rows, &TranscriptModel::spokenRowChanged);
        for (int ms = 0; ms < 6000; ms += 100)
            rows.setPosition(ms);
        QCOMPARE(moves.count(), 2); // once for each row, whatever the beat
        QCOMPARE(rows.spokenRow(), 1);
        rows.setColumns({1});
        QCOMPARE(rows.index(0).data().toString(), QStringLiteral("Yo"));
        rows.setTranscript({});
        QCOMPARE(rows.rowCount(), 0);
        QCOMPARE(rows.rowAt(3000), -1);
    }

    void picturesCountForPeople()
    {
        PictureModel pictures;
        const QAbstractItemModelTester tester(&pictures, Failure::QtTest);
        archive::Media one;
        one.fileName = QStringLiteral("a.jpg");
        archive::Media two = one;
        two.fileName = QStringLiteral("b.jpg");
        pictures.setPictures({one, two});
        QCOMPARE(pictures.index(1).data().toString(), QStringLiteral("Foto 2 de 2"));
        QSignalSpy resets(&pictures, &QAbstractItemModel::modelReset);
        pictures.setPictures({one, two});
        QCOMPARE(resets.count(), 0); // an open picture stays open
    }

    void filesAreLookedInto()
    {
        Desk desk;
        FileModel files(*desk.centre.store);
        const QAbstractItemModelTester tester(&files, Failure::QtTest);
        const QString voice = desk.wav(QStringLiteral("voz.wav"), 3);
        const QString noise = desk.file(QStringLiteral("roto.mp3"), QByteArray(5000, '\x11'));
        const QString lines
            = desk.file(QStringLiteral("voz.es.vtt"), "WEBVTT\n\n00:00.000 --> 00:02.000\nHola\n");
        const QString gone = desk.centreFiles.filePath(QStringLiteral("no-hay.wav"));
        files.add({voice, noise, lines, gone});
        files.add({voice}); // once is enough
        QCOMPARE(files.rowCount(), 4);
        QTRY_VERIFY(!files.isLooking());
        QCOMPARE(files.item(0).state, FileModel::Item::State::Good);
        QCOMPARE(files.item(0).info.durationMs, 3000);
        QCOMPARE(files.item(1).state, FileModel::Item::State::Bad);
        QVERIFY(files.item(1).sentence.contains(QStringLiteral("roto.mp3")));
        QCOMPARE(files.item(2).state, FileModel::Item::State::Good);
        QCOMPARE(files.item(3).state, FileModel::Item::State::Bad);
        QVERIFY(files.hasBad());
        files.remove(3);
        files.remove(1);
        QVERIFY(!files.hasBad());
        QCOMPARE(files.media(), QStringList(voice));
        QCOMPARE(files.transcripts(), QStringList(lines));
    }
};

QTEST_MAIN(TestArchiveModels)
#include "testarchivemodels.moc"
