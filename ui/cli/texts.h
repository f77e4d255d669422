// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace tambo::ui::cli {

/// The translation context of the command line: `Cli::tr("…")`.
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace tambo::ui::cli
