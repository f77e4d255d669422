// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/replica.h"
#include "app/store/trust.h"

// Segments and files whose bytes here have gone bad: found, kept from spreading, asked for again.
namespace tambo::store {

/// A stored segment, read again.
struct Reread {
    SegmentState state = SegmentState::Applied; ///< Locked: no key; Damaged: cannot be trusted
    std::vector<Change> changes; ///< of an applied one
};
/// `row`: author, first_seq, last_seq, hash, bytes, from column `from` on. Only storage faults are
/// errors.
[[nodiscard]] Result<Reread> rereadSegment(
    Authors &authors, const Trust &trust, const Statement &row, int from);
[[nodiscard]] Result<Reread> rereadSegment(WriterState &state, const Statement &row, int from);

/// What came to the same range and was unreadable makes room for a segment that is about to be
/// inserted. `covers`: it is applied, so that other damaged ranges it overlaps are of no use.
[[nodiscard]] Result<> replaceDamaged(Database &database, qint64 author,
    const SegmentHeader &header, const ShortHash &hash, bool covers);
/// Puts sound bytes in the place of those that went bad in an applied or carried segment.
[[nodiscard]] Result<> healSegment(Database &database, qint64 arrival, QByteArrayView bytes);

/// Looks at the bytes of every applied segment and marks those that no longer match: they are not
/// sent any more, and asked for again; what they said stays shown. Returns how many segments wait
/// for an intact copy.
[[nodiscard]] Result<qint64> markDamage(Writer &writer);
/// Takes files that changed or are gone out of use, so that they are fetched again. Of those no hub
/// is known to hold, this is the only copy: it stays as it is. Returns how many wait.
[[nodiscard]] Result<qint64> markDamagedBlobs(Writer &writer, const QList<BlobId> &damaged);
/// At the next meeting the hub hands out all that is not known to be here, from its first on.
[[nodiscard]] Result<> askAgain(Database &database);

} // namespace tambo::store
