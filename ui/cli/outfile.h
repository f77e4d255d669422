// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QString>

namespace tambo::ui::cli {

/// To the screen, or wherever it is sent, byte for byte.
[[nodiscard]] Result<> writeToScreen(const QByteArray &bytes);

} // namespace tambo::ui::cli
