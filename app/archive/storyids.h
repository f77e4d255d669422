// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/story.h"
#include "app/store/reader.h"

// How a person names a story on the command line or reads it out over the radio.
namespace tambo::archive {

/// "3.17": short, and stays the same, but on this PC only.
[[nodiscard]] QString shortNumber(Id<Story> id);

enum class Removed { Skip, Include };
/// Finds the story meant by its short number, its full id, or at least 6 letters with which exactly
/// one full id begins or ends. NotFound, or BadInput when several fit.
[[nodiscard]] Result<Id<Story>> findStory(
    store::Reader &reader, const QString &text, Removed removed = Removed::Skip);

} // namespace tambo::archive
