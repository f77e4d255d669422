// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace tambo::archive {

/// The translation context of this room: `Archive::tr("…")`.
struct Archive {
    Q_DECLARE_TR_FUNCTIONS(Archive)
};

} // namespace tambo::archive
