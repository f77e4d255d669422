// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pages.h"

// What the window itself lets people find, and how what is found is chosen.
namespace tambo::ui {

/// What the keys of the window do, for ownFinds.
struct ShellActs {
    Context &context;
    std::function<void()> nextLook;
    std::function<void(int step)> stepScale;
    std::function<void()> listen;
    std::function<void()> print; ///< empty: this page has nothing for paper
    std::function<void()> help;
};
[[nodiscard]] QList<Findable> ownFinds(const ShellActs &acts);

/// Those that the words mean, the ones with the words in their title first.
[[nodiscard]] QList<Findable> meant(const QList<Findable> &all, const QString &words);

[[nodiscard]] QList<RecordSearch> recordsOf(const PageTable &pages);

} // namespace tambo::ui
