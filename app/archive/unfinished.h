// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/storylist.h"

namespace tambo::archive {

/// A story of the own centre at which somebody can go on, and the first thing it lacks.
struct UnfinishedStory {
    enum class Lacks { Teller, Transcript, Summary };

    RecordId story;
    QString title;
    StoryKind kind = StoryKind::Text;
    Lacks lacks = Lacks::Summary;
    qint64 untranscribedMs = 0; ///< of all its sounds and videos, after their last passage

    bool operator==(const UnfinishedStory &) const = default;
};

/// The newest first, at most `limit`, of the usable among the last few hundred stories that were
/// added or came: who looks for an older gap searches the archive. A story told in words needs
/// neither a transcript nor a summary. A few seconds without words at the end of a recording are no
/// gap.
[[nodiscard]] Result<QList<UnfinishedStory>> unfinishedStories(store::Reader &reader,
    const store::Trust &trust, const CentreId &own, int limit,
    const QDate &today = QDate::currentDate());

} // namespace tambo::archive
