// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QFile>

namespace tambo::store {

/// The bytes are on the disk when this returns (fsync); old disks take 100 ms for it.
[[nodiscard]] Result<> syncFile(QFile &file);
/// Renames over nothing, then makes the new directory entry durable.
[[nodiscard]] Result<> renameDurably(const QString &from, const QString &to);
/// What went wrong with a file, as a sentence: disk full, read-only, other.
[[nodiscard]] Error fileError(const QFileDevice &file);

} // namespace tambo::store
