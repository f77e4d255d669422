// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/told.h"

#include "app/archive/texts.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>

namespace tambo::archive {

namespace {

bool isPoint(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:\\d{4}(?:-(\\d{2})(?:-(\\d{2}))?)?|\\d{3}X|\\d{2}XX)[~?%]?$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return false;
    if (!match.captured(2).isEmpty())
        return QDate::fromString(text.first(10), Qt::ISODate).isValid();
    const QString month = match.captured(1);
    return month.isEmpty() || (month.toInt() >= 1 && month.toInt() <= 12);
}

bool isOpenEnd(const QString &text)
{
    return text.isEmpty() || text == QLatin1String("..");
}

/// The date alone, without its mark of doubt.
QString plainText(const QString &point)
{
    if (point.size() == 10) {
        // Nobody remembers the day of the week of long ago.
        static const QRegularExpression weekday(QStringLiteral("dddd,?\\s*"));
        const QString form = QLocale().dateFormat(QLocale::LongFormat).remove(weekday);
        return QLocale().toString(QDate::fromString(point, Qt::ISODate), form);
    }
    if (point.size() == 7) {
        const int month = point.last(2).toInt();
        return Archive::tr("%1 de %2")
            .arg(QLocale().standaloneMonthName(month, QLocale::LongFormat), point.first(4));
    }
    if (point.endsWith(QLatin1String("XX")))
        return Archive::tr("siglo %1").arg(point.first(2).toInt() + 1);
    if (point.endsWith(u'X'))
        return Archive::tr("años %1").arg(point.first(3) + u'0');
    return point;
}

QString pointText(const QString &point)
{
    const QChar mark = point.back();
    if (mark == u'~')
        return Archive::tr("hacia %1").arg(plainText(point.chopped(1)));
    if (mark == u'?')
        return Archive::tr("%1, no es seguro").arg(plainText(point.chopped(1)));
    if (mark == u'%')
        return Archive::tr("quizá hacia %1").arg(plainText(point.chopped(1)));
    return plainText(point);
}

} // namespace

bool isTold(const QString &edtf)
{
    if (edtf.isEmpty())
        return true;
    const auto parts = edtf.split(u'/');
    if (parts.size() == 1)
        return isPoint(edtf);
    return parts.size() == 2 && !(isOpenEnd(parts[0]) && isOpenEnd(parts[1]))
        && (isOpenEnd(parts[0]) || isPoint(parts[0])) && (isOpenEnd(parts[1]) || isPoint(parts[1]));
}

QString toldText(const QString &edtf)
{
    if (edtf.isEmpty() || !isTold(edtf))
        return edtf;
    const auto parts = edtf.split(u'/');
    if (parts.size() == 1)
        return pointText(edtf);
    if (isOpenEnd(parts[1]))
        return Archive::tr("desde %1").arg(pointText(parts[0]));
    if (isOpenEnd(parts[0]))
        return Archive::tr("hasta %1").arg(pointText(parts[1]));
    return Archive::tr("de %1 a %2").arg(pointText(parts[0]), pointText(parts[1]));
}

} // namespace tambo::archive
