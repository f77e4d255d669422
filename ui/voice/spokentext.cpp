// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/voice/spokentext.h"

#include "ui/voice/numberwords.h"

#include <QDate>
#include <QRegularExpression>
#include <QTextBoundaryFinder>
#include <functional>

namespace tambo::ui {

namespace {

/// The words around numbers in one language.
struct Lexicon {
    QLocale::Language language = QLocale::Spanish;
    const char *dollar = "dólar";
    const char *dollars = "dólares";
    const char *cent = "centavo";
    const char *cents = "centavos";
    const char *with = "con";
    const char *percent = "por ciento";
    const char *comma = "coma";
    const char *of = "de"; ///< between day, month and year
    const char *and_ = "y"; ///< between hours and minutes
    const char *oclock = "en punto";
};
constexpr Lexicon spanishLexicon{};
constexpr Lexicon englishLexicon{QLocale::English, "dollar", "dollars", "cent", "cents", "and",
    "per cent", "point", "of", "", "o'clock"};

QString lexeme(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Replaces each match by what `say` makes of it; an empty answer leaves it as it was.
void replaceEach(QString &text, const QRegularExpression &pattern,
    const std::function<QString(const QRegularExpressionMatch &)> &say)
{
    QString made;
    qsizetype done = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString words = say(match);
        if (words.isEmpty())
            continue;
        made += QStringView(text).mid(done, match.capturedStart() - done);
        made += words;
        done = match.capturedEnd();
    }
    text = made + text.mid(done);
}

/// Written numbers group thousands with dots and have a decimal comma. Part of every pattern below;
/// two groups: the whole part and the decimals.
constexpr char written[] = R"((\d{1,3}(?:[.\x{a0}\x{202f}]\d{3})+|\d+)(?:,(\d+))?)";

class Saying
{
public:
    explicit Saying(const Lexicon &lexicon) : m_lexicon(lexicon) {}

