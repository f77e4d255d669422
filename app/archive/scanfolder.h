// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QDir>
#include <QList>
#include <QStringList>

namespace tambo::archive {

/// The files of one story to be: a recording with the photos and transcripts of its name, or a
/// photo alone. Paths are absolute.
struct StorySource {
    QStringList media; ///< the recording (or the photo) first
    QStringList transcripts; ///< "1.eaf", "1.vtt", "1.es.srt" beside "1.mp3"
    QStringList tables; ///< CSV files of its folder and the one above: perhaps translations

    bool operator==(const StorySource &) const = default;
};

struct FolderScan {
    QList<StorySource> stories;
    QStringList ignored; ///< neither sound, video, photo nor a transcript of one
};

/// Looks through a folder and the folders in it, by file names only; does not open files. Hidden
/// files are passed over, links to folders not followed.
[[nodiscard]] Result<FolderScan> scanFolder(const QDir &folder);

} // namespace tambo::archive
