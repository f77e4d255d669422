// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/stories.h"
#include "app/archive/storylist.h"

#include <QPointF>
#include <optional>

// Stories as they leave the archive: everything of each, read in one moment.
namespace tambo::archive {

struct StoryRecord {
    StoryDetail detail;
    QString fullId; ///< Reader::fullId
};

/// The stories that the filter finds, in its order.
[[nodiscard]] Result<QList<StoryRecord>> storyRecords(
    store::Reader &reader, const store::Trust &trust, const StoryFilter &filter);
/// The story meant by `number` (findStory). Denied, without a word of what is in it, where it lies
/// in a space of another kind than `kind`, or is withheld (consents.h).
[[nodiscard]] Result<StoryRecord> storyRecord(
    store::Reader &reader, const store::Trust &trust, const QString &number, store::SpaceKind kind);

/// Where a story is on the map: x longitude, y latitude, degrees of WGS 84. What a person has
/// shown, else that of its first recording or picture that has one.
[[nodiscard]] std::optional<QPointF> placeOnMap(const StoryDetail &detail);
[[nodiscard]] StoryKind kindOf(const StoryDetail &detail);
/// The story's own language first, then those of its passages, as they come.
[[nodiscard]] QStringList languagesOf(const StoryDetail &detail);

/// A name for a file or folder that every disk takes, also FAT: "la-minga-del-agua". At most 48
/// letters a to z, numbers and hyphens; `fallback` where nothing of the title is left.
[[nodiscard]] QString fileNameFor(const QString &title, const QString &fallback);

} // namespace tambo::archive
