// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QStringList>

namespace tambo::languages {

/// "%1", "%n" … of a sentence, each once, sorted: where the program puts in a name or a number.
[[nodiscard]] QStringList placeholdersOf(const QString &text);

/// BadInput, with a sentence that says what to mend, where a translation would lose something: a
/// placeholder, or the letter after & that a key chooses; or where it has one that the Spanish has
/// not.
[[nodiscard]] Result<> checkTranslation(const QString &source, const QString &text);

} // namespace tambo::languages
