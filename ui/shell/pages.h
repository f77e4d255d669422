// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/findable.h"

namespace tambo::ui {

/// One row of the pages table. A row with an icon also has a place on the rail.
struct PageRow {
    QString name; ///< as routes call it: "home", "memory", "story", "story-new", "sync"
    Module module = Module::Inicio;
    std::function<Page *(Context &context, QWidget *parent)>
        make; ///< called once, when first shown
    QString icon; ///< of the rail; empty for pages that are reached from others
    QString label; ///< translated, under the icon
    /// What of it the window's search finds by its words, of what this person may do now: the page
    /// itself and actions. None if it is not given.
    std::function<QList<Findable>(Context &context)> findables{};
    RecordSearch records{}; ///< likewise records, in the store
};

using PageTable = QList<PageRow>;

/// The pages that exist, in the order of the rail. A feature gives its rows in its pages.h.
[[nodiscard]] PageTable allPages();

} // namespace tambo::ui
