// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui-pages/pseudo.h"

#include <QHash>
#include <QRegularExpression>

namespace tambo::ui::test {

namespace {

constexpr int longerPercent = 35;

/// Letters that Lato draws with a sign that Spanish does not write.
const QHash<QChar, QChar> &signedLetters()
{
    static const QHash<QChar, QChar> letters = [] {
        const QString plain = QStringLiteral("acdeghijklnorstuwyzáéíóúñü");
        const QString marked = QStringLiteral("äçďëğĥïĵķľňöřšťûŵÿžâêîôůńű");
        QHash<QChar, QChar> pairs;
        for (qsizetype i = 0; i < plain.size(); ++i) {
            pairs.insert(plain[i], marked[i]);
            pairs.insert(plain[i].toUpper(), marked[i].toUpper());
        }
        return pairs;
    }();
    return letters;
}

bool isMarked(QChar letter)
{
    static const QSet<QChar> marked = [] {
        const QList<QChar> all = signedLetters().values();
        return QSet<QChar>(all.begin(), all.end());
    }();
    return marked.contains(letter);
}

QString lengthened(const QString &sentence, qsizetype by)
{
    const bool isWord = !sentence.contains(u' ');
    const QString more = isWord ? QStringLiteral("öäë") : QStringLiteral(" ľäřğö");
    return sentence + more.repeated(by / more.size() + 1).left(by);
}

} // namespace

QString Pseudo::translate(const char *, const char *source, const char *, int) const
{
    const QString sentence = QString::fromUtf8(source);
    // Patterns of dates and numbers are no words.
    if (sentence.contains(QStringLiteral("MMM")) || wordsIn(sentence).isEmpty())
        return sentence;
    QString marked;
    bool isPlace = false; // %1, %L2, %n: after them letters are letters again
    for (const QChar letter : sentence) {
        const bool stays = isPlace && (letter == u'L' || letter == u'n' || letter.isDigit());
        marked += stays ? letter : signedLetters().value(letter, letter);
        isPlace = letter == u'%' || (isPlace && letter == u'L');
    }
    const qsizetype more = (sentence.size() * longerPercent + 99) / 100;
    return u'[' + lengthened(marked, std::max<qsizetype>(0, more - 2)) + u']';
}

QStringList wordsIn(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("\\p{L}+"));
    // A place for a number is none: "%L1", "%n".
    static const QRegularExpression place(QStringLiteral("%(L?\\d+|n)"));
    QStringList words;
    QString rest = text;
    rest.replace(place, QStringLiteral(" "));
    // Codes are for copying, also where a line ends in them.
    static const QRegularExpression code(
        QStringLiteral("\\b[0-9a-z]{4}-([0-9a-z]{2,4}-?)*|^[0-9a-z]{2,4}(-[0-9a-z]{2,4})*$"));
    rest.replace(code, QStringLiteral(" "));
    // A PC without a name is called by the beginning of its id.
    static const QRegularExpression pc(QStringLiteral("\\bPÇ [0-9a-z]{4}\\b"));
    rest.replace(pc, QStringLiteral(" "));
    for (auto matches = word.globalMatch(rest); matches.hasNext();)
        words.append(matches.next().captured().toLower());
    return words;
}

QStringList untranslated(const QString &text, const QSet<QString> &known)
{
    QStringList wrong;
    const QStringList words = wordsIn(text);
    for (const QString &word : words) {
        const auto is = [&word](auto test) { return std::any_of(word.begin(), word.end(), test); };
        // Some letters have no sign.
        const bool couldBe = is([](QChar letter) { return signedLetters().contains(letter); });
        if (word.size() < 2 || !couldBe || is(isMarked) || known.contains(word))
            continue;
        const bool isBegin = text.contains(u'…')
            && std::any_of(known.begin(), known.end(),
                [&word](const QString &whole) { return whole.startsWith(word); });
        if (!isBegin)
            wrong.append(word);
    }
    return wrong;
}

} // namespace tambo::ui::test
