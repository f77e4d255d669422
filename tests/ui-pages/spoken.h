// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>

class QWidget;

namespace tambo::ui::test {

/// What is wrong with a window for whoever uses it with a screen reader, a line for each: things
/// that can be used and have no name, no role or not the state they are in; two beside each other
/// that sound the same; inputs that no label speaks for. All by the tree that a reader walks.
[[nodiscard]] QStringList badlySpoken(QWidget &window);

/// Names and descriptions of that tree with words in no language; see untranslated().
[[nodiscard]] QStringList foreignSpoken(QWidget &window, const QSet<QString> &known);

} // namespace tambo::ui::test
