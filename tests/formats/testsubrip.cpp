// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/subrip.h"
#include "tests/formats/support.h"

using namespace tambo;
using namespace tambo::formats;
using namespace tambo::tests;
using namespace Qt::StringLiterals;

class TestSubRip : public QObject
{
    Q_OBJECT

    static Result<Transcript> read(const QByteArray &srt)
    {
        Bytes device(srt);
        return readSubRip(device);
    }
    static Result<Transcript> readCorpus(const char *name)
    {
        return read(bytesOf(corpus("courses/subtitles/srt/") + QString::fromLatin1(name)));
    }

private Q_SLOTS:
    void readsCues_data();
    void readsCues();
    void keepsBlankAndNumberLinesOfTheText();
    void dropsMarkup();
    void saysWhichLineIsWrong_data();
    void saysWhichLineIsWrong();
    void encodingsOfTheSameFileAgree();
    void countersAreOptional();
    void refusesInvalidFile();
    void readsBackWhatItWrites();
};

void TestSubRip::readsCues_data()
{
    QTest::addColumn<QByteArray>("srt");
    const QByteArray plain = "1\n00:00:01,000 --> 00:00:02,500\nÑuka ayllu\nmashi\n\n"
                             "2\n01:00:00,000 --> 01:00:01,007\nDos\n";
    QTest::newRow("plain") << plain;
    QTest::newRow("crlf") << QByteArray(plain).replace("\n", "\r\n");
    QTest::newRow("dot") << QByteArray(plain).replace(",", ".");
    QTest::newRow("bad numbers") << QByteArray(plain).replace("\n2\n", "\n17\n");
    QTest::newRow("no numbers") << QByteArray(plain).replace("\n2\n", "\n").mid(2);
    QTest::newRow("no blank line") << QByteArray(plain).replace("mashi\n\n2\n", "mashi\n");
    QTest::newRow("bom") << QByteArray("\xEF\xBB\xBF" + plain);
    QTest::newRow("windows-1252") << QByteArray(plain).replace("Ñ", "\xD1");
    QTest::newRow("positions") << QByteArray(plain).replace("02,500", "02,500  X1:1 X2:9");
    QTest::newRow("spaces")
        << QByteArray(plain).replace(" --> ", "-->").replace("1\n00", "1\n  00");
    QTest::newRow("short hours") << QByteArray(plain).replace("01:00:0", "1:0:0");
}

void TestSubRip::readsCues()
{
    QFETCH(QByteArray, srt);
    const auto transcript = read(srt);
    QVERIFY2(transcript, qPrintable(transcript ? QString() : transcript.error().message));
    const QList<Cue> expected{
        {1000, 2500, {}, u"Ñuka ayllu\nmashi"_s}, {3'600'000, 3'601'007, {}, u"Dos"_s}};
    QCOMPARE(transcript->cues, expected);
}

void TestSubRip::keepsBlankAndNumberLinesOfTheText()
{
    const auto transcript = read("1\n00:00:01,5 --> 00:00:02,5\nuno\n\ndos\n1998\n\n"
                                 "2\n00:00:03,000 --> 00:00:04,000\nA --> B\n");
    QVERIFY(transcript);
    const QList<Cue> expected{
        {1500, 2500, {}, u"uno\n\ndos\n1998"_s}, {3000, 4000, {}, u"A --> B"_s}};
    QCOMPARE(transcript->cues, expected);
}

void TestSubRip::dropsMarkup()
{
    const auto transcript = read("1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<i>a</i> < b "
                                 "<FONT color=\"#fff\">c</font> <3 {d}\n");
    QVERIFY(transcript);
    QCOMPARE(transcript->cues.first().text, u"a < b c <3 {d}"_s);
}

void TestSubRip::saysWhichLineIsWrong_data()
{
    QTest::addColumn<QByteArray>("srt");
    QTest::addColumn<QString>("named");
    QTest::newRow("empty") << QByteArray() << u"no tiene subtítulos"_s;
    QTest::newRow("prose") << QByteArray("Había una vez\n") << u"no tiene subtítulos"_s;
    QTest::newRow("no milliseconds") << QByteArray("1\n00:00:01 --> 00:00:10\nx") << u"línea 2"_s;
    QTest::newRow("99 minutes") << QByteArray("1\n00:99:01,000 --> 01:00:10,000\nx")
                                << u"línea 2"_s;
    QTest::newRow("backwards") << QByteArray("\n1\n00:00:03,000 --> 00:00:01,000\nx")
                               << u"línea 3"_s;
}

void TestSubRip::saysWhichLineIsWrong()
{
    QFETCH(QByteArray, srt);
    QFETCH(QString, named);
    const auto transcript = read(srt);
    QVERIFY(!transcript);
    QCOMPARE(transcript.error().kind, Error::Kind::BadInput);
    QVERIFY2(transcript.error().message.contains(named), qPrintable(transcript.error().message));
}

void TestSubRip::encodingsOfTheSameFileAgree()
{
    NEEDS_CORPUS("courses/subtitles/srt/utf-8.srt");
    const auto utf8 = readCorpus("utf-8.srt");
    const auto utf8Bom = readCorpus("bom-utf-8.srt");
    const auto utf16 = readCorpus("bom-utf-16-le.srt");
    QVERIFY(utf8 && utf8Bom && utf16);
    QCOMPARE(utf8->cues.size(), 1332);
    QVERIFY(utf8Bom->cues.size() > 1);
    QCOMPARE(utf16->cues, utf8Bom->cues);
}

void TestSubRip::countersAreOptional()
{
    NEEDS_CORPUS("courses/subtitles/srt/no-indexes.srt");
    const auto transcript = readCorpus("no-indexes.srt");
    QVERIFY(transcript);
    QVERIFY(transcript->cues.size() > 1);
    QVERIFY(transcript->cues.first().text.startsWith(u"About 2 months ago"));
}

void TestSubRip::refusesInvalidFile()
{
    NEEDS_CORPUS("courses/subtitles/srt/invalid.srt");
    const auto transcript = readCorpus("invalid.srt");
    QVERIFY(!transcript);
    QVERIFY(transcript.error().message.contains(u"línea 2"));
}

void TestSubRip::readsBackWhatItWrites()
{
    const QByteArray srt = writeSubRip({u"qu"_s,
        {{1000, 2500, u"Mama Rosa"_s, u"Alli puncha\n\n3 --> 4"_s}, {-1, -1, {}, u"sin hora"_s},
            {360'001'007, 0, {}, u"99"_s}},
        u"Minga"_s});
    QCOMPARE(srt,
        QByteArray("1\n00:00:01,000 --> 00:00:02,500\nMama Rosa: Alli puncha\n\n3 → 4\n\n"
                   "2\n100:00:01,007 --> 100:00:01,007\n99\n\n"));
    const auto back = read(srt);
    QVERIFY(back);
    QCOMPARE(back->cues,
        (QList<Cue>{{1000, 2500, {}, u"Mama Rosa: Alli puncha\n\n3 → 4"_s},
            {360'001'007, 360'001'007, {}, u"99"_s}}));
}

QTEST_GUILESS_MAIN(TestSubRip)
#include "testsubrip.moc"
