// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace tambo {

/// Crockford base32, lower case, no padding: 16 bytes become 26 letters. Read aloud without doubt:
/// decoding takes upper case and O, I, L for 0, 1, 1, and skips hyphens and spaces.
[[nodiscard]] QString toBase32(const QByteArray &bytes);
/// nullopt where a letter is foreign or left-over bits are not zero.
[[nodiscard]] std::optional<QByteArray> fromBase32(QStringView text);

} // namespace tambo
