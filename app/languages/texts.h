// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace tambo::languages {

/// The translation context of this room: `Languages::tr("…")`.
struct Languages {
    Q_DECLARE_TR_FUNCTIONS(Languages)
};

} // namespace tambo::languages
