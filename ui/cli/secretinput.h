// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/vault.h"

// Secrets come from stdin, one a line, and never from the arguments, which every program of the PC
// may read. At a terminal the question stands on stderr and what is typed is not shown.
namespace tambo::ui::cli {

/// Denied where stdin has no more lines; Cancelled after Ctrl+C.
[[nodiscard]] Result<QString> askSecret(const QString &question);
/// At a terminal asks again for what was made now and not seen; BadInput where it is another.
[[nodiscard]] Result<> askAgain(const QString &question, const QString &first);
/// A passphrase that is made now: at a terminal it is asked twice.
[[nodiscard]] Result<QString> askNewPassphrase();
/// For a centre that is closed.
[[nodiscard]] Result<store::Unlock> askUnlock();

} // namespace tambo::ui::cli
