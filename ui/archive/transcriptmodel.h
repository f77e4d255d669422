// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/transcriptrows.h"

#include <QAbstractListModel>

namespace tambo::ui {

/// What a story says, row by row, and which row is being said.
class TranscriptModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setTranscript(const archive::AlignedTranscript &transcript);
    [[nodiscard]] const QStringList &languages() const { return m_transcript.languages; }
    /// Which languages stand side by side, as indices of languages().
    void setColumns(const QList<int> &columns);
    [[nodiscard]] const QList<int> &columns() const { return m_columns; }

    [[nodiscard]] qint64 startMs(int row) const { return m_transcript.rows[row].startMs; }
    /// Empty where it is still to be written.
    [[nodiscard]] QString text(int row, int language) const;
    /// The row that is said at `ms`, or was said last; -1 before the first.
    [[nodiscard]] int rowAt(qint64 ms) const;
    void setPosition(qint64 ms);
    [[nodiscard]] int spokenRow() const { return m_spoken; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void spokenRowChanged(int row);

private:
    archive::AlignedTranscript m_transcript;
    QList<int> m_columns;
    int m_timed = 0; ///< rows with times come first
    int m_spoken = -1;
};

} // namespace tambo::ui
