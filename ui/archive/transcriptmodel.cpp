// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/transcriptmodel.h"

#include "ui/archive/words.h"

namespace tambo::ui {

void TranscriptModel::setTranscript(const archive::AlignedTranscript &transcript)
{
    beginResetModel();
    m_transcript = transcript;
    m_timed = int(std::count_if(transcript.rows.begin(), transcript.rows.end(),
        [](const archive::TranscriptRow &row) { return row.startMs >= 0; }));
    m_columns.clear();
    for (int i = 0; i < std::min<int>(2, int(transcript.languages.size())); ++i)
        m_columns.append(i);
    m_spoken = -1;
    endResetModel();
}

void TranscriptModel::setColumns(const QList<int> &columns)
{
    if (columns == m_columns)
        return;
    Q_EMIT layoutAboutToBeChanged();
    m_columns = columns;
    Q_EMIT layoutChanged();
}

QString TranscriptModel::text(int row, int language) const
{
    QStringList parts;
    for (const archive::Passage &passage : m_transcript.rows[row].cells.value(language))
        parts.append(passage.text);
    return parts.join(u'\n');
}

int TranscriptModel::rowAt(qint64 ms) const
{
    const auto first = m_transcript.rows.begin();
    const auto after = std::upper_bound(first, first + m_timed, ms,
        [](qint64 at, const archive::TranscriptRow &row) { return at < row.startMs; });
    return int(after - first) - 1;
}

void TranscriptModel::setPosition(qint64 ms)
{
    const int row = rowAt(ms);
    if (row == m_spoken)
        return;
    for (const int changed : {std::exchange(m_spoken, row), row}) {
        if (changed >= 0)
            Q_EMIT dataChanged(index(changed), index(changed));
    }
    Q_EMIT spokenRowChanged(row);
}

int TranscriptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_transcript.rows.size());
}

QVariant TranscriptModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    QStringList parts;
    if (role == Qt::AccessibleTextRole && startMs(index.row()) >= 0)
        parts.append(spokenClock(startMs(index.row())));
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        for (const int column : m_columns)
            parts.append(text(index.row(), column));
        parts.removeAll(QString());
        return parts.join(QStringLiteral(". "));
    }
    return {};
}

} // namespace tambo::ui
