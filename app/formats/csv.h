// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QIODevice>
#include <QList>
#include <QStringList>

namespace tambo::formats {

/// Reads RFC 4180 tables: comma, semicolon or tab is found out; UTF-8, UTF-16 or Windows-1252.
/// Rows keep their own length; blank lines are left out. Limits: 64 MiB, 1,000,000 rows,
/// 2,000 columns.
[[nodiscard]] Result<QList<QStringList>> readCsv(QIODevice &device);

/// The table as RFC 4180 says, with commas, in UTF-8 behind a byte order mark, by which
/// spreadsheets know it. `readCsv` reads the same rows again.
[[nodiscard]] QByteArray csvOf(const QList<QStringList> &rows);

} // namespace tambo::formats
