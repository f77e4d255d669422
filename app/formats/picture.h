// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QImage>
#include <QSize>

namespace tambo::formats {

/// The MIME type of a picture this program can read (JPEG, PNG, GIF, WebP, BMP, TIFF, Netpbm,
/// XBM) by its first bytes; empty when it is none. Leaves the position where it was.
[[nodiscard]] QByteArray pictureType(QIODevice &device);

/// Upright width and height; BadInput when damaged or too large to decode in memory.
[[nodiscard]] Result<QSize> pictureSize(QIODevice &device);

/// Reads a picture upright (EXIF orientation), no larger than `bound` (an empty bound does not
/// limit), keeping its shape. BadInput when it is damaged or would need too much memory.
[[nodiscard]] Result<QImage> readPicture(QIODevice &device, QSize bound);

/// WebP of at most 640 px a side and 30,000 bytes; transparency is kept.
[[nodiscard]] Result<QByteArray> picturePreview(const QImage &picture);
/// The same for a list: of at most 320 px a side and 12,000 bytes.
constexpr int smallPictureSide = 320;
[[nodiscard]] Result<QByteArray> smallPicture(const QImage &picture);

} // namespace tambo::formats
