// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/cuetext.h"
#include "app/formats/text.h"
#include "app/formats/webvtt.h"
#include "tests/formats/support.h"
#include "tests/support/seed.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace tambo;
using namespace tambo::formats;
using namespace tambo::tests;
using namespace Qt::StringLiterals;

class TestWebVtt : public QObject
{
    Q_OBJECT

    static QList<Cue> cues(const QByteArray &vtt)
    {
        Bytes device(vtt);
        const auto transcript = readWebVtt(device);
        return transcript ? transcript->cues : QList<Cue>{};
    }
    static QString refusal(const QByteArray &vtt)
    {
        Bytes device(vtt);
        const auto transcript = readWebVtt(device);
        return transcript ? QString() : transcript.error().message;
    }

private Q_SLOTS:
    void readsCuesWithIdsSettingsAndNotes();
    void lineEndingsAndMarksDoNotMatter_data();
    void lineEndingsAndMarksDoNotMatter();
    void understandsCueText_data();
    void understandsCueText();
    void twoVoicesGiveTwoCues();
    void headerCarriesLanguageAndTitle();
    void saysWhichLineIsWrong_data();
    void saysWhichLineIsWrong();
    void roundTripsAwkwardCues();
    void roundTripsNaughtyStrings();
    void roundTripsRandomTranscripts();
    void agreesWithConformanceFiles();
};

void TestWebVtt::readsCuesWithIdsSettingsAndNotes()
{
    const auto read
        = cues("WEBVTT some words\nKind: captions\n\nSTYLE\n::cue { color: red }\n\n"
               "REGION\nid:fred\n\nNOTE\nnobody reads\nthis\n\n"
               "first\n00:01.000 --> 00:02.500 line:0 align:start\nAlli puncha\nmashi\n\n"
               "01:00:00.000-->01:00:01.007\nDos\n00:00.000 --> 00:00.000\n\n\n");
    const QList<Cue> expected{{1000, 2500, {}, u"Alli puncha\nmashi"_s},
        {3'600'000, 3'601'007, {}, u"Dos"_s}, {0, 0, {}, {}}};
    QCOMPARE(read, expected);
}

void TestWebVtt::lineEndingsAndMarksDoNotMatter_data()
{
    QTest::addColumn<QByteArray>("vtt");
    const QByteArray unix = "WEBVTT\n\n00:01.000 --> 00:02.000\nÑuka\nayllu\n";
    QTest::newRow("lf") << unix;
    QTest::newRow("crlf") << QByteArray(unix).replace("\n", "\r\n");
    QTest::newRow("cr") << QByteArray(unix).replace("\n", "\r");
    QTest::newRow("bom") << QByteArray("\xEF\xBB\xBF" + unix);
    QTest::newRow("no final newline") << unix.chopped(1);
}

void TestWebVtt::lineEndingsAndMarksDoNotMatter()
{
    QFETCH(QByteArray, vtt);
    QCOMPARE(cues(vtt), (QList<Cue>{{1000, 2000, {}, u"Ñuka\nayllu"_s}}));
}

void TestWebVtt::understandsCueText_data()
{
    QTest::addColumn<QString>("cueText");
    QTest::addColumn<QString>("speaker");
    QTest::addColumn<QString>("plain");
    QTest::newRow("voice") << u"<v Mama Rosa>Alli"_s << u"Mama Rosa"_s << u"Alli"_s;
    QTest::newRow("voice with class") << u"<v.alto.triste Ana >Ari</v>"_s << u"Ana"_s << u"Ari"_s;
    QTest::newRow("entity in voice") << u"<v A &amp; B>Ari"_s << u"A & B"_s << u"Ari"_s;
    QTest::newRow("voice without name") << u"<v>Ari"_s << QString() << u"Ari"_s;
    QTest::newRow("not a voice") << u"<video>Ari"_s << QString() << u"Ari"_s;
    QTest::newRow("tags") << u"<i>a<b.x>b</b></i><c>c</c><lang es>d</lang>"_s << QString()
                          << u"abcd"_s;
    QTest::newRow("ruby") << u"<ruby>kichwa<rt>runa</rt></ruby>"_s << QString() << u"kichwaruna"_s;
    QTest::newRow("time tag") << u"uno <00:19.000>dos"_s << QString() << u"uno dos"_s;
    QTest::newRow("open tag") << u"uno <i"_s << QString() << u"uno "_s;
    QTest::newRow("entities") << u"&lt;&gt;&amp;&quot;&ntilde;&#241;&#xF1;&nbsp;"_s << QString()
                              << u"<>&\"ñññ\u00A0"_s;
    QTest::newRow("no entities") << u"a & b &nada; &; &# &#; &amp"_s << QString()
                                 << u"a & b &nada; &; &# &#; &amp"_s;
    QTest::newRow("astral") << u"&#x1F33D; &#xD800; &#0; &#x110000;"_s << QString()
                            << u"🌽 \uFFFD \uFFFD \uFFFD"_s;
}

