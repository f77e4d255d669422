// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace tambo::ui {

/// The one thing that somebody should do now, with the page on which she does it.
struct Attention {
    QString sentence; ///< empty: nothing
    QString action;
    QString page;

    bool operator==(const Attention &) const = default;
};

/// What it is computed from.
struct AttentionFacts {
    qsizetype disputes = 0; ///< records of which people keep two versions
    qsizetype onlyHere = 0; ///< original files of which there is no other copy
    QDateTime lastContact; ///< with the server; invalid: never
    qsizetype overdue = 0; ///< requests about personal data; 0 for whoever may not answer them
    qsizetype takes = 0; ///< recordings that never became a story
};

/// What somebody told, and nobody has saved, comes first. Then what the law has set a day for, then
/// disagreements: people wait for an answer. Then
/// work that a stolen or broken PC would take along, once nothing has left it for a week: until
/// then it may well leave by itself.
[[nodiscard]] Attention attentionOf(const AttentionFacts &facts, const QDateTime &now);

} // namespace tambo::ui
