// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

namespace tambo::formats {

enum class Fallback { Windows1252, None };

/// Everything from the current position; BadInput when there are more than `limit` bytes.
[[nodiscard]] Result<QByteArray> readBounded(QIODevice &device, qint64 limit);

/// Text of unknown origin: BOM, UTF-8, UTF-16 (also without BOM), else Windows-1252 if allowed.
/// BadInput when no encoding fits.
[[nodiscard]] Result<QString> decodeText(const QByteArray &bytes, Fallback fallback);

/// \r\n and \r become \n.
[[nodiscard]] QString unixLines(QString text);

/// Lower case, no accents, no punctuation, single spaces: for matching names and sentences.
[[nodiscard]] QString folded(QStringView text);

} // namespace tambo::formats