void TestWebVtt::understandsCueText()
{
    QFETCH(QString, cueText);
    QFETCH(QString, speaker);
    QFETCH(QString, plain);
    const auto runs = voicesOf(cueText);
    QCOMPARE(runs.size(), 1);
    QCOMPARE(runs.first().speaker, speaker);
    QCOMPARE(runs.first().text, plain);
}

void TestWebVtt::twoVoicesGiveTwoCues()
{
    const auto read = cues("WEBVTT\n\n00:01.000 --> 00:02.000\n"
                           "<v Ana>Uno</v>\n<v Luz>Dos</v> <v Luz>tres</v>\n");
    const QList<Cue> expected{
        {1000, 2000, u"Ana"_s, u"Uno"_s}, {1000, 2000, u"Luz"_s, u"Dos\ntres"_s}};
    QCOMPARE(read, expected);
}

void TestWebVtt::headerCarriesLanguageAndTitle()
{
    Transcript transcript{u"qu"_s, {{0, 1, {}, u"a"_s}}, u"Mama --> <Rosa> & wawa"_s};
    Bytes device(writeWebVtt(transcript));
    const auto read = readWebVtt(device);
    QVERIFY(read);
    QCOMPARE(*read, transcript);
}

void TestWebVtt::saysWhichLineIsWrong_data()
{
    QTest::addColumn<QByteArray>("vtt");
    QTest::addColumn<QString>("named");
    QTest::newRow("empty") << QByteArray() << u"línea 1"_s;
    QTest::newRow("no header") << QByteArray("00:01.000 --> 00:02.000\nx") << u"línea 1"_s;
    QTest::newRow("longer word") << QByteArray("WEBVTTX\n\n") << u"línea 1"_s;
    QTest::newRow("two digits") << QByteArray("WEBVTT\n\n00:01.00 --> 00:02.000\nx")
                                << u"línea 3"_s;
    QTest::newRow("61 seconds") << QByteArray("WEBVTT\n\nid\n00:61.000 --> 00:62.000\nx")
                                << u"línea 4"_s;
    QTest::newRow("120 minutes") << QByteArray("WEBVTT\n\n120:00.000 --> 120:02.000\nx")
                                 << u"línea 3"_s;
    QTest::newRow("backwards") << QByteArray("WEBVTT\n\n00:03.000 --> 00:02.000\nx")
                               << u"línea 3"_s;
    QTest::newRow("second cue") << QByteArray("WEBVTT\n\n00:01.000 --> 00:02.000\nx\n\n1 --> 2\n")
                                << u"línea 6"_s;
    QTest::newRow("not UTF-8") << QByteArray("WEBVTT\n\n00:01.000 --> 00:02.000\n\xF1uka")
                               << u"UTF-8"_s;
    QTest::newRow("huge hours") << QByteArray("WEBVTT\n\n99999999999999999999:00:01.000 --> "
                                              "99999999999999999999:00:02.000\nx")
                                << u"línea 3"_s;
}

void TestWebVtt::saysWhichLineIsWrong()
{
    QFETCH(QByteArray, vtt);
    QFETCH(QString, named);
    const QString message = refusal(vtt);
    QVERIFY2(message.contains(named), qPrintable(message));
}

