// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/formats/sound.h"

namespace tambo::formats {

/// A WAV file of 16-bit frames, interleaved, as they stand in memory (Microsoft Multimedia
/// Programming Interface 1.0). At most 4 GiB.
[[nodiscard]] QByteArray waveFile(QByteArrayView frames, SoundShape shape);

} // namespace tambo::formats
