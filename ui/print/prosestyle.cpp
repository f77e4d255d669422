// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/prosestyle.h"

#include "ui/print/letters.h"

#include <QTextList>
#include <QTextTable>
#include <algorithm>

namespace tambo::ui {

namespace {

/// Qt makes headings a step larger or smaller than the text; the house has sizes of its own.
void styleLetters(QTextCharFormat &format, int level, const ProseStyle &style)
{
    format.clearProperty(QTextFormat::FontSizeAdjustment);
    if (level > 0) {
        format.setProperty(QTextFormat::FontPixelSize, style.heading[std::min(level, 3) - 1]);
        format.setFontWeight(QFont::Bold);
    }
    if (format.isAnchor())
        format.setForeground(style.link);
    else if (!format.hasProperty(QTextFormat::ForegroundBrush))
        format.setForeground(style.text);
}

/// Of a picture the height of its line is its own.
bool isPicture(const QTextBlock &block)
{
    return block.begin() != block.end() && block.begin().fragment().charFormat().isImageFormat();
}

} // namespace

void applyStyle(QTextDocument &document, const ProseStyle &style)
{
    document.setDefaultFont(style.body);
    document.setIndentWidth(style.body.pixelSize() * 1.6);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        changeLetters(
            document, block, [&](QTextCharFormat &format) { styleLetters(format, level, style); });
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int height = isPicture(block) ? 100 : level > 0 ? 110 : style.lineHeight;
        format.setLineHeight(height, QTextBlockFormat::ProportionalHeight);
        const bool inTable = cursor.currentTable() != nullptr;
        format.setTopMargin(level > 1 ? style.between : 0);
        format.setBottomMargin(inTable ? 0
                : block.textList()     ? style.between * 0.4
                : level > 0            ? style.between * 0.5
                                       : style.between);
        cursor.setBlockFormat(format);
    }
}

} // namespace tambo::ui
