// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/elan.h"
#include "tests/formats/support.h"

using namespace tambo;
using namespace tambo::formats;
using namespace tambo::tests;
using namespace Qt::StringLiterals;

class TestElan : public QObject
{
    Q_OBJECT

    static Result<ElanDocument> parsed(const QByteArray &eaf)
    {
        Bytes device(eaf);
        return readElan(device);
    }
    static QByteArray document(const QByteArray &body, const QByteArray &header = "<HEADER/>")
    {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ANNOTATION_DOCUMENT>" + header + body
            + "</ANNOTATION_DOCUMENT>";
    }
    static QByteArray aligned(const char *id, const char *from, const char *to, const char *text)
    {
        return QByteArray("<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID=\"") + id
            + "\" TIME_SLOT_REF1=\"" + from + "\" TIME_SLOT_REF2=\"" + to + "\"><ANNOTATION_VALUE>"
            + text + "</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>";
    }
    static QByteArray reference(const char *id, const char *parent, const char *text)
    {
        return QByteArray("<ANNOTATION><REF_ANNOTATION ANNOTATION_ID=\"") + id
            + "\" ANNOTATION_REF=\"" + parent + "\"><ANNOTATION_VALUE>" + text
            + "</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION>";
    }

private Q_SLOTS:
    void readsTiersSpeakersLanguagesAndMedia();
    void subdivisionsShareTheirParent();
    void interpolatesUnalignedSlots();
    void leavesOutWhatHasNoTimeOrText();
    void countsVideoFrames();
    void namesLanguagesFromTiers_data();
    void namesLanguagesFromTiers();
    void refusesBrokenFiles_data();
    void refusesBrokenFiles();
    void readsTheKichwaClips();
    void survivesHostileXml();
};

