// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/consents.h"
#include "ui/widgets/chip.h"

// How consents are said.
namespace tambo::ui {

/// "La comunidad, la escuela y la radio"; empty for none.
[[nodiscard]] QString usesText(const QStringList &codes);
/// "Dado de viva voz", "Firmado", "Dado por María de viva voz".
[[nodiscard]] QString mannerText(const archive::Consent &consent);
/// A vague day, beginning with a capital: "Hacia 1962", "12 de marzo de 2025".
[[nodiscard]] QString vagueDayText(const QString &edtf);

struct ConsentBadge {
    Tone tone;
    QString icon;
    QString text; ///< "Con permiso", "Falta el permiso", "Permiso vencido", "Permiso retirado"
};
[[nodiscard]] ConsentBadge consentBadge(archive::ConsentState state);

} // namespace tambo::ui
