// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/recoverywords.h"
#include "ui/cli/verb.h"
#include "ui/sheet/recoverysheet.h"

namespace tambo::ui::cli {

/// Of the verbs that make words.
constexpr Option wordLanguageOption{"lang", "es|en",
    QT_TRANSLATE_NOOP("Cli", "En qué idioma están las palabras; en español si no se dice.")};
constexpr Option sheetOption{"sheet", "ARCHIVO.pdf",
    QT_TRANSLATE_NOOP("Cli", "Guarda también la hoja para imprimir; bórrela después.")};
constexpr Option paperOption{
    "paper", "a4|letter", QT_TRANSLATE_NOOP("Cli", "El papel de la hoja; A4 si no se dice.")};
/// How words are shown: --lang, --sheet and --paper.
struct WordsWish {
    store::WordLanguage language = store::WordLanguage::Spanish;
    QString sheet; ///< empty: none
    Paper paper = Paper::A4;
};
/// BadInput where a value is none of those; the sheet must not be there yet.
[[nodiscard]] Result<WordsWish> wordsWish(const Call &call);
/// Numbered, one a line, unless JSON is wished for; and on paper.
[[nodiscard]] Result<> giveWords(Call &call, const WordsWish &wish, const RecoverySheet &sheet);
/// Asks for 24 words as a secret; their 32 bytes. Wipe them after use.
[[nodiscard]] Result<QByteArray> askWords(const QString &question);

} // namespace tambo::ui::cli
