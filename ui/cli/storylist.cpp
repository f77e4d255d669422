// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/storylist.h"

#include "app/formats/language.h"
#include "ui/cli/storytext.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

namespace tambo::ui::cli {

namespace {

struct Answer {
    QList<archive::StoryCard> cards;
    QStringList ids;
    qint64 all = 0;
};

Result<Answer> ask(store::Store &store, const archive::StoryFilter &filter)
{
    const auto trust = store.trust();
    return store
        .read([&, trust](store::Reader &reader) -> Result<Answer> {
            Answer answer;
            TAMBO_ASSIGN(answer.cards, archive::stories(reader, *trust, filter));
            TAMBO_ASSIGN(answer.all, archive::storyCount(reader, *trust, filter));
            for (const archive::StoryCard &card : std::as_const(answer.cards))
                answer.ids.append(reader.fullId(card.story.id.record));
            return answer;
        })
        .takeResult();
}

QJsonObject cardJson(const archive::StoryCard &card, const QString &id)
{
    QJsonObject object = storyJson(card.story, id);
    object.insert(QStringLiteral("kind"), kindName(card.kind));
    object.insert(QStringLiteral("space"), store::spaceName(card.spaceKind));
    object.insert(QStringLiteral("centreName"), card.centreName);
    object.insert(QStringLiteral("languages"), QJsonArray::fromStringList(card.languages));
    object.insert(QStringLiteral("durationMs"), card.durationMs);
    object.insert(QStringLiteral("photos"), card.photos);
    return object;
}

/// nullopt where it is neither absent nor a whole number that fits.
std::optional<int> number(const QString &text, int fallback)
{
    bool ok = true;
    const int value = text.isEmpty() ? fallback : text.toInt(&ok);
    return ok && value >= 0 ? std::optional(value) : std::nullopt;
}

Result<Exit> run(Call &call)
{
    archive::StoryFilter filter;
    filter.text = call.option("text");
    filter.teller = call.option("teller");
    filter.place = call.option("place");
    filter.language = formats::languageCode(call.option("language"));
    if (call.has("language") && filter.language.isEmpty())
        return call.misused(Cli::tr("No conozco ese idioma. Escriba «kichwa», «es», «shuar»."));
    const auto limit = number(call.option("limit"), 1000);
    const auto offset = number(call.option("skip"), 0);
    if (!limit || !offset)
        return call.misused(Cli::tr("«--limit» y «--skip» llevan un número."));
    filter.limit = *limit;
    filter.offset = *offset;
    if (call.has("space")) {
        filter.space = call.space(store::SpaceKind::Public);
        if (!filter.space)
            return call.misused(Cli::tr("«--space» es «public» o «centre»."));
    }
    for (const auto kind : {archive::StoryKind::Text, archive::StoryKind::Photo,
             archive::StoryKind::Voice, archive::StoryKind::Video}) {
        if (call.option("kind") == kindName(kind))
            filter.kind = kind;
    }
    if (call.has("kind") && !filter.kind)
        return call.misused(Cli::tr("«--kind» es «voice», «photo», «video» o «text»."));
    TAMBO_ASSIGN(const auto store, call.openStore());
    TAMBO_ASSIGN(const Answer answer, ask(*store, filter));
    QJsonArray array;
    for (qsizetype i = 0; i < answer.cards.size(); ++i) {
        if (call.json)
            array.append(cardJson(answer.cards[i], answer.ids[i]));
        else
            call.line(cardLine(answer.cards[i]));
    }
    if (call.json)
        call.print(array);
    else
        call.line(Cli::tr("%1 de %2 historias").arg(answer.cards.size()).arg(answer.all));
    return Exit::Ok;
}

constexpr Option options[] = {
    {"text", "PALABRAS", QT_TRANSLATE_NOOP("Cli", "Las que tienen o dicen estas palabras.")},
    {"kind", "CLASE", QT_TRANSLATE_NOOP("Cli", "voice, photo, video o text.")},
    {"teller", "PERSONA", QT_TRANSLATE_NOOP("Cli", "Las que cuenta esta persona.")},
    {"place", "LUGAR", QT_TRANSLATE_NOOP("Cli", "Las de este lugar.")},
    {"language", "IDIOMA", QT_TRANSLATE_NOOP("Cli", "Las que se oyen o leen en este idioma.")},
    {"space", "public|centre", QT_TRANSLATE_NOOP("Cli", "Las abiertas o las del centro.")},
    {"limit", "N", QT_TRANSLATE_NOOP("Cli", "Cuántas, a lo más.")},
    {"skip", "N", QT_TRANSLATE_NOOP("Cli", "Sin las primeras N.")},
};

} // namespace

constexpr Verb storyList{"story", "list", "",
    QT_TRANSLATE_NOOP("Cli", "Lista las historias, las últimas primero."), options, 0, 0, run,
    Free::Reads};

} // namespace tambo::ui::cli
