// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

namespace {

struct Ran {
    int code = -1;
    QString out;
    QString err;

    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
};

/// Runs the real program, without a display.
Ran tambo(const QStringList &arguments)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(TAMBO_BIN "/tambo"), arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TestCli : public QObject
{
    Q_OBJECT

    Ran inHome(const QStringList &arguments)
    {
        return tambo(QStringList{QStringLiteral("--home"), m_dir->path()} + arguments);
    }
    /// The only story's full id.
    QString onlyId()
    {
        const auto list = inHome(words("story list --json")).json().array();
        return list.size() == 1 ? list[0].toObject()[QStringLiteral("id")].toString() : QString();
    }
    QString write(const char *name, const QByteArray &content)
    {
        const QString path = m_dir->filePath(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return path;
    }

    std::optional<QTemporaryDir> m_dir;

private Q_SLOTS:
    void init()
    {
        m_dir.emplace();
        const auto made
            = inHome({QStringLiteral("centre"), QStringLiteral("new"), QStringLiteral("--name"),
                QStringLiteral("Sinchi Warmi"), QStringLiteral("--place=Canchagua, Cotopaxi")});
        QVERIFY2(made.code == 0, qPrintable(made.err));
        QVERIFY(made.out.contains(QLatin1String("Sinchi Warmi")));
    }

    void wrongUsageIsTwo_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"nada", "story", "story nada", "story show", "story show 1 2",
                 "story add", "story add --title", "story list --nada", "story list -x",
                 "story list --limit muchos", "story list --limit -1", "story list --space mia",
                 "story list --kind canción", "story add --title x --language klingon",
                 "export json --entity nada", "export json --space marte", "import json",
                 "story import", "search", "--home", "centre new", "centre show demás",
                 "story list --json=1"})
            QTest::newRow(line) << QString::fromUtf8(line);
    }
    void wrongUsageIsTwo()
    {
        QFETCH(QString, line);
        const Ran ran = line == QLatin1String("--home") ? tambo({line}) : inHome(line.split(u' '));
        QCOMPARE(ran.code, 2);
        QVERIFY(ran.out.isEmpty());
        QCOMPARE(ran.err.count(u'\n'), 1); // one line
    }

    /// Not only of stories: the number of any record is in what the centre exports.
    void tellsThePastOfAnyRecord()
    {
        QCOMPARE(inHome(words("group new Tejedoras")).code, 0);
        const Ran out = inHome(words("export json --entity group"));
        const QString id = out.json()[QStringLiteral("id")].toString();
        QVERIFY2(!id.isEmpty(), qPrintable(out.out + out.err));
        const Ran told = inHome({QStringLiteral("record"), QStringLiteral("history"), id});
        QVERIFY2(told.code == 0, qPrintable(told.err));
        QVERIFY(told.out.contains(QStringLiteral("se creó")));
        QVERIFY(told.out.contains(QLatin1String("Tejedoras")));
        const auto steps = inHome(
            {QStringLiteral("record"), QStringLiteral("history"), id, QStringLiteral("--json")})
                               .json()
                               .array();
        QCOMPARE(steps.size(), 1);
        for (const QString &unknown : {QStringLiteral("x"), QString(58, u'0')})
            QCOMPARE(
                inHome({QStringLiteral("record"), QStringLiteral("history"), unknown}).code, 1);
    }

    /// Named, and mended by whoever opens the folder next.
    void verifyNamesDamageAndTheNextOneMendsIt()
    {
        QCOMPARE(inHome(words("story add --title Molienda --space public")).code, 0);
        QFile database(m_dir->filePath(QStringLiteral("tambo.db")));
        QVERIFY2(database.open(QIODevice::ReadWrite), qPrintable(database.fileName()));
        // A page in the middle, which opening need not read.
        const qint64 at = database.size() / 4096 / 2 * 4096 + 100;
        QVERIFY(database.seek(at));
        const char spoiled = char(database.peek(1).at(0) ^ 4);
        QVERIFY(database.seek(at) && database.write(&spoiled, 1) == 1);
        database.close();
        const Ran found = inHome(words("verify"));
        QCOMPARE(found.code, 1);
        QVERIFY2(found.err.contains(QLatin1String("se reparan")), qPrintable(found.err));
        QVERIFY(inHome(words("story list")).out.contains(QLatin1String("Molienda")));
        QCOMPARE(inHome(words("verify")).code, 0);
    }

    void everythingOutAndIn()
    {
        QCOMPARE(
            inHome(words("story add --title Molienda --teller Gladys --space public")).code, 0);
        const Ran shown = inHome(words("export json --entity story"));
        QCOMPARE(shown.code, 0);
        QCOMPARE(shown.out.count(u'\n'), 1);
        QCOMPARE(shown.json()[QStringLiteral("title")].toString(), QStringLiteral("Molienda"));
        const QString file = m_dir->filePath(QStringLiteral("todo.jsonl"));
        const Ran saved = inHome({QStringLiteral("export"), QStringLiteral("json"),
            QStringLiteral("--out"), file, QStringLiteral("--json")});
        QCOMPARE(saved.json()[QStringLiteral("records")].toInt(), 2); // with the centre's own

        const QStringList again{
            QStringLiteral("import"), QStringLiteral("json"), file, QStringLiteral("--json")};
        QCOMPARE(inHome(again).json()[QStringLiteral("same")].toInt(), 2);
        QFile patched(file);
        QVERIFY(patched.open(QIODevice::ReadWrite));
        const QByteArray lines = patched.readAll().replace("Molienda", "Zafra");
        QVERIFY(patched.resize(0) && patched.seek(0));
        QCOMPARE(patched.write(lines), lines.size());
        patched.close();
        QCOMPARE(inHome(again).json()[QStringLiteral("changed")].toInt(), 1);
        QVERIFY(inHome(words("story list")).out.contains(QLatin1String("Zafra")));
    }

    void failureIsOne()
    {
        for (const char *line : {"story show 9.9", "story remove zzzzzz", "centre new --name Otro",
                 "story import /no/existe", "story add --title x --media /no/existe.mp3",
                 "story add --title x --told ayer", "story add --title x --transcript /no/x.srt"}) {
            const Ran ran = inHome(words(line));
            QVERIFY2(ran.code == 1, line);
            QVERIFY(ran.out.isEmpty());
            QCOMPARE(ran.err.count(u'\n'), 1);
        }
        QTemporaryDir empty;
        const Ran nowhere = tambo({QStringLiteral("story"), QStringLiteral("list"),
            QStringLiteral("--home"), empty.path()});
        QCOMPARE(nowhere.code, 1);
        QVERIFY(QDir(empty.path()).isEmpty()); // asking founds nothing
    }

    void helpEverywhere()
    {
        for (const char *line : {"--help", "story --help", "story add --help", "search -h",
                 "--help story list", "story add --title x --help"}) {
            const Ran ran = tambo(words(line));
            QVERIFY2(ran.code == 0, line);
            QVERIFY(!ran.out.isEmpty());
            QVERIFY(ran.err.isEmpty());
        }
        QVERIFY(tambo(words("story add --help")).out.contains(QStringLiteral("--title TÍTULO")));
    }

    void showsTheCentre()
    {
        const auto centre = inHome(words("centre show --json")).json().object();
        QCOMPARE(centre[QStringLiteral("name")].toString(), QStringLiteral("Sinchi Warmi"));
        QCOMPARE(centre[QStringLiteral("place")].toString(), QStringLiteral("Canchagua, Cotopaxi"));
        QCOMPARE(centre[QStringLiteral("centre")].toString().size(), 26);
        QCOMPARE(centre[QStringLiteral("stories")].toInt(-1), 0);
        QVERIFY(inHome(words("centre show")).out.contains(QStringLiteral("Canchagua, Cotopaxi")));
    }

    void addsListsShowsAndSearches()
    {
        const QString vtt = write(
            "uno.es.vtt", "WEBVTT\n\n02:38.000 --> 02:40.000\n<v Juana>Ese año cayó la ceniza.\n");
        const Ran added = inHome({QStringLiteral("story"), QStringLiteral("add"),
            QStringLiteral("--title"), QStringLiteral("-El huerto-"), QStringLiteral("--teller"),
            QStringLiteral("Mama Juana"), QStringLiteral("--told"), QStringLiteral("2015-08"),
            QStringLiteral("--theme"), QStringLiteral("ceniza"), QStringLiteral("huerto"),
            QStringLiteral("--space"), QStringLiteral("public"), QStringLiteral("--transcript"),
            vtt, QStringLiteral("--json")});
        QVERIFY2(added.code == 0, qPrintable(added.err));
        const QString id = added.json().object()[QStringLiteral("id")].toString();
        QCOMPARE(id, onlyId());
        const auto list = inHome(words("story list --space public --json")).json().array();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list[0].toObject()[QStringLiteral("kind")].toString(), QStringLiteral("text"));
        QCOMPARE(list[0].toObject()[QStringLiteral("themes")].toArray().size(), 2);
        QVERIFY(inHome(words("story list --space centre --json")).json().array().isEmpty());
        const auto shown = inHome(
            {QStringLiteral("story"), QStringLiteral("show"), id, QStringLiteral("--json")})
                               .json()
                               .object();
        QCOMPARE(shown[QStringLiteral("title")].toString(), QStringLiteral("-El huerto-"));
        QCOMPARE(shown[QStringLiteral("licence")].toString(), QStringLiteral("CC-BY-SA-4.0"));
        const auto passage = shown[QStringLiteral("passages")].toArray()[0].toObject();
        QCOMPARE(passage[QStringLiteral("startMs")].toInt(), 158'000);
        QCOMPARE(passage[QStringLiteral("language")].toString(), QStringLiteral("es"));
        QCOMPARE(passage[QStringLiteral("speaker")].toString(), QStringLiteral("Juana"));
        const Ran text = inHome({QStringLiteral("story"), QStringLiteral("show"), id.last(8)});
        QVERIFY(text.out.contains(QStringLiteral("02:38")));
        const auto hits = inHome(words("search anio CENIZA --json")).json().array();
        QVERIFY(hits.isEmpty());
        const auto found = inHome(words("search año ceniz --json")).json().array();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0]
                     .toObject()[QStringLiteral("passage")]
                     .toObject()[QStringLiteral("startMs")]
                     .toInt(),
            158'000);
    }

    void removesAndRestores()
    {
        QCOMPARE(inHome(words("story add --title Una")).code, 0);
        const QString id = onlyId();
        QCOMPARE(inHome({QStringLiteral("story"), QStringLiteral("remove"), id}).code, 0);
        QVERIFY(onlyId().isEmpty());
        QCOMPARE(inHome({QStringLiteral("story"), QStringLiteral("show"), id}).code, 1);
        QCOMPARE(inHome({QStringLiteral("story"), QStringLiteral("restore"), id}).code, 0);
        QCOMPARE(onlyId(), id);
    }

    void terminalsAreNotSteered()
    {
        const Ran added
            = inHome({QStringLiteral("story"), QStringLiteral("add"), QStringLiteral("--title"),
                QStringLiteral("a\x1b[2Jb\u202ec\u009b"), QStringLiteral("--json")});
        QCOMPARE(added.code, 0);
        const Ran list = inHome(words("story list"));
        QVERIFY(!list.out.contains(QChar(0x1b)));
        QVERIFY(!list.out.contains(QChar(0x202e)));
        QVERIFY(!list.out.contains(QChar(0x9b)));
        QVERIFY(list.out.contains(QLatin1String("[2Jb")));
    }

    void imports()
    {
        const QString folder = QStringLiteral(TAMBO_CORPORA "/archives/kichwa-speech/chapter1");
        if (!QFileInfo::exists(folder))
            QSKIP("the corpus of Kichwa speech is not here");
        const QStringList line{QStringLiteral("story"), QStringLiteral("import"), folder,
            QStringLiteral("--space"), QStringLiteral("public")};
        const auto first = inHome(line + QStringList(QStringLiteral("--json"))).json().object();
        QCOMPARE(first[QStringLiteral("added")].toArray().size(), 12);
        QVERIFY(first[QStringLiteral("bytes")].toInt() > 700'000);
        const Ran again = inHome(line);
        QCOMPARE(again.code, 0);
        QVERIFY(again.err.isEmpty()); // no progress where nobody looks
        QCOMPARE(again.out.count(QLatin1String("ya estaba\n")), 12);
        QCOMPARE(inHome(words("story list --kind voice --json")).json().array().size(), 12);
    }

    void addsFilesWholeOrNotAtAll()
    {
        const QString folder = QStringLiteral(TAMBO_CORPORA "/archives/photos/");
        if (!QFileInfo::exists(folder))
            QSKIP("the corpus of photos is not here");
        const auto add = [&](const char *second) {
            return inHome({QStringLiteral("story"), QStringLiteral("add"),
                QStringLiteral("--title"), QStringLiteral("Fotos"), QStringLiteral("--media"),
                folder + QStringLiteral("mdn/tomato.jpg"), folder + QLatin1String(second)});
        };
        const Ran bad = add("skimage/truncated.jpg");
        QCOMPARE(bad.code, 1);
        QCOMPARE(bad.err.count(u'\n'), 1);
        QVERIFY(onlyId().isEmpty());
        QDirIterator blobs(
            m_dir->filePath(QStringLiteral("blobs")), QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(!blobs.hasNext());
        QCOMPARE(add("mdn/flowers.jpg").code, 0);
        const auto shown = inHome(
            {QStringLiteral("story"), QStringLiteral("show"), onlyId(), QStringLiteral("--json")});
        QCOMPARE(shown.json().object()[QStringLiteral("media")].toArray().size(), 2);
    }

    void pages()
    {
        for (const char *line : {"story add --title Una", "story add --title Dos"})
            QCOMPARE(inHome(words(line)).code, 0);
        const auto first = inHome(words("story list --limit 1 --json")).json().array();
        const auto second = inHome(words("story list --limit 1 --skip 1 --json")).json().array();
        QCOMPARE(first.size(), 1);
        QCOMPARE(second.size(), 1);
        QVERIFY(first[0] != second[0]);
        QVERIFY(inHome(words("story list --limit 1")).out.contains(QLatin1String("1 de 2")));
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "testcli.moc"
