// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages/phrases.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

namespace tambo::ui::cli {

namespace {

struct Row {
    languages::Language language;
    qsizetype phrases = 0;
    qsizetype reviewed = 0;
};

Result<QList<Row>> ask(store::Store &store)
{
    const SpaceId own = store.space(store::SpaceKind::Public);
    return store
        .read([own](store::Reader &reader) -> Result<QList<Row>> {
            QList<Row> rows;
            TAMBO_ASSIGN(const auto all, languages::languagesHere(reader, own));
            for (const languages::Language &language : all) {
                TAMBO_ASSIGN(const auto phrases, languages::phrasesIn(reader, own, language.code));
                const auto reviewed = std::count_if(phrases.cbegin(), phrases.cend(),
                    [](const languages::Phrase &phrase) { return phrase.reviewed; });
                rows.append({language, phrases.size(), reviewed});
            }
            return rows;
        })
        .takeResult();
}

Result<Exit> run(Call &call)
{
    TAMBO_ASSIGN(const auto store, call.openStore());
    TAMBO_ASSIGN(const auto rows, ask(*store));
    QJsonArray all;
    for (const Row &row : rows) {
        all.append(QJsonObject{{QStringLiteral("language"), row.language.code},
            {QStringLiteral("name"), row.language.name},
            {QStringLiteral("licence"), row.language.licence},
            {QStringLiteral("phrases"), row.phrases}, {QStringLiteral("reviewed"), row.reviewed}});
        if (!call.json)
            call.line(Cli::tr("%1  %2: %3 frases, %4 revisadas")
                    .arg(row.language.code, -8)
                    .arg(row.language.name)
                    .arg(row.phrases)
                    .arg(row.reviewed));
    }
    if (call.json)
        call.print(all);
    else if (rows.isEmpty())
        call.line(Cli::tr("Nadie ha empezado a traducir todavía."));
    return Exit::Ok;
}

} // namespace

constexpr Verb languageList{"language", "list", "",
    QT_TRANSLATE_NOOP("Cli", "Muestra los idiomas a los que se traduce aquí."), {}, 0, 0, run,
    Free::Reads};

} // namespace tambo::ui::cli
