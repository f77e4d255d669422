// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/language.h"

#include "app/formats/text.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

namespace tambo::formats {

using namespace Qt::StringLiterals;

namespace {

// Names as they stand in field recordings and tables from Ecuador and its neighbours.
const QHash<QString, QString> &knownNames()
{
    static const QHash<QString, QString> names{{u"kichwa"_s, u"qu"_s}, {u"kichua"_s, u"qu"_s},
        {u"quichua"_s, u"qu"_s}, {u"quechua"_s, u"qu"_s}, {u"runa shimi"_s, u"qu"_s},
        {u"runashimi"_s, u"qu"_s}, {u"espanol"_s, u"es"_s}, {u"spanish"_s, u"es"_s},
        {u"castellano"_s, u"es"_s}, {u"castilian"_s, u"es"_s}, {u"mishu shimi"_s, u"es"_s},
        {u"english"_s, u"en"_s}, {u"ingles"_s, u"en"_s}, {u"portugues"_s, u"pt"_s},
        {u"portuguese"_s, u"pt"_s}, {u"frances"_s, u"fr"_s}, {u"french"_s, u"fr"_s},
        {u"aleman"_s, u"de"_s}, {u"german"_s, u"de"_s}, {u"aymara"_s, u"ay"_s},
        {u"aimara"_s, u"ay"_s}, {u"guarani"_s, u"gn"_s}, {u"shuar"_s, u"jiv"_s},
        {u"shuar chicham"_s, u"jiv"_s}, {u"achuar"_s, u"acu"_s}, {u"waorani"_s, u"auc"_s},
        {u"wao terero"_s, u"auc"_s}, {u"tsafiki"_s, u"cof"_s}, {u"cha palaa"_s, u"cbi"_s},
        {u"chapalaa"_s, u"cbi"_s}, {u"cofan"_s, u"con"_s}, {u"a ingae"_s, u"con"_s},
        {u"siona"_s, u"snn"_s}, {u"secoya"_s, u"sey"_s}, {u"paicoca"_s, u"sey"_s},
        {u"awapit"_s, u"kwi"_s}, {u"sapara"_s, u"zro"_s}, {u"zapara"_s, u"zro"_s},
        {u"andoa"_s, u"anb"_s}};
    return names;
}

// The Quechuan languages of Ecuador and Colombia, and the macrolanguage (ISO 639-3).
const QStringList &kichwaCodes()
{
    static const QStringList codes{u"qu"_s, u"que"_s, u"qug"_s, u"qxl"_s, u"qvi"_s, u"qvj"_s,
        u"qvo"_s, u"qvz"_s, u"qud"_s, u"qup"_s, u"quw"_s, u"qxr"_s, u"inb"_s, u"inj"_s};
    return codes;
}

bool isCode(const QString &primary)
{
    static const QStringList others{u"jiv"_s, u"acu"_s, u"auc"_s, u"cof"_s, u"cbi"_s, u"con"_s,
        u"snn"_s, u"sey"_s, u"kwi"_s, u"zro"_s, u"anb"_s, u"und"_s, u"mul"_s};
    if (kichwaCodes().contains(primary) || others.contains(primary))
        return true;
    const auto language = QLocale::codeToLanguage(primary);
    return language != QLocale::AnyLanguage && language != QLocale::C;
}

/// "spa" -> "es": BCP 47 wants the two letters where there are two.
QString shortest(const QString &primary)
{
    const auto language = QLocale::codeToLanguage(primary);
    return primary.size() == 3 && language != QLocale::AnyLanguage
        ? QLocale::languageToCode(language)
        : primary;
}

QString family(QStringView code)
{
    const QString primary = code.toString().section(u'-', 0, 0).toLower();
    if (kichwaCodes().contains(primary))
        return u"qu"_s;
    const auto language = QLocale::codeToLanguage(primary);
    return language == QLocale::AnyLanguage ? primary : QLocale::languageToCode(language);
}

} // namespace

QString languageCode(QStringView name)
{
    const QString trimmed = name.trimmed().toString();
    const QString known = knownNames().value(folded(trimmed));
    if (!known.isEmpty())
        return known;
    static const QRegularExpression tag(u"^([A-Za-z]{2,3})([-_][A-Za-z0-9]{2,8})*$"_s);
    const auto match = tag.match(trimmed);
    if (!match.hasMatch() || !isCode(match.captured(1).toLower()))
        return {};
    QStringList parts = QString(trimmed).replace(u'_', u'-').split(u'-');
    parts[0] = shortest(parts[0].toLower());
    for (qsizetype i = 1; i < parts.size(); ++i)
        parts[i] = parts[i].size() == 2 ? parts[i].toUpper() : parts[i];
    return parts.join(u'-');
}

bool sameLanguage(QStringView a, QStringView b)
{
    return !a.isEmpty() && family(a) == family(b);
}

} // namespace tambo::formats
