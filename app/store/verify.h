// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

namespace tambo::store {

/// One thing that verification has to say.
struct Finding {
    enum class Weight {
        Damage, ///< something is wrong
        Mention, ///< worth knowing, nothing is wrong
    };
    Weight weight = Weight::Damage;
    QString sentence; ///< for the person, translated
    QString where; ///< technical name: table and key, segment range, file
};

struct VerifyReport {
    QList<Finding> findings;
    QList<BlobId> damagedBlobs; ///< changed or missing, for markDamagedBlobs
    qint64 controlEntries = 0;
    qint64 segments = 0;
    qint64 changes = 0; ///< sealed and pending
    qint64 records = 0;
    qint64 blobs = 0;

    [[nodiscard]] bool sound() const;
    /// Pages or the projection are damaged: opening the store again mends them.
    [[nodiscard]] bool mendable() const;
};

/// 0 to 1; false stops with Cancelled.
using VerifyProgress = std::function<bool(double done)>;

/// Checks everything a store keeps against itself: pages of the database, control logs, segments
/// (form, chain, signature, content), pending changes, the projection (rebuilt aside in an
/// encrypted temporary file and compared), the words of the search index, and every file of the
/// blobs. What is damaged is named and the rest still checked; only what keeps verification itself
/// from going on is an error. Reads through a connection of its own; takes long, not for the thread
/// of a window.
[[nodiscard]] Result<VerifyReport> verifyStore(
    const Store &store, const VerifyProgress &progress = {});

} // namespace tambo::store
