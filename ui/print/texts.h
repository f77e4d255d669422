// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QCoreApplication>

namespace tambo::ui {

/// The translation context of this room: `PrintTexts::tr("…")`.
struct PrintTexts {
    Q_DECLARE_TR_FUNCTIONS(PrintTexts)
};

/// The person has stopped it.
[[nodiscard]] inline Error stopped()
{
    return fail(Error::Kind::Cancelled, PrintTexts::tr("Se paró. No se imprimió nada más."));
}

} // namespace tambo::ui
