// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/translations.h"

#include "app/formats/csv.h"
#include "app/formats/language.h"

#include <QFile>

namespace tambo::archive {

namespace {

/// What the table gives for a transcript in another language; without cues when it knows nothing.
formats::Transcript translated(const formats::Transcript &transcript,
    const formats::TranslationTable &table, const QString &language)
{
    formats::Transcript result;
    result.language = language;
    for (const formats::Cue &cue : transcript.cues) {
        const auto text = table.translate(cue.text, transcript.language, language);
        if (text && !text->trimmed().isEmpty())
            result.cues.append({cue.startMs, cue.endMs, cue.speaker, *text});
    }
    return result;
}

} // namespace

Translations::Table *Translations::open(const QString &path)
{
    auto known = m_tables.find(path);
    if (known == m_tables.end()) {
        known = m_tables.emplace(path, std::nullopt).first;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return nullptr;
        // Most CSV files are no translations: what is not one is simply not used.
        const auto rows = formats::readCsv(file);
        if (!rows.ok())
            return nullptr;
        auto table = formats::TranslationTable::fromRows(*rows);
        if (table.ok())
            known->second = Table{*std::move(table), {}};
    }
    return known->second ? &*known->second : nullptr;
}

QString Translations::languageOf(const formats::Transcript &transcript, Table &table)
{
    const QStringList languages = table.table.languages();
    for (const QString &from : languages) {
        for (const QString &to : languages) {
            formats::Transcript named = transcript;
            named.language = from;
            if (from != to)
                table.known[from] += int(translated(named, table.table, to).cues.size());
        }
    }
    const auto best = std::max_element(table.known.begin(), table.known.end(),
        [](const auto &a, const auto &b) { return a.second < b.second; });
    if (best == table.known.end())
        return {};
    // Nothing known yet: tables begin with the language that is spoken.
    return best->second > 0 ? best->first : languages.first();
}

void Translations::append(QList<formats::Transcript> &transcripts, const Table &table)
{
    const qsizetype given = transcripts.size();
    for (const QString &language : table.table.languages()) {
        const bool there = std::any_of(transcripts.cbegin(), transcripts.cend(),
            [&](const auto &known) { return formats::sameLanguage(known.language, language); });
        if (there)
            continue;
        for (qsizetype i = 0; i < given; ++i) {
            auto result = translated(transcripts[i], table.table, language);
            if (!result.cues.isEmpty()) {
                transcripts.append(std::move(result));
                break;
            }
        }
    }
}

void Translations::complete(QList<formats::Transcript> &transcripts, const QStringList &tables)
{
    for (const QString &path : tables) {
        Table *table = open(path);
        if (!table)
            continue;
        for (formats::Transcript &transcript : transcripts) {
            if (transcript.language.isEmpty())
                transcript.language = languageOf(transcript, *table);
        }
        append(transcripts, *table);
    }
}

} // namespace tambo::archive
