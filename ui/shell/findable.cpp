// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/findable.h"

namespace tambo::ui {

bool isMeant(const QString &foldedText, const QString &foldedWords)
{
    const QString text = u' ' + foldedText;
    const QStringList words = foldedWords.split(u' ', Qt::SkipEmptyParts);
    return !words.isEmpty()
        && std::all_of(words.begin(), words.end(),
            [&text](const QString &word) { return text.contains(u' ' + word); });
}

} // namespace tambo::ui
