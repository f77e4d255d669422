// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/writer.h"

// When each file was last read through, and what came of it (fixity, as archives call it). A list
// on this PC that never leaves it; of the files that records name and the database counts as here.
namespace tambo::store {

struct FixityDue {
    BlobId blob;
    qint64 storedBytes = 0; ///< as the database knows it; 0: not known
    qint64 lastMs = 0; ///< 0: never
    QByteArray sha256; ///< of the plain content when it was first read; empty: not known
};

enum class FixityState { Sound = 0, Damaged = 1, Missing = 2 };

struct FixityCounts {
    qint64 files = 0;
    qint64 damaged = 0; ///< at their last check
    qint64 missing = 0;
    qint64 unchecked = 0;
    qint64 oldestMs = 0; ///< since when every file was read through; 0 while one never was

    bool operator==(const FixityCounts &) const = default;
};

/// Files last read before that moment, those that never were first, then the oldest; at most
/// `limit`.
[[nodiscard]] Result<QList<FixityDue>> dueForFixity(Reader &reader, qint64 beforeMs, int limit);
/// `sha256` is kept the first time, when it is not empty; later ones change nothing of it.
[[nodiscard]] Result<> noteFixity(
    Writer &writer, const BlobId &blob, FixityState state, qint64 nowMs, const QByteArray &sha256);
[[nodiscard]] Result<FixityCounts> fixityCounts(Reader &reader);

} // namespace tambo::store
