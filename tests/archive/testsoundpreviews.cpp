// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/soundpreviews.h"
#include "app/formats/sound.h"
#include "app/store/duepreviews.h"
#include "app/store/undo.h"

#include "tests/archive/archivefixture.h"
#include "tests/formats/wave.h"

using namespace tambo;
using namespace tambo::archive;
using namespace tambo::archive::test;
using store::SpaceKind;

class TestSoundPreviews : public QObject
{
    Q_OBJECT

    QTemporaryDir m_files;

    QString file(const QString &name, const QByteArray &content)
    {
        QFile written(m_files.filePath(name));
        if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
            qFatal("cannot write");
        return written.fileName();
    }
    QString tone(double seconds = 1)
    {
        return file(QStringLiteral("voz.wav"), tests::toneWav(440, seconds));
    }
    Result<Story> addFile(Centre &centre, const QString &path, SpaceKind space = SpaceKind::Centre)
    {
        return addFromFiles(*centre.store, space, titled(QStringLiteral("Con voz")), {path}, {});
    }
    Media only(Centre &centre, const Result<Story> &story)
    {
        const auto media = centre.read([&](Reader &reader) { return mediaOf(reader, story->id); });
        return media->value(0);
    }
    qsizetype due(Centre &centre)
    {
        return centre.read([](Reader &reader) { return store::duePreviews(reader); })->size();
    }
    using Reader = store::Reader;
    using Writer = store::Writer;

private Q_SLOTS:
    void savingDoesNotWaitForThem()
    {
        for (const SpaceKind space : {SpaceKind::Centre, SpaceKind::Public}) {
            Centre centre;
            const auto story = addFile(centre, tone(), space);
            QVERIFY_OK(story);
            QVERIFY(only(centre, story).preview.isNull());
            QVERIFY(only(centre, story).peaks.isEmpty());
            QList<double> told;
            const auto made
                = makeSoundPreviews(*centre.store, [&](const Media &media, double done) {
                      QTEST_ASSERT(media.fileName == QStringLiteral("voz.wav"));
                      told.append(done);
                      return true;
                  });
            QVERIFY_OK(made);
            QCOMPARE(*made, 1);
            QVERIFY(std::is_sorted(told.cbegin(), told.cend()) && !told.isEmpty());
            const Media media = only(centre, story);
            QCOMPARE(media.peaks.size(), Media::peakCount);
            auto preview = centre.store->openBlob(media.preview);
            QVERIFY_OK(preview);
            QVERIFY((*preview)->peek(4) == "OggS");
            QFile onDisk(centre.store->blobs().path(media.preview));
            QVERIFY(onDisk.open(QIODevice::ReadOnly));
            QCOMPARE(onDisk.read(4) == "OggS", space == SpaceKind::Public);
            QCOMPARE(*makeSoundPreviews(*centre.store), 0);
        }
    }

    void whatAPowerCutLeftIsMadeLater()
    {
        Centre centre;
        const auto story = addFile(centre, tone());
        QVERIFY_OK(story);
        const auto stopped
            = makeSoundPreviews(*centre.store, [](const Media &, double) { return false; });
        QVERIFY(!stopped.ok());
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        centre.open();
        QCOMPARE(*makeSoundPreviews(*centre.store), 1);
        QVERIFY(!only(centre, story).preview.isNull());
        QCOMPARE(due(centre), 0);
    }

    /// One saves, and takes it back: the preview that came meanwhile does not hold it.
    void undoneWithTheStory()
    {
        Centre centre;
        const auto story = addFile(centre, tone());
        QVERIFY_OK(story);
        const qint64 deed = centre.store->deeds().newestOf(story->id.record);
        const qint64 last = centre.store->deeds().numbers().last();
        QCOMPARE(*makeSoundPreviews(*centre.store), 1);
        QCOMPARE(centre.store->deeds().numbers().last(), last); // nothing to undo by itself
        const auto undone = store::undo(*centre.store, deed).takeResult();
        QVERIFY_OK(undone);
        QVERIFY(undone->left.empty());
        QVERIFY(centre.read([](Reader &reader) { return reader.list<Media>(); })->isEmpty());
        QVERIFY_OK(store::undo(*centre.store, undone->deed).takeResult());
        const Media back = only(centre, story);
        QVERIFY(!back.preview.isNull());
        QCOMPARE(back.peaks.size(), Media::peakCount);
    }

    void removedBeforeItWasMade()
    {
        Centre centre;
        const auto story = addFile(centre, tone());
        QVERIFY_OK(story);
        QVERIFY_OK(centre.write([&](Writer &writer) { return removeStory(writer, story->id); }));
        QCOMPARE(*makeSoundPreviews(*centre.store), 0);
        QVERIFY_OK(centre.write([&](Writer &writer) { return restoreStory(writer, story->id); }));
        QCOMPARE(*makeSoundPreviews(*centre.store), 1);
        QVERIFY(!only(centre, story).preview.isNull());
    }

    void twoStoriesOfOneFile()
    {
        Centre centre;
        const auto first = addFile(centre, tone(), SpaceKind::Public);
        const auto second = addFile(centre, tone(), SpaceKind::Public);
        QCOMPARE(only(centre, first).blob, only(centre, second).blob);
        QCOMPARE(*makeSoundPreviews(*centre.store), 2);
        QVERIFY(!only(centre, first).preview.isNull());
        QCOMPARE(only(centre, first).preview, only(centre, second).preview);
        QCOMPARE(due(centre), 0);
    }

    void whatHasNoSoundIsNotTriedAgain()
    {
        Centre centre;
        const auto film
            = addFile(centre, QStringLiteral(TAMBO_TEST_DATA "/formats/sin-sonido.webm"));
        QVERIFY_OK(film);
        QCOMPARE(due(centre), 1);
        QCOMPARE(*makeSoundPreviews(*centre.store), 1);
        QVERIFY(only(centre, film).preview.isNull());
        QCOMPARE(only(centre, film).peaks, QByteArray(Media::peakCount, '\0'));
        QCOMPARE(due(centre), 0);
    }

    /// The original has gone with a disk that was cleaned: once it is back, its preview is made.
    void aFileThatIsNotHereWaits()
    {
        Centre centre;
        const auto story = addFile(centre, tone());
        const QString path = centre.store->blobs().path(only(centre, story).blob);
        QVERIFY(QFile::rename(path, path + QStringLiteral(".away")));
        QVERIFY(!makeSoundPreviews(*centre.store).ok());
        QCOMPARE(due(centre), 1);
        QVERIFY(QFile::rename(path + QStringLiteral(".away"), path));
        QCOMPARE(*makeSoundPreviews(*centre.store), 1);
    }

    void picturesHaveTheirsAtOnce()
    {
        QImage picture(32, 24, QImage::Format_RGB32);
        picture.fill(Qt::green);
        const QString path = m_files.filePath(QStringLiteral("foto.png"));
        QVERIFY(picture.save(path));
        Centre centre;
        const auto story = addFile(centre, path);
        QVERIFY_OK(story);
        QVERIFY(!only(centre, story).preview.isNull());
        QCOMPARE(due(centre), 0);
    }
};

QTEST_GUILESS_MAIN(TestSoundPreviews)
#include "testsoundpreviews.moc"
