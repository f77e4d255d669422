// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/importfolder.h"

// Stories from a table of another program (CSV), such as Omeka, Mukurtu or Terrastories, or one
// that somebody kept in a spreadsheet. The person sees what each column would become before
// anything comes in.
namespace tambo::archive {

struct StoryTable {
    QStringList headers;
    QList<QStringList> rows; ///< as long as `headers`
    QString folder; ///< of the file: names of recordings begin there
};

/// BadInput where it has no row below the headers. At most 20,000 rows.
[[nodiscard]] Result<StoryTable> readStoryTable(const QString &path);

/// The fields that a column may become, by StoryField::name; "files" names recordings and pictures,
/// and transcripts by their ending.
[[nodiscard]] QStringList tableFields();
/// For each column the field that its header names, or nothing: then it is left out. A field that
/// holds one text goes to one column, the likeliest.
[[nodiscard]] QStringList suggestedFields(const QStringList &headers);

/// A row as the story it would become.
struct TableStory {
    int row = 0; ///< from 1, as spreadsheets count: the headers are 1
    Story story;
    QStringList media; ///< paths
    QStringList transcripts; ///< paths
    QStringList problems; ///< a sentence for each value that could not be taken
};

/// The first `most` rows. `fields`: one for each column, as suggestedFields. Several columns of a
/// text are joined. A row without a title is called after its first file.
[[nodiscard]] QList<TableStory> storiesOf(
    const StoryTable &table, const QStringList &fields, qsizetype most = -1);

/// "14/08/2015", "c. 1962", "años 70", "1970-1975" as EDTF; nullopt where nobody can tell.
[[nodiscard]] std::optional<QString> toldFromTable(const QString &text);

struct TableRequest {
    QStringList fields; ///< as in storiesOf
    store::SpaceKind space = store::SpaceKind::Centre;
    QString language; ///< of rows that do not say it, likewise
    QString teller;
    QString place;
};

/// Adds them all, in one deed; a row that cannot be used does not keep the others out, and one that
/// is here already (its first file, or its title and teller) is skipped. Stopped or failed, nothing
/// stays. In the report, files are rows ("3"). Blocks: call it on a worker thread.
[[nodiscard]] Result<ImportReport> importStoryTable(store::Store &store, const StoryTable &table,
    const TableRequest &request, const ImportProgress &progress = {});

} // namespace tambo::archive
