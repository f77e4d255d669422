// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace tambo::people {

/// The translation context of this room: `People::tr("…")`.
struct People {
    Q_DECLARE_TR_FUNCTIONS(People)
};

} // namespace tambo::people
