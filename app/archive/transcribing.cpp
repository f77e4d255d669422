// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/transcribing.h"

#include <climits>

namespace tambo::archive {

namespace {

TranscriptRow gapRow(int startMs, int endMs, qsizetype columns)
{
    TranscriptRow row{startMs, endMs, {}};
    row.cells.resize(columns);
    return row;
}

/// Its columns are those of `languages`, whichever of them occur.
AlignedTranscript withColumns(AlignedTranscript aligned, const QStringList &languages)
{
    for (TranscriptRow &row : aligned.rows) {
        QList<QList<Passage>> cells(languages.size());
        for (qsizetype i = 0; i < aligned.languages.size(); ++i)
            cells[languages.indexOf(aligned.languages[i])] = row.cells[i];
        row.cells = std::move(cells);
    }
    aligned.languages = languages;
    return aligned;
}

} // namespace

std::optional<Passage> Writing::passage(qsizetype row) const
{
    const QList<Passage> &cell = transcript.rows[row].cells.first();
    return cell.isEmpty() ? std::nullopt : std::optional(cell.first());
}

qsizetype Writing::nextGap(qsizetype row) const
{
    for (qsizetype i = row + 1; i < transcript.rows.size(); ++i) {
        if (transcript.rows[i].cells.first().isEmpty())
            return i;
    }
    return -1;
}

qsizetype Writing::gaps() const
{
    return std::count_if(transcript.rows.begin(), transcript.rows.end(),
        [](const TranscriptRow &row) { return row.cells.first().isEmpty(); });
}

Writing writingOf(const QList<Passage> &passages, const QString &language,
    const std::optional<QString> &beside, qint64 durationMs)
{
    QStringList languages{language};
    if (beside && *beside != language)
        languages.append(*beside);
    QList<Passage> wanted;
    for (const Passage &passage : passages) {
        if (languages.contains(passage.language))
            wanted.append(passage);
    }
    AlignedTranscript aligned = withColumns(alignPassages(wanted, language), languages);
    const int end = int(std::clamp<qint64>(durationMs, 0, INT_MAX));
    QList<TranscriptRow> rows;
    int said = 0; // all before it is somebody's
    const auto fill = [&](int until) {
        if (until - said >= shortestGapMs || (until > said && rows.isEmpty() && until == end))
            rows.append(gapRow(said, until, languages.size()));
    };
    bool closed = false; // rows without times stand behind the last gap
    for (const TranscriptRow &row : std::as_const(aligned.rows)) {
        if (row.startMs >= 0) {
            fill(row.startMs);
            said = std::max(said, row.endMs);
        } else if (!std::exchange(closed, true)) {
            fill(end);
        }
        rows.append(row);
    }
    if (!closed)
        fill(end);
    if (end == 0)
        rows.append(gapRow(Passage::untimed, Passage::untimed, languages.size()));
    aligned.rows = rows;
    return {aligned};
}

} // namespace tambo::archive
