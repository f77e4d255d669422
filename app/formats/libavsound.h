// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/formats/media.h"
#include "app/formats/sound.h"

// The half of sounds and films that libav does. Compiled into the module, not into the program.
namespace tambo::formats {

/// As SoundReader::open.
[[nodiscard]] Result<std::unique_ptr<SoundReader>> openLibavSound(
    QIODevice &device, SoundShape shape);
/// As soundPreview.
[[nodiscard]] Result<QByteArray> opusPreview(QIODevice &device, const Progress &progress);
/// As probeMedia, of what is not a picture; without a sentence where it is not sound or film.
[[nodiscard]] Result<MediaInfo> probeStreams(QIODevice &device);

} // namespace tambo::formats
