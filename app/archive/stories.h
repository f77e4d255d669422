// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/consent.h"
#include "app/archive/moment.h"
#include "app/archive/passage.h"
#include "app/archive/preparemedia.h"
#include "app/formats/transcript.h"
#include "app/store/writer.h"

namespace tambo::archive {

/// A story to add. `story.space` says where; null is the centre's public space. Cues of the
/// transcripts become passages of the first sound or video.
struct NewStory {
    Story story;
    QList<PreparedMedia> media; ///< in the order they are shown
    QList<formats::Transcript> transcripts; ///< one per language
};

/// Everything about one story.
struct StoryDetail {
    Story story;
    QList<Media> media; ///< by position
    QList<Passage> passages; ///< by time, those without at the end
    QList<Moment> moments{}; ///< by time
    QList<Consent> consents{}; ///< by age
    store::SpaceKind spaceKind = store::SpaceKind::Public;
    CentreId centre;
    QString centreName; ///< empty while it is unknown
};

/// Denied unless the person who acts may add and change stories there: with Verb::Publish where
/// everybody reads them, else with Verb::RecordStories. A null space is the public one.
[[nodiscard]] Result<> allowStoryIn(store::Writer &writer, const SpaceId &space);
/// Adds a story with all its parts, or nothing. The media must lie in `blobs` (prepareMedia). After
/// an error the caller hands them to discardMedia.
[[nodiscard]] Result<Story> addStory(
    store::Writer &writer, const store::Blobs &blobs, NewStory newStory);
/// Saves what a person edited, tidied; BadInput says which field needs another look.
[[nodiscard]] Result<Story> saveStory(store::Writer &writer, Story story);
/// Adds or edits one passage of a story. Empty text removes a passage that was there.
[[nodiscard]] Result<Passage> savePassage(store::Writer &writer, Passage passage);
/// Hides the story with its media and passages.
[[nodiscard]] Result<> removeStory(store::Writer &writer, Id<Story> id);
/// Brings back what `removeStory` took, but not parts that were removed before it on their own.
[[nodiscard]] Result<> restoreStory(store::Writer &writer, Id<Story> id);

[[nodiscard]] Result<StoryDetail> story(
    store::Reader &reader, const store::Trust &trust, Id<Story> id);
[[nodiscard]] Result<QList<Media>> mediaOf(store::Reader &reader, Id<Story> id);
[[nodiscard]] Result<QList<Passage>> passagesOf(store::Reader &reader, Id<Story> id);

} // namespace tambo::archive
