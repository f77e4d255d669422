// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/listeningcopy.h"
#include "app/archive/listeninghtml.h"
#include "app/archive/listeningpage.h"
#include "tests/archive/archivefixture.h"

using namespace tambo;
using namespace tambo::archive;
using namespace tambo::archive::test;
using namespace Qt::StringLiterals;

class TestListeningCopy : public QObject
{
    Q_OBJECT

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static ListeningStory minga(const QString &title)
    {
        ListeningStory story;
        story.page = u"historias/001-minga.html"_s;
        StoryDetail &detail = story.record.detail;
        detail.story.title = title;
        detail.story.summary = u"Cómo se abrió\nla acequia"_s;
        detail.story.teller = u"Mama Rosa"_s;
        detail.story.language = u"qu"_s;
        detail.story.place = u"Canchagua"_s;
        detail.story.told = u"1962"_s;
        detail.story.themes = {u"agua"_s, u"minga"_s};
        detail.story.recordedBy = u"Nayeli"_s;
        detail.story.licence = u"CC-BY-SA-4.0"_s;
        detail.centreName = u"Sinchi Warmi"_s;
        Media sound;
        sound.id.record = Dot::of(1, 10);
        sound.fileName = u"minga <1>.mp3"_s;
        sound.durationMs = 65'000;
        Media picture;
        picture.id.record = Dot::of(1, 11);
        picture.kind = Media::Kind::Picture;
        Media absent = sound;
        absent.id.record = Dot::of(1, 12);
        absent.durationMs = 0;
        detail.media = {sound, picture, absent};
        story.files = {{sound, u"archivos/001-1.mp3"_s, u"audio/mpeg"_s},
            {picture, u"archivos/001-2.jpg"_s, u"image/jpeg"_s}, {absent, {}, {}}};
        detail.passages = {passage(u"qu"_s, 500, u"Alli puncha"_s, sound.id),
            passage(u"es"_s, 500, u"Buenos días"_s, sound.id),
            passage(u"qu"_s, 2000, u"Yaku & <allpa>"_s, sound.id)};
        Moment moment;
        moment.media = sound.id;
        moment.startMs = 12'250;
        moment.title = u"Acequia"_s;
        moment.keywords = {u"agua"_s};
        detail.moments = {moment};
        return story;
    }
    static Passage passage(const QString &language, int from, const QString &text, Id<Media> media)
    {
        Passage passage;
        passage.language = language;
        passage.startMs = from;
        passage.endMs = from + 1500;
        passage.speaker = u"Rosa"_s;
        passage.text = text;
        passage.media = media;
        return passage;
    }
    Result<ListeningCopy> write(Centre &centre, const QString &folder, Progress progress = {},
        store::SpaceKind kind = store::SpaceKind::Public)
    {
        const auto trust = centre.store->trust();
        ListeningWish wish;
        wish.folder = folder;
        wish.title = u"Historias de Canchagua"_s;
        StoryFilter filter;
        filter.space = kind;
        wish.stories = *centre.read(
            [&](store::Reader &reader) { return storyRecords(reader, *trust, filter); });
        wish.progress = std::move(progress);
        return writeListeningCopy(*centre.store, wish);
    }
    static void fill(Centre &centre)
    {
        PreparedMedia sound = centre.medium(Media::Kind::Sound, "un sonido");
        sound.media.mimeType = u"audio/mpeg"_s;
        PreparedMedia old = centre.medium(Media::Kind::Sound, "otro sonido");
        old.media.mimeType = u"audio/amr"_s;
        PreparedMedia picture = centre.medium(Media::Kind::Picture, "una foto");
        picture.media.mimeType = u"image/png"_s;
        QVERIFY_OK(centre.add({titled(u"La minga"_s), {sound, old, picture}, {}}));
        QVERIFY_OK(centre.add(
            {titled(u"Reservada"_s),
                {centre.medium(Media::Kind::Sound, "secreto", store::SpaceKind::Centre)}, {}},
            store::SpaceKind::Centre));
    }

private Q_SLOTS:
    void thePagesAsTheyAre()
    {
        const ListeningStory story = minga(u"La minga"_s);
        const QString golden = QStringLiteral(TAMBO_TEST_DATA "/archive/");
        const QByteArray page = listeningStory(story, u"es"_s);
        const QByteArray index = listeningIndex(u"Historias"_s, u"es"_s, {story});
        // TAMBO_WRITE_GOLDEN=FOLDER writes them as this program does.
        if (const QString folder = qEnvironmentVariable("TAMBO_WRITE_GOLDEN"); !folder.isEmpty()) {
            for (const auto &[name, bytes] :
                {std::pair("copia-historia.html", page), std::pair("copia-indice.html", index)}) {
                QFile file(folder + u'/' + QLatin1String(name));
                QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
            }
        }
        QCOMPARE(page, bytesOf(golden + u"copia-historia.html"_s));
        QCOMPARE(index, bytesOf(golden + u"copia-indice.html"_s));
    }

