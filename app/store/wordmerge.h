// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace tambo::store {

/// Three-way merge of prose by words. Every program must come to the same text, for ever: an
/// algorithm is never changed, the next one gets the next number (golden tests in testwordmerge).
///
/// Algorithm 1:
/// 1. A text is cut into blanks (runs of white space), marks (single signs of ASCII and ¡ ¿ « » “ ”
///    ‘ ’ – — …) and words (runs of all else). The lists of both are fixed in wordmerge.cpp;
///    nothing depends on the Unicode version.
/// 2. `base` is compared with each side: common beginning, common end, and between them the
/// shortest
///    edit script of Myers, "An O(ND) Difference Algorithm" (1986), the greedy forward search that
///    prefers deletions where two paths are equally far. More than 1,024 edits: no merge.
/// 3. Runs of `base` that stand unchanged on both sides divide the text, provided they hold a word;
///    those of blanks and marks alone belong to the changes around them. So two changes next to
///    each other are a disagreement.
/// 4. Between them, the side that changed is taken; where both did, they must say the same.
///
/// nullopt: the sides disagree. Equal in `left` and `right`.
[[nodiscard]] std::optional<QString> mergeWords(
    QStringView base, QStringView left, QStringView right);

/// A stretch of a text, in UTF-16 units.
struct Stretch {
    qsizetype from = 0;
    qsizetype length = 0;

    bool operator==(const Stretch &) const = default;
};
/// Where `text` says something that `other` does not, for marks on a screen: whole words and marks,
/// ascending, blanks between two of them included. All of it where the two have too little in
/// common.
[[nodiscard]] QList<Stretch> differences(QStringView text, QStringView other);

} // namespace tambo::store
