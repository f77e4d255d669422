// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace tambo::sync {

/// Context of the translations of sync/protocol and sync/engine.
struct Sync {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

} // namespace tambo::sync