    void whatPeopleWroteStaysText_data()
    {
        QTest::addColumn<QString>("title");
        for (const char *title :
            {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>",
                "</title><script>x</script>", "%1 %2 %3", "&lt;b&gt;", "' onclick='x", "]]>--><b>"})
            QTest::newRow(title) << QString::fromUtf8(title);
        QTest::newRow("control") << u"a\x01\x7f\u0085<b"_s;
    }
    void whatPeopleWroteStaysText()
    {
        QFETCH(QString, title);
        ListeningStory story = minga(title);
        StoryDetail &detail = story.record.detail;
        detail.story.summary = detail.story.teller = detail.story.place = detail.story.told
            = detail.story.licence = detail.story.recordedBy = detail.centreName = title;
        detail.story.language = title;
        detail.story.themes = {title};
        story.files[0].media.fileName = title;
        detail.moments[0].title = detail.moments[0].summary = title;
        detail.moments[0].keywords = {title};
        detail.passages[0].text = detail.passages[0].speaker = detail.passages[0].language = title;
        for (const QByteArray &page :
            {listeningStory(story, title), listeningIndex(title, u"es"_s, {story})}) {
            QCOMPARE(page.count("<script"), 1);
            QCOMPARE(page.count("</script"), 1);
            QVERIFY(!page.contains("<img src=x"));
            QVERIFY(!page.contains("\"\"><"));
            QVERIFY(!page.contains('\x01') && !page.contains('\x7f'));
        }
        QVERIFY(langAttribute(title).isEmpty());
    }

    void languagesAreCalledAsTheyCallThemselves()
    {
        QCOMPARE(ownNameOf(u"qug"_s), u"Kichwa"_s);
        QCOMPARE(ownNameOf(u"es-EC"_s), u"Español"_s);
        QCOMPARE(ownNameOf(u"de"_s), u"Deutsch"_s);
        QCOMPARE(ownNameOf(u"xyz"_s), u"Xyz"_s);
        QCOMPARE(ownNameOf(QString()), QString());
    }

    void worksWithoutScripts()
    {
        const QByteArray page = listeningStory(minga(u"x"_s), u"es"_s);
        QVERIFY(page.contains("href=\"../archivos/001-1.mp3#t=12.25\""));
        QVERIFY(page.contains("<audio id=\"m1\" controls"));
        QVERIFY(page.contains("<td lang=\"qu\" dir=\"auto\"><b>Rosa:</b> Alli puncha</td>"
                              "<td lang=\"es\" dir=\"auto\"><b>Rosa:</b> Buenos días</td>"));
        QVERIFY(!page.contains("http")); // nothing from the internet
    }

