// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/requests.h"
#include "ui/widgets/badge.h"

#include <QCoreApplication>
#include <QHash>

// How PCs and the days of a request are said on the pages of this room.
namespace tambo::ui {

/// The translation context of what stands in no class: `PrivacyWords::tr("…")`.
struct PrivacyWords {
    Q_DECLARE_TR_FUNCTIONS(PrivacyWords)
};

/// "La de la ventana", or "PC k3f9" where nobody has named it; "(este)" behind this one.
[[nodiscard]] QString pcText(
    const DeviceId &device, const QHash<DeviceId, QString> &names, const DeviceId &here);

/// "Quedan 4 días", "Hoy es el último día", "Atrasado desde hace 2 días", "Respondido el 14 jul".
[[nodiscard]] QString clockText(const people::Request &request, const QDate &today);
/// That, with an icon: red when it is too late, yellow in the last three days.
[[nodiscard]] Badge clockBadge(const people::Request &request, const QDate &today);
/// "14 jul 2026".
[[nodiscard]] QString shortDayText(const QDate &day);

} // namespace tambo::ui
