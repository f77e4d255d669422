// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/storyrecord.h"
#include "app/formats/transcriptfile.h"

// Stories in the forms of others: as a table, on a map, as transcripts.
namespace tambo::archive {

/// Between several values of a field in one cell of a table.
inline constexpr char16_t valueSeparator[] = u" | ";

/// A CSV table: a column for each Dublin Core term (storyFields), a row for each story. A cell that
/// a spreadsheet would take for a formula stands behind an apostrophe.
[[nodiscard]] QByteArray storyTable(const QList<StoryRecord> &records);
/// A GeoJSON FeatureCollection; properties by the names of storyFields, as
/// a text, or a list of texts where there are several. Stories
/// of which nobody knows where they lie have no geometry.
[[nodiscard]] QByteArray storyMap(const QList<StoryRecord> &records);

/// What is said in a story, and its index, a file for each recording in which something is said or
/// marked; what belongs to none goes with the first. A story with nothing said gives one without
/// transcripts. The story's own language comes first.
[[nodiscard]] QList<formats::TranscriptFile> transcriptFilesOf(const StoryRecord &record);

/// A moment as an index point of OHMS, and back; story and recording are the caller's.
[[nodiscard]] formats::OhmsPoint pointOf(const Moment &moment);
/// In the first language. Subjects join the keywords; links and places are left out.
[[nodiscard]] Moment momentOf(const formats::OhmsPoint &point);

} // namespace tambo::archive
