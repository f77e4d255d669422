// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/formats/transcript.h"

#include <QByteArray>
#include <QIODevice>

// A transcript as people type it. Paragraphs are cues, parted by blank lines:
//
//     [00:01:02] Mama Rosa: Alli puncha.
//       Ñuka shutika Rosami.
//
// - A time code, hours optional, in [] or (), says when a cue begins; it lasts until the next one.
//   Paragraphs without a code share the time between their neighbours by their length; the first
//   begins at 0. Where there is no code at all, every cue is untimed.
// - A name of up to four words that begin with capitals, and a colon, says who speaks, and begins a
//   cue of its own. A colon alone says that nobody is named.
// - Indented lines go on with the cue, whatever they begin with.
namespace tambo::formats {

/// UTF-8, UTF-16 or Windows-1252, at most 8 MiB. BadInput where it has no text.
[[nodiscard]] Result<Transcript> readPlainTranscript(QIODevice &device);
[[nodiscard]] Transcript plainTranscript(const QString &text);

/// Reads back to the same cues, but for their ends, blank lines inside a cue, and names that begin
/// with small letters. Language and title are left out.
[[nodiscard]] QString plainTextOf(const Transcript &transcript);

} // namespace tambo::formats
