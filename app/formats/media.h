// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QDateTime>
#include <QIODevice>
#include <QString>
#include <optional>

namespace tambo::formats {

/// What a file holds, by its content: the name's ending does not count.
struct MediaInfo {
    enum class Kind { Sound, Video, Picture };

    Kind kind = Kind::Picture;
    QString mimeType; ///< "audio/ogg", "video/mp4", "image/jpeg"…
    qint64 durationMs = 0; ///< 0 for pictures
    int width = 0; ///< as it should be shown, after `orientation`
    int height = 0;
    bool hasSound = false;
    QDateTime taken; ///< see Exif::taken; UTC for sound and video
    std::optional<double> latitude;
    std::optional<double> longitude;
    int orientation = 1; ///< EXIF 1..8
};

/// Looks into a picture, sound or video (random access device) and decodes a first piece of it.
/// A sound with a cover picture is Sound. BadInput, with a sentence that names `fileName`, when it
/// is empty, damaged beyond playing or nothing of the kind.
[[nodiscard]] Result<MediaInfo> probeMedia(QIODevice &device, const QString &fileName);

} // namespace tambo::formats
