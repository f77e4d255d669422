// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

// What is written for the eye, as a voice should say it (interface.md, "Writing": read-aloud spells
// amounts as words). Voices of small programs know no money and no dates of Ecuador, and read
// "$ 1.284,50" letter by letter.
namespace tambo::ui {

/// A stretch of a text that is said at once.
struct Sentence {
    qsizetype from = 0;
    qsizetype length = 0; ///< both in UTF-16 units of the text it was cut from, without outer space

    bool operator==(const Sentence &) const = default;
};

/// The sentences of a text in their order; lines of a list are sentences too. Abbreviations of
/// titles ("Sra.") and initials do not end one.
[[nodiscard]] QList<Sentence> sentencesOf(const QString &text);

/// One sentence with its amounts ("$ 1.284,50"), percentages, dates ("14/07/2026", "14 jul"), times
/// ("16:20"), sizes ("38,4 MB") and numbers in words of `language`, and without signs that nobody
/// says (« · »).
[[nodiscard]] QString spokenText(const QString &sentence, QLocale::Language language);

} // namespace tambo::ui