void TestElan::readsTiersSpeakersLanguagesAndMedia()
{
    QFile file(ownData("cuento.eaf"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = readElan(file);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QCOMPARE(read->media, (QStringList{u"cuento uno.wav"_s, u"cuento.mp4"_s}));
    QCOMPARE(read->transcripts.size(), 3);
    const Transcript &kichwa = read->transcripts.at(0);
    QCOMPARE(kichwa.language, u"qug"_s);
    QCOMPARE(kichwa.title, u"Rosa"_s);
    QCOMPARE(kichwa.cues,
        (QList<Cue>{{500, 2000, u"Mama Rosa"_s, u"Alli puncha & mashi"_s},
            {2000, 3250, u"Mama Rosa"_s, u"Ñuka shutika\nRosami"_s}}));
    const Transcript &spanish = read->transcripts.at(1);
    QCOMPARE(spanish.language, u"es"_s);
    QCOMPARE(spanish.cues,
        (QList<Cue>{{500, 2000, u"Mama Rosa"_s, u"Buenos días, amigo"_s},
            {2000, 3250, u"Mama Rosa"_s, u"Me llamo Rosa"_s}}));
    QCOMPARE(read->transcripts.at(2).language, QString());
    QCOMPARE(read->transcripts.at(2).cues, (QList<Cue>{{500, 2000, {}, u"nota"_s}}));
}

void TestElan::subdivisionsShareTheirParent()
{
    const auto read
        = parsed(document("<TIME_ORDER><TIME_SLOT TIME_SLOT_ID=\"t1\" TIME_VALUE=\"1000\"/>"
                          "<TIME_SLOT TIME_SLOT_ID=\"t2\" TIME_VALUE=\"4000\"/></TIME_ORDER>"
                          "<TIER TIER_ID=\"a\">"
            + aligned("a1", "t1", "t2", "uno dos tres") + "</TIER><TIER TIER_ID=\"words\">"
            + reference("a2", "a1", "uno") + reference("a3", "a1", "dos")
            + reference("a4", "a1", "tres") + "</TIER><TIER TIER_ID=\"gloss\">"
            + reference("a5", "a3", "two") + "</TIER>"));
    QVERIFY(read);
    QCOMPARE(read->transcripts.size(), 3);
    QCOMPARE(read->transcripts.at(1).cues,
        (QList<Cue>{
            {1000, 2000, {}, u"uno"_s}, {2000, 3000, {}, u"dos"_s}, {3000, 4000, {}, u"tres"_s}}));
    QCOMPARE(read->transcripts.at(2).cues, (QList<Cue>{{2000, 3000, {}, u"two"_s}}));
}

void TestElan::interpolatesUnalignedSlots()
{
    const auto read = parsed(document(
        "<TIME_ORDER><TIME_SLOT TIME_SLOT_ID=\"t1\" TIME_VALUE=\"0\"/>"
        "<TIME_SLOT TIME_SLOT_ID=\"t2\"/><TIME_SLOT TIME_SLOT_ID=\"t3\"/>"
        "<TIME_SLOT TIME_SLOT_ID=\"t4\" TIME_VALUE=\"3000\"/></TIME_ORDER><TIER TIER_ID=\"a\">"
        + aligned("a1", "t1", "t2", "a") + aligned("a2", "t2", "t3", "b")
        + aligned("a3", "t3", "t4", "c") + "</TIER>"));
    QVERIFY(read);
    QCOMPARE(read->transcripts.at(0).cues,
        (QList<Cue>{{0, 1000, {}, u"a"_s}, {1000, 2000, {}, u"b"_s}, {2000, 3000, {}, u"c"_s}}));
}

void TestElan::leavesOutWhatHasNoTimeOrText()
{
    const auto read = parsed(document(
        "<TIME_ORDER><TIME_SLOT TIME_SLOT_ID=\"t1\" TIME_VALUE=\"500\"/>"
        "<TIME_SLOT TIME_SLOT_ID=\"t2\" TIME_VALUE=\"100\"/><TIME_SLOT TIME_SLOT_ID=\"t3\"/>"
        "</TIME_ORDER><TIER TIER_ID=\"a\">"
        + aligned("a1", "t1", "t3", "abierta") + aligned("a2", "t1", "t2", "al revés")
        + aligned("a3", "t1", "t1", "  ") + reference("a4", "zz", "huérfana")
        + "</TIER><TIER TIER_ID=\"vacío\"/>"));
    QVERIFY(read);
    QCOMPARE(read->transcripts.size(), 1);
    QVERIFY(read->transcripts.at(0).cues.contains(Cue{500, 500, {}, u"al revés"_s}));
    for (const Cue &cue : read->transcripts.at(0).cues) {
        QVERIFY(cue.text != u"huérfana" && !cue.text.isEmpty());
        QVERIFY(cue.endMs >= cue.startMs);
    }
}

void TestElan::countsVideoFrames()
{
    const auto read
        = parsed(document("<TIME_ORDER><TIME_SLOT TIME_SLOT_ID=\"t1\" TIME_VALUE=\"25\"/>"
                          "<TIME_SLOT TIME_SLOT_ID=\"t2\" TIME_VALUE=\"50\"/></TIME_ORDER>"
                          "<TIER TIER_ID=\"a\">"
                + aligned("a1", "t1", "t2", "x") + "</TIER>",
            "<HEADER TIME_UNITS=\"PAL-frames\"/>"));
    QVERIFY(read);
    QCOMPARE(read->transcripts.at(0).cues, (QList<Cue>{{1000, 2000, {}, u"x"_s}}));
}

void TestElan::namesLanguagesFromTiers_data()
{
    QTest::addColumn<QByteArray>("tier");
    QTest::addColumn<QString>("language");
    QTest::newRow("name") << QByteArray("TIER_ID=\"Kichwa\"") << u"qu"_s;
    QTest::newRow("code") << QByteArray("TIER_ID=\"es\"") << u"es"_s;
    QTest::newRow("translation") << QByteArray("TIER_ID=\"Traducción-Español\"") << u"es"_s;
    QTest::newRow("person") << QByteArray("TIER_ID=\"english@Ana\"") << u"en"_s;
    QTest::newRow("type") << QByteArray("TIER_ID=\"A\" LINGUISTIC_TYPE_REF=\"castellano\"")
                          << u"es"_s;
    QTest::newRow("reference") << QByteArray("TIER_ID=\"A\" LANG_REF=\"qxl\"") << u"qxl"_s;
    QTest::newRow("default") << QByteArray("TIER_ID=\"default\" LINGUISTIC_TYPE_REF=\"default-lt\"")
                             << QString();
    QTest::newRow("short word") << QByteArray("TIER_ID=\"voz de Ana\"") << QString();
}

void TestElan::namesLanguagesFromTiers()
{
    QFETCH(QByteArray, tier);
    QFETCH(QString, language);
    const auto read = parsed(document("<TIME_ORDER><TIME_SLOT TIME_SLOT_ID=\"t\" TIME_VALUE=\"1\"/>"
                                      "</TIME_ORDER><TIER "
        + tier + ">" + aligned("a1", "t", "t", "x") + "</TIER>"));
    QVERIFY(read);
    QCOMPARE(read->transcripts.at(0).language, language);
}

void TestElan::refusesBrokenFiles_data()
{
    QTest::addColumn<QByteArray>("eaf");
    QTest::addColumn<QString>("named");
    QTest::newRow("empty") << QByteArray() << u"línea 1"_s;
    QTest::newRow("not xml") << QByteArray("hola") << u"línea 1"_s;
    QTest::newRow("other xml") << QByteArray("<html/>") << u"No es un archivo de ELAN"_s;
    QTest::newRow("cut") << QByteArray("<ANNOTATION_DOCUMENT>\n<TIER>\n<ANNOTATION>")
                         << u"línea 3"_s;
    QTest::newRow("dtd") << QByteArray("<!DOCTYPE ANNOTATION_DOCUMENT [<!ENTITY a \"b\">]>"
                                       "<ANNOTATION_DOCUMENT>&a;</ANNOTATION_DOCUMENT>")
                         << u"DTD"_s;
    QTest::newRow("undeclared entity") << document("<TIER>&lol;</TIER>") << u"línea 1"_s;
    QTest::newRow("circle") << document("<TIER TIER_ID=\"a\">" + reference("a1", "a2", "x")
        + reference("a2", "a1", "y") + "</TIER>")
                            << u"a1"_s;
}

void TestElan::refusesBrokenFiles()
{
    QFETCH(QByteArray, eaf);
    QFETCH(QString, named);
    const auto read = parsed(eaf);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::BadInput);
    QVERIFY2(read.error().message.contains(named), qPrintable(read.error().message));
}

void TestElan::readsTheKichwaClips()
{
    NEEDS_CORPUS("archives/kichwa-speech/chapter1");
    const QStringList clips = filesBelow(corpus("archives/kichwa-speech/chapter1"), {u"*.eaf"_s});
    QCOMPARE(clips.size(), 12);
    for (const QString &path : clips) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto read = readElan(file);
        QVERIFY(read);
        QCOMPARE(read->media, QStringList{QFileInfo(path).completeBaseName() + u".mp4"_s});
        QCOMPARE(read->transcripts.size(), 1);
        QCOMPARE(read->transcripts.first().cues.size(), 1);
        QVERIFY(read->transcripts.first().cues.first().endMs > 0);
    }
    QFile first(corpus("archives/kichwa-speech/chapter1/1.eaf"));
    QVERIFY(first.open(QIODevice::ReadOnly));
    const auto read = readElan(first);
    QVERIFY(read);
    QCOMPARE(read->transcripts.first().cues.first(),
        (Cue{0, 3350, {}, u"Ari, ari, kikinkuna, wawkikuna panikuna."_s}));
}

void TestElan::survivesHostileXml()
{
    NEEDS_CORPUS("hostile/xml");
    const QStringList files = filesBelow(corpus("hostile/xml"));
    QVERIFY(files.size() > 40);
    for (const QString &path : files) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto read = readElan(file);
        QVERIFY2(!read, qPrintable(path));
        QVERIFY(!read.error().message.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestElan)
#include "testelan.moc"