    QString run(QString text)
    {
        dates(text);
        times(text);
        money(text);
        units(text);
        numbers(text);
        static const QRegularExpression unsaid(QStringLiteral(R"([«»“”"*_#|]|\s[·—–-]\s|…)"));
        replaceEach(text, unsaid, [](const QRegularExpressionMatch &match) {
            return match.capturedLength() > 1 ? QStringLiteral(", ") : QStringLiteral(" ");
        });
        return text.simplified();
    }

private:
    [[nodiscard]] QString words(qint64 value, Before before = Before::Nothing) const
    {
        return numberWords(value, m_lexicon.language, before);
    }

    static std::optional<qint64> whole(const QRegularExpressionMatch &match, int group)
    {
        QString digits = match.captured(group);
        digits.remove(u'.').remove(QChar(0xa0)).remove(QChar(0x202f));
        bool ok = false;
        const qint64 value = digits.toLongLong(&ok);
        return ok && value <= mostSaid ? std::optional(value) : std::nullopt;
    }

    /// "coma cinco", "coma cero cinco": decimals are said digit by digit when they begin with 0.
    [[nodiscard]] QString decimals(const QString &digits) const
    {
        if (digits.isEmpty())
            return {};
        QStringList said{lexeme(m_lexicon.comma)};
        if (digits.startsWith(u'0') || digits.size() > 2) {
            for (const QChar digit : digits)
                said.append(words(digit.digitValue()));
        } else {
            said.append(words(digits.toLongLong()));
        }
        return u' ' + said.join(u' ');
    }

    [[nodiscard]] QString month(int number) const
    {
        return QLocale(m_lexicon.language).standaloneMonthName(number, QLocale::LongFormat);
    }

    [[nodiscard]] QString date(int day, int monthNumber, const QString &year) const
    {
        QStringList said{words(day), lexeme(m_lexicon.of), month(monthNumber)};
        if (!year.isEmpty())
            said << (m_lexicon.language == QLocale::English ? QString() : lexeme(m_lexicon.of))
                 << words(year.toInt());
        said.removeAll(QString());
        return said.join(u' ');
    }

    void dates(QString &text) const
    {
        static const QRegularExpression numeric(
            QStringLiteral(R"(\b(\d{1,2})/(\d{1,2})/(\d{4})\b)"));
        replaceEach(text, numeric, [this](const QRegularExpressionMatch &match) {
            const QDate day(
                match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
            return day.isValid() ? date(day.day(), day.month(), match.captured(3)) : QString();
        });
        // As our own words write it: "14 jul", "14 jul 2025".
        static const QRegularExpression named(QStringLiteral(
            R"(\b(\d{1,2}) (ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)\b\.?(?: (\d{4})\b)?)"));
        replaceEach(text, named, [this](const QRegularExpressionMatch &match) {
            static const QStringList names{QStringLiteral("ene"), QStringLiteral("feb"),
                QStringLiteral("mar"), QStringLiteral("abr"), QStringLiteral("may"),
                QStringLiteral("jun"), QStringLiteral("jul"), QStringLiteral("ago"),
                QStringLiteral("sep"), QStringLiteral("oct"), QStringLiteral("nov"),
                QStringLiteral("dic")};
            return date(match.captured(1).toInt(), int(names.indexOf(match.captured(2))) + 1,
                match.captured(3));
        });
    }

    void times(QString &text) const
    {
        static const QRegularExpression clock(
            QStringLiteral(R"(\b([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?\b)"));
        replaceEach(text, clock, [this](const QRegularExpressionMatch &match) {
            const int hour = match.captured(1).toInt();
            const int minute = match.captured(2).toInt();
            QStringList said{words(hour, Before::Feminine)};
            if (match.hasCaptured(3)) // of a recording: hours, minutes, seconds
                said << words(minute) << words(match.captured(3).toInt());
            else if (minute == 0)
                said.append(lexeme(m_lexicon.oclock));
            else
                said << lexeme(m_lexicon.and_) << words(minute);
            said.removeAll(QString());
            return said.join(u' ');
        });
    }

    void money(QString &text) const
    {
        static const QRegularExpression amount(QStringLiteral(R"(\$[\s\x{a0}\x{202f}]?)")
            + QLatin1String(written) + QStringLiteral(R"((?!\d))"));
        replaceEach(text, amount, [this](const QRegularExpressionMatch &match) {
            const auto dollars = whole(match, 1);
            const QString rest = match.captured(2);
            if (!dollars || rest.size() > 2)
                return QString();
            const int cents = (rest + QStringLiteral("00")).left(2).toInt();
            QStringList said;
            if (*dollars > 0 || cents == 0)
                said << words(*dollars, Before::Masculine)
                     << lexeme(*dollars == 1 ? m_lexicon.dollar : m_lexicon.dollars);
            if (cents > 0 && !said.isEmpty())
                said.append(lexeme(m_lexicon.with));
            if (cents > 0)
                said << words(cents, Before::Masculine)
                     << lexeme(cents == 1 ? m_lexicon.cent : m_lexicon.cents);
            return said.join(u' ');
        });
    }

    [[nodiscard]] QString unitName(const QString &unitWritten) const
    {
        struct Unit {
            const char *sign;
            const char *spanish;
            const char *english;
        };
        static constexpr Unit known[] = {{"kB", "kilobytes", "kilobytes"},
            {"MB", "megabytes", "megabytes"}, {"GB", "gigabytes", "gigabytes"},
            {"TB", "terabytes", "terabytes"}, {"km", "kilómetros", "kilometres"},
            {"kg", "kilos", "kilos"}, {"cm", "centímetros", "centimetres"},
            {"mm", "milímetros", "millimetres"}, {"ms", "milisegundos", "milliseconds"},
            {"m", "metros", "metres"}, {"s", "segundos", "seconds"}};
        for (const Unit &unit : known) {
            if (unitWritten == QLatin1String(unit.sign))
                return lexeme(m_lexicon.language == QLocale::English ? unit.english : unit.spanish);
        }
        return unitWritten;
    }

    void units(QString &text) const
    {
        static const QRegularExpression unit(QLatin1String(written)
            + QStringLiteral(
                R"([\s\x{a0}\x{202f}]?(%|kB|MB|GB|TB|km|kg|cm|mm|ms|m|s)(?![\p{L}\d]))"));
        replaceEach(text, unit, [&](const QRegularExpressionMatch &match) {
            const auto value = whole(match, 1);
            if (!value)
                return QString();
            const QString name = match.captured(3);
            const bool alone = match.captured(2).isEmpty();
            const bool percent = name == QLatin1String("%");
            return words(*value, alone && !percent ? Before::Masculine : Before::Nothing)
                + decimals(match.captured(2)) + u' '
                + (percent ? lexeme(m_lexicon.percent) : unitName(name));
        });
    }

    void numbers(QString &text) const
    {
        // Long digits are names, as of telephones: they are left to the voice.
        static const QRegularExpression any(QStringLiteral(R"((?<![\p{L}\d.,:/-]))")
            + QLatin1String(written) + QStringLiteral(R"((?![\d:/-]|\p{L}|[.,]\d))"));
        replaceEach(text, any, [this](const QRegularExpressionMatch &match) {
            const auto value = whole(match, 1);
            const bool name = !match.captured(1).contains(u'.') && match.capturedLength(1) > 6;
            if (!value || name || (match.capturedLength(1) > 1 && match.captured(1)[0] == u'0'))
                return QString();
            return words(*value) + decimals(match.captured(2));
        });
    }

    const Lexicon &m_lexicon;
};

/// Whether the stop before `at` belongs to a title or an initial.
bool isAbbreviated(QStringView text, qsizetype at)
{
    static const QRegularExpression title(QStringLiteral(
        R"((?:^|[\s«(])(?:Sra?|Srta|Dra?|D[ñ]?a?|Ing|Lcda?|Prof|Av|No|núm|pág|\p{Lu})\.\s*$)"));
    return title.match(text.left(at).right(8).toString()).hasMatch();
}

} // namespace

QList<Sentence> sentencesOf(const QString &text)
{
    QList<Sentence> found;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    qsizetype from = 0;
    const auto take = [&](qsizetype to) {
        qsizetype first = from;
        qsizetype last = to;
        while (first < last && text[first].isSpace())
            ++first;
        while (last > first && text[last - 1].isSpace())
            --last;
        from = to;
        const auto letters = QStringView(text).mid(first, last - first);
        if (std::any_of(letters.begin(), letters.end(),
                [](QChar letter) { return letter.isLetterOrNumber(); }))
            found.append({first, last - first});
    };
    for (qsizetype at = finder.toNextBoundary(); at >= 0; at = finder.toNextBoundary()) {
        if (at < text.size() && isAbbreviated(text, at)
            && !text.mid(from, at - from).contains(u'\n'))
            continue;
        take(at);
    }
    take(text.size());
    return found;
}

QString spokenText(const QString &sentence, QLocale::Language language)
{
    return Saying(language == QLocale::English ? englishLexicon : spanishLexicon).run(sentence);
}

} // namespace tambo::ui
