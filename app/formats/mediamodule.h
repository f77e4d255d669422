// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/formats/media.h"
#include "app/formats/sound.h"

// libav is two hundred libraries, 21 MB and a third of the time that the program needs to start. So
// what uses it is a module of its own, opened by whoever first wants to hear or see something.
namespace tambo::formats {

struct MediaModule {
    /// Of this struct: a module of another program is refused.
    static constexpr int form = 1;

    Result<std::unique_ptr<SoundReader>> (*openSound)(QIODevice &device, SoundShape shape);
    Result<QByteArray> (*soundPreview)(QIODevice &device, const Progress &progress);
    Result<MediaInfo> (*probe)(QIODevice &device);
};

/// Opened once, and kept; any thread. Internal, with a sentence, where it is missing.
[[nodiscard]] Result<const MediaModule *> mediaModule();

} // namespace tambo::formats
