// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/stories.h"
#include "app/entities.h"
#include "app/formats/sound.h"
#include "app/store/store.h"
#include "tests/support/link.h"
#include "tests/support/programs.h"

#include <QDirIterator>
#include <QTimer>

using namespace tambo;
using tambo::test::Link;
using tambo::test::Ran;
using tambo::test::Server;
using tambo::test::Village;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QStringList words(const char *line)
{
    return s(line).split(u' ', Qt::SkipEmptyParts);
}

QStringList titles(const QJsonDocument &list)
{
    QStringList titles;
    for (const auto &story : list.array())
        titles.append(story.toObject()[s("title")].toString());
    titles.sort();
    return titles;
}

void copyInto(const QString &folder, const QString &from, const QString &name = {})
{
    QDir().mkpath(folder);
    const QString to = folder + u'/' + (name.isEmpty() ? QFileInfo(from).fileName() : name);
    if (!QFile::copy(from, to))
        qFatal("cannot copy %s", qPrintable(from));
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// Bytes of all files below a folder that hold `needle`.
int filesWith(const QString &folder, const QByteArray &needle)
{
    int found = 0;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(needle))
            ++found;
    }
    return found;
}

qint64 bytesIn(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        bytes += QFileInfo(files.next()).size();
    return bytes;
}

/// How many frames the first sound of each story gives when it is decoded at this village.
QHash<QString, qint64> heard(const Village &village)
{
    QHash<QString, qint64> frames;
    auto store = store::Store::open({village.home(), allEntities(), HybridClock(), {}});
    if (!store.ok())
        qFatal("%s", qPrintable(store.error().message));
    const auto media = (*store)
                           ->read([](store::Reader &reader) {
                               return reader.list<archive::Media>(
                                   {.where = "kind = 0 OR kind = 1", .order = "id"});
                           })
                           .takeResult();
    for (const archive::Media &medium : *media) {
        auto device = (*store)->openBlob(medium.blob);
        if (!device.ok())
            continue;
        auto reader = formats::SoundReader::open(**device);
        if (!reader.ok())
            continue;
        QList<qint16> buffer(48'000);
        for (;;) {
            const auto got = (*reader)->read(buffer.data(), buffer.size());
            if (!got.ok() || *got == 0)
                break;
            frames[medium.fileName] += *got;
        }
    }
    return frames;
}

} // namespace

/// Two villages and a server, all real programs (issue "walking skeleton"): what is told in one is
/// heard in the other, what is meant for the community stays there, and no cut loses anything.
class TestVillages : public QObject
{
    Q_OBJECT

    struct World {
        QTemporaryDir hub;
        Server server{hub.filePath(s("hub"))};
        Village a;
        Village b;

        World() { server.start(); }
        [[nodiscard]] QString url() const { return s("http://127.0.0.1:%1").arg(server.port()); }
        void found(const Village &village, const QString &name, const QString &hubUrl) const
        {
            const Ran made = village.run({s("centre"), s("new"), s("--name"), name});
            QVERIFY2(made.code == 0, qPrintable(made.err));
            const Ran joined
                = village.run({s("hub"), s("join"), server.invite(), s("--hub"), hubUrl});
            QVERIFY2(joined.code == 0, qPrintable(joined.err));
        }
        void follow(const Village &who, const Village &whom) const
        {
            const QString id = whom.ask(words("centre show")).object()[s("centre")].toString();
            const Ran followed = who.run({s("subscribe"), id});
            QVERIFY2(followed.code == 0, qPrintable(followed.err));
        }
    };

    static void sync(const Village &village)
    {
        const Ran ran = village.run(words("sync --once --json"));
        QVERIFY2(ran.code == 0, qPrintable(ran.err));
        qInfo("sync: %s", qPrintable(ran.out.simplified()));
    }

    /// A folder with two public stories (a voice with its transcript, a photo) of our own making.
    static QString ownFolder(const QTemporaryDir &dir)
    {
        const QString folder = dir.filePath(s("grabaciones"));
        copyInto(folder, s(TAMBO_TEST_DATA "/formats/voz.ogg"), s("minga.ogg"));
        write(folder + s("/minga.qu.vtt"),
            "WEBVTT\n\n00:00.000 --> 00:01.000\nÑukanchik wasipi minga tiyarka.\n");
        write(folder + s("/minga.es.vtt"),
            "WEBVTT\n\n00:00.000 --> 00:01.000\nEn nuestra casa hubo minga del páramo.\n");
        copyInto(folder, s(TAMBO_TEST_DATA "/formats/paisaje.mp4"));
        return folder;
    }

