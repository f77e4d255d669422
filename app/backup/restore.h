// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

namespace tambo::backup {

struct RestoreWish {
    QString path; ///< of the backup
    store::Store::Options into; ///< an empty folder, or none yet; `unlock` is asked once
    std::function<bool(double done)> progress; ///< 0..1; false: Cancelled
};

/// What lets the new PC write for the centre.
enum class Membership {
    ByWords, ///< the centre's words: it is certified, and a steward's
    BySteward, ///< the backup was a steward's: it is certified
    Waiting, ///< it reads all; what it writes waits until a steward certifies it
};

struct Restored {
    CentreId centre;
    Membership membership = Membership::Waiting;
    bool complete = true; ///< false: original files come again by sync
};

/// Makes a new PC of the centre out of a backup: with keys of its own, so that the one that the
/// backup was made on can go on working. All is verified first; after an error nothing stays in the
/// folder. Blocks for long: call it on a worker thread, or in the command line.
[[nodiscard]] Result<Restored> restore(const RestoreWish &wish);

} // namespace tambo::backup
