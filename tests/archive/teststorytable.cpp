// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/storyexport.h"
#include "app/archive/storytable.h"
#include "tests/archive/archivefixture.h"

#include <QFile>

using namespace tambo;
using namespace tambo::archive;
using namespace tambo::archive::test;
using namespace Qt::StringLiterals;

class TestStoryTable : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    [[nodiscard]] QString put(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_dir.filePath(name);
        QFileInfo(path).dir().mkpath(u"."_s);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path
                                                                                    : QString();
    }
    [[nodiscard]] StoryTable table(const QByteArray &csv) const
    {
        const auto read = readStoryTable(put(u"tabla.csv"_s, csv));
        return read.ok() ? *read : StoryTable();
    }
    static Result<ImportReport> bring(
        Centre &centre, const StoryTable &table, const ImportProgress &progress = {})
    {
        TableRequest request;
        request.fields = suggestedFields(table.headers);
        request.space = store::SpaceKind::Public;
        request.teller = u"Mama Rosa"_s;
        return importStoryTable(*centre.store, table, request, progress);
    }

private Q_SLOTS:
    void init() { QVERIFY(QDir(m_dir.path()).removeRecursively() && QDir().mkpath(m_dir.path())); }

    void headersSuggestFields_data()
    {
        QTest::addColumn<QString>("headers");
        QTest::addColumn<QString>("fields");
        QTest::newRow("ours") << u"dcterms:identifier,dcterms:title,dcterms:abstract,"
                                 "dcterms:creator,dcterms:contributor,dcterms:publisher,"
                                 "dcterms:language,dcterms:spatial,dcterms:temporal,"
                                 "dcterms:subject,dcterms:license,dcterms:hasPart"_s
                              << u",title,summary,teller,recorded_by,,language,place,told,themes,"
                                 "licence,files"_s;
        QTest::newRow("Omeka") << u"Dublin Core:Title,Dublin Core:Description,Dublin Core:Subject,"
                                  "Dublin Core:Date,Dublin Core:Rights,Item Type,tags,file"_s
                               << u"title,summary,themes,told,licence,,themes,files"_s;
        QTest::newRow("Mukurtu")
            << u"Title,Creator,Contributor,Date,Category,Description,"
               "Cultural Narrative,Keywords,Media Assets,Language,Coverage"_s
            << u"title,teller,recorded_by,told,themes,summary,narrative,themes,files,"
               "language,place"_s;
        QTest::newRow("Terrastories")
            << u"name,desc,speakers,places,date_interviewed,interviewer,language,media_links,"
               "permission_level,topic"_s
            << u"title,summary,teller,place,recorded,interviewer,language,files,,themes"_s;
        QTest::newRow("people") << u"TÍTULO,Quién cuenta,Época,Idioma,Lugar,Temas,Archivo,Nota"_s
                                << u"title,teller,told,language,place,themes,files,"_s;
        QTest::newRow("the likelier")
            << u"Date,Temporal Coverage,Título,Title"_s << u",told,,title"_s;
    }
    void headersSuggestFields()
    {
        QFETCH(QString, headers);
        QFETCH(QString, fields);
        QCOMPARE(suggestedFields(headers.split(u',')).join(u','), fields);
    }

    void datesOfPeople_data()
    {
        QTest::addColumn<QString>("told");
        for (const auto &[text, told] : {std::pair("1962", "1962"), std::pair("197X", "197X"),
                 std::pair("14/8/2015", "2015-08-14"), std::pair("c. 1962", "1962~"),
                 std::pair("hacia 1962", "1962~"), std::pair("1970s", "197X"),
                 std::pair("años 70", "197X"), std::pair("1970-1975", "1970/1975"),
                 std::pair("31/31/2015", ""), std::pair("ayer", ""), std::pair("1970 y algo", "")})
            QTest::newRow(text) << QString::fromLatin1(told);
    }
    void datesOfPeople()
    {
        QFETCH(QString, told);
        QCOMPARE(
            toldFromTable(QString::fromUtf8(QTest::currentDataTag())).value_or(QString()), told);
    }

    void rowsBecomeStories()
    {
        QVERIFY(!put(u"audio/uno.mp3"_s, "uno").isEmpty());
        QVERIFY(!put(u"uno.qu.vtt"_s, "WEBVTT\n").isEmpty());
        const StoryTable read
            = table("Title;Description;Cultural Narrative;Subject;Language;Date;File\r\n"
                    "'=La minga;Cómo;Fue;agua | río;Kichwa, español;ayer;audio/uno.mp3 | "
                    "uno.qu.vtt | no.mp3\n"
                    ";;;;;;https://example.org/files/uno.qu.vtt\n");
        QStringList fields = suggestedFields(read.headers);
        fields[2] = u"summary"_s;
        const auto stories = storiesOf(read, fields);
        QCOMPARE(stories.size(), 2);
        const TableStory &first = stories.first();
        QCOMPARE(first.row, 2);
        QCOMPARE(first.story.title, u"=La minga"_s);
        QCOMPARE(first.story.summary, u"Cómo\n\nFue"_s);
        QCOMPARE(first.story.themes, (QStringList{u"agua"_s, u"río"_s}));
        QCOMPARE(first.story.language, u"qu"_s);
        QVERIFY(first.story.told.isEmpty());
        QCOMPARE(first.media.size(), 1);
        QCOMPARE(first.transcripts.size(), 1);
        QCOMPARE(first.problems.size(), 2); // the date, and a file that is not there
        QCOMPARE(stories.at(1).transcripts.size(), 1); // by the name in the address
        QVERIFY(!stories.at(1).problems.isEmpty()); // no title
        QCOMPARE(storiesOf(read, fields, 1).size(), 1);
    }

    /// A table from elsewhere must not make a story of somebody's other files.
    void filesStayInTheFolder()
    {
        QTemporaryDir elsewhere;
        QFile secret(elsewhere.filePath(u"secreto.mp3"_s));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(secret.fileName(), m_dir.filePath(u"enlace.mp3"_s)));
        const QString above = u"../"_s + QFileInfo(elsewhere.path()).fileName() + u"/secreto.mp3"_s;
        const auto stories = storiesOf(table("Title,File\na," + above.toUtf8() + "\nb,"
                                           + secret.fileName().toUtf8() + "\nc,enlace.mp3\nd,.\n"),
            {u"title"_s, u"files"_s});
        QCOMPARE(stories.size(), 4);
        for (const TableStory &story : stories) {
            QVERIFY(story.media.isEmpty());
            QCOMPARE(story.problems.size(), 1);
        }
    }

    void whatIsNoTableIsRefused()
    {
        QVERIFY(!readStoryTable(m_dir.filePath(u"nada.csv"_s)));
        for (const QByteArray &bytes :
            {QByteArray(), QByteArray("Title\n"), QByteArray("Title\n\"a\n")}) {
            const auto read = readStoryTable(put(u"x.csv"_s, bytes));
            QVERIFY(!read);
            QCOMPARE(read.error().kind, Error::Kind::BadInput);
        }
    }

    void bringsThemInOneDeed()
    {
        Centre centre;
        QFile voice(QStringLiteral(TAMBO_TEST_DATA "/formats/voz.ogg"));
        QVERIFY(voice.open(QIODevice::ReadOnly));
        QVERIFY(!put(u"voz.ogg"_s, voice.readAll()).isEmpty());
        QVERIFY(!put(u"voz.qu.srt"_s, "1\n00:00:00,000 --> 00:00:01,000\nAri\n").isEmpty());
        QVERIFY(!put(u"malo.mp3"_s, "no es un sonido").isEmpty());
        const StoryTable read = table("Title,Date,File\nLa voz,1962,voz.ogg | voz.qu.srt\n"
                                      "Solo texto,197X,\nMala,,malo.mp3\n,,\n"
            + QByteArray(600, 'x') + ",,\n");
        const auto report = bring(centre, read);
        QVERIFY_OK(report);
        QCOMPARE(report->added.size(), 2);
        QVERIFY(report->deed != 0);
        QStringList rows;
        for (const RefusedFile &row : report->refused)
            rows.append(row.file);
        QCOMPARE(rows, (QStringList{u"4"_s, u"5"_s, u"6"_s}));
        QCOMPARE(report->added.first().teller, u"Mama Rosa"_s);
        const auto passages = *centre.read(
            [&](store::Reader &reader) { return passagesOf(reader, report->added.first().id); });
        QCOMPARE(passages.size(), 1);
        QCOMPARE(centre.cards().size(), 2);
        const auto again = bring(centre, read);
        QCOMPARE(again->added.size(), 0);
        QCOMPARE(again->skipped, (QStringList{u"2"_s, u"3"_s}));
    }

    void whatIsStoppedLeavesNothing()
    {
        Centre centre;
        const auto report = bring(
            centre, table("Title\na\nb\n"), [](const ImportStep &step) { return step.done < 1; });
        QVERIFY_OK(report);
        QVERIFY(report->stopped.has_value());
        QCOMPARE(report->stopped->kind, Error::Kind::Cancelled);
        QVERIFY(centre.cards().isEmpty());
    }

    /// What we write, we read.
    void ourOwnTableComesBack()
    {
        Centre from;
        Story story = titled(u"-La \"minga\""_s);
        story.summary = u"Dos\nlíneas"_s;
        story.teller = u"Taita Juan"_s;
        story.language = u"qu"_s;
        story.place = u"Canchagua"_s;
        story.told = u"1962~"_s;
        story.themes = {u"agua, y río"_s, u"minga"_s};
        story.recordedBy = u"Nayeli"_s;
        story.interviewer = u"Wilson"_s;
        story.spokenOf = {u"Don Eloy"_s};
        story.occasion = u"San Juan"_s;
        story.recorded = u"2025-03-12"_s;
        story.position = u"-0.81000 -78.71000"_s;
        story.narrative = u"Lo que somos"_s;
        story.knowledge = u"Abrir el agua al alba"_s;
        story.citation = u"De los Toaquiza"_s;
        story.warning = u"Habla de un muerto"_s;
        QVERIFY_OK(from.add({story, {}, {}}));
        const auto trust = from.store->trust();
        const auto records
            = *from.read([&](store::Reader &reader) { return storyRecords(reader, *trust, {}); });
        Centre to;
        QVERIFY_OK(bring(to, table(storyTable(records))));
        QCOMPARE(to.cards().size(), 1);
        Story back = to.cards().first().story;
        QCOMPARE(back.title, story.title);
        QCOMPARE(back.summary, story.summary);
        QCOMPARE(back.teller, story.teller);
        QCOMPARE(back.language, story.language);
        QCOMPARE(back.place, story.place);
        QCOMPARE(back.told, story.told);
        QCOMPARE(back.themes, story.themes);
        QCOMPARE(back.recordedBy, story.recordedBy);
        QCOMPARE(back.interviewer, story.interviewer);
        QCOMPARE(back.spokenOf, story.spokenOf);
        QCOMPARE(back.occasion, story.occasion);
        QCOMPARE(back.recorded, story.recorded);
        QCOMPARE(back.position, story.position);
        QCOMPARE(back.narrative, story.narrative);
        QCOMPARE(back.knowledge, story.knowledge);
        QCOMPARE(back.citation, story.citation);
        QCOMPARE(back.warning, story.warning);
        QCOMPARE(back.licence, u"CC-BY-SA-4.0"_s);
    }
};

QTEST_GUILESS_MAIN(TestStoryTable)
#include "teststorytable.moc"
