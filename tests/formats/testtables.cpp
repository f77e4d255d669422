// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/csv.h"
#include "app/formats/elan.h"
#include "app/formats/language.h"
#include "app/formats/text.h"
#include "app/formats/translationtable.h"
#include "tests/formats/support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>

using namespace tambo;
using namespace tambo::formats;
using namespace tambo::tests;
using namespace Qt::StringLiterals;

using Rows = QList<QStringList>;

class TestTables : public QObject
{
    Q_OBJECT

    static Result<Rows> csv(const QByteArray &bytes)
    {
        Bytes device(bytes);
        return readCsv(device);
    }
    static Rows corpusRows(const char *path)
    {
        const auto rows = csv(bytesOf(corpus(path)));
        return rows ? *rows : Rows{};
    }

private Q_SLOTS:
    void readsCsv_data();
    void readsCsv();
    void writesWhatItReads();
    void refusesUnclosedQuotesAndHugeTables();
    void agreesWithCsvSpectrum();
    void readsTheSameTableInEveryDress();
    void survivesOddTables();
    void knowsLanguages_data();
    void knowsLanguages();
    void kichwaIsOneLanguage();
    void translatesSentences();
    void needsTwoLanguages();
    void translatesTheKichwaClips();
};

void TestTables::readsCsv_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Rows>("rows");
    const Rows simple{{u"a"_s, u"b"_s}, {u"1"_s, u"ñ"_s}};
    QTest::newRow("comma") << QByteArray("a,b\n1,ñ\n") << simple;
    QTest::newRow("semicolon") << QByteArray("a;b\n1;ñ\n") << simple;
    QTest::newRow("tab") << QByteArray("a\tb\n1\tñ\n") << simple;
    QTest::newRow("crlf") << QByteArray("a,b\r\n1,ñ\r\n") << simple;
    QTest::newRow("cr") << QByteArray("a,b\r1,ñ\r") << simple;
    QTest::newRow("no last newline") << QByteArray("a,b\n1,ñ") << simple;
    QTest::newRow("blank lines") << QByteArray("\na,b\n\n\n1,ñ\n\n") << simple;
    QTest::newRow("bom") << QByteArray("\xEF\xBB\xBF"
                                       "a,b\n1,ñ\n")
                         << simple;
    QTest::newRow("windows-1252") << QByteArray("a,b\n1,\xF1\n") << simple;
    QTest::newRow("sep=") << QByteArray("sep=;\r\na;b\r\n1;ñ") << simple;
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder plain(encoding);
        QStringEncoder marked(encoding, QStringConverter::Flag::WriteBom);
        QTest::addRow("utf-16 %d", int(encoding)) << QByteArray(plain(u"a,b\n1,ñ\n"_s)) << simple;
        QTest::addRow("utf-16 bom %d", int(encoding))
            << QByteArray(marked(u"a,b\n1,ñ\n"_s)) << simple;
    }
    QTest::newRow("quotes") << QByteArray("\"a,1\",\"b\"\"\n\"\n\"\",c\"d\ne\"\"f,\"g\"h\n")
                            << Rows{{u"a,1"_s, u"b\"\n"_s}, {u""_s, u"c\"d"_s},
                                   {u"e\"\"f"_s, u"gh"_s}};
    QTest::newRow("decimals") << QByteArray("n;p\nuno;1,5\ndos;2,5\n")
                              << Rows{{u"n"_s, u"p"_s}, {u"uno"_s, u"1,5"_s}, {u"dos"_s, u"2,5"_s}};
    QTest::newRow("ragged") << QByteArray("a,b,c\n1\n1,2\n")
                            << Rows{{u"a"_s, u"b"_s, u"c"_s}, {u"1"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("one column") << QByteArray("a\nb\n") << Rows{{u"a"_s}, {u"b"_s}};
    QTest::newRow("empty cells") << QByteArray(",\n") << Rows{{u""_s, u""_s}};
    QTest::newRow("empty") << QByteArray() << Rows{};
}

void TestTables::readsCsv()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Rows, rows);
    const auto read = csv(bytes);
    QVERIFY(read);
    QCOMPARE(*read, rows);
}

void TestTables::writesWhatItReads()
{
    const Rows rows{{u"nombre"_s, u"nota"_s}, {u"Ñusta, Ana"_s, u"dijo \"sí\""_s},
        {u"dos\nlíneas"_s, u"a;b\tc"_s}, {u" con blancos "_s, u"="_s}};
    const QByteArray bytes = csvOf(rows);
    QVERIFY(bytes.startsWith("\xef\xbb\xbfnombre,nota\r\n"));
    const auto again = csv(bytes);
    QVERIFY(again.ok());
    QCOMPARE(*again, rows);
}

