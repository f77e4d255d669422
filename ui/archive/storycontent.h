// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/consents.h"
#include "app/archive/stories.h"
#include "app/archive/storylist.h"
#include "app/archive/transcriptrows.h"
#include "app/store/store.h"
#include "ui/sound/playback.h"

namespace tambo::ui {

/// Everything the story page shows, read in one go.
struct StoryContent {
    /// Where the original of its sound (or of its first picture) is.
    enum class Original { Shared, OnlyHere, NotYetHere };

    archive::StoryDetail detail;
    archive::AlignedTranscript transcript;
    archive::StoryKind kind = archive::StoryKind::Text;
    std::optional<archive::Media> sound; ///< its first sound or video
    QList<archive::Media> pictures;
    Original original = Original::Shared;
    bool own = true; ///< of this centre
    bool disputed = false; ///< somebody has to decide about it or a part of it
    RecordId maker; ///< the person who made it, where that is told
    archive::ConsentState consent = archive::ConsentState::Missing;
    bool editable = true; ///< also what lies in a group in which this centre takes part
};

[[nodiscard]] Result<StoryContent> readStory(
    store::Reader &reader, const store::Store &store, Id<archive::Story> id, const QDate &today);

/// The voice with which somebody allows it; nothing where none was recorded.
[[nodiscard]] SoundOpener voiceOf(const store::Store &store, const archive::Consent &consent);

/// The original, or its preview while the original has not arrived. The store outlives the opener.
[[nodiscard]] SoundOpener soundOf(const store::Store &store, const archive::Media &media);

} // namespace tambo::ui
