// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArrayView>
#include <QIODevice>
#include <QList>
#include <optional>

namespace tambo::formats {

/// A file or folder inside a zip or tar, and where its bytes lie in the archive.
struct ArchiveEntry {
    QString path; ///< clean and relative; folders parted by '/'
    bool folder = false;
    bool deflated = false; ///< RFC 1951, without header; otherwise stored as it is
    qint64 offset = 0;
    qint64 packed = 0;
    qint64 size = 0;
    std::optional<quint32> crc; ///< CRC-32 of the unpacked bytes, when the archive has one
};

/// CRC-32 of ISO 3309, as zip uses it.
class Checksum
{
public:
    void add(QByteArrayView bytes);
    [[nodiscard]] quint32 value() const { return ~m_crc; }
    [[nodiscard]] static quint32 of(QByteArrayView bytes);

private:
    quint32 m_crc = ~0U;
};

/// The entries of a zip (PKWARE APPNOTE 6.3, zip64 too) by its central directory. Refuses what
/// cannot be unpacked safely: encrypted, linked, split or contradictory archives.
[[nodiscard]] Result<QList<ArchiveEntry>> zipEntries(QIODevice &device, int limit);
[[nodiscard]] bool looksLikeZip(QIODevice &device);

/// The entries of a tar (ustar, GNU and pax long names). Refuses links, devices and sparse files.
[[nodiscard]] Result<QList<ArchiveEntry>> tarEntries(QIODevice &device, int limit);
[[nodiscard]] bool looksLikeTar(QIODevice &device);

/// The path without "." and doubled slashes; empty for the folder itself. BadInput for absolute
/// paths, "..", drives, backslashes and control characters.
[[nodiscard]] Result<QString> safePath(const QString &path);

/// Their sentences name the archive as %1.
[[nodiscard]] Error archiveDamaged(const QString &detail);
[[nodiscard]] Error archiveTooLarge();
[[nodiscard]] Error archiveUnsafe(const QString &detail);

} // namespace tambo::formats
