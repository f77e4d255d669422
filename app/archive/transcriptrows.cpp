// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/transcriptrows.h"

#include <algorithm>

namespace tambo::archive {

namespace {

/// Shared time in ms; one more than that, so that touching a moment without length counts.
qint64 overlap(const TranscriptRow &row, const Passage &passage)
{
    const qint64 start = std::max(row.startMs, passage.startMs);
    const qint64 end = std::min(row.endMs, std::max(passage.startMs, passage.endMs));
    const bool moment = row.startMs == row.endMs || passage.endMs <= passage.startMs;
    return std::max<qint64>(0, end - start + (moment ? 1 : 0));
}

/// Index of the best row among the first `count`, or -1.
qsizetype bestRow(const QList<TranscriptRow> &rows, qsizetype count, const Passage &passage)
{
    qsizetype best = -1;
    qint64 most = 0;
    for (qsizetype i = 0; i < count; ++i) {
        if (const qint64 shared = overlap(rows[i], passage); shared > most) {
            most = shared;
            best = i;
        }
    }
    return best;
}

QStringList languagesOf(const QList<Passage> &passages, const QString &first)
{
    QStringList languages;
    for (const Passage &passage : passages) {
        if (!languages.contains(passage.language))
            languages.append(passage.language);
    }
    if (const auto at = languages.indexOf(first); at > 0)
        languages.move(at, 0);
    return languages;
}

TranscriptRow rowFor(const Passage &passage, qsizetype columns)
{
    TranscriptRow row;
    row.startMs = passage.startMs;
    row.endMs = std::max(passage.startMs, passage.endMs);
    row.cells.resize(columns);
    return row;
}

} // namespace

AlignedTranscript alignPassages(const QList<Passage> &passages, const QString &firstLanguage)
{
    AlignedTranscript aligned;
    aligned.languages = languagesOf(passages, firstLanguage);
    const qsizetype columns = aligned.languages.size();
    QList<TranscriptRow> timed;
    QList<TranscriptRow> untimed;
    for (qsizetype column = 0; column < columns; ++column) {
        const qsizetype before = timed.size();
        qsizetype nextUntimed = 0;
        for (const Passage &passage : passages) {
            if (passage.language != aligned.languages[column])
                continue;
            QList<TranscriptRow> &rows = passage.isTimed() ? timed : untimed;
            qsizetype at = passage.isTimed() ? bestRow(timed, before, passage) : nextUntimed++;
            if (at < 0 || at >= rows.size()) {
                rows.append(rowFor(passage, columns));
                at = rows.size() - 1;
            }
            rows[at].cells[column].append(passage);
        }
        std::stable_sort(timed.begin(), timed.end(), [](const auto &a, const auto &b) {
            return std::pair(a.startMs, a.endMs) < std::pair(b.startMs, b.endMs);
        });
    }
    for (TranscriptRow &row : timed) {
        for (auto &cell : row.cells)
            std::stable_sort(cell.begin(), cell.end(),
                [](const Passage &a, const Passage &b) { return a.startMs < b.startMs; });
    }
    aligned.rows = timed + untimed;
    return aligned;
}

} // namespace tambo::archive
