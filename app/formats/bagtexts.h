// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace tambo::formats {

/// The translation context of BagIt: `Bags::tr("…")`.
struct Bags {
    Q_DECLARE_TR_FUNCTIONS(Bags)
};

} // namespace tambo::formats
