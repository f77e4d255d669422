// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/formats/transcript.h"

#include <QByteArray>
#include <QIODevice>

namespace tambo::formats {

/// Reads WebVTT (W3C). Voice tags become speakers (a cue with two voices gives two cues), other
/// tags, settings, NOTE, STYLE and REGION blocks are dropped. Times that cannot be understood are
/// BadInput with the line's number.
[[nodiscard]] Result<Transcript> readWebVtt(QIODevice &device);

/// UTF-8 WebVTT that reads back to the same cues. Language and title go to the header; cues without
/// times are left out.
[[nodiscard]] QByteArray writeWebVtt(const Transcript &transcript);

} // namespace tambo::formats
