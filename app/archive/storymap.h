// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/position.h"
#include "app/archive/storylist.h"

namespace tambo::archive {

/// A story whose place somebody has shown on the map.
struct PlacedStory {
    Id<Story> id;
    QString title;
    QString teller;
    Position at;
};

/// All that are usable on that day (consents.h), by title. What cannot be understood as a position
/// is left out.
[[nodiscard]] Result<QList<PlacedStory>> placedStories(
    store::Reader &reader, const QDate &today = QDate::currentDate());

} // namespace tambo::archive
