// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages/placeholders.h"

#include "app/languages/texts.h"
#include "app/store/textlimits.h"

#include <QRegularExpression>

namespace tambo::languages {

namespace {

/// A single & before a letter; "&&" is the sign itself.
qsizetype mnemonicsIn(QString text)
{
    static const QRegularExpression mnemonic(
        QStringLiteral("&\\w"), QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(QStringLiteral("&&")).count(mnemonic);
}

} // namespace

QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?(\\d{1,2}|n)"));
    QStringList found;
    for (auto each = placeholder.globalMatch(text); each.hasNext();) {
        const QString name = u'%' + each.next().captured(1);
        if (!found.contains(name))
            found.append(name);
    }
    found.sort();
    return found;
}

Result<> checkTranslation(const QString &source, const QString &text)
{
    const auto bad = [](const QString &sentence) { return fail(Error::Kind::BadInput, sentence); };
    if (text.size() > store::mostInLine * 4)
        return bad(Languages::tr("La traducción es demasiado larga. Escríbala más corta."));
    const QStringList wanted = placeholdersOf(source);
    const QStringList given = placeholdersOf(text);
    for (const QString &each : wanted) {
        if (!given.contains(each))
            return bad(
                Languages::tr("Falta «%1». Ahí el programa pone un nombre o un número.").arg(each));
    }
    for (const QString &each : given) {
        if (!wanted.contains(each))
            return bad(Languages::tr("Quite «%1»: la frase en español no lo tiene.").arg(each));
    }
    if (mnemonicsIn(source) != mnemonicsIn(text))
        return bad(mnemonicsIn(source) > 0
                ? Languages::tr("Ponga «&» antes de una letra, como en español.")
                : Languages::tr("Quite «&»: la frase en español no lo tiene."));
    return {};
}

} // namespace tambo::languages
