// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/stories.h"
#include "app/store/store.h"

// Adding stories from files, start to end. These functions block: call them on a worker thread.
namespace tambo::archive {

/// Where new records go, and the key their files are sealed with.
struct Target {
    SpaceId space;
    std::optional<store::SpaceKey> key; ///< none for the public space
    RecordId by{}; ///< who asked for it, whoever sits there when the files are ready
};
/// Denied while this PC is not (yet) a member of its centre.
[[nodiscard]] Result<Target> targetOf(const store::Store &store, store::SpaceKind kind);
/// A group's space. Denied where this PC may not write (any more).
[[nodiscard]] Result<Target> targetOf(const store::Store &store, const SpaceId &group);

/// Asks there whether `by` may (allowStoryIn). Writes the story in one transaction; if that fails
/// its files leave the blob folder again.
[[nodiscard]] Result<Story> addPrepared(store::Store &store, NewStory newStory, RecordId by);

/// Prepares the files, in their order, and adds the story: all of it or nothing. A take among them
/// (takes.h) brings its marks along, and is gone from the unsaved ones afterwards.
[[nodiscard]] Result<Story> addFromFiles(store::Store &store, const Target &target, Story story,
    const QStringList &media, const QList<formats::Transcript> &transcripts,
    const Progress &progress = {});
[[nodiscard]] Result<Story> addFromFiles(store::Store &store, store::SpaceKind kind, Story story,
    const QStringList &media, const QList<formats::Transcript> &transcripts,
    const Progress &progress = {});

/// A transcript file (by its ending, formats::transcriptForms) with a language for each part: the
/// file's own word, the name of the tier, or the file's name ("stem.es.vtt"). Empty when nothing
/// says it.
[[nodiscard]] Result<QList<formats::Transcript>> readTranscripts(const QString &path);

} // namespace tambo::archive
