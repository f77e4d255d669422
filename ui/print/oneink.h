// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QTextDocument;

namespace tambo::ui {

/// The grey that is as bright as that colour.
[[nodiscard]] QColor greyOf(const QColor &colour);

/// Leaves black and greys in a text: letters and lines turn grey, grounds go, and pictures lose
/// their colours.
void toOneInk(QTextDocument &document);

} // namespace tambo::ui
