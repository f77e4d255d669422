// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/passage.h"
#include "app/store/reader.h"

#include <QDate>
#include <QSet>

namespace tambo::archive {

/// A search result: the story, and the passage where the words are said, if they are.
struct StoryHit {
    Story story;
    std::optional<Passage> passage; ///< play from its startMs in its media
};

/// Stories whose title, words or passages begin with all the given words; each story once. Those
/// found by their own words come first, with the best passage if one fits as well. Where no record
/// holds all the words, stories that hold them together: "juana ceniza" finds what Juana says.
[[nodiscard]] Result<QList<StoryHit>> searchStories(store::Reader &reader, const QString &words,
    int limit = 100, const QDate &today = QDate::currentDate());

/// The ids of those stories, without order and, up to some thousands, without limit; withheld ones
/// (consents.h) too.
[[nodiscard]] Result<QSet<Dot>> storiesSaying(store::Reader &reader, const QString &words);
/// Of stories that are withheld on that day.
[[nodiscard]] Result<QSet<Dot>> withheldStories(store::Reader &reader, const QDate &today);

} // namespace tambo::archive
