// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>

// One block of a tar (POSIX.1-1988 ustar, as GNU and pax programs write it too).
namespace tambo::formats {

constexpr qint64 tarBlock = 512;

/// A field's bytes up to the first zero.
[[nodiscard]] QByteArray tarField(const QByteArray &header, qsizetype at, qsizetype size);
/// Octal text, or base 256 with the highest bit set (GNU). Negative when it is neither.
[[nodiscard]] qint64 tarNumber(const QByteArray &header, qsizetype at, qsizetype size);
/// A whole block whose checksum fits.
[[nodiscard]] bool isTarHeader(const QByteArray &header);
/// What `size` bytes of content take with the zeros behind them.
[[nodiscard]] constexpr qint64 tarPadded(qint64 size)
{
    return (size + tarBlock - 1) / tarBlock * tarBlock;
}

/// A plain file, as TarWriter begins one.
struct TarFile {
    QByteArray name;
    qint64 size = 0;
};
/// nullopt for anything else: links, folders, long names, damage.
[[nodiscard]] std::optional<TarFile> tarFile(const QByteArray &header);

} // namespace tambo::formats
