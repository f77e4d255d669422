// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/fixity.h"
#include "app/store/store.h"

// Reading the files of the archive through from time to time, so that a disk that forgets is
// noticed while there is another copy.
namespace tambo::archive {

struct FixityWish {
    int mostFiles = 500; ///< in one run
    /// Only files that were last read before it; those of this run are not read twice.
    QDateTime before = QDateTime::currentDateTimeUtc();
};

struct FixityReport {
    qint64 checked = 0;
    qint64 bytes = 0; ///< as they are stored
    QList<BlobId> damaged;
    QList<BlobId> missing;
    store::FixityCounts counts; ///< of all files, after it
    enum class Ended { AsWished, Stopped } ended = Ended::AsWished;
};

/// Reads files through, the one that waited longest first: the stored bytes must have the hash that
/// names them (BLAKE2b-256), and the content, where there is a key, the SHA-256 that it had when it
/// was first read. What came of it is kept as it goes, so that the next run goes on where this one
/// was stopped. Changes nothing else: see store::markDamagedBlobs. Blocks; may take hours.
[[nodiscard]] Result<FixityReport> checkFixity(store::Store &store, const FixityWish &wish,
    const std::function<bool(double done)> &progress = {});

} // namespace tambo::archive
