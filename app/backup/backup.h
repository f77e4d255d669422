// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

namespace tambo::backup {

struct Wish {
    QString path; ///< of the backup; must not be there yet
    bool originals = true; ///< false: only the previews of photos and sounds
    std::function<bool(double done)> progress; ///< 0..1, on another thread; false: Cancelled
};

struct Made {
    qint64 bytes = 0;
    qint64 files = 0; ///< photos, sounds and their previews
};

/// A consistent backup while the store is in use: own changes are sealed first, so that a restored
/// copy never contradicts what this PC goes on to say. Written aside, read back and compared, and
/// only then given its name; after an error, a full disk or a cancel nothing stays. The store must
/// stay until it is done.
[[nodiscard]] QFuture<Result<Made>> backUp(store::Store &store, Wish wish);

} // namespace tambo::backup
