// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/storyrecord.h"

// The pages of a listening copy (listeningcopy.h): HTML5 that needs no other file but the media,
// plays in any browser since about 2014, and without scripts too. Whatever people wrote is escaped.
namespace tambo::archive {

/// A recording or picture as it lies in the copy.
struct ListeningFile {
    Media media;
    QString
        path; ///< "archivos/001-1.mp3", from the copy's folder; empty where the file is not here
    QString mimeType; ///< of what lies there: the original's or the preview's
};

struct ListeningStory {
    StoryRecord record;
    QString page; ///< "historias/001-la-minga.html", from the copy's folder
    QList<ListeningFile> files; ///< as StoryDetail::media
};

/// `title`: the copy's. `language`: of the sentences of the program, for screen readers.
[[nodiscard]] QByteArray listeningIndex(
    const QString &title, const QString &language, const QList<ListeningStory> &stories);
/// One story: its media, its moments, and what is said, languages side by side; whoever presses a
/// time hears it from there.
[[nodiscard]] QByteArray listeningStory(const ListeningStory &story, const QString &language);
/// LEAME.txt: what this folder is and how to open it.
[[nodiscard]] QByteArray listeningReadme(const QString &title, qsizetype stories);

} // namespace tambo::archive
