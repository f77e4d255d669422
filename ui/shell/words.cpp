// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <array>

namespace tambo::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// Kichwa has no number format of its own in Qt that people here would read: it takes Spanish.
QLocale people()
{
    const QLocale current;
    return current.language() == QLocale::English ? current
                                                  : QLocale(QLocale::Spanish, QLocale::Ecuador);
}

QString upperFirst(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

QString bytesText(qint64 bytes)
{
    constexpr QChar noBreak(0xa0);
    if (bytes < 1000)
        return Words::tr("%1 bytes").arg(bytes).replace(u' ', noBreak);
    static constexpr std::array units{"kB", "MB", "GB", "TB"};
    double value = double(bytes) / 1000;
    std::size_t unit = 0;
    // 999,95 would be shown as 1000,0.
    while (value >= 999.95 && unit + 1 < units.size()) {
        value /= 1000;
        ++unit;
    }
    const int decimals = unit == 0 || value >= 100 ? 0 : 1;
    return people().toString(value, 'f', decimals) + noBreak + QLatin1String(units[unit]);
}

QString whenText(const QDateTime &when, const QDateTime &now)
{
    const QDateTime local = now.timeSpec() == Qt::UTC ? when.toUTC() : when.toLocalTime();
    const QString clock = local.toString(QStringLiteral("HH:mm"));
    const qint64 days = local.date().daysTo(now.date());
    if (days == 0)
        return Words::tr("hoy, %1").arg(clock);
    if (days == 1)
        return Words::tr("ayer, %1").arg(clock);
    if (local.date().year() == now.date().year())
        return shortMomentText(local);
    return people().toString(local.date(), Words::tr("d MMM yyyy"));
}

QString dayText(const QDate &day)
{
    return upperFirst(people().toString(day, Words::tr("dddd d 'de' MMMM")));
}

QString shortMomentText(const QDateTime &moment)
{
    return people().toString(moment, Words::tr("ddd d MMM, HH:mm"));
}

QString greeting(const QTime &time)
{
    if (time.hour() >= 5 && time.hour() < 12)
        return Words::tr("Buenos días");
    return time.hour() >= 12 && time.hour() < 19 ? Words::tr("Buenas tardes")
                                                 : Words::tr("Buenas noches");
}

QString leftText(qint64 seconds)
{
    if (seconds < 0)
        return {};
    if (seconds < 45)
        return Words::tr("faltan unos segundos");
    const qint64 minutes = (seconds + 59) / 60;
    if (minutes == 1)
        return Words::tr("falta 1 minuto");
    if (minutes < 90)
        return Words::tr("faltan %1 minutos").arg(minutes);
    return Words::tr("faltan %1 horas").arg((minutes + 59) / 60);
}

QString lengthText(qint64 ms)
{
    const qint64 seconds = ms / 1000;
    const QString minutes = QStringLiteral("%1:%2")
                                .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
                                .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return seconds < 3600 ? minutes : QStringLiteral("%1:%2").arg(seconds / 3600).arg(minutes);
}

} // namespace tambo::ui
