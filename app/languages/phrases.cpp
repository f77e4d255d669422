// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages/phrases.h"

#include "app/languages/placeholders.h"
#include "app/languages/texts.h"
#include "app/people/persons.h"
#include "app/store/textlimits.h"

#include <QRegularExpression>

namespace tambo::languages {

namespace {

Error badInput(const QString &sentence)
{
    return fail(Error::Kind::BadInput, sentence);
}

/// Whether `a` is to be shown, and not `b`. Ids are of no use here: each PC numbers differently.
bool isBefore(const Phrase &a, const Phrase &b, const SpaceId &own)
{
    const auto rank = [&](const Phrase &phrase) {
        return std::tuple(phrase.space == own, phrase.reviewed, phrase.when, phrase.text,
            phrase.sound.toByteArray());
    };
    return rank(a) > rank(b);
}

Result<std::optional<Phrase>> ofThisCentre(
    store::Reader &reader, const SpaceId &own, const Phrase &like)
{
    TAMBO_ASSIGN(const auto known,
        reader.list<Phrase>({.where = "language = ? AND source = ?",
            .args = {store::Value(like.language), store::Value(like.source)}}));
    std::optional<Phrase> best;
    for (const Phrase &each : known) {
        if (each.space == own && keyOf(each) == keyOf(like)
            && (!best || isBefore(each, *best, own)))
            best = each;
    }
    return best;
}

} // namespace

bool isLanguageCode(const QString &code)
{
    static const QRegularExpression tag(QStringLiteral("^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$"));
    return tag.match(code).hasMatch();
}

Result<Language> saveLanguage(store::Writer &writer, Language language)
{
    TAMBO_TRY(people::allow(writer, people::Verb::Publish));
    for (QString *line : {&language.code, &language.name, &language.spanishName}) {
        *line = line->simplified();
        if (line->size() > store::mostInLine)
            return badInput(Languages::tr("El nombre es demasiado largo."));
    }
    if (!isLanguageCode(language.code))
        return badInput(Languages::tr("El código no se entiende. Escriba como «jiv» o «qu-EC»."));
    if (language.name.isEmpty())
        return badInput(Languages::tr("Escriba cómo se llama el idioma."));
    if (language.base.isEmpty())
        language.base = QStringLiteral("es");
    if (language.licence.isEmpty())
        language.licence = QStringLiteral("CC0-1.0");
    if (language.id.isNull()) {
        TAMBO_ASSIGN(const auto same,
            writer.list<Language>({.where = "code = ?", .args = {store::Value(language.code)}}));
        for (const Language &each : same) {
            if (writer.canWriteIn(each.space))
                return badInput(Languages::tr("Ese idioma ya está empezado: %1.").arg(each.name));
        }
    }
    TAMBO_TRY(writer.save(language));
    return language;
}

Result<QList<Language>> languagesHere(store::Reader &reader, const SpaceId &own)
{
    TAMBO_ASSIGN(auto all, reader.list<Language>({.order = "name, code"}));
    QList<Language> chosen;
    for (const Language &each : std::as_const(all)) {
        const auto same = std::find_if(chosen.begin(), chosen.end(),
            [&](const Language &other) { return other.code == each.code; });
        if (same == chosen.end())
            chosen.append(each);
        else if (each.space == own)
            *same = each;
    }
    return chosen;
}

Result<Phrase> savePhrase(store::Writer &writer, const SpaceId &own, const Phrase &phrase)
{
    TAMBO_ASSIGN(const auto known, ofThisCentre(writer, own, phrase));
    return savePhraseOver(writer, own, known, phrase);
}

Result<Phrase> savePhraseOver(
    store::Writer &writer, const SpaceId &own, const std::optional<Phrase> &known, Phrase phrase)
{
    TAMBO_TRY(people::allow(writer, people::Verb::Publish));
    phrase.text = phrase.text.trimmed();
    phrase.by = phrase.by.simplified().left(store::mostInLine);
    if (!phrase.text.isEmpty())
        TAMBO_TRY(checkTranslation(phrase.source, phrase.text));
    phrase.id = known ? known->id : Id<Phrase>{};
    phrase.version = known ? known->version : store::Version{};
    phrase.space = own;
    if (phrase.text.isEmpty() && phrase.sound.isNull()) {
        if (known)
            TAMBO_TRY(writer.remove(known->id));
        return phrase;
    }
    TAMBO_TRY(writer.save(phrase));
    return phrase;
}

Result<QHash<PhraseKey, Phrase>> phrasesIn(
    store::Reader &reader, const SpaceId &own, const QString &language)
{
    TAMBO_ASSIGN(const auto all,
        reader.list<Phrase>({.where = "language = ?", .args = {store::Value(language)}}));
    QHash<PhraseKey, Phrase> chosen;
    for (const Phrase &each : all) {
        const auto known = chosen.constFind(keyOf(each));
        if (known == chosen.cend() || isBefore(each, *known, own))
            chosen.insert(keyOf(each), each);
    }
    return chosen;
}

} // namespace tambo::languages
