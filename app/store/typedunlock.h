// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/vault.h"

namespace tambo::store {

/// What somebody typed where either opens: the 24 words, or else a passphrase. BadInput where so
/// many words are no passphrase, but a sheet with an error in it.
[[nodiscard]] Result<Unlock> unlockTyped(const QString &typed);

} // namespace tambo::store
