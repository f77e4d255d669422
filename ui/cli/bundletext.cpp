// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/bundletext.h"

#include "app/core/base32.h"
#include "ui/cli/texts.h"

#include <QDateTime>
#include <QLocale>

namespace tambo::ui::cli {

std::optional<CentreId> centreFrom(const QString &text)
{
    const auto bytes = fromBase32(text);
    return bytes ? CentreId::from(*bytes) : std::nullopt;
}

QString notACentre()
{
    return Cli::tr("Ese no es el número de un centro. «tambo centre show» muestra el suyo.");
}

std::optional<qint64> bytesFrom(const QString &megabytes)
{
    constexpr qint64 megabyte = 1000 * 1000;
    bool ok = false;
    const qint64 size = megabytes.toLongLong(&ok);
    const bool fits = ok && size >= 1 && size <= std::numeric_limits<qint64>::max() / megabyte;
    return fits ? std::optional(size * megabyte) : std::nullopt;
}

QString notASize()
{
    return Cli::tr("El tamaño es un número de megabytes, de 1 en adelante.");
}

double doneOf(const usb::Progress &progress)
{
    return progress.total > 0 ? double(progress.done) / double(progress.total) : 0;
}

QString momentText(qint64 ms)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), QLocale::ShortFormat);
}

} // namespace tambo::ui::cli
