// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace tambo::ui {

/// Lets `change` alter the format of every piece of a block, and of what is still to be written in
/// it (numbers and dots of lists look like that).
template<typename F> void changeLetters(QTextDocument &document, const QTextBlock &block, F change)
{
    struct Piece {
        int from;
        int length;
        QTextCharFormat format;
    };
    QList<Piece> pieces; // first all of them: what is changed is no longer where it was
    for (auto at = block.begin(); !at.atEnd(); ++at)
        pieces.append(
            {at.fragment().position(), at.fragment().length(), at.fragment().charFormat()});
    for (Piece &piece : pieces) {
        change(piece.format);
        QTextCursor cursor(&document);
        cursor.setPosition(piece.from);
        cursor.setPosition(piece.from + piece.length, QTextCursor::KeepAnchor);
        cursor.setCharFormat(piece.format);
    }
    QTextCharFormat letters = block.charFormat();
    change(letters);
    QTextCursor(block).setBlockCharFormat(letters);
}

} // namespace tambo::ui
