// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figure.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tambo::bench {

void Report::add(const Figure &figure)
{
    if (m_json) {
        QJsonObject line{{QStringLiteral("name"), QLatin1String(figure.name)},
            {QStringLiteral("value"), figure.value},
            {QStringLiteral("unit"), QLatin1String(figure.unit)},
            {QStringLiteral("better"), QLatin1String(figure.better)}};
        if (figure.goal != 0)
            line[QStringLiteral("goal")] = figure.goal;
        m_out << QJsonDocument(line).toJson(QJsonDocument::Compact) << '\n';
    } else {
        m_out << QStringLiteral("%1 %2 %3")
                     .arg(QLatin1String(figure.name), -52)
                     .arg(figure.value, 12, 'f', figure.value < 100 ? 2 : 0)
                     .arg(QLatin1String(figure.unit), -8);
        if (figure.goal != 0)
            m_out << QStringLiteral(" (%1 %2)")
                         .arg(figure.better[0] == 'h' ? QStringLiteral(">=") : QStringLiteral("<="))
                         .arg(figure.goal);
        m_out << '\n';
    }
    m_out.flush();
}

} // namespace tambo::bench
