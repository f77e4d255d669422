// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/keyring.h"

#include <functional>

// What is left of a damaged database, put into a new one (DESIGN.md, "A damaged database").
namespace tambo::store {

struct Salvaged {
    qint64 damagedPages = 0;
    bool logWhole = true; ///< nothing that people wrote was on the damaged pages
    /// What this PC gave out last cannot be known: it needs another identity.
    bool renewal = false;
};
/// 0 to 1; false stops with Cancelled.
using SalvageProgress = std::function<bool(double done)>;

/// Pages of the database at `path` that are not whole, free ones left out. Corrupt where none is of
/// this key.
[[nodiscard]] Result<qint64> countDamagedPages(const QString &path, QByteArrayView key);

/// Reads every page of the database at `path` that is whole and writes the log that is on them into
/// a new one, `path`.part, durably; nothing else is touched. The projection is left out: it is
/// computed when the new one is opened. Corrupt where nothing of a centre is found, TooNew for a
/// file of a newer program. No connection may be open.
[[nodiscard]] Result<Salvaged> salvageDatabase(
    const QString &path, const Keyring &keys, const SalvageProgress &progress = {});

} // namespace tambo::store
