// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <algorithm>

namespace tambo::store {

/// Without characters that are not seen: soft hyphens, joiners, marks of direction (Unicode general
/// category Cf), which come along with what people copy from elsewhere. Newer ones than FTS5 knows
/// (Unicode 6.1) would otherwise be letters of the word beside them.
[[nodiscard]] inline QString seenLetters(QString text)
{
    const auto unseen = [](QChar letter) { return letter.category() == QChar::Other_Format; };
    if (std::any_of(text.cbegin(), text.cend(), unseen))
        text.removeIf(unseen);
    return text;
}

} // namespace tambo::store
