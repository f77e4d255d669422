// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/voice/numberwords.h"

#include <array>
#include <cstdlib>

namespace tambo::ui {

namespace {

constexpr std::array spanishSmall{"cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete",
    "ocho", "nueve", "diez", "once", "doce", "trece", "catorce", "quince", "dieciséis",
    "diecisiete", "dieciocho", "diecinueve", "veinte", "veintiuno", "veintidós", "veintitrés",
    "veinticuatro", "veinticinco", "veintiséis", "veintisiete", "veintiocho", "veintinueve"};
constexpr std::array spanishTens{
    "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"};
constexpr std::array spanishHundreds{"ciento", "doscientos", "trescientos", "cuatrocientos",
    "quinientos", "seiscientos", "setecientos", "ochocientos", "novecientos"};

constexpr std::array englishSmall{"zero", "one", "two", "three", "four", "five", "six", "seven",
    "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
    "seventeen", "eighteen", "nineteen"};
constexpr std::array englishTens{
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};

QString word(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Below 1,000.
QString spanishGroup(int number, Before before)
{
    if (number == 100)
        return QStringLiteral("cien");
    QStringList words;
    if (number >= 100) {
        QString hundreds = word(spanishHundreds[size_t(number / 100 - 1)]);
        if (before == Before::Feminine && number >= 200)
            hundreds.replace(hundreds.size() - 2, 1, u'a');
        words.append(hundreds);
        number %= 100;
        if (number == 0)
            return words.first();
    }
    const bool one = number % 10 == 1 && number != 11;
    if (number < 30) {
        QString small = word(spanishSmall[size_t(number)]);
        if (one && before == Before::Feminine)
            small.replace(small.size() - 1, 1, u'a');
        else if (one && before == Before::Masculine)
            small = number == 1 ? QStringLiteral("un") : QStringLiteral("veintiún");
        words.append(small);
    } else {
        words.append(word(spanishTens[size_t(number / 10 - 3)]));
        if (number % 10 > 0)
            words << QStringLiteral("y") << spanishGroup(number % 10, before);
    }
    return words.join(u' ');
}

/// Below 1,000,000: also how many millions there are.
QString spanishThousands(qint64 number, Before before)
{
    QStringList words;
    const int thousands = int(number / 1000);
    if (thousands > 1)
        words.append(spanishGroup(
            thousands, before == Before::Feminine ? Before::Feminine : Before::Masculine));
    if (thousands > 0)
        words.append(QStringLiteral("mil"));
    if (number % 1000 > 0)
        words.append(spanishGroup(int(number % 1000), before));
    return words.join(u' ');
}

QString spanish(qint64 number, Before before)
{
    if (number == 0)
        return word(spanishSmall[0]);
    QStringList words;
    const qint64 millions = number / 1'000'000;
    if (millions > 0)
        words << spanishThousands(millions, Before::Masculine)
              << (millions == 1 ? QStringLiteral("millón") : QStringLiteral("millones"));
    if (number % 1'000'000 > 0)
        words.append(spanishThousands(number % 1'000'000, before));
    else if (before != Before::Nothing)
        words.append(QStringLiteral("de")); // un millón de dólares
    return words.join(u' ');
}

/// Below 1,000.
QString englishGroup(int number)
{
    QStringList words;
    if (number >= 100) {
        words << word(englishSmall[size_t(number / 100)]) << QStringLiteral("hundred");
        number %= 100;
        if (number > 0)
            words.append(QStringLiteral("and"));
    }
    if (number >= 20) {
        QString tens = word(englishTens[size_t(number / 10 - 2)]);
        if (number % 10 > 0)
            tens += u'-' + word(englishSmall[size_t(number % 10)]);
        words.append(tens);
    } else if (number > 0) {
        words.append(word(englishSmall[size_t(number)]));
    }
    return words.join(u' ');
}

QString english(qint64 number)
{
    if (number == 0)
        return word(englishSmall[0]);
    struct Scale {
        qint64 of;
        const char *name;
    };
    QStringList words;
    for (const Scale &scale :
        {Scale{1'000'000'000, "billion"}, {1'000'000, "million"}, {1000, "thousand"}}) {
        if (number >= scale.of)
            words << englishGroup(int(number / scale.of)) << word(scale.name);
        number %= scale.of;
    }
    if (number > 0 && number < 100 && !words.isEmpty())
        words.append(QStringLiteral("and"));
    if (number > 0)
        words.append(englishGroup(int(number)));
    return words.join(u' ');
}

} // namespace

QString numberWords(qint64 number, QLocale::Language language, Before before)
{
    if (number > mostSaid || number < -mostSaid)
        return {};
    const bool inEnglish = language == QLocale::English;
    const qint64 size = std::abs(number);
    const QString words = inEnglish ? english(size) : spanish(size, before);
    if (number >= 0)
        return words;
    return (inEnglish ? QStringLiteral("minus ") : QStringLiteral("menos ")) + words;
}

} // namespace tambo::ui
