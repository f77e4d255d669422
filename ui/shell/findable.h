// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "ui/shell/page.h"

namespace tambo::ui {

/// Something that the search of the window can find and Enter opens: a page, something to do, a
/// chapter of the help, a record.
struct Findable {
    enum class Group { Records, Pages, Actions, Help };

    Group group = Group::Pages;
    QString title;
    QString caption; ///< below the title, where it is or what key does it too
    QString words; ///< found by these too, and not shown
    Route route; ///< where it leads
    std::function<void()> act{}; ///< what it does instead of leading somewhere
};

/// What somebody types means this: all the words, or beginnings of words, are in it. Accents and
/// capitals do not matter. Both as formats::folded gives them.
[[nodiscard]] bool isMeant(const QString &foldedText, const QString &foldedWords);

/// Looks for records without blocking: `found` is called on the window's thread, unless `receiver`
/// is gone by then.
using RecordSearch = std::function<void(Context &context, const QString &words, QObject *receiver,
    std::function<void(const Result<QList<Findable>> &)> found)>;

} // namespace tambo::ui
