// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace tambo::lan {

/// The translation context of this room: `Texts::tr("…")`.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Lan)
};

} // namespace tambo::lan
