// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QFile>

namespace tambo::store {

/// The bytes are on the disk when this returns (fsync); old disks take 100 ms for it.
[[nodiscard]] Result<> syncFile(QFile &file);
/// Renames, unless `to` is already there (then `from` goes), and makes the new entry durable.
[[nodiscard]] Result<> renameDurably(const QString &from, const QString &to);
/// Makes the file's entry in its folder durable, where the file system can.
void syncFolderOf(const QString &path);
/// What went wrong with a file, as a sentence: disk full, read-only, other.
[[nodiscard]] Error fileError(const QFileDevice &file);

} // namespace tambo::store
