// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/filenames.h"

#include <QRegularExpression>

namespace tambo::archive {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 100;
constexpr qsizetype longestEnding = 12; ///< with its dot; longer is no ending

/// Where the ending begins; the length of the name where it has none.
qsizetype endingOf(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 && name.size() - dot <= longestEnding ? dot : name.size();
}

/// Not in the middle of a letter that is two units long.
QString shortened(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    const bool splits = text.at(length - 1).isHighSurrogate();
    return text.left(splits ? length - 1 : length);
}

} // namespace

QString safeFileName(const QString &name)
{
    static const QRegularExpression refused(
        uR"([<>:"/\\|?*\x{7f}]|\p{C})"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression reserved(u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])( *\\.|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString safe = name.normalized(QString::NormalizationForm_C).simplified();
    safe.replace(refused, u"_"_s);
    const qsizetype ending = endingOf(safe);
    safe = shortened(safe.left(ending), longestName - (safe.size() - ending)) + safe.mid(ending);
    while (safe.endsWith(u'.') || safe.endsWith(u' '))
        safe.chop(1);
    if (safe.isEmpty())
        return u"archivo"_s;
    // A dot would hide it, "~" means somebody's folder, and the others are devices.
    const bool odd
        = safe.startsWith(u'.') || safe.startsWith(u'~') || reserved.match(safe).hasMatch();
    return odd ? u'_' + safe : safe;
}

QString UniqueNames::next(const QString &wanted)
{
    const QString safe = safeFileName(wanted);
    const qsizetype ending = endingOf(safe);
    QString name = safe;
    for (int count = 2; m_given.contains(name.toCaseFolded()); ++count)
        name = safe.left(ending) + u"-%1"_s.arg(count) + safe.mid(ending);
    m_given.insert(name.toCaseFolded());
    return name;
}

} // namespace tambo::archive
