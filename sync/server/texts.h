// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace tambo::hub {

/// Context of the translations of sync/server.
struct HubText {
    Q_DECLARE_TR_FUNCTIONS(HubText)
};

} // namespace tambo::hub
