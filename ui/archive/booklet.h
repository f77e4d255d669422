// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/storylist.h"
#include "app/store/store.h"
#include "ui/print/printed.h"

namespace tambo::ui {

struct BookletWish {
    QString title;
    QString centre; ///< who made it
    QList<Id<archive::Story>> stories{}; ///< in this order; empty: those of the filter
    archive::StoryFilter filter{}; ///< at most as many as its limit
    QDate today;
};

/// Stories as a booklet: cover, contents, a page of its own for each, two pages on each side of the
/// paper in the order in which they lie once the sheets are folded and stapled. Printed on both
/// sides, turned over the short edge. Stories that may not be printed, or are withheld, are left
/// out.
[[nodiscard]] Printed printedBooklet(const BookletWish &wish, store::Store &store);

/// Which pages of `count`, from 0, lie on each side of folded sheets: left and right of the first
/// side, of the second, and so on; -1 for an empty one. Four to a sheet.
[[nodiscard]] QList<std::pair<int, int>> imposed(int count);

} // namespace tambo::ui
