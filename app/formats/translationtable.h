// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QHash>
#include <QList>
#include <QStringList>
#include <optional>

namespace tambo::formats {

/// Sentences in several languages, side by side. Sentences match whatever their case, accents,
/// spaces and punctuation.
class TranslationTable
{
public:
    /// The first row names the languages ("Kichwa", "Español", "qug"…); other columns are left
    /// out. BadInput when fewer than two columns name a language.
    [[nodiscard]] static Result<TranslationTable> fromRows(const QList<QStringList> &rows);

    /// Codes, in the order of the columns.
    [[nodiscard]] QStringList languages() const;
    /// Sentences that have text in at least two languages.
    [[nodiscard]] int size() const;
    /// Nothing when the sentence is unknown or its cell is empty or "[MISSING]".
    [[nodiscard]] std::optional<QString> translate(
        const QString &sentence, QStringView from, QStringView to) const;

private:
    [[nodiscard]] int column(QStringView language) const;

    struct Column {
        QString language;
        int index = 0;
        QHash<QString, int> rows; // folded sentence -> row
    };
    QList<Column> m_columns;
    QList<QStringList> m_rows;
};

} // namespace tambo::formats
