// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/languages/language.h"
#include "app/languages/phrase.h"
#include "app/store/writer.h"

namespace tambo::languages {

/// "jiv", "qu-EC": a BCP 47 tag (RFC 5646) of language, and perhaps script, region, variant.
[[nodiscard]] bool isLanguageCode(const QString &code);

/// Begins a language, or saves what was changed of one. BadInput where its code or name makes no
/// sense, or the centre translates into it already.
[[nodiscard]] Result<Language> saveLanguage(store::Writer &writer, Language language);
/// All of them by name; of one code the one of `own`, the public space of this centre.
[[nodiscard]] Result<QList<Language>> languagesHere(store::Reader &reader, const SpaceId &own);

/// Saves what somebody wrote, in place of what this centre had for that sentence. An empty text
/// without a recording takes it away. BadInput where the program would lose something
/// (placeholders.h). The time must be set.
[[nodiscard]] Result<Phrase> savePhrase(
    store::Writer &writer, const SpaceId &own, const Phrase &phrase);
/// The same, where it is known what there was.
[[nodiscard]] Result<Phrase> savePhraseOver(
    store::Writer &writer, const SpaceId &own, const std::optional<Phrase> &known, Phrase phrase);

/// One for each sentence that has a translation or a recording: of this centre before those of
/// others that it follows, then reviewed before drafts, then the last written.
[[nodiscard]] Result<QHash<PhraseKey, Phrase>> phrasesIn(
    store::Reader &reader, const SpaceId &own, const QString &language);

} // namespace tambo::languages
