// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

namespace tambo::sync {

/// The strict order of what leaves (sync.md, "Blobs"). Numbers are those of the design.
enum class Priority {
    Records = 1,
    Previews = 2,
    Unique = 3, ///< voices, films and photos that exist on this PC only
    Originals = 4, ///< others
};

/// One thing that has not left yet. The interface finds its name and picture by the record.
struct QueueItem {
    Priority priority = Priority::Records;
    RecordId record;
    int entity = 0; ///< entity number of `record`
    BlobId blob; ///< null for records
    qint64 bytes = 0;
    qint64 sent = 0; ///< of a file whose sending was cut: it goes on from there
};

struct Queue {
    QList<QueueItem> items; ///< in the order they will leave
    qint64 bytes = 0; ///< left to send, all items
    qint64 onlyHere = 0; ///< originals that neither a hub nor two other PCs have confirmed
};

/// What is waiting to be sent, for the hub this centre has joined (for any hub while it has none).
/// At most `limit` items are listed; `bytes` and `onlyHere` count all.
[[nodiscard]] Result<Queue> queue(
    store::Reader &reader, const store::Store &store, int limit = 500);

/// Neither a hub nor two other PCs have confirmed that they hold this file.
enum class Copies { OnlyHere, Elsewhere };
[[nodiscard]] Result<Copies> copiesOf(store::Reader &reader, const BlobId &blob);

} // namespace tambo::sync