void TestTables::refusesUnclosedQuotesAndHugeTables()
{
    const auto open = csv("a,b\n1,2\n\"x\ny\nz");
    QVERIFY(!open);
    QVERIFY2(open.error().message.contains(u"línea 3"), qPrintable(open.error().message));
    const auto wide = csv(QByteArray(5000, ','));
    QVERIFY(!wide);
    QCOMPARE(wide.error().kind, Error::Kind::BadInput);
    const auto tall = csv(QByteArray("x\n").repeated(1'000'001));
    QVERIFY(!tall);
}

void TestTables::agreesWithCsvSpectrum()
{
    NEEDS_CORPUS("commerce/csv/csv-spectrum");
    int seen = 0;
    for (const QString &path : filesBelow(corpus("commerce/csv/csv-spectrum/csvs"))) {
        QByteArray bytes = bytesOf(path);
        if (path.endsWith(u"_crlf.csv") && !bytes.contains('\r'))
            bytes.replace("\n", "\r\n"); // the copy lost what its name promises
        const auto read = csv(bytes);
        QVERIFY2(read, qPrintable(path));
        const auto answer = decodeText(
            bytesOf(QString(path).replace(u"csvs"_s, u"json"_s).replace(u".csv"_s, u".json"_s)),
            Fallback::Windows1252);
        QVERIFY(answer);
        const auto json = QJsonDocument::fromJson(answer->toUtf8());
        const QJsonArray expected
            = json.isArray() ? json.array() : QJsonArray{QJsonValue(json.object())};
        QVERIFY2(read->size() == expected.size() + 1, qPrintable(path));
        for (qsizetype row = 0; row < expected.size(); ++row) {
            const QJsonObject record = expected.at(row).toObject();
            QCOMPARE(record.size(), read->first().size());
            for (qsizetype i = 0; i < read->first().size(); ++i)
                if (read->first().at(i) != u"Contact Phone Number") // masked in the answers only
                    QCOMPARE(
                        read->at(row + 1).value(i), record.value(read->first().at(i)).toString());
        }
        ++seen;
    }
    QVERIFY(seen >= 8);
}

void TestTables::readsTheSameTableInEveryDress()
{
    NEEDS_CORPUS("commerce/csv/csvkit");
    const Rows utf8 = corpusRows("commerce/csv/csvkit/test_utf8.csv");
    QVERIFY(utf8.size() > 1);
    QCOMPARE(corpusRows("commerce/csv/csvkit/test_utf8_bom.csv"), utf8);
    QCOMPARE(corpusRows("commerce/csv/data.table/utf16be.txt"),
        (Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}));
    const Rows semicolons = corpusRows("commerce/csv/frictionless/csv/separators/semicolon.csv");
    QVERIFY(semicolons.size() > 1 && semicolons.first().size() > 1);
    const Rows tabs = corpusRows("commerce/csv/frictionless/csv/separators/tab.tsv");
    QCOMPARE(tabs.size(), semicolons.size());
    for (qsizetype row = 0; row < tabs.size(); ++row)
        QCOMPARE(tabs.at(row).join(u' ').toLower(), semicolons.at(row).join(u' '));
    QCOMPARE(
        corpusRows("commerce/csv/readr/eol-cr.csv"), corpusRows("commerce/csv/readr/eol-lf.csv"));
    QCOMPARE(corpusRows("commerce/csv/readr/challenge.csv").size(), 2001);
}

void TestTables::survivesOddTables()
{
    NEEDS_CORPUS("commerce/csv");
    int seen = 0;
    for (const QString &path : filesBelow(corpus("commerce"))) {
        const auto read = csv(bytesOf(path));
        QVERIFY(read || !read.error().message.isEmpty());
        ++seen;
    }
    QVERIFY(seen > 100);
}

void TestTables::knowsLanguages_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("Kichwa") << u"qu"_s;
    QTest::newRow(" KICHWA ") << u"qu"_s;
    QTest::newRow("Español") << u"es"_s;
    QTest::newRow("espanol") << u"es"_s;
    QTest::newRow("Spanish") << u"es"_s;
    QTest::newRow("Inglés") << u"en"_s;
    QTest::newRow("qug") << u"qug"_s;
    QTest::newRow("spa") << u"es"_s;
    QTest::newRow("es_ec") << u"es-EC"_s;
    QTest::newRow("Shuar Chicham") << u"jiv"_s;
    QTest::newRow("Original") << QString();
    QTest::newRow("id") << u"id"_s;
    QTest::newRow("xx") << QString();
    QTest::newRow("default-lt") << QString();
    QTest::newRow("") << QString();
}

