// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/formats/transcript.h"

#include <QByteArray>
#include <QIODevice>

namespace tambo::formats {

/// Reads SubRip (.srt) in UTF-8, UTF-16 or Windows-1252. Numbers may be wrong or missing, the
/// milliseconds may follow a comma or a dot; <i>, {\an8} and the like are dropped.
[[nodiscard]] Result<Transcript> readSubRip(QIODevice &device);

/// UTF-8 SubRip that reads back to the same times and texts. It has no place for who speaks: the
/// name goes before the text ("Rosa: …"). Language, title and cues without times are left out.
[[nodiscard]] QByteArray writeSubRip(const Transcript &transcript);

} // namespace tambo::formats
