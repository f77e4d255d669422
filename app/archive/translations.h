// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/formats/transcript.h"
#include "app/formats/translationtable.h"

#include <map>
#include <vector>

namespace tambo::archive {

/// Translation tables found beside recordings, each read once.
class Translations
{
public:
    /// Names the language of transcripts that do not say it, if the tables know their sentences (or
    /// those of the transcripts before), and appends what the tables give in other languages.
    void complete(QList<formats::Transcript> &transcripts, const QStringList &tables);

private:
    struct Table {
        formats::TranslationTable table;
        std::map<QString, int> known; ///< language -> sentences of transcripts found in it so far
    };
    Table *open(const QString &path);
    [[nodiscard]] static QString languageOf(const formats::Transcript &transcript, Table &table);
    static void append(QList<formats::Transcript> &transcripts, const Table &table);

    std::map<QString, std::optional<Table>> m_tables;
};

} // namespace tambo::archive
