// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QIODevice>
#include <optional>

namespace tambo::formats {

/// What a camera notes beside a picture (EXIF 2.32). Damaged or absent fields are left out.
struct Exif {
    QDateTime taken; ///< wall clock of the camera; has an offset only if the camera noted one
    std::optional<double> latitude; ///< degrees, north positive
    std::optional<double> longitude; ///< degrees, east positive
    int orientation = 1; ///< 1..8, as TIFF 6.0 defines it
};

/// Reads from the start of the device and leaves it there. Pictures over 128 MiB give nothing.
[[nodiscard]] Exif readExif(QIODevice &device);

} // namespace tambo::formats
