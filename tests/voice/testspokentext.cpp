// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/voice/numberwords.h"
#include "ui/voice/spokentext.h"

#include <QTest>

using namespace tambo::ui;

class TestSpokenText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersInSpanish_data();
    void numbersInSpanish();
    void numbersInEnglish_data();
    void numbersInEnglish();
    void theNounDecides();
    void tooLargeIsNotSaid();
    void sentencesAreSaid_data();
    void sentencesAreSaid();
    void textsAreCutIntoSentences_data();
    void textsAreCutIntoSentences();
};

void TestSpokenText::numbersInSpanish_data()
{
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QString>("words");
    const std::pair<qint64, const char *> rows[] = {{0, "cero"}, {7, "siete"}, {16, "dieciséis"},
        {21, "veintiuno"}, {30, "treinta"}, {31, "treinta y uno"}, {100, "cien"},
        {101, "ciento uno"}, {555, "quinientos cincuenta y cinco"}, {1000, "mil"},
        {1001, "mil uno"}, {1284, "mil doscientos ochenta y cuatro"}, {2026, "dos mil veintiséis"},
        {21'000, "veintiún mil"}, {100'000, "cien mil"}, {1'000'000, "un millón"},
        {2'500'021, "dos millones quinientos mil veintiuno"},
        {999'999'999'999,
            "novecientos noventa y nueve mil novecientos noventa y nueve millones novecientos"
            " noventa y nueve mil novecientos noventa y nueve"},
        {-40, "menos cuarenta"}};
    for (const auto &[number, words] : rows)
        QTest::addRow("%lld", static_cast<long long>(number)) << number << QString::fromUtf8(words);
}

void TestSpokenText::numbersInSpanish()
{
    QFETCH(qint64, number);
    QTEST(numberWords(number, QLocale::Spanish), "words");
}

void TestSpokenText::numbersInEnglish_data()
{
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QString>("words");
    const std::pair<qint64, const char *> rows[] = {{0, "zero"}, {13, "thirteen"},
        {42, "forty-two"}, {100, "one hundred"}, {284, "two hundred and eighty-four"},
        {1000, "one thousand"}, {2026, "two thousand and twenty-six"},
        {1'284, "one thousand two hundred and eighty-four"}, {1'000'000, "one million"},
        {3'000'000'005, "three billion and five"}, {-1, "minus one"}};
    for (const auto &[number, words] : rows)
        QTest::addRow("%lld", static_cast<long long>(number)) << number << QString::fromUtf8(words);
}

void TestSpokenText::numbersInEnglish()
{
    QFETCH(qint64, number);
    QTEST(numberWords(number, QLocale::English), "words");
}

void TestSpokenText::theNounDecides()
{
    const auto words = [](qint64 number, Before before) {
        return numberWords(number, QLocale::Spanish, before);
    };
    QCOMPARE(words(1, Before::Masculine), QStringLiteral("un"));
    QCOMPARE(words(1, Before::Feminine), QStringLiteral("una"));
    QCOMPARE(words(21, Before::Masculine), QStringLiteral("veintiún"));
    QCOMPARE(words(131, Before::Masculine), QStringLiteral("ciento treinta y un"));
    QCOMPARE(words(11, Before::Masculine), QStringLiteral("once"));
    QCOMPARE(words(500, Before::Feminine), QStringLiteral("quinientas"));
    QCOMPARE(words(200'201, Before::Feminine), QStringLiteral("doscientas mil doscientas una"));
    QCOMPARE(words(1'000'000, Before::Masculine), QStringLiteral("un millón de"));
}

void TestSpokenText::tooLargeIsNotSaid()
{
    QCOMPARE(numberWords(mostSaid + 1, QLocale::Spanish), QString());
    QCOMPARE(numberWords(std::numeric_limits<qint64>::min(), QLocale::English), QString());
}

void TestSpokenText::sentencesAreSaid_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("spanish");
    QTest::addColumn<QString>("english");
    const auto row = [](const char *written, const char *spanish, const char *english) {
        QTest::newRow(written) << QString::fromUtf8(written) << QString::fromUtf8(spanish)
                               << QString::fromUtf8(english);
    };
    row("$\u00a01.284,50", "mil doscientos ochenta y cuatro dólares con cincuenta centavos",
        "one thousand two hundred and eighty-four dollars and fifty cents");
    row("$ 1", "un dólar", "one dollar");
    row("$ 0,01", "un centavo", "one cent");
    row("$ 0", "cero dólares", "zero dollars");
    row("$ 21,5", "veintiún dólares con cincuenta centavos", "twenty-one dollars and fifty cents");
    row("Subió 59\u00a0%.", "Subió cincuenta y nueve por ciento.", "Subió fifty-nine per cent.");
    row("14/07/2026", "catorce de julio de dos mil veintiséis",
        "fourteen of July two thousand and twenty-six");
    row("31/02/2026", "31/02/2026", "31/02/2026");
    row("mar 14 jul, 18:40", "mar catorce de julio, dieciocho y cuarenta",
        "mar fourteen of July, eighteen forty");
    row("a las 09:00", "a las nueve en punto", "a las nine o'clock");
    row("a la 01:05", "a la una y cinco", "a la one five");
    row("38,4\u00a0MB", "treinta y ocho coma cuatro megabytes",
        "thirty-eight point four megabytes");
    row("1,05 kg", "uno coma cero cinco kilos", "one point zero five kilos");
    row("Quedan 12 cosas", "Quedan doce cosas", "Quedan twelve cosas");
    row("«Todo» · a salvo", "Todo , a salvo", "Todo , a salvo");
    // Names are not numbers.
    row("0991234567", "0991234567", "0991234567");
    row("A4 y B2", "A4 y B2", "A4 y B2");
    row("10.0.0.1", "10.0.0.1", "10.0.0.1");
    row("", "", "");
}

void TestSpokenText::sentencesAreSaid()
{
    QFETCH(QString, written);
    QTEST(spokenText(written, QLocale::Spanish), "spanish");
    QTEST(spokenText(written, QLocale::English), "english");
}

void TestSpokenText::textsAreCutIntoSentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("sentences");
    const auto row = [](const char *name, const char *text, const QStringList &sentences) {
        QTest::newRow(name) << QString::fromUtf8(text) << sentences;
    };
    row("two", "Hay dos. ¿Cuál vale?", {QStringLiteral("Hay dos."), QStringLiteral("¿Cuál vale?")});
    row("lines", "Uno\nDos\n", {QStringLiteral("Uno"), QStringLiteral("Dos")});
    row("title", "Vino la Sra. Rosa. Contó.",
        {QStringLiteral("Vino la Sra. Rosa."), QStringLiteral("Contó.")});
    row("amount", "Son $ 1.284,50 en total.", {QStringLiteral("Son $ 1.284,50 en total.")});
    row("signs", " … · — ", {});
    row("nothing", "", {});
}

void TestSpokenText::textsAreCutIntoSentences()
{
    QFETCH(QString, text);
    QStringList found;
    for (const Sentence &sentence : sentencesOf(text))
        found.append(text.mid(sentence.from, sentence.length));
    QTEST(found, "sentences");
}

QTEST_GUILESS_MAIN(TestSpokenText)
#include "testspokentext.moc"
