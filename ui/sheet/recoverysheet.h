// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/store/recoverywords.h"
#include "ui/print/printed.h"

#include <QDate>

class QPainter;

namespace tambo::ui {

/// What is printed once and kept on paper.
struct RecoverySheet {
    enum class Reach {
        Centre, ///< the words of its founding
        Pc, ///< words that were made later, for one PC
    };
    QString name; ///< of the centre
    QString centre; ///< its id, as people write it
    QDate date;
    QStringList words;
    store::WordLanguage language = store::WordLanguage::Spanish; ///< of the words and of the sheet
    Reach reach = Reach::Centre;
};

/// Draws the sheet on a page of `size` tenths of a millimetre: the words numbered in columns, and a
/// QR code of the words in capitals without accents, joined by blanks.
void paintSheet(QPainter &painter, const QSize &size, const RecoverySheet &sheet);

/// The sheet as one page to print; at hand without waiting.
[[nodiscard]] Printed printedSheet(const RecoverySheet &sheet);

/// One PDF page, written aside and renamed. Needs a QGuiApplication. The words stand in the file:
/// it is to be printed and deleted.
[[nodiscard]] Result<> writeSheet(const QString &path, Paper paper, const RecoverySheet &sheet);

} // namespace tambo::ui
