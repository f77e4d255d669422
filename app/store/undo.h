// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/deed.h"
#include "app/store/store.h"

// Undo writes changes like any others (store.md, "Merging, exactly"): a field gets back what it had
// where nobody has changed it since, what was created is hidden again, what was hidden shown.
namespace tambo::store {

struct UndoReport {
    /// Somebody changed this since, so it stayed as it is.
    struct Left {
        RecordId record;
        int entity = 0;
        int field = 0; ///< 0: whether it is there at all

        bool operator==(const Left &) const = default;
    };
    qint64 records = 0; ///< in which something was undone
    std::vector<Left> left;
    qint64 deed = 0; ///< undoing this one does it again
};

/// Undoes what a job did, as one deed that can itself be undone.
[[nodiscard]] Result<UndoReport> undo(Writer &writer, const Deed &deed);
/// By its number in `store.deeds()`; NotFound where it was undone already or is too long ago,
/// Denied where it is the deed of another person than the store's actor: she may have been allowed
/// more.
[[nodiscard]] QFuture<Result<UndoReport>> undo(Store &store, qint64 deed);

} // namespace tambo::store
