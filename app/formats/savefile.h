// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QString>

namespace tambo::formats {

/// Writes a file whole, or leaves what was there; its folder is made. Storage, with a sentence,
/// where that cannot be, also on a full disk.
[[nodiscard]] Result<> saveFile(const QString &path, const QByteArray &bytes);

} // namespace tambo::formats
