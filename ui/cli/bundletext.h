// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/ids.h"
#include "sync/usb/bundle.h"

#include <optional>

// What the verbs of bundles share.
namespace tambo::ui::cli {

/// nullopt where that is not the number of a centre.
[[nodiscard]] std::optional<CentreId> centreFrom(const QString &text);
[[nodiscard]] QString notACentre();
/// From a number of megabytes, 1 and more.
[[nodiscard]] std::optional<qint64> bytesFrom(const QString &megabytes);
[[nodiscard]] QString notASize();
/// 0..1.
[[nodiscard]] double doneOf(const usb::Progress &progress);
[[nodiscard]] QString momentText(qint64 ms);

} // namespace tambo::ui::cli
