// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/toldinput.h"

#include "app/archive/told.h"

#include <QRegularExpression>
#include <QStringList>

namespace tambo::ui {

namespace {

QRegularExpression rule(const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromUtf8(pattern)));
}

/// 1..12; 0 for a word that is no month. Abbreviations of three letters and more count.
int monthNumber(const QString &word)
{
    static const QStringList months{QStringLiteral("enero"), QStringLiteral("febrero"),
        QStringLiteral("marzo"), QStringLiteral("abril"), QStringLiteral("mayo"),
        QStringLiteral("junio"), QStringLiteral("julio"), QStringLiteral("agosto"),
        QStringLiteral("septiembre"), QStringLiteral("octubre"), QStringLiteral("noviembre"),
        QStringLiteral("diciembre")};
    if (word.size() < 3)
        return 0;
    for (int i = 0; i < months.size(); ++i) {
        if (months[i].startsWith(word))
            return i + 1;
    }
    return word == QLatin1String("setiembre") || word == QLatin1String("set") ? 9 : 0;
}

/// 1..30, from "xix" or "19"; 0 for neither.
int centuryNumber(const QString &word)
{
    if (const int number = word.toInt(); number > 0)
        return number;
    int total = 0;
    int before = 0;
    for (auto letter = word.crbegin(); letter != word.crend(); ++letter) {
        const int value = *letter == u'i' ? 1 : *letter == u'v' ? 5 : *letter == u'x' ? 10 : 0;
        if (value == 0)
            return 0;
        total += value < before ? -value : value;
        before = std::max(before, value);
    }
    return total;
}

/// Small letters without accents; what is written between them stays.
QString plainLetters(const QString &text)
{
    QString letters;
    for (const QChar letter : text.normalized(QString::NormalizationForm_D).toLower()) {
        if (!letter.isMark())
            letters.append(letter);
    }
    while (letters.endsWith(u'.'))
        letters.chop(1);
    return letters.simplified();
}

QString twoDigits(int number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

std::optional<QString> checked(const QString &edtf)
{
    return archive::isTold(edtf) && !edtf.isEmpty() ? std::optional(edtf) : std::nullopt;
}

std::optional<QString> dayOrMonth(const QString &text)
{
    // "viernes, 14 de agosto de 2015", "agosto 2015", "14/08/2015"
    static const QRegularExpression words(
        rule("(?:[a-z]+,? (?=\\d))?(?:(\\d{1,2})(?: de)? )?([a-z]+)\\.?(?:,? del?)? (\\d{4})"));
    if (const auto match = words.match(text); match.hasMatch()) {
        const int month = monthNumber(match.captured(2));
        if (month == 0)
            return std::nullopt;
        QString edtf = match.captured(3) + u'-' + twoDigits(month);
        if (!match.captured(1).isEmpty())
            edtf += u'-' + twoDigits(match.captured(1).toInt());
        return checked(edtf);
    }
    static const QRegularExpression numbers(rule("(?:(\\d{1,2})[/.-])?(\\d{1,2})[/.-](\\d{4})"));
    if (const auto match = numbers.match(text); match.hasMatch()) {
        QString edtf = match.captured(3) + u'-' + twoDigits(match.captured(2).toInt());
        if (!match.captured(1).isEmpty())
            edtf += u'-' + twoDigits(match.captured(1).toInt());
        return checked(edtf);
    }
    return std::nullopt;
}

std::optional<QString> decadeOrCentury(const QString &text)
{
    static const QRegularExpression decade(
        rule("(?:en )?(?:(?:los |la )?(?:anos|decada)(?: del?)?(?: los)?(?: anos)?|los) "
             "'?(?:(\\d{2})(\\d)0|(\\d)0)s?"));
    if (const auto match = decade.match(text); match.hasMatch()) {
        const QString century
            = match.captured(1).isEmpty() ? QStringLiteral("19") : match.captured(1);
        return checked(century + match.captured(2) + match.captured(3) + u'X');
    }
    static const QRegularExpression century(rule("(?:en el |el )?siglo ([ivx]+|\\d{1,2})"));
    if (const auto match = century.match(text); match.hasMatch()) {
        const int number = centuryNumber(match.captured(1));
        return number == 0 ? std::nullopt : checked(twoDigits(number - 1) + QStringLiteral("XX"));
    }
    return std::nullopt;
}

/// A date without any word of doubt.
std::optional<QString> plainDate(const QString &text)
{
    static const QRegularExpression year(rule("(?:en )?(?:el )?(?:ano )?(\\d{4})"));
    if (const auto match = year.match(text); match.hasMatch())
        return match.captured(1);
    if (const auto edtf = checked(text.toUpper()))
        return edtf;
    if (const auto decade = decadeOrCentury(text))
        return decade;
    static const QRegularExpression led(rule("en (?:el )?(.+)"));
    const auto match = led.match(text);
    return dayOrMonth(match.hasMatch() ? match.captured(1) : text);
}

/// A date, perhaps with a word of doubt.
std::optional<QString> date(const QString &text)
{
    struct Doubt {
        QRegularExpression form;
        QChar mark;
    };
    static const Doubt doubts[] = {
        {rule("(?:quizas?|tal vez) (?:hacia|como en|por) (?:el |los )?(.+)"), u'%'},
        {rule("(?:hacia|cerca de|como en|alrededor de|aproximadamente en|mas o menos en|por) (?:el "
              "|los )?(.+)"),
            u'~'},
        {rule("(.+?),? (?:mas o menos|aproximadamente)"), u'~'},
        {rule("(?:quizas?|tal vez|creo que)(?: en)? (?:el |los )?(.+)"), u'?'},
        {rule("(.+?),? (?:no es seguro|no estoy segur[oa])"), u'?'},
        {rule("(?:¿)?(.+)\\?"), u'?'},
    };
    for (const Doubt &doubt : doubts) {
        if (const auto match = doubt.form.match(text); match.hasMatch()) {
            const auto plain = plainDate(match.captured(1));
            return plain ? checked(*plain + doubt.mark) : std::nullopt;
        }
    }
    return plainDate(text);
}

} // namespace

std::optional<QString> toldFromText(const QString &text)
{
    const QString typed = text.simplified();
    if (archive::isTold(typed))
        return typed;
    const QString folded = plainLetters(typed);
    static const QRegularExpression unknown(
        rule("(?:no se sabe|no se|nadie sabe|desconocid[oa])(?: cuando| la fecha)?"));
    if (unknown.match(folded).hasMatch())
        return QString();
    static const QRegularExpression from(rule("(?:desde|a partir de) (?:el |los )?(.+)"));
    static const QRegularExpression until(rule("(?:hasta|antes de) (?:el |los )?(.+)"));
    static const QRegularExpression span(
        rule("(?:de|desde|entre) (.+?) (?:a|al|hasta|y) (?:el |los )?(.+)"));
    static const QRegularExpression dash(rule("(\\d{4}) ?[-–] ?(\\d{4})"));
    if (auto match = dash.match(folded);
        match.hasMatch() || (match = span.match(folded)).hasMatch()) {
        const auto first = date(match.captured(1));
        const auto last = date(match.captured(2));
        if (first && last)
            return checked(*first + u'/' + *last);
    }
    if (const auto match = from.match(folded); match.hasMatch()) {
        const auto first = date(match.captured(1));
        return first ? checked(*first + QStringLiteral("/..")) : std::nullopt;
    }
    if (const auto match = until.match(folded); match.hasMatch()) {
        const auto last = date(match.captured(1));
        return last ? checked(QStringLiteral("../") + *last) : std::nullopt;
    }
    return date(folded);
}

} // namespace tambo::ui
