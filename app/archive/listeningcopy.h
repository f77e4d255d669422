// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/storyrecord.h"
#include "app/store/store.h"

namespace tambo::archive {

/// A folder for a USB stick that plays in any browser or phone, without Tambo and without internet.
struct ListeningWish {
    QString folder; ///< that does not exist yet, or is empty
    QString title; ///< of the first page
    QString language = QStringLiteral("es"); ///< of the sentences of the program
    QList<StoryRecord> stories; ///< these and no others
    Progress progress = {};
};

struct ListeningCopy {
    QString folder;
    qint64 bytes = 0; ///< of recordings and pictures
    int files = 0;
    int missing = 0; ///< recordings and pictures that this PC does not have (yet)
};

/// Writes it under another name beside its own, and renames it when all of it is there: after an
/// error, Cancelled or a power cut there is no folder of that name. Recordings go as they are where
/// browsers play them, else their previews do; none says where it was taken. NoSpace before
/// anything is written. Blocks: call it on a worker thread.
[[nodiscard]] Result<ListeningCopy> writeListeningCopy(
    const store::Store &store, const ListeningWish &wish);

/// Browsers of the last ten years play or show it.
[[nodiscard]] bool browsersPlay(const QString &mimeType);

} // namespace tambo::archive
