// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/languages/phrases.h"
#include "app/store/store.h"

namespace tambo::languages {

/// A language as it travels in one file (DESIGN.md beside this file).
struct Pack {
    Language language; ///< without id
    QStringList authors; ///< who wants to be named
    QString program; ///< version of the Tambo that wrote it
    QList<Phrase> phrases; ///< without ids, by context and source
    QHash<BlobId, QByteArray> sounds; ///< of the phrases that have one
};

/// What a pack brought.
struct Installed {
    Language language;
    int added = 0; ///< sentences that were not there
    int changed = 0; ///< those whose translation or recording is another now
    int kept = 0; ///< those that were reviewed here, or are newer here, and those that are the same
    qint64 deed = 0; ///< its number, to undo it; 0 where nothing was written
    int refused = 0; ///< those that would lose something (placeholders.h)
};

/// Everything that is translated into a language, with those recordings that have come to this PC.
/// NotFound where nobody has begun it. Blocks; any thread but the window's.
[[nodiscard]] Result<Pack> packOf(store::Store &store, const QString &language);
/// Writes it beside and gives it its name when it is whole.
[[nodiscard]] Result<> writePack(const QString &file, const Pack &pack);
/// Reads what anybody may have written: BadInput for what is none or too large, TooNew for what a
/// newer program wrote. What looks like a recording and is none is left out.
[[nodiscard]] Result<Pack> readPack(const QString &file);
/// Into the public space of this centre, as one deed. Of two translations the reviewed one stays,
/// else the newer.
[[nodiscard]] Result<Installed> installPack(store::Store &store, Pack pack);

} // namespace tambo::languages