void TestWebVtt::roundTripsAwkwardCues()
{
    Transcript transcript;
    for (const QString &text : {u""_s, u"\n"_s, u"\n\n\na\n\n\nb\n\n"_s, u"a --> b"_s, u" a "_s,
             u"\r\n"_s, u"<v Ana>"_s, u"&amp;"_s, u"&#10;"_s, u"NOTE"_s, u"a\u2028b\u0085c"_s,
             u"<00:01.000>"_s, u"\uFEFFx"_s})
        transcript.cues.append({1, 360'000'001, u"Ana <b> & \"Luz\""_s, text});
    Bytes device(writeWebVtt(transcript));
    const auto read = readWebVtt(device);
    QVERIFY(read);
    QCOMPARE(read->cues.size(), transcript.cues.size());
    for (qsizetype i = 0; i < read->cues.size(); ++i)
        QCOMPARE(read->cues.at(i), transcript.cues.at(i));
}

void TestWebVtt::roundTripsNaughtyStrings()
{
    NEEDS_CORPUS("hostile/strings/blns.txt");
    Transcript transcript;
    const auto lines = QString::fromUtf8(bytesOf(corpus("hostile/strings/blns.txt"))).split(u'\n');
    for (const QString &line : lines)
        transcript.cues.append({0, 1, {}, line});
    QVERIFY(transcript.cues.size() > 700);
    Bytes device(writeWebVtt(transcript));
    const auto read = readWebVtt(device);
    QVERIFY(read);
    QCOMPARE(read->cues.size(), transcript.cues.size());
    for (qsizetype i = 0; i < read->cues.size(); ++i)
        QCOMPARE(read->cues.at(i).text, transcript.cues.at(i).text);
}

void TestWebVtt::roundTripsRandomTranscripts()
{
    QRandomGenerator random(tambo::test::seed());
    const QString alphabet = u"aáñ<>&;#-v/ \n\r\t'1x🌽"_s;
    for (int round = 0; round < 300; ++round) {
        Transcript transcript;
        for (int cue = random.bounded(6); cue >= 0; --cue) {
            QString text;
            for (int i = random.bounded(20); i > 0; --i)
                text += alphabet.at(random.bounded(int(alphabet.size()) - 2));
            const int start = random.bounded(400'000'000);
            transcript.cues.append({start, start + random.bounded(10'000), {}, text});
        }
        Bytes device(writeWebVtt(transcript));
        const auto read = readWebVtt(device);
        QVERIFY(read);
        QCOMPARE(read->cues, transcript.cues);
    }
}

void TestWebVtt::agreesWithConformanceFiles()
{
    NEEDS_CORPUS("courses/subtitles/vtt");
    int agreed = 0;
    int refused = 0;
    for (const QString &path : filesBelow(corpus("courses/subtitles/vtt"), {u"*.vtt"_s})) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto read = readWebVtt(file);
        if (!read) {
            QVERIFY(!read.error().message.isEmpty());
            ++refused;
            continue;
        }
        const QByteArray answer = bytesOf(path.chopped(3) + u"json"_s);
        if (answer.isEmpty())
            continue;
        const auto document = QJsonDocument::fromJson(answer);
        const QJsonArray expected
            = document.isArray() ? document.array() : document.object().value("cues"_L1).toArray();
        if (std::any_of(expected.cbegin(), expected.cend(), [](const auto &cue) {
                return cue.toObject().value("text"_L1).toString().count(u"</v"_s) > 0;
            }))
            continue; // those give one cue per voice here
        QVERIFY2(read->cues.size() == expected.size(), qPrintable(path));
        for (qsizetype i = 0; i < expected.size(); ++i) {
            const QJsonObject cue = expected.at(i).toObject();
            const QString text = cue.value("text"_L1).toString();
            QCOMPARE(
                read->cues.at(i).startMs, qRound64(cue.value("startTime"_L1).toDouble() * 1000));
            QCOMPARE(read->cues.at(i).endMs, qRound64(cue.value("endTime"_L1).toDouble() * 1000));
            if (!text.contains(u'<') && !text.contains(u'&'))
                QCOMPARE(read->cues.at(i).text, text);
        }
        ++agreed;
    }
    qInfo("%d files agree, %d are refused with a reason", agreed, refused);
    QVERIFY(agreed > 90);
    QVERIFY(refused < 25);
}

QTEST_GUILESS_MAIN(TestWebVtt)
#include "testwebvtt.moc"
