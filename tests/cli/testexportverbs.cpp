// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/transcriptfile.h"
#include "tests/support/programs.h"

#include <QDir>

using namespace tambo;
using namespace tambo::test;
using namespace Qt::StringLiterals;

/// `tambo transcript convert` and `tambo story export`.
class TestExportVerbs : public QObject
{
    Q_OBJECT

    std::optional<Village> m_village;
    QString m_open; ///< numbers of stories
    QString m_closed;

    [[nodiscard]] QString path(const QString &name) const { return m_village->dir.filePath(name); }
    [[nodiscard]] QByteArray bytesOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    [[nodiscard]] Ran convert(const QString &from, const QString &to) const
    {
        return tambo::test::tambo({u"transcript"_s, u"convert"_s, path(from), path(to)});
    }
    [[nodiscard]] Ran exported(const QStringList &words) const
    {
        return m_village->run(QStringList{u"story"_s, u"export"_s, u"--format"_s} + words);
    }
    void add(const QString &title, const QString &space, QString &number) const
    {
        const auto json = m_village->ask(
            {u"story"_s, u"add"_s, u"--title"_s, title, u"--space"_s, space, u"--language"_s,
                u"qu"_s, u"--transcript"_s, path(u"cuento.qu.vtt"_s), path(u"cuento.es.vtt"_s)});
        number = json.object()[u"id"_s].toString();
        QVERIFY(!number.isEmpty());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_village.emplace();
        put(u"cuento.qu.vtt"_s,
            "WEBVTT\n\n00:00.500 --> 00:02.000\n<v Rosa>Alli puncha\n\n"
            "00:02.000 --> 00:03.000\nAri\n");
        put(u"cuento.es.vtt"_s, "WEBVTT\n\n00:00.500 --> 00:02.000\n<v Rosa>Buenos días\n");
        put(u"cuento.txt"_s, "Rosa: Hola\n\nJuan: Sí\n");
        QCOMPARE(m_village->run({u"centre"_s, u"new"_s, u"--name"_s, u"Canchagua"_s}).code, 0);
        add(u"La minga"_s, u"public"_s, m_open);
        add(u"Reservada"_s, u"centre"_s, m_closed);
    }

    void convertsAndConvertsBack()
    {
        for (const QString &ending : {u"eaf"_s, u"xml"_s, u"txt"_s, u"srt"_s}) {
            const Ran there = convert(u"cuento.qu.vtt"_s, u"x.qu."_s + ending);
            QVERIFY2(there.code == 0, qPrintable(there.err));
            QVERIFY(there.out.contains(u"x.qu."_s + ending));
            QCOMPARE(there.out.contains(u"quién habla"), ending == u"srt");
            QCOMPARE(convert(u"x.qu."_s + ending, u"y.vtt"_s).code, 0);
            QVERIFY(bytesOf(u"y.vtt"_s).contains("Alli puncha"));
            QVERIFY(bytesOf(u"y.vtt"_s).contains("Language: qu"));
        }
    }

    void languagesGetAFileEach()
    {
        const Ran out = exported({u"eaf"_s, u"--story"_s, m_open, u"--out"_s, path(u"dos.eaf"_s)});
        QVERIFY2(out.code == 0, qPrintable(out.err));
        const Ran ran = convert(u"dos.eaf"_s, u"dos.srt"_s);
        QVERIFY2(ran.code == 0, qPrintable(ran.err));
        QVERIFY(bytesOf(u"dos.qu.srt"_s).contains("Rosa: Alli puncha"));
        QVERIFY(bytesOf(u"dos.es.srt"_s).contains("Rosa: Buenos días"));
        QVERIFY(bytesOf(u"dos.srt"_s).isEmpty());
        const auto json = tambo::test::tambo(
            {u"transcript"_s, u"convert"_s, path(u"dos.eaf"_s), path(u"dos.vtt"_s), u"--json"_s})
                              .json()
                              .object();
        QCOMPARE(json[u"files"_s].toArray().size(), 2);
        QCOMPARE(json[u"untimed"_s].toInt(), 0);
    }

