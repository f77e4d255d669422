// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/cuetext.h"
#include "app/formats/text.h"
#include "tests/formats/support.h"
#include "tests/support/seed.h"

#include <QRandomGenerator>
#include <QStringEncoder>

using namespace tambo;
using namespace tambo::formats;
using namespace tambo::tests;
using namespace Qt::StringLiterals;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void everyEncodingGivesTheSameText();
    void windows1252KeepsEveryByte();
    void refusesWhatIsNoText();
    void readsNoMoreThanAllowed();
    void reportsClosedDevices();
    void joinsLineEnds();
    void foldsSentences_data();
    void foldsSentences();
    void escapesWhatWouldEndACue_data();
    void escapesWhatWouldEndACue();
    void escapingIsUndone();
};

void TestText::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("ascii") << QByteArray("hola") << u"hola"_s;
    QTest::newRow("utf-8") << QByteArray("ñandú 🌽") << u"ñandú 🌽"_s;
    QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << QString();
    QTest::newRow("windows") << QByteArray("\xF1 \x93x\x94 \x80") << u"ñ “x” €"_s;
    QTest::newRow("one odd byte") << QByteArray("\xF1") << u"ñ"_s;
    QTest::newRow("cut utf-8") << QByteArray("a\xC3") << u"aÃ"_s;
    QTest::newRow("zeros are no utf-16") << QByteArray("a\0b", 3) << QString::fromLatin1("a\0b", 3);
}

void TestText::decodes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const auto decoded = decodeText(bytes, Fallback::Windows1252);
    QVERIFY(decoded);
    QCOMPARE(*decoded, text);
}

void TestText::everyEncodingGivesTheSameText()
{
    const QString text = u"Alli puncha, ¿imanallatak kanki? Ñuka ayllu."_s;
    for (const auto encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE,
             QStringConverter::Utf16BE, QStringConverter::Utf32LE, QStringConverter::Utf32BE}) {
        QStringEncoder marked(encoding, QStringConverter::Flag::WriteBom);
        const auto decoded = decodeText(QByteArray(marked(text)), Fallback::None);
        QVERIFY(decoded);
        QCOMPARE(*decoded, text);
    }
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder plain(encoding);
        QCOMPARE(*decodeText(QByteArray(plain(text)), Fallback::None), text);
    }
}

void TestText::windows1252KeepsEveryByte()
{
    QByteArray bytes;
    for (int i = 0x80; i < 0x100; ++i)
        bytes += char(i);
    const auto decoded = decodeText(bytes, Fallback::Windows1252);
    QVERIFY(decoded);
    QCOMPARE(decoded->size(), 0x80);
    QCOMPARE(decoded->at(0), QChar(0x20AC));
    QCOMPARE(decoded->at(0x1F), QChar(0x0178));
    QCOMPARE(decoded->mid(0x20), QString::fromLatin1(bytes.mid(0x20)));
    const QSet<QChar> different(decoded->cbegin(), decoded->cend());
    QCOMPARE(different.size(), 0x80);
}

void TestText::refusesWhatIsNoText()
{
    const auto unknown = decodeText("a\xF1o", Fallback::None);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, Error::Kind::BadInput);
    // A mark promises an encoding: then bytes that break it are damage, not another encoding.
    QVERIFY(!decodeText("\xEF\xBB\xBF"
                        "a\xF1o",
        Fallback::Windows1252));
}

void TestText::readsNoMoreThanAllowed()
{
    Bytes device("123456789");
    QCOMPARE(*readBounded(device, 9), QByteArray("123456789"));
    QVERIFY(device.seek(0));
    const auto tooMuch = readBounded(device, 8);
    QVERIFY(!tooMuch);
    QCOMPARE(tooMuch.error().kind, Error::Kind::BadInput);
    QVERIFY(device.seek(5));
    QCOMPARE(*readBounded(device, 8), QByteArray("6789"));
}

void TestText::reportsClosedDevices()
{
    QBuffer closed;
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::read (QBuffer): device not open");
    const auto read = readBounded(closed, 10);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Storage);
}

void TestText::joinsLineEnds()
{
    QCOMPARE(unixLines(u"a\r\nb\rc\nd\r\r\ne"_s), u"a\nb\nc\nd\n\ne"_s);
}

void TestText::foldsSentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("accents") << u"ÁÉÍÓÚ Ñ ü"_s << u"aeiou n u"_s;
    QTest::newRow("marks") << u"¿Qué?  —¡Sí!…"_s << u"que si"_s;
    QTest::newRow("inside") << u"a-b_c.d"_s << u"a b c d"_s;
    QTest::newRow("digits") << u"Capítulo 1º"_s << u"capitulo 1o"_s;
    QTest::newRow("wide") << u"Ｋｉｃｈｗａ ﬁn"_s << u"kichwa fin"_s;
    QTest::newRow("astral") << u"𐐀"_s << u"𐐀"_s;
    QTest::newRow("nothing") << u" ,.;\n\t"_s << QString();
}

void TestText::foldsSentences()
{
    QFETCH(QString, text);
    QFETCH(QString, plain);
    QCOMPARE(folded(text), plain);
    QCOMPARE(folded(folded(text)), plain);
}

void TestText::escapesWhatWouldEndACue_data()
{
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("escaped");
    QTest::newRow("markup") << u"a<b>&c"_s << u"a&lt;b&gt;&amp;c"_s;
    QTest::newRow("arrow") << u"-->"_s << u"--&gt;"_s;
    QTest::newRow("lines") << u"a\nb"_s << u"a\nb"_s;
    QTest::newRow("blank line") << u"a\n\nb"_s << u"a\n&#10;b"_s;
    QTest::newRow("ends") << u"\na\n"_s << u"&#10;a&#10;"_s;
    QTest::newRow("return") << u"a\rb"_s << u"a&#13;b"_s;
    QTest::newRow("nul") << QString::fromLatin1("a\0b", 3) << u"a\uFFFDb"_s;
}

void TestText::escapesWhatWouldEndACue()
{
    QFETCH(QString, plain);
    QFETCH(QString, escaped);
    QCOMPARE(escapedCueText(plain), escaped);
}

void TestText::escapingIsUndone()
{
    QRandomGenerator random(tambo::test::seed());
    for (int round = 0; round < 2000; ++round) {
        QString text;
        for (int i = random.bounded(12); i > 0; --i)
            text += u"<>&;#x1\n\r -amp"_s.at(random.bounded(14));
        const QString escaped = escapedCueText(text);
        QVERIFY(!escaped.contains(u"-->") && !escaped.contains(u"\n\n"));
        QVERIFY(!escaped.startsWith(u'\n') && !escaped.endsWith(u'\n'));
        QCOMPARE(unescapedCueText(escaped), text);
        const auto runs = voicesOf(escaped);
        QCOMPARE(runs.size(), 1);
        QCOMPARE(runs.first().text, text);
    }
}

QTEST_GUILESS_MAIN(TestText)
#include "testtext.moc"
