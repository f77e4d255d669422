// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/importfolder.h"
#include "app/archive/soundpreviews.h"
#include "app/archive/staging.h"
#include "app/archive/transcriptrows.h"
#include "app/formats/exif.h"
#include "app/store/history.h"
#include "app/store/undo.h"
#include "tests/archive/archivefixture.h"

#include <QImage>
#include <QtEndian>
#include <QtMath>

using namespace tambo;
using namespace tambo::archive;
using namespace tambo::archive::test;
using store::Reader;
using store::SpaceKind;
using store::Writer;

namespace {

/// A second of a tone, as PCM WAV at 8 kHz.
QByteArray wav(int hertz, int frames = 8000)
{
    const auto number = [](auto value) {
        QByteArray bytes(sizeof(value), '\0');
        qToLittleEndian(value, bytes.data());
        return bytes;
    };
    QByteArray data;
    for (int i = 0; i < frames; ++i)
        data += number(qint16(9000 * qSin(2 * M_PI * hertz * i / 8000)));
    return "RIFF" + number(quint32(36 + data.size())) + "WAVEfmt " + number(quint32(16))
        + number(quint16(1)) + number(quint16(1)) + number(quint32(8000)) + number(quint32(16000))
        + number(quint16(2)) + number(quint16(16)) + "data" + number(quint32(data.size())) + data;
}

QByteArray png(QColor colour)
{
    QImage image(32, 24, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// One file of a POSIX tar.
QByteArray tarEntry(const QByteArray &name, const QByteArray &content)
{
    QByteArray header(512, '\0');
    const auto put = [&](int at, const QByteArray &text) { header.replace(at, text.size(), text); };
    put(0, name);
    put(100, "0000644");
    put(124, QByteArray::number(content.size(), 8).rightJustified(11, '0'));
    put(136, "00000000000");
    put(148, "        ");
    put(156, "0");
    put(257, QByteArray("ustar\00000", 8));
    int sum = 0;
    for (const char byte : header)
        sum += quint8(byte);
    put(148, QByteArray::number(sum, 8).rightJustified(6, '0') + '\0');
    return header + content.leftJustified((content.size() + 511) / 512 * 512, '\0');
}

QString corpus(const char *folder)
{
    return QStringLiteral(TAMBO_CORPORA "/archives/") + QString::fromLatin1(folder);
}

#define NEED_CORPUS(folder)                                                                        \
    if (!QFileInfo::exists(corpus(folder)))                                                        \
    QSKIP("the corpus " folder " is not here")

QStringList files(const QList<RefusedFile> &refused)
{
    QStringList files;
    for (const RefusedFile &file : refused)
        files.append(file.file);
    files.sort();
    return files;
}

} // namespace

class TestImport : public QObject
{
    Q_OBJECT

    QString write(const QTemporaryDir &dir, const char *name, const QByteArray &content)
    {
        const QString path = dir.filePath(QString::fromUtf8(name));
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return path;
    }
    ImportReport import(Centre &centre, const QString &path, SpaceKind space = SpaceKind::Centre,
        const ImportProgress &progress = {})
    {
        const auto report = importFolder(*centre.store, {path, space, {}, {}, {}, {}}, progress);
        return report.ok() ? *report : ImportReport{{}, {}, {}, {}, 0, report.error(), 0};
    }
    QList<Passage> passages(Centre &centre, Id<Story> id)
    {
        return *centre.read([&](Reader &reader) { return passagesOf(reader, id); });
    }
    QList<Media> media(Centre &centre, Id<Story> id)
    {
        return *centre.read([&](Reader &reader) { return mediaOf(reader, id); });
    }
    /// Every blob on disk belongs to somebody.
    void verifyNoOrphans(Centre &centre)
    {
        QSet<BlobId> used;
        const auto all = centre.read([](Reader &reader) { return reader.list<Media>(); });
        for (const Media &medium : *all)
            used << medium.blob << medium.preview;
        for (const BlobId &blob : centre.store->blobs().all())
            QVERIFY(used.contains(blob));
    }
    /// Not one blob, not one change, nothing staged.
    void verifyNothing(Centre &centre)
    {
        QCOMPARE(centre.store->blobs().all().size(), 0);
        for (const char *table : {"p_story", "p_media", "p_passage", "staged"}) {
            const auto rows = centre.read([&](Reader &reader) {
                return reader.database().integer(QByteArray("SELECT count(*) FROM ") + table);
            });
            QVERIFY_OK(rows);
            QVERIFY2(*rows == 0, table);
        }
    }
    /// Files that an import made ready before the power went.
    QList<PreparedMedia> makeReady(Centre &centre, const QStringList &paths)
    {
        const auto target = targetOf(*centre.store, SpaceKind::Centre);
        QList<PreparedMedia> ready;
        for (const QString &path : paths) {
            auto one = stageMedia(*centre.store, path, *target);
            if (!one.ok())
                qFatal("%s", qPrintable(one.error().message));
            ready.append(*std::move(one));
        }
        return ready;
    }

private Q_SLOTS:
    void recordingWithEverythingBesideIt()
    {
        QTemporaryDir dir;
        write(dir, "frases.csv", "Kichwa,Español\nChay watapi.,Ese año.\nMana.,[MISSING]\n");
        write(dir, "huerto/1.wav", wav(440));
        write(dir, "huerto/1.png", png(Qt::green));
        write(dir, "huerto/1.vtt",
            "WEBVTT\n\n00:00.000 --> 00:00.500\nChay watapi!\n\n00:00.500 --> 00:01.000\nMana\n");
        write(dir, "huerto/dos_fotos.png", png(Qt::red));
        write(dir, "huerto/leer.txt", "nada");
        Centre centre;
        const ImportReport report = import(centre, dir.path());
        QVERIFY(!report.stopped);
        QCOMPARE(files(report.refused), QStringList());
        QCOMPARE(report.added.size(), 2);
        QCOMPARE(report.ignored, QStringList(QStringLiteral("huerto/leer.txt")));
        const Story &voice = report.added[0];
        QCOMPARE(voice.title, QStringLiteral("Chay watapi!"));
        QCOMPARE(voice.language, QStringLiteral("qu"));
        QCOMPARE(report.added[1].title, QStringLiteral("Dos fotos"));
        const auto rows = alignPassages(passages(centre, voice.id), voice.language);
        QCOMPARE(rows.languages, QStringList({QStringLiteral("qu"), QStringLiteral("es")}));
        QCOMPARE(rows.rows.size(), 2);
        QCOMPARE(rows.rows[0].cells[1].value(0).text, QStringLiteral("Ese año."));
        QVERIFY(rows.rows[1].cells[1].isEmpty()); // still to be written
        QCOMPARE(*makeSoundPreviews(*centre.store), 1);
        const auto parts = media(centre, voice.id);
        QCOMPARE(parts.size(), 2);
        QCOMPARE(parts[0].kind, Media::Kind::Sound);
        QVERIFY(qAbs(parts[0].durationMs - 1000) < 50);
        QCOMPARE(parts[0].peaks.size(), Media::peakCount);
        QVERIFY(!parts[0].preview.isNull());
        QCOMPARE(parts[1].kind, Media::Kind::Picture);
        QCOMPARE(parts[1].width, 32);
        auto original = centre.store->openBlob(parts[0].blob);
        QVERIFY_OK(original);
        QCOMPARE((*original)->readAll(), wav(440));
        QCOMPARE(report.bytes, wav(440).size() + png(Qt::green).size() + png(Qt::red).size());
        verifyNoOrphans(centre);
    }

    void carriesTheNameOfWhoeverAskedForIt()
    {
        QTemporaryDir dir;
        write(dir, "1.wav", wav(440));
        write(dir, "2.wav", wav(550));
        Centre centre;
        // Any record of the centre's space stands for a person here.
        const auto asked = centre.add({titled(QStringLiteral("Rosa")), {}, {}}, SpaceKind::Centre);
        const auto next = centre.add({titled(QStringLiteral("Eloy")), {}, {}}, SpaceKind::Centre);
        QVERIFY_OK(asked);
        QVERIFY_OK(next);
        ImportRequest request;
        request.path = dir.path();
        request.by = asked->id.record;
        const auto report = importFolder(*centre.store, request, [&](const ImportStep &) {
            centre.store->setActor(next->id.record); // who sits there by now
            return true;
        });
        QVERIFY_OK(report);
        QCOMPARE(report->added.size(), 2);
        for (const Story &story : report->added) {
            const auto told = centre.read([&](Reader &reader) {
                return store::history(reader, *centre.store->trust(), story.id);
            });
            QVERIFY_OK(told);
            QCOMPARE(told->steps.front().actor, asked->id.record);
        }
    }

    void privateFilesAreClosedOnDisk()
    {
        QTemporaryDir dir;
        write(dir, "1.wav", wav(440));
        for (const SpaceKind kind : {SpaceKind::Centre, SpaceKind::Public}) {
            Centre centre;
            const ImportReport report = import(centre, dir.path(), kind);
            QCOMPARE(report.added.size(), 1);
            QCOMPARE(*makeSoundPreviews(*centre.store), 1);
            const auto part = media(centre, report.added[0].id).value(0);
            for (const BlobId &blob : {part.blob, part.preview}) {
                QFile file(centre.store->blobs().path(blob));
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QByteArray head = file.read(4);
                QCOMPARE(head == "RIFF" || head == "OggS", kind == SpaceKind::Public);
            }
        }
    }

    void secondTimeAddsNothing()
    {
        QTemporaryDir dir;
        write(dir, "1.wav", wav(440));
        write(dir, "copia/otra.wav", wav(440));
        write(dir, "2.wav", wav(550));
        Centre centre;
        const ImportReport first = import(centre, dir.path());
        QCOMPARE(first.added.size(), 2);
        QCOMPARE(first.skipped, QStringList(QStringLiteral("copia/otra.wav")));
        const auto blobs = centre.store->blobs().all().size();
        const ImportReport second = import(centre, dir.path(), SpaceKind::Public);
        QCOMPARE(second.added.size(), 0);
        QCOMPARE(second.skipped.size(), 3);
        QCOMPARE(centre.store->blobs().all().size(), blobs);
        QVERIFY_OK(
            centre.write([&](Writer &writer) { return removeStory(writer, first.added[0].id); }));
        QCOMPARE(import(centre, dir.path()).added.size(), 1); // what was removed may come again
    }

    void badFilesDoNotKeepGoodOnesOut()
    {
        QTemporaryDir dir;
        write(dir, "1.mp3", "");
        write(dir, "2.wav", wav(440));
        write(dir, "2.jpg", "no es una foto");
        write(dir, "2.vtt", "tampoco");
        write(dir, "3.png", png(Qt::blue).first(40));
        write(dir, "4.flac", QByteArray(5000, 'x'));
        Centre centre;
        const ImportReport report = import(centre, dir.path());
        QVERIFY(!report.stopped);
        QCOMPARE(report.added.size(), 1);
        QCOMPARE(files(report.refused),
            QStringList({QStringLiteral("1.mp3"), QStringLiteral("2.jpg"), QStringLiteral("2.vtt"),
                QStringLiteral("3.png"), QStringLiteral("4.flac")}));
        for (const RefusedFile &file : report.refused)
            QVERIFY2(file.sentence.size() > 10, qPrintable(file.file));
        QCOMPARE(media(centre, report.added[0].id).size(), 1);
        verifyNoOrphans(centre);
    }

    void stoppedImportsLeaveNothing()
    {
        QTemporaryDir dir;
        for (int i = 1; i <= 5; ++i) {
            write(dir, qPrintable(QStringLiteral("%1.wav").arg(i)), wav(400 + i));
            write(dir, qPrintable(QStringLiteral("%1.png").arg(i)), png(QColor(i, 0, 0)));
        }
        int all = 0;
        double fraction = 0;
        {
            Centre centre;
            const ImportReport whole
                = import(centre, dir.path(), SpaceKind::Centre, [&](const ImportStep &step) {
                      const bool grows = step.fraction >= fraction;
                      fraction = step.fraction;
                      ++all;
                      return grows;
                  });
            QVERIFY(!whole.stopped);
            QCOMPARE(whole.added.size(), 5);
        }
        // At some of the points that report progress, and at the last, where stories are written.
        for (int stopAt = 0; stopAt < all; stopAt += stopAt < all - 6 ? 1 + all / 12 : 2) {
            Centre centre;
            int calls = 0;
            const ImportReport report
                = import(centre, dir.path(), SpaceKind::Centre, [&](const ImportStep &step) {
                      fraction = step.fraction;
                      return calls++ < stopAt;
                  });
            QVERIFY(report.stopped);
            QCOMPARE(report.stopped->kind, Error::Kind::Cancelled);
            QCOMPARE(report.deed, 0);
            verifyNothing(centre);
            if (stopAt == 0)
                QCOMPARE(import(centre, dir.path()).added.size(), 5);
        }
        QVERIFY2(fraction > 0.95, "also while the stories are written");
    }

    void allAreUndoneAtOnce()
    {
        QTemporaryDir dir;
        for (int i = 1; i <= 3; ++i)
            write(dir, qPrintable(QStringLiteral("%1.wav").arg(i)), wav(400 + i));
        Centre centre;
        const ImportReport report = import(centre, dir.path());
        QCOMPARE(report.added.size(), 3);
        const auto undone = store::undo(*centre.store, report.deed).takeResult();
        QVERIFY_OK(undone);
        QVERIFY(undone->left.empty());
        QVERIFY(centre.cards().isEmpty());
        QVERIFY_OK(store::undo(*centre.store, undone->deed).takeResult());
        QCOMPARE(centre.cards().size(), 3);
        verifyNoOrphans(centre);
    }

    /// What an earlier run made ready is not made again.
    void goesOnAfterAPowerCut()
    {
        QTemporaryDir before;
        QTemporaryDir dir;
        QStringList paths;
        for (int i = 1; i <= 3; ++i) {
            paths.append(
                write(before, qPrintable(QStringLiteral("voz%1.wav").arg(i)), wav(400 + i)));
            write(dir, qPrintable(QStringLiteral("%1.wav").arg(i)), wav(400 + i));
        }
        Centre centre;
        const auto ready = makeReady(centre, paths.first(2));
        centre.open();
        QCOMPARE(centre.store->blobs().all().size(), 2);
        QVERIFY(centre.cards().isEmpty());
        write(dir, "copia/otra.wav", wav(401));
        const ImportReport report = import(centre, dir.path());
        QCOMPARE(report.added.size(), 3);
        QCOMPARE(report.skipped, QStringList(QStringLiteral("copia/otra.wav")));
        QList<BlobId> used;
        for (const Story &story : report.added) {
            const auto part = media(centre, story.id).value(0);
            QCOMPARE(part.durationMs, 1000);
            used << part.blob;
            auto original = centre.store->openBlob(part.blob);
            QVERIFY_OK(original);
            QCOMPARE(*digestOf(**original), part.digest);
        }
        QCOMPARE(used.count(ready[0].media.blob) + used.count(ready[1].media.blob), 2);
        QCOMPARE(media(centre, report.added[0].id).value(0).fileName, QStringLiteral("1.wav"));
        verifyNoOrphans(centre);
        centre.open();
        QCOMPARE(centre.store->blobs().all().size(), 3);
        QCOMPARE(*makeSoundPreviews(*centre.store), 3);
    }

    /// For another space a file is sealed anew: there others read it.
    void whatWasMadeReadyStaysInItsSpace()
    {
        QTemporaryDir dir;
        const QString path = write(dir, "1.wav", wav(440));
        Centre centre;
        const auto ready = makeReady(centre, {path});
        const ImportReport report = import(centre, dir.path(), SpaceKind::Public);
        QCOMPARE(report.added.size(), 1);
        QVERIFY(media(centre, report.added[0].id).value(0).blob != ready[0].media.blob);
    }

    void aFileThatIsGoneIsMadeAgain()
    {
        QTemporaryDir dir;
        const QString path = write(dir, "1.png", png(Qt::red));
        Centre centre;
        const auto ready = makeReady(centre, {path});
        QVERIFY(centre.store->blobs().has(ready[0].media.preview));
        QVERIFY_OK(centre.store->blobs().remove(ready[0].media.preview));
        QCOMPARE(import(centre, dir.path()).added.size(), 1);
        verifyNoOrphans(centre);
    }

    /// Files that it has in common with another one stay for that.
    void aRefusedStoryLeavesSharedFiles()
    {
        for (const SpaceKind kind : {SpaceKind::Centre, SpaceKind::Public}) {
            QTemporaryDir dir;
            write(dir, "1.wav", wav(440));
            write(dir, "1.png", png(Qt::red));
            write(dir, "1.vtt",
                "WEBVTT\n\n00:00.000 --> 00:00.500\n" + QByteArray("ñ ").repeated(200'000) + "\n");
            write(dir, "2.wav", wav(550));
            write(dir, "2.png", png(Qt::red));
            Centre centre;
            const ImportReport report = import(centre, dir.path(), kind);
            QVERIFY2(!report.stopped, report.stopped ? qPrintable(report.stopped->message) : "");
            QCOMPARE(files(report.refused), QStringList(QStringLiteral("1.wav")));
            QCOMPARE(report.added.size(), 1);
            const auto parts = media(centre, report.added[0].id);
            QCOMPARE(parts.size(), 2);
            QVERIFY(centre.store->blobs().has(parts[1].blob));
            verifyNoOrphans(centre);
        }
    }

    /// A transcript that no story can hold keeps only its own story out.
    void aStoryThatCannotBeWrittenKeepsNoOtherOut()
    {
        QTemporaryDir dir;
        write(dir, "1.wav", wav(440));
        write(dir, "2.wav", wav(550));
        write(dir, "2.vtt",
            "WEBVTT\n\n00:00.000 --> 00:00.500\n" + QByteArray("ñ ").repeated(200'000) + "\n");
        write(dir, "3.wav", wav(660));
        Centre centre;
        const ImportReport report = import(centre, dir.path());
        QVERIFY(!report.stopped);
        QCOMPARE(report.added.size(), 2);
        QCOMPARE(files(report.refused), QStringList(QStringLiteral("2.wav")));
        QCOMPARE(centre.cards().size(), 2);
        verifyNoOrphans(centre);
        const auto undone = store::undo(*centre.store, report.deed).takeResult();
        QVERIFY_OK(undone);
        QVERIFY(centre.cards().isEmpty());
    }

    void archivesAreUnpacked()
    {
        QTemporaryDir dir;
        const QString tar = write(dir, "todo.tar",
            tarEntry("a/1.wav", wav(440)) + tarEntry("a/2.png", png(Qt::red))
                + QByteArray(1024, '\0'));
        Centre centre;
        const ImportReport report = import(centre, tar);
        QVERIFY2(!report.stopped, report.stopped ? qPrintable(report.stopped->message) : "");
        QCOMPARE(report.added.size(), 2);
        QCOMPARE(
            QDir(centre.dir.path()).entryList({QStringLiteral("unpack-*")}, QDir::Dirs).size(), 0);
        const QString escape
            = write(dir, "mal.tar", tarEntry("../1.wav", wav(440)) + QByteArray(1024, '\0'));
        QVERIFY(import(centre, escape).stopped);
        QVERIFY(import(centre, write(dir, "no.zip", "no es un zip")).stopped);
    }

    void kichwaSpeech()
    {
        NEED_CORPUS("kichwa-speech");
        Centre centre;
        const ImportReport report = import(centre, corpus("kichwa-speech/chapter1"));
        QVERIFY(!report.stopped);
        QCOMPARE(files(report.refused), QStringList());
        QCOMPARE(report.added.size(), 12);
        int translated = 0;
        for (const Story &story : report.added) {
            QCOMPARE(story.language, QStringLiteral("qu"));
            const auto said = passages(centre, story.id);
            QVERIFY(!said.isEmpty());
            for (const Passage &passage : said) {
                QVERIFY(passage.isTimed());
                translated += passage.language == QLatin1String("es");
            }
            QVERIFY(centre.store->blobs().has(media(centre, story.id).value(0).blob));
        }
        QVERIFY2(translated >= 8, qPrintable(QString::number(translated)));
        const auto hits = centre.read(
            [](Reader &reader) { return searchStories(reader, QStringLiteral("jabonero")); });
        QVERIFY_OK(hits);
        QCOMPARE(hits->size(), 1);
        QVERIFY(hits->at(0).passage);
        QCOMPARE(import(centre, corpus("kichwa-speech")).skipped.size(), 12);
    }

    void photosLoseTheirPlaceInPublic()
    {
        NEED_CORPUS("exif/phones");
        for (const SpaceKind kind : {SpaceKind::Public, SpaceKind::Centre}) {
            Centre centre;
            QTemporaryDir dir;
            QVERIFY(QFile::copy(
                corpus("exif/phones/jolla.jpg"), dir.filePath(QStringLiteral("jolla.jpg"))));
            QVERIFY(QFile::copy(
                corpus("exif/exiftool/GPS.jpg"), dir.filePath(QStringLiteral("gps.jpg"))));
            const ImportReport report = import(centre, dir.path(), kind);
            QVERIFY(report.added.size() >= 1);
            for (const Story &story : report.added) {
                const Media photo = media(centre, story.id).value(0);
                QFile source(dir.filePath(photo.fileName));
                QVERIFY(source.open(QIODevice::ReadOnly));
                const bool located = formats::readExif(source).latitude.has_value();
                QCOMPARE(photo.hasPosition(), located && kind == SpaceKind::Centre);
                auto stored = centre.store->openBlob(photo.blob);
                QVERIFY_OK(stored);
                QCOMPARE(formats::readExif(**stored).latitude.has_value(),
                    located && kind == SpaceKind::Centre);
                QCOMPARE((*stored)->size(), source.size());
            }
        }
    }

    void wholeCorpora_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<int>("least"); ///< stories
        QTest::addColumn<QStringList>("bad");
        QTest::newRow("photos") << "photos" << 16 << QStringList(QStringLiteral("truncated.jpg"));
        QTest::newRow("exif") << "exif" << 15 << QStringList();
        QTest::newRow("video") << "video" << 4 << QStringList();
        QTest::newRow("mutagen") << "audio/mutagen" << 7
                                 << QStringList({QStringLiteral("emptyfile.mp3"),
                                        QStringLiteral("ooming-header.flac"),
                                        QStringLiteral("truncated-64bit.mp4")});
        QTest::newRow("corrupt") << "images-corrupt" << 0 << QStringList();
    }
    void wholeCorpora()
    {
        QFETCH(QString, folder);
        QFETCH(int, least);
        QFETCH(QStringList, bad);
        if (!QFileInfo::exists(corpus(qPrintable(folder))))
            QSKIP("the corpus is not here");
        Centre centre;
        const ImportReport report = import(centre, corpus(qPrintable(folder)));
        QVERIFY2(!report.stopped, report.stopped ? qPrintable(report.stopped->message) : "");
        for (const RefusedFile &file : report.refused)
            qInfo("%s: %s", qPrintable(file.file), qPrintable(file.sentence));
        QVERIFY2(report.added.size() >= least, qPrintable(QString::number(report.added.size())));
        const QString refused = files(report.refused).join(u' ');
        for (const QString &file : bad)
            QVERIFY2(refused.contains(file), qPrintable(file));
        verifyNoOrphans(centre);
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "testimport.moc"