    void textWithoutTimesNeedsAFormForIt()
    {
        const Ran ran = convert(u"cuento.txt"_s, u"z.srt"_s);
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.err.count(u'\n'), 1);
        QVERIFY(!QFileInfo::exists(path(u"z.srt"_s)));
        QCOMPARE(convert(u"cuento.txt"_s, u"z.xml"_s).code, 0);
    }

    void wrongUsage()
    {
        QCOMPARE(convert(u"cuento.txt"_s, u"z.doc"_s).code, 2);
        QCOMPARE(convert(u"cuento.doc"_s, u"z.vtt"_s).code, 2);
        QCOMPARE(convert(u"nada.vtt"_s, u"z.srt"_s).code, 1);
        for (const QStringList &words : {QStringList{u"pdf"_s}, QStringList{u"vtt"_s},
                 QStringList{u"csv"_s, u"--space"_s, u"mia"_s}, QStringList{u"html"_s}}) {
            const Ran ran = exported(words);
            QCOMPARE(ran.code, 2);
            QVERIFY(ran.out.isEmpty());
            QCOMPARE(ran.err.count(u'\n'), 1);
        }
    }

    void tablesGoToTheScreen()
    {
        const Ran csv = exported({u"csv"_s});
        QVERIFY2(csv.code == 0, qPrintable(csv.err));
        QVERIFY(csv.out.contains(u"dcterms:title"));
        QVERIFY(csv.out.contains(u"La minga"));
        QVERIFY(!csv.out.contains(u"Reservada"));
        const Ran map = exported({u"geojson"_s});
        QCOMPARE(map.json().object()[u"features"_s].toArray().size(), 1);
        QVERIFY(!map.out.contains(u"Reservada"));
        const Ran closed = exported({u"csv"_s, u"--space"_s, u"centre"_s});
        QVERIFY(closed.out.contains(u"Reservada") && !closed.out.contains(u"La minga"));
    }

    void everyFormIsWritten_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("part");
        for (const auto &[format, file, part] :
            {std::tuple("vtt", "-la-minga.qu.vtt", "<v Rosa>Alli puncha"),
                std::tuple("srt", "-la-minga.es.srt", "Rosa: Buenos días"),
                std::tuple("eaf", "-la-minga.eaf", "ANNOTATION_VALUE>Alli"),
                std::tuple("ohms", "-la-minga.xml", "<title>La minga</title>"),
                std::tuple("txt", "-la-minga.qu.txt", "[00:00:00.500] Rosa: Alli")})
            QTest::newRow(format) << QString::fromLatin1(file) << QByteArray(part);
    }
    void everyFormIsWritten()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, part);
        const QString format = QString::fromLatin1(QTest::currentDataTag());
        const QString folder = u"todo-"_s + format;
        const Ran ran = exported({format, u"--out"_s, path(folder)});
        QVERIFY2(ran.code == 0, qPrintable(ran.err));
        const QStringList files = QDir(path(folder)).entryList({u'*' + file}, QDir::Files);
        QCOMPARE(files.size(), 1);
        QVERIFY(bytesOf(folder + u'/' + files.first()).contains(part));
        QVERIFY(QDir(path(folder)).entryList({u"*reservada*"_s}).isEmpty());
    }

    void theCopyForListening()
    {
        const Ran ran = exported({u"html"_s, u"--out"_s, path(u"copia"_s), u"--json"_s});
        QVERIFY2(ran.code == 0, qPrintable(ran.err));
        QCOMPARE(ran.json().object()[u"stories"_s].toInt(), 1);
        const QByteArray index = bytesOf(u"copia/index.html"_s);
        QVERIFY(index.contains("Canchagua") && index.contains("La minga"));
        QVERIFY(!index.contains("Reservada"));
        QCOMPARE(exported({u"html"_s, u"--out"_s, path(u"copia"_s)}).code, 1);
    }

    void tablesComeIn()
    {
        put(u"tabla.csv"_s, "Nombre,Cuándo,Lugar\nEl puente,1950,Pucayacu\nLa feria,ayer,\n");
        const QStringList words{u"story"_s, u"import"_s, path(u"tabla.csv"_s)};
        const Ran shown
            = m_village->run(words + QStringList{u"--preview"_s, u"--column"_s, u"Cuándo=told"_s});
        QVERIFY2(shown.code == 0, qPrintable(shown.err));
        QVERIFY(
            shown.out.contains(u"+ Cuándo  told") && shown.out.contains(u"El puente · Pucayacu"));
        QVERIFY(!m_village->run({u"story"_s, u"list"_s}).out.contains(u"El puente"));
        QCOMPARE(m_village->run(words + QStringList{u"--column"_s, u"Nada=told"_s}).code, 2);
        QCOMPARE(m_village->run(words + QStringList{u"--column"_s, u"Lugar=nada"_s}).code, 2);
        QCOMPARE(m_village->run({u"story"_s, u"import"_s, path({}), u"--preview"_s}).code, 2);
        const Ran ran = m_village->run(words + QStringList{u"--column"_s, u"Cuándo=told"_s});
        QVERIFY2(ran.code == 0, qPrintable(ran.err));
        QVERIFY(ran.out.contains(u"fila 3"));
        QVERIFY(
            m_village->run({u"story"_s, u"list"_s}).out.contains(u"El puente · Pucayacu · 1950"));
    }

    /// Not even the title of what others may not see.
    void hiddenStoriesStayHidden()
    {
        for (const QString &format : {u"csv"_s, u"html"_s, u"txt"_s}) {
            const Ran ran = exported(
                {format, u"--story"_s, m_open, m_closed, u"--out"_s, path(u"no-"_s + format)});
            QCOMPARE(ran.code, 1);
            QVERIFY(!(ran.out + ran.err).contains(u"Reservada"));
            QVERIFY(!QFileInfo::exists(path(u"no-"_s + format)));
        }
        QCOMPARE(m_village->run({u"story"_s, u"remove"_s, m_open}).code, 0);
        QVERIFY(!exported({u"csv"_s}).out.contains(u"La minga"));
        QCOMPARE(exported({u"csv"_s, u"--story"_s, m_open}).code, 1);
        QCOMPARE(exported({u"txt"_s, u"--out"_s, path(u"nada"_s)}).code, 1);
    }
};

QTEST_GUILESS_MAIN(TestExportVerbs)
#include "testexportverbs.moc"
