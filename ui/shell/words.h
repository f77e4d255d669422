// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

// Numbers and times as the design wants them read.
namespace tambo::ui {

/// "640 bytes", "12 kB", "38,4 MB", "1,2 GB", with a space that never breaks.
[[nodiscard]] QString bytesText(qint64 bytes);
/// "hoy, 08:42", "ayer, 18:40", "mar 14 jul, 18:40", "14 jul 2025". Both in any time spec; shown
/// local to `now`.
[[nodiscard]] QString whenText(const QDateTime &when, const QDateTime &now);
/// "Martes 14 de julio".
[[nodiscard]] QString dayText(const QDate &day);
/// "mar 14 jul, 08:42".
[[nodiscard]] QString shortMomentText(const QDateTime &moment);
/// "Buenos días", "Buenas tardes", "Buenas noches".
[[nodiscard]] QString greeting(const QTime &time);
/// "faltan unos segundos", "falta 1 minuto", "faltan 7 minutos", "faltan 2 horas"; empty for -1.
[[nodiscard]] QString leftText(qint64 seconds);
/// "08:04", "1:02:03".
[[nodiscard]] QString lengthText(qint64 ms);

} // namespace tambo::ui
