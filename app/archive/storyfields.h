// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/storyrecord.h"

#include <span>

// What a story is called by other archives: one row for each field, for every export and import.
namespace tambo::archive {

/// A field of a story and its Dublin Core term (DCMI Metadata Terms, dublincore.org). A field that
/// the story has itself is named by `text` or `words`: tables can bring it. Where there is `found`,
/// that is what leaves.
struct StoryField {
    const char *name; ///< as other programs of ours call it: "place"
    const char *term; ///< "dcterms:spatial"; several fields may share one
    QString Story::*text = nullptr;
    QStringList Story::*words = nullptr;
    QStringList (*found)(const StoryRecord &) = nullptr;
    /// What tables of others call it, besides name and term, parted by '|', the likeliest first: of
    /// Omeka, Mukurtu, Terrastories and people, in Spanish and English. As formats::folded.
    const char *headers = "";
};

/// In the order of columns.
[[nodiscard]] std::span<const StoryField> storyFields();
/// None empty.
[[nodiscard]] QStringList valuesOf(const StoryField &field, const StoryRecord &record);

} // namespace tambo::archive
