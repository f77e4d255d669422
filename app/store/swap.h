// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QString>

// One database in the place of another, whenever the power goes (DESIGN.md, "A damaged database").
namespace tambo::store {

/// Where a new database is written; what is there when a program starts was never finished.
[[nodiscard]] QString unfinished(const QString &path);
/// What is `unfinished` is whole and durable now: it takes the place of the database at `path`,
/// which is kept aside as `path`.damaged-<date> with its write-ahead log.
[[nodiscard]] Result<> replaceDatabase(const QString &path);
/// Ends a replacing that broke off, and forgets what was not finished. Before anybody opens `path`.
[[nodiscard]] Result<> endReplacing(const QString &path);

} // namespace tambo::store
