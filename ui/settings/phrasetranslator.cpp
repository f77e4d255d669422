// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/phrasetranslator.h"

#include <QRegularExpression>

namespace tambo::ui {

namespace {

const QRegularExpression &placeholder()
{
    static const QRegularExpression each(QStringLiteral("%L?(?:\\d{1,2}|n)"));
    return each;
}

/// Whether `shown` is `given` with something in the place of its %1. A sentence that is nothing but
/// such places would fit everything.
bool fits(const QString &shown, const QString &given)
{
    if (!given.contains(u'%'))
        return false;
    QString pattern;
    qsizetype letters = 0;
    qsizetype at = 0;
    for (auto each = placeholder().globalMatch(given); each.hasNext();) {
        const auto match = each.next();
        const QString between = given.mid(at, match.capturedStart() - at);
        letters += std::count_if(
            between.cbegin(), between.cend(), [](QChar letter) { return letter.isLetter(); });
        pattern += QRegularExpression::escape(between) + QStringLiteral(".+");
        at = match.capturedEnd();
    }
    const QString rest = given.mid(at);
    letters += std::count_if(
        rest.cbegin(), rest.cend(), [](QChar letter) { return letter.isLetter(); });
    if (letters < 2)
        return false;
    pattern += QRegularExpression::escape(rest);
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(shown).hasMatch();
}

} // namespace

void PhraseTranslator::setPhrases(Phrases phrases)
{
    const QMutexLocker lock(&m_mutex);
    m_phrases = std::move(phrases);
}

void PhraseTranslator::setWatching(bool watches)
{
    const QMutexLocker lock(&m_mutex);
    m_watches = watches;
    if (!watches)
        m_given.clear();
}

QString PhraseTranslator::translate(
    const char *context, const char *source, const char *comment, int n) const
{
    const QMutexLocker lock(&m_mutex);
    if (m_phrases.isEmpty() && !m_watches)
        return QTranslator::translate(context, source, comment, n);
    const languages::PhraseKey key{QString::fromUtf8(context), QString::fromUtf8(source),
        comment ? QString::fromUtf8(comment) : QString()};
    QString text = m_phrases.value(key);
    if (text.isEmpty())
        text = QTranslator::translate(context, source, comment, n);
    // Qt's own windows have contexts of Qt's classes; they are none of ours.
    if (m_watches
        && !(key.context.startsWith(u'Q') && key.context.size() > 1 && key.context[1].isUpper()))
        m_given[text.isEmpty() ? key.source : text].insert(key);
    return text;
}

QList<languages::PhraseKey> PhraseTranslator::sourcesOf(const QString &shown) const
{
    const QMutexLocker lock(&m_mutex);
    QSet<languages::PhraseKey> found = m_given.value(shown);
    if (found.isEmpty()) {
        for (auto each = m_given.cbegin(); each != m_given.cend(); ++each) {
            if (fits(shown, each.key()))
                found.unite(each.value());
        }
    }
    QList<languages::PhraseKey> sorted(found.cbegin(), found.cend());
    std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
        return std::tie(a.context, a.source, a.comment) < std::tie(b.context, b.source, b.comment);
    });
    return sorted;
}

} // namespace tambo::ui
