// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QString>

namespace tambo::ui::cli {

/// Writes a file whole, or leaves what was there; its folder is made.
[[nodiscard]] Result<> writeOut(const QString &path, const QByteArray &bytes);
/// To the screen, or wherever it is sent, byte for byte.
[[nodiscard]] Result<> writeToScreen(const QByteArray &bytes);

} // namespace tambo::ui::cli
