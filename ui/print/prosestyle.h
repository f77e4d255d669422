// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

class QTextDocument;

namespace tambo::ui {

/// How a text with headings looks, on paper (lengths in tenths of a millimetre) or on the screen
/// (in pixels).
struct ProseStyle {
    QFont body;
    int heading[3] = {}; ///< sizes of the letters of the first three levels
    int lineHeight = 140; ///< percent of the letters' own
    int between = 0; ///< below a paragraph
    QColor text;
    QColor link;
};

/// Gives a text, as setHtml and setMarkdown leave it, the house's sizes, distances and colours.
void applyStyle(QTextDocument &document, const ProseStyle &style);

} // namespace tambo::ui
