// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/words.h"

#include "app/core/base32.h"

#include <QLocale>

namespace tambo::ui {

namespace {

constexpr qsizetype shownOfId = 4; // letters; enough to tell the PCs of one room apart
constexpr qint64 soon = 3; // days

} // namespace

QString pcText(const DeviceId &device, const QHash<DeviceId, QString> &names, const DeviceId &here)
{
    const QString name = names.value(
        device, PrivacyWords::tr("PC %1").arg(toBase32(device.toByteArray()).left(shownOfId)));
    return device == here ? PrivacyWords::tr("%1 (este)").arg(name) : name;
}

QString shortDayText(const QDate &day)
{
    return QLocale().toString(day, PrivacyWords::tr("d MMM yyyy")).remove(u'.');
}

QString clockText(const people::Request &request, const QDate &today)
{
    if (!people::isOpen(request))
        return PrivacyWords::tr("Respondido el %1").arg(shortDayText(request.answered.date()));
    const qint64 left = people::daysLeft(request, today);
    if (left < 0)
        return left == -1 ? PrivacyWords::tr("Atrasado desde ayer")
                          : PrivacyWords::tr("Atrasado desde hace %1 días").arg(-left);
    if (left == 0)
        return PrivacyWords::tr("Hoy es el último día");
    return left == 1 ? PrivacyWords::tr("Queda 1 día")
                     : PrivacyWords::tr("Quedan %1 días").arg(left);
}

Badge clockBadge(const people::Request &request, const QDate &today)
{
    const QString text = clockText(request, today);
    if (!people::isOpen(request))
        return {Tone::Ok, QStringLiteral("check"), text};
    const qint64 left = people::daysLeft(request, today);
    if (left < 0)
        return {Tone::Bad, QStringLiteral("warn"), text};
    return {left <= soon ? Tone::Warn : Tone::Info, QStringLiteral("clock"), text};
}

} // namespace tambo::ui
