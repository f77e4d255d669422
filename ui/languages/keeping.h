// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/languages/phrases.h"
#include "app/store/store.h"

#include <functional>
#include <memory>

namespace tambo::ui {

/// Saves a phrase of that language, and the language with it where this centre has not begun it.
/// Gives the number of the deed, for undoOf.
[[nodiscard]] QFuture<Result<qint64>> keepPhrase(
    store::Store &store, const languages::Language &language, languages::Phrase phrase);

struct KeptSound {
    BlobId sound;
    qint64 deed = 0; ///< for undoOf
};
/// Makes a recording (languages::recordingOf) of what `open` opens and saves the phrase with it.
[[nodiscard]] QFuture<Result<KeptSound>> keepSound(store::Store &store,
    const languages::Language &language, languages::Phrase phrase,
    std::function<Result<std::unique_ptr<QIODevice>>()> open);

} // namespace tambo::ui
