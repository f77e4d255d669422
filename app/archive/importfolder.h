// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/intake.h"
#include "app/archive/scanfolder.h"

namespace tambo::archive {

struct ImportRequest {
    QString path; ///< a folder, or a zip or tar of one
    store::SpaceKind space = store::SpaceKind::Centre;
    QString language; ///< of recordings whose files do not say it; may be empty
    QString teller;
    QString place;
    QString recordedBy;
    std::optional<RecordId> by{}; ///< who asked for it; who sits there when it begins if empty
};

struct ImportStep {
    qsizetype done = 0; ///< stories dealt with
    qsizetype total = 0;
    QString file; ///< under way
    double fraction = 0; ///< of the whole, 0..1
};
using ImportProgress = std::function<bool(const ImportStep &)>; ///< false stops

struct RefusedFile {
    QString file; ///< inside the folder
    QString sentence; ///< why, for the person
};

struct ImportReport {
    QList<Story> added;
    QStringList skipped; ///< files this centre already holds
    QList<RefusedFile> refused;
    QStringList ignored; ///< see FolderScan
    qint64 bytes = 0; ///< of the originals added
    std::optional<Error> stopped; ///< why it ended early: Cancelled, disk full… Nothing came in
    qint64 deed = 0; ///< of the store (app/store/undo.h): all that came in. 0: none
};

/// Adds the recordings and photos of a folder as stories. A file that cannot be used does not keep
/// the others out. First all files are made ready, which may take longer than there is electricity
/// for: after a power cut, running it again goes on with those that are not (app/store/staged.h).
/// Then the stories are written in one transaction and are one deed. Stopped or failed, nothing
/// stays. Blocks: call it on a worker thread; `progress` is also called on the store's own.
[[nodiscard]] Result<ImportReport> importFolder(
    store::Store &store, const ImportRequest &request, const ImportProgress &progress = {});

} // namespace tambo::archive