void TestTables::knowsLanguages()
{
    QFETCH(QString, code);
    QCOMPARE(languageCode(QString::fromUtf8(QTest::currentDataTag())), code);
}

void TestTables::kichwaIsOneLanguage()
{
    QVERIFY(sameLanguage(u"qug", u"qu"));
    QVERIFY(sameLanguage(u"qxl-EC", u"que"));
    QVERIFY(sameLanguage(u"es-EC", u"spa"));
    QVERIFY(!sameLanguage(u"es", u"qu"));
    QVERIFY(!sameLanguage(u"", u""));
    QCOMPARE(folded(u"  ¡Ñuka,  AYLLU-llaktá! "), u"nuka ayllu llakta"_s);
}

void TestTables::translatesSentences()
{
    const Rows rows{{u"n"_s, u"ENGLISH"_s, u"Kichwa"_s, u"español"_s, u"Castellano"_s},
        {u"1"_s, u"[MISSING]"_s, u"Alli puncha."_s, u" Buenos días "_s, u"x"_s},
        {u"2"_s, u""_s, u"Ari"_s, u"[missing]"_s, u"x"_s}, {u"3"_s, u"Bye"_s, u"Kayakama"_s},
        {u"4"_s, u"Again"_s, u"ALLI PUNCHA"_s, u"Otra"_s}};
    const auto table = TranslationTable::fromRows(rows);
    QVERIFY(table);
    QCOMPARE(table->languages(), (QStringList{u"en"_s, u"qu"_s, u"es"_s}));
    QCOMPARE(table->size(), 3);
    QCOMPARE(table->translate(u"¡allí  PUNCHA"_s, u"qug", u"es-EC"), u"Buenos días"_s);
    QCOMPARE(table->translate(u"alli\npun cha"_s, u"qu", u"es"), u"Buenos días"_s);
    QCOMPARE(table->translate(u"buenos dias"_s, u"es", u"qu"), u"Alli puncha."_s);
    QCOMPARE(table->translate(u"kayakama"_s, u"qu", u"en"), u"Bye"_s);
    QVERIFY(!table->translate(u"kayakama"_s, u"qu", u"es"));
    QVERIFY(!table->translate(u"Alli puncha"_s, u"qu", u"en"));
    QVERIFY(!table->translate(u"Ari"_s, u"qu", u"es"));
    QVERIFY(!table->translate(u"Ari"_s, u"qu", u"fr"));
    QVERIFY(!table->translate(u""_s, u"qu", u"es"));
}

void TestTables::needsTwoLanguages()
{
    for (const Rows &rows :
        {Rows{}, Rows{{u"Kichwa"_s, u"Nota"_s}}, Rows{{u"es"_s, u"Español"_s}}}) {
        const auto table = TranslationTable::fromRows(rows);
        QVERIFY(!table);
        QCOMPARE(table.error().kind, Error::Kind::BadInput);
    }
}

void TestTables::translatesTheKichwaClips()
{
    NEEDS_CORPUS("archives/kichwa-speech/kichwa_spanish.csv");
    const Rows rows = corpusRows("archives/kichwa-speech/kichwa_spanish.csv");
    QCOMPARE(rows.size(), 195);
    const auto table = TranslationTable::fromRows(rows);
    QVERIFY(table);
    QHash<QString, QString> spanish;
    for (const QString &path :
        filesBelow(corpus("archives/kichwa-speech/chapter1"), {u"*.eaf"_s})) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto document = readElan(file);
        QVERIFY(document);
        const QString sentence = document->transcripts.first().cues.first().text;
        if (const auto found = table->translate(sentence, u"qu", u"es"))
            spanish.insert(QFileInfo(path).completeBaseName(), *found);
    }
    QCOMPARE(spanish.value(u"1"_s), u"Sí, sí, ustedes."_s);
    QCOMPARE(spanish.value(u"8"_s), u"Historias de la pandemia"_s);
    QCOMPARE(spanish.value(u"40"_s), u"¿Cómo dice, vecino?"_s);
    QVERIFY(spanish.value(u"100"_s).startsWith(u"Pero, señora alcaldesa"));
    QVERIFY(!spanish.contains(u"2"_s)); // [MISSING]
}

QTEST_GUILESS_MAIN(TestTables)
#include "testtables.moc"
