// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/importfolder.h"

// Stories as a bag (formats/bagit.h) that any archive can check and keep, and back. Of each story
// there is a folder named by its full id, with story.json (storydocument.h), `media` and
// `transcripts`. These functions block: call them on a worker thread.
namespace tambo::archive {

struct StoryBagWritten {
    qsizetype stories = 0;
    qsizetype media = 0;
    qint64 bytes = 0; ///< of the payload
    QStringList missing; ///< names of media whose file is not on this PC; all else of them is there
};

/// Writes these stories, each once, into the new folder. Whoever asks has seen to it that the
/// stories may leave: private ones are written like others. NotFound where one is not here; after
/// an error nothing of the bag stays.
[[nodiscard]] Result<StoryBagWritten> writeStoryBag(store::Store &store,
    const QList<Id<Story>> &ids, const QString &folder, const Progress &progress = {});

/// Adds the stories of a bag. The whole bag is checked first: Corrupt where it is not complete and
/// valid, BadInput where there is no story in it; then nothing is added. A story that this centre
/// holds, by its id, its recording, or where it is only text by its title and moment, is skipped.
/// Media are looked into anew, so that what a file is and where it was taken is not the bag's to
/// say; all other fields come from story.json. As with importFolder, what is written is one
/// transaction and one deed, and a story that cannot be used does not keep the others out.
[[nodiscard]] Result<ImportReport> importStoryBag(store::Store &store, const Target &target,
    const QString &folder, const ImportProgress &progress = {});

/// importFolder, or importStoryBag where it is a bag. A bag says all of its stories itself; of
/// other folders what was asked for is said of each.
[[nodiscard]] Result<ImportReport> importFolderOrBag(
    store::Store &store, const ImportRequest &request, const ImportProgress &progress = {});

} // namespace tambo::archive