    static void addForCommunity(const Village &village, const QString &title)
    {
        const Ran added = village.run({s("story"), s("add"), s("--title"), title, s("--media"),
            s(TAMBO_TEST_DATA "/formats/voz.flac"), s("--space"), s("centre")});
        QVERIFY2(added.code == 0, qPrintable(added.err));
    }

private Q_SLOTS:
    void whatIsToldInOneVillageIsHeardInTheNext()
    {
        World world;
        world.found(world.a, s("San Plácido"), world.url());
        world.found(world.b, s("Canchagua"), world.url());
        const QString folder = ownFolder(world.a.dir);
        const Ran imported
            = world.a.run({s("story"), s("import"), folder, s("--space"), s("public")});
        QVERIFY2(imported.code == 0, qPrintable(imported.err));
        const QString secret = s("Secretopukuyura de la abuela");
        addForCommunity(world.a, secret);
        sync(world.a);
        world.follow(world.b, world.a);
        sync(world.b);

        QStringList open = titles(world.a.ask(words("story list")));
        QVERIFY(open.removeOne(secret));
        QCOMPARE(open.size(), 2);
        QCOMPARE(titles(world.b.ask(words("story list"))), open);
        QCOMPARE(world.b.ask(words("search wasi")).array().size(), 1);
        QCOMPARE(world.b.ask(words("search paramo")).array().size(), 1);
        QCOMPARE(world.b.ask({s("search"), secret.section(u' ', 0, 0)}).array().size(), 0);

        // Every sound is heard, to the last frame.
        auto atA = heard(world.a);
        atA.remove(s("voz.flac"));
        QVERIFY(!atA.isEmpty());
        QCOMPARE(heard(world.b), atA);
        // The story for the community is at B in no form, its title included, nor readable at the
        // hub.
        QCOMPARE(filesWith(world.b.home(), "Secretopukuyura"), 0);
        QCOMPARE(filesWith(world.hub.path(), "Secretopukuyura"), 0);
        QCOMPARE(filesWith(world.a.home(), "Secretopukuyura"), 0);
        QCOMPARE(world.a.run(words("verify")).code, 0);
        QCOMPARE(world.b.run(words("verify")).code, 0);
    }

    void radioClipsTravelWithTheirTranscripts()
    {
        const QString clips = s(TAMBO_CORPORA "/archives/kichwa-speech");
        if (!QFile::exists(clips))
            QSKIP("the corpus archives/kichwa-speech is not here");
        World world;
        world.found(world.a, s("San Plácido"), world.url());
        world.found(world.b, s("Canchagua"), world.url());
        const Ran imported = world.a.run(
            {s("story"), s("import"), clips, s("--space"), s("public"), s("--language"), s("qu")});
        QVERIFY2(imported.code == 0, qPrintable(imported.err));
        for (const char *photos : {"/archives/photos/mdn", "/archives/exif/phones"}) {
            const Ran more = world.a.run(
                {s("story"), s("import"), s(TAMBO_CORPORA) + s(photos), s("--space"), s("public")});
            QVERIFY2(more.code == 0, qPrintable(more.err));
        }
        const QString secret = s("Secretopukuyura");
        addForCommunity(world.a, secret);
        sync(world.a);
        world.follow(world.b, world.a);
        sync(world.b);

        QStringList open = titles(world.a.ask(words("story list --limit 1000")));
        QVERIFY(open.removeOne(secret));
        const qsizetype voices
            = QDir(clips + s("/chapter1")).entryList({s("*.mp4")}, QDir::Files).size();
        QVERIFY(open.size() > voices);
        QCOMPARE(titles(world.b.ask(words("story list --limit 1000"))), open);
        // A Kichwa word of a transcript, and a Spanish one that only the translations hold.
        for (const char *word : {"mashi", "pandemia"}) {
            const auto there = titles(world.a.ask({s("search"), s(word)}));
            QVERIFY2(!there.isEmpty(), word);
            QCOMPARE(titles(world.b.ask({s("search"), s(word)})), there);
        }
        auto atA = heard(world.a);
        atA.remove(s("voz.flac"));
        QCOMPARE(atA.size(), voices);
        QCOMPARE(heard(world.b), atA);
        QCOMPARE(filesWith(world.b.home(), "Secretopukuyura"), 0);
    }

