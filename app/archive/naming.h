// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/media.h"
#include "app/formats/transcript.h"

// What to call a story that nobody has named yet.
namespace tambo::archive {

/// The first words of what is said, else the file's name made readable: "la_minga-2015.mp3" gives
/// "La minga 2015", "100.mp4" gives "Grabación 100".
[[nodiscard]] QString titleFor(const Media &media, const QList<formats::Transcript> &transcripts);

/// The day a picture was taken as EDTF; empty where the camera's clock was plainly never set.
[[nodiscard]] QString toldFrom(const Media &media);

/// "stem.es.vtt" -> "es"; empty where the name says no language.
[[nodiscard]] QString languageInName(const QString &fileName);

} // namespace tambo::archive
