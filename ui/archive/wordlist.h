// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QLineEdit;

// Several things in one line: "semillas, minga".
namespace tambo::ui {

[[nodiscard]] QString joinedWords(const QStringList &words);
/// Each once, without what is empty.
[[nodiscard]] QStringList wordsOf(const QString &line);
/// Offers those while somebody types the last of several.
void completeWords(QLineEdit *edit, const QStringList &words);

} // namespace tambo::ui
