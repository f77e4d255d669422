// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/passage.h"

namespace tambo::archive {

/// One line of the two-column view. `cells` has an entry per language, in the order of
/// AlignedTranscript::languages; an empty one is still to be written.
struct TranscriptRow {
    int startMs = Passage::untimed;
    int endMs = Passage::untimed;
    QList<QList<Passage>> cells;
};

struct AlignedTranscript {
    QStringList languages;
    QList<TranscriptRow> rows; ///< by time; rows without times last
};

/// Puts passages that are spoken at the same time side by side. Every passage stands in exactly
/// one row: the one of the languages before its own that it overlaps most, else a row of its own.
/// Passages without times pair up in their order. `firstLanguage` is the left column, if it
/// occurs; the others follow as they come.
[[nodiscard]] AlignedTranscript alignPassages(
    const QList<Passage> &passages, const QString &firstLanguage = {});

} // namespace tambo::archive
