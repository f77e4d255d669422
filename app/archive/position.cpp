// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/position.h"

#include <QStringList>
#include <cmath>

namespace tambo::archive {

QString positionText(const Position &position)
{
    constexpr int decimals = 5;
    return QString::number(position.latitude, 'f', decimals) + u' '
        + QString::number(position.longitude, 'f', decimals);
}

std::optional<Position> positionIn(const QString &text)
{
    const QStringList parts = text.split(u' ');
    if (parts.size() != 2)
        return std::nullopt;
    bool isLatitude = false;
    bool isLongitude = false;
    const Position position{parts[0].toDouble(&isLatitude), parts[1].toDouble(&isLongitude)};
    // Not a number is within no bounds.
    if (!isLatitude || !isLongitude || !(std::abs(position.latitude) <= 90)
        || !(std::abs(position.longitude) <= 180))
        return std::nullopt;
    return position;
}

} // namespace tambo::archive