    void writesAFolderThatStandsAlone()
    {
        Centre centre;
        fill(centre);
        const QTemporaryDir stick;
        const QString folder = stick.filePath(u"copia"_s);
        QVERIFY(QDir().mkpath(folder)); // as a file dialog leaves it
        const auto copy = write(centre, folder);
        QVERIFY_OK(copy);
        QCOMPARE(copy->files, 3);
        QCOMPARE(copy->missing, 0);
        QCOMPARE(bytesOf(folder + u"/archivos/001-1.mp3"_s), QByteArray("un sonido"));
        QCOMPARE(bytesOf(folder + u"/archivos/001-2.ogg"_s), QByteArray("preview of otro sonido"));
        QCOMPARE(bytesOf(folder + u"/archivos/001-3.png"_s), QByteArray("una foto"));
        QVERIFY(bytesOf(folder + u"/LEAME.txt"_s).contains("index.html"));
        const QByteArray index = bytesOf(folder + u"/index.html"_s);
        QVERIFY(index.contains("href=\"historias/001-la-minga.html\""));
        QVERIFY(!index.contains("Reservada"));
        QVERIFY(QFileInfo::exists(folder + u"/historias/001-la-minga.html"_s));
        QCOMPARE(QDir(stick.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
            QStringList{u"copia"_s});
        QVERIFY(QFile::permissions(folder) & QFile::ReadOther);
    }

    /// Photos of the centre keep where they were taken; a stick must not tell somebody's home.
    void nothingSaysWhereItWasTaken()
    {
        const QByteArray xmp = QByteArray("http://ns.adobe.com/xap/1.0/") + '\0'
            + "<x:xmpmeta exif:GPSLatitude='0,40.1S'/>";
        const QByteArray photo = QByteArray("\xff\xd8\xff\xe1", 4) + '\0' + char(xmp.size() + 2)
            + xmp + QByteArray("\xff\xda\0\x06scan", 8) + "pixels\xff\xd9";
        Centre centre;
        PreparedMedia picture
            = centre.medium(Media::Kind::Picture, photo, store::SpaceKind::Centre);
        picture.media.mimeType = u"image/jpeg"_s;
        QVERIFY_OK(centre.add({titled(u"Reservada"_s), {picture}, {}}, store::SpaceKind::Centre));
        const QTemporaryDir stick;
        QVERIFY_OK(write(centre, stick.filePath(u"copia"_s), {}, store::SpaceKind::Centre));
        const QByteArray copied = bytesOf(stick.filePath(u"copia/archivos/001-1.jpg"_s));
        QCOMPARE(copied.size(), photo.size());
        QVERIFY(copied.contains("pixels") && !copied.contains("GPSLatitude"));
    }

    void whatIsStoppedLeavesNothing()
    {
        Centre centre;
        fill(centre);
        const QTemporaryDir stick;
        const auto copy
            = write(centre, stick.filePath(u"copia"_s), [](double done) { return done < 0.1; });
        QVERIFY(!copy);
        QCOMPARE(copy.error().kind, Error::Kind::Cancelled);
        QVERIFY(QDir(stick.path()).isEmpty());
    }

    void overwritesNothing()
    {
        Centre centre;
        fill(centre);
        const QTemporaryDir stick;
        QFile file(stick.filePath(u"algo"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const QString &there : {stick.path(), file.fileName()}) {
            const auto copy = write(centre, there);
            QVERIFY(!copy);
            QCOMPARE(copy.error().kind, Error::Kind::BadInput);
        }
        QCOMPARE(QDir(stick.path()).entryList(QDir::Files), QStringList{u"algo"_s});
    }

    void saysWhatIsNotHere()
    {
        Centre centre;
        fill(centre);
        for (const BlobId &blob : centre.store->blobs().all())
            QVERIFY_OK(centre.store->blobs().remove(blob));
        const QTemporaryDir stick;
        const auto copy = write(centre, stick.filePath(u"copia"_s));
        QVERIFY_OK(copy);
        QCOMPARE(copy->missing, 3);
        QVERIFY(bytesOf(stick.filePath(u"copia/historias/001-la-minga.html"_s))
                .contains("Este archivo no está en esta copia"));
    }
};

QTEST_GUILESS_MAIN(TestListeningCopy)
#include "testlisteningcopy.moc"
