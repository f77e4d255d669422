// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/languages/phrases.h"
#include "app/store/store.h"

namespace tambo::ui {

/// Saves a phrase of that language, and the language with it where this centre has not begun it.
/// Gives the number of the deed, for undoOf.
[[nodiscard]] QFuture<Result<qint64>> keepPhrase(
    store::Store &store, const languages::Language &language, languages::Phrase phrase);

} // namespace tambo::ui
