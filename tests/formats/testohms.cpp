// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/ohms.h"
#include "tests/formats/support.h"

using namespace tambo;
using namespace tambo::formats;
using namespace tambo::tests;
using namespace Qt::StringLiterals;

class TestOhms : public QObject
{
    Q_OBJECT

    static Result<OhmsRecord> parsed(const QByteArray &xml)
    {
        Bytes device(xml);
        return readOhms(device);
    }
    static QByteArray document(const QByteArray &body)
    {
        return "<?xml version=\"1.0\"?><ROOT xmlns=\"https://www.weareavp.com/nunncenter/ohms\">"
               "<record id=\"7\" dt=\"2020-05-18\">"
            + body + "</record></ROOT>";
    }
    static OhmsRecord fullRecord()
    {
        OhmsRecord record;
        record.id = u"00089981"_s;
        record.modified = QDate(2026, 7, 14);
        record.title = u"La minga & el <río>"_s;
        record.date = u"2015-08-14"_s;
        record.dateInWords = u"hacia 1960"_s;
        record.accession = u"OH0010"_s;
        record.durationMs = 3'723'000;
        record.collection = u"Mayores"_s;
        record.series = u"Agua"_s;
        record.repository = u"Sinchi Warmi"_s;
        record.repositoryUrl = u"https://example.org"_s;
        record.subjects = {u"Riego"_s, u"Páramo"_s};
        record.keywords = {u"minga"_s};
        record.interviewees = {u"Mama Rosa"_s, u"Taita Juan"_s};
        record.interviewers = {u"Nayeli"_s};
        record.formats = {u"audio"_s};
        record.fileName = u"minga.mp3"_s;
        record.mediaUrl = u"https://example.org/minga.mp3?a=1&b=2"_s;
        record.clipFormat = u"audio"_s;
        record.language = u"qu"_s;
        record.otherLanguage = u"es"_s;
        record.type = u"interview"_s;
        record.description = u"Cuenta\n\nde la acequia."_s;
        record.rights = u"De la comunidad"_s;
        record.usage = u"CC-BY-SA-4.0"_s;
        record.points
            = {{12'000,
                   {u"Acequia"_s, u"Ñuka yuyani"_s, u"Cómo se hizo"_s, {u"agua"_s, u"a, b"_s}, {}},
                   {u"Ditch"_s, {}, {}, {}, {u"Water"_s}},
                   {{QPointF(-78.6155, -0.9352), u"Canchagua"_s, u"Kanchawa"_s},
                       {{}, u"El páramo"_s, {}}},
                   {{u"https://example.org/?a&b"_s, u"Mapa"_s, {}}}},
                {75'000, {}, {}, {}, {}}};
        record.transcripts = {{u"qu"_s,
                                  {{500, 2000, u"Mama Rosa"_s, u"Alli puncha & <mashi>"_s},
                                      {2000, 3250, {}, u"Ñuka shutika\n\nRosami --> x"_s}},
                                  u"Minga"_s},
            {u"es"_s, {{500, 2000, u"Mama Rosa"_s, u"Buenos días"_s}}, {}}};
        return record;
    }

private Q_SLOTS:
    void readsBackWhatItWrites()
    {
        const OhmsRecord record = fullRecord();
        const QByteArray xml = writeOhms(record);
        const auto read = parsed(xml);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QCOMPARE(read->transcripts, record.transcripts);
        QCOMPARE(read->points, record.points);
        QVERIFY(*read == record);
        QCOMPARE(writeOhms(*read), xml);
        QVERIFY(*parsed(writeOhms({})) == OhmsRecord());
    }

    void writesWhatOthersRead()
    {
        const QByteArray xml = writeOhms(fullRecord());
        for (const char *part : {"<version>6.0</version>", "<date value=\"2015-08-14\"",
                 "<duration>01:02:03</duration>", "<time>12</time>", "<gps>-0.9352, -78.6155</gps>",
                 "<keywords>agua; a, b</keywords>", "<interviewee>Taita Juan</interviewee>",
                 "<translate>1</translate>", "xmlns=\"https://www.weareavp.com/nunncenter/ohms\""})
            QVERIFY2(xml.contains(part), part);
    }

    void textWithoutTimesStaysText()
    {
        OhmsRecord record;
        record.language = u"es"_s;
        record.transcripts
            = {{u"es"_s, {{-1, -1, u"Rosa"_s, u"Hola"_s}, {-1, -1, {}, u"Sí"_s}}, {}}};
        const QByteArray xml = writeOhms(record);
        QVERIFY(xml.contains("<transcript>Rosa: Hola"));
        QVERIFY(*parsed(xml) == record);
    }

    void readsPlacesAndLinksOfVersion3()
    {
        const auto read = parsed(
            document("<index><point><time>61</time><title>A</title><title_alt>B</title_alt>"
                     "<partial_transcript/><synopsis>S</synopsis><keywords>a;b ; ;c</keywords>"
                     "<subjects>x</subjects><gps>-1.5, -80.25</gps><gps_zoom>17</gps_zoom>"
                     "<gps_text>Manta</gps_text><hyperlink>http://x</hyperlink>"
                     "<hyperlink_text>X</hyperlink_text></point><point><time>no</time>"
                     "<gps>200, 1</gps></point></index>"));
        QVERIFY(read);
        QCOMPARE(read->points.size(), 2);
        const OhmsPoint &point = read->points.first();
        QCOMPARE(point.startMs, 61'000);
        QCOMPARE(point.otherWords.title, u"B"_s);
        QCOMPARE(point.words.keywords, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(point.places, (QList<OhmsPlace>{{QPointF(-80.25, -1.5), u"Manta"_s, {}}}));
        QCOMPARE(point.links, (QList<OhmsLink>{{u"http://x"_s, u"X"_s, {}}}));
        QCOMPARE(read->points.at(1), OhmsPoint());
        QCOMPARE(read->modified, QDate(2020, 5, 18));
    }

    void marksPartTheText_data()
    {
        QTest::addColumn<QString>("sync");
        QTest::addColumn<QList<Cue>>("cues");
        const auto cue = [](qint64 from, qint64 to, const char16_t *text) {
            return Cue{from, to, {}, QString::fromUtf16(text)};
        };
        QTest::newRow("each minute")
            << u"1:|1(3)|3(1)"_s
            << QList<Cue>{cue(0, 60'000, u"uno dos"), cue(60'000, 120'000, u"tres\ncuatro"),
                   cue(120'000, 180'000, u"cinco seis")};
        QTest::newRow("a gap") << u"1:|1(3)||3(1)"_s
                               << QList<Cue>{cue(0, 60'000, u"uno dos"),
                                      cue(60'000, 180'000, u"tres\ncuatro"),
                                      cue(180'000, 240'000, u"cinco seis")};
        QTest::newRow("silence") << u"2:|3(2)|3(2)"_s
                                 << QList<Cue>{cue(0, 120'000, u"uno dos tres\ncuatro\ncinco"),
                                        cue(240'000, 360'000, u"seis")};
        QTest::newRow("backwards, beyond the line, beyond the text")
            << u"1:|3(1)|1(1)|3(99)|99(1)"_s
            << QList<Cue>{
                   cue(0, 60'000, u"uno dos tres\ncuatro"), cue(120'000, 180'000, u"cinco seis")};
        QTest::newRow("no marks") << u"1:"_s
                                  << QList<Cue>{cue(-1, -1, u"uno dos tres\ncuatro\ncinco seis")};
        QTest::newRow("no minutes")
            << u"0:|1(3)"_s << QList<Cue>{cue(-1, -1, u"uno dos tres\ncuatro\ncinco seis")};
    }
    void marksPartTheText()
    {
        QFETCH(QString, sync);
        QFETCH(QList<Cue>, cues);
        QCOMPARE(ohmsTranscript(u"uno dos tres\ncuatro\ncinco seis"_s, sync).cues, cues);
    }

    void theLastStretchEndsWithTheRecording()
    {
        const auto said = ohmsTranscript(u"uno dos"_s, u"1:|1(2)"_s, 90'000);
        QCOMPARE(said.cues.last().endMs, 90'000);
        QCOMPARE(ohmsTranscript(u"uno dos"_s, u"1:|1(2)"_s, 5'000).cues.last().endMs, 60'000);
    }

    void readsSecondLanguages()
    {
        const auto read = parsed(document(
            "<language>Quechua</language><transcript_alt_lang>Spanish</transcript_alt_lang>"
            "<sync>1:|1(2)</sync><sync_alt>1:|1(3)</sync_alt>"
            "<transcript>shuk ishkay</transcript><transcript_alt>uno y dos</transcript_alt>"));
        QVERIFY(read);
        QCOMPARE(read->transcripts.size(), 2);
        QCOMPARE(read->transcripts.at(0).language, u"qu"_s);
        QCOMPARE(read->transcripts.at(1).language, u"es"_s);
        QCOMPARE(read->transcripts.at(1).cues.last().text, u"dos"_s);
    }

    void refusesBrokenFiles_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("named");
        QTest::newRow("empty") << QByteArray() << u"línea 1"_s;
        QTest::newRow("other xml") << QByteArray("<html/>") << u"No es un archivo de OHMS"_s;
        QTest::newRow("no record") << QByteArray("<ROOT/>") << u"No es un archivo de OHMS"_s;
        QTest::newRow("cut") << QByteArray("<ROOT><record>\n<title>") << u"línea 2"_s;
        QTest::newRow("something behind") << document("") + "<a/>" << u"línea 1"_s;
        QTest::newRow("dtd") << QByteArray("<!DOCTYPE ROOT [<!ENTITY a \"b\">]><ROOT/>")
                             << u"DTD"_s;
        QTest::newRow("entity") << document("<title>&lol;</title>") << u"línea 1"_s;
        QTest::newRow("no vtt") << document("<vtt_transcript>hola</vtt_transcript>") << u"WEBVTT"_s;
    }
    void refusesBrokenFiles()
    {
        QFETCH(QByteArray, xml);
        QFETCH(QString, named);
        const auto read = parsed(xml);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::BadInput);
        QVERIFY2(read.error().message.contains(named), qPrintable(read.error().message));
    }

    void readsFilesOfOthers()
    {
        NEEDS_CORPUS("archives/ohms");
        const auto gaps = parsed(bytesOf(corpus("archives/ohms/various_gaps.xml")));
        QVERIFY2(gaps, qPrintable(gaps ? QString() : gaps.error().message));
        QCOMPARE(gaps->title, u"Fifty-line interview"_s);
        QCOMPARE(gaps->interviewers, QStringList{u"Kermit the Frog"_s});
        const QList<Cue> &cues = gaps->transcripts.first().cues;
        QCOMPARE(cues.size(), 22); // of 23 marks, two lie where another does
        QCOMPARE(cues.first(), (Cue{0, 60'000, {}, u"Yes, my"_s}));
        QCOMPARE(cues.at(2).text, u"would"_s);
        QVERIFY(cues.last().text.endsWith(u"not very scientific."));
        QVERIFY(parsed(bytesOf(corpus("archives/ohms/empty_ohms.xml")))->transcripts.isEmpty());
        const auto vtt = parsed(bytesOf(corpus("archives/ohms/small-sample-vtt-ohms.xml")));
        QVERIFY2(vtt, qPrintable(vtt ? QString() : vtt.error().message));
        QCOMPARE(vtt->transcripts.first().cues.size(), 6);
        QCOMPARE(vtt->transcripts.first().cues.first().speaker, u"SCHNEIDER"_s);
        QVERIFY(vtt->transcripts.first().cues.at(3).text.contains(u"learning.\nOne day"));
        QVERIFY(*parsed(writeOhms(*vtt)) == *vtt);
        QVERIFY(*parsed(writeOhms(*gaps)) == *gaps);
    }

    void survivesHostileXml()
    {
        NEEDS_CORPUS("hostile/xml");
        for (const QString &path : filesBelow(corpus("hostile/xml"))) {
            const auto read = parsed(bytesOf(path));
            QVERIFY2(!read, qPrintable(path));
            QVERIFY(!read.error().message.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestOhms)
#include "testohms.moc"
