// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/transcriptrows.h"

namespace tambo::archive {

/// A transcript as somebody writes it, in one language, perhaps beside another one. Column 0 is
/// what is written; column 1, if there is one, what it is compared with. A row with an empty first
/// cell is still to be written: a stretch that only the other language has, or that nobody has.
struct Writing {
    AlignedTranscript transcript;

    /// What is written there; nullopt where nothing is.
    [[nodiscard]] std::optional<Passage> passage(qsizetype row) const;
    /// The next row after `row` that is to be written; -1 where all is.
    [[nodiscard]] qsizetype nextGap(qsizetype row) const;
    [[nodiscard]] qsizetype gaps() const;
};

/// Shorter silences are no gaps.
inline constexpr int shortestGapMs = 2000;

/// `passages` in any order; those of other languages than `language` and `beside` (empty: none) are
/// left out. Without a recording (0 ms) only what is there, and one row to write in.
[[nodiscard]] Writing writingOf(const QList<Passage> &passages, const QString &language,
    const std::optional<QString> &beside, qint64 durationMs);

} // namespace tambo::archive
