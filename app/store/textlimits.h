// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/entity.h"

namespace tambo::store {

// How much people may write into one field, in UTF-16 units. Verbs ask; what other PCs wrote is
// taken as it is.
constexpr qsizetype mostInLine = 500; ///< a title, a name, a place
constexpr qsizetype mostInProse = 60'000; ///< a summary or a passage

[[nodiscard]] constexpr qsizetype mostLettersIn(const FieldInfo &field)
{
    return field.merge == Merge::Text ? mostInProse : mostInLine;
}

} // namespace tambo::store