    void serverKilledInTheMiddleOfAFile()
    {
        World world;
        Link link(world.server.port());
        world.found(world.a, s("San Plácido"), link.url());
        world.found(world.b, s("Canchagua"), link.url());
        // A recording of 3 MB, so that its middle can be met.
        const QString folder = world.a.dir.filePath(s("larga"));
        QDir().mkpath(folder);
        write(folder + s("/larga.wav"), wave(32));
        const Ran imported
            = world.a.run({s("story"), s("import"), folder, s("--space"), s("public")});
        QVERIFY2(imported.code == 0, qPrintable(imported.err));

        bool killed = false;
        // What a thin line has in flight is little, what this machine's sockets hold is not: the
        // server dies when it has read what passed.
        constexpr qint64 stopAt = 1'200'000;
        constexpr qint64 onItsWay = 16 * 1024;
        QTimer reading;
        const QString hub = world.hub.filePath(s("hub"));
        const auto arrived
            = [&] { return bytesIn(hub + s("/uploads")) + bytesIn(hub + s("/blobs")); };
        connect(&reading, &QTimer::timeout, &link, [&] {
            if (arrived() < stopAt - onItsWay)
                return;
            reading.stop();
            killed = true;
            world.server.kill();
            link.resume();
        });
        connect(&link, &Link::reached, &link, [&] { reading.start(20); });
        link.stopAfter(stopAt);
        const Ran cut = world.a.run(words("sync --once"));
        QVERIFY(killed);
        QCOMPARE(cut.code, 1);
        QCOMPARE(cut.err.trimmed().count(u'\n'), 0); // one sentence
        QVERIFY(link.up() >= stopAt);

        world.server.start();
        link.setServer(world.server.port());
        sync(world.a);
        // Nothing twice: what the hub had kept of the file was not sent again.
        const qint64 files = bytesIn(hub + s("/blobs"));
        QVERIFY(files >= QFileInfo(folder + s("/larga.wav")).size());
        const qint64 beside = link.up() - files;
        qInfo("%lld bytes beside the files", beside);
        QVERIFY2(beside <= 64 * 1024, qPrintable(QString::number(beside)));
        world.follow(world.b, world.a);
        sync(world.b);
        QCOMPARE(heard(world.b), heard(world.a));
        QCOMPARE(titles(world.b.ask(words("story list"))).size(), 1);
        QCOMPARE(world.b.run(words("verify")).code, 0);
    }

    void aSecondPcOfTheCentreReadsWhatIsForTheCommunity()
    {
        World world;
        world.found(world.a, s("San Plácido"), world.url());
        addForCommunity(world.a, s("Solo para nosotros"));
        const QString code = world.a.ask(words("device invite")).object()[s("code")].toString();
        QVERIFY(!code.isEmpty());
        const Ran joined = world.b.run({s("device"), s("join"), code, s("--hub"), world.url()});
        QVERIFY2(joined.code == 0, qPrintable(joined.err));
        static_cast<void>(world.b.run(words("sync --once"))); // asks to be let in
        sync(world.a);
        sync(world.b);
        QCOMPARE(titles(world.b.ask(words("story list"))), QStringList{s("Solo para nosotros")});
        QCOMPARE(heard(world.b), heard(world.a));
    }

    void wrongServerAndWrongInvitationAreToldApart()
    {
        World world;
        World other;
        const Ran made = world.a.run({s("centre"), s("new"), s("--name"), s("San Plácido")});
        QCOMPARE(made.code, 0);
        const QString code = world.server.invite();
        const auto join = [&](const QString &what, const QString &where) {
            return world.a.run({s("hub"), s("join"), what, s("--hub"), where});
        };
        const Ran wrongServer = join(code, other.url());
        QCOMPARE(wrongServer.code, 1);
        const Ran garbled = join(code.chopped(3), world.url());
        QCOMPARE(garbled.code, 2); // typed wrongly
        const Ran nobody = join(code, s("http://127.0.0.1:9"));
        QCOMPARE(nobody.code, 1);
        for (const Ran &ran : {wrongServer, garbled, nobody}) {
            QVERIFY(!ran.err.trimmed().isEmpty());
            QCOMPARE(ran.err.trimmed().count(u'\n'), 0);
        }
        QVERIFY(wrongServer.err != garbled.err && garbled.err != nobody.err);
        // None of that used the invitation up.
        QCOMPARE(join(code, world.url()).code, 0);
        // A second centre cannot use it again.
        QCOMPARE(world.b.run({s("centre"), s("new"), s("--name"), s("Otra")}).code, 0);
        const Ran used = world.b.run({s("hub"), s("join"), code, s("--hub"), world.url()});
        QCOMPARE(used.code, 1);
        QVERIFY(!used.err.trimmed().isEmpty());
    }

private:
    /// A mono WAV of noise that no codec shrinks; `seconds` at 96 kB each.
    static QByteArray wave(int seconds)
    {
        const quint32 rate = 48'000;
        const quint32 size = rate * 2 * quint32(seconds);
        QByteArray file;
        QDataStream out(&file, QIODevice::WriteOnly);
        out.setByteOrder(QDataStream::LittleEndian);
        out.writeRawData("RIFF", 4);
        out << quint32(36 + size);
        out.writeRawData("WAVEfmt ", 8);
        out << quint32(16) << quint16(1) << quint16(1) << rate << rate * 2 << quint16(2)
            << quint16(16);
        out.writeRawData("data", 4);
        out << size;
        quint32 state = 1;
        for (quint32 i = 0; i < size / 2; ++i) {
            state = state * 1664525 + 1013904223;
            out << qint16(state >> 18);
        }
        return file;
    }
};

QTEST_GUILESS_MAIN(TestVillages)
#include "testvillages.moc"
