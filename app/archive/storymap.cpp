// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/storymap.h"

#include "app/archive/sql.h"

namespace tambo::archive {

Result<QList<PlacedStory>> placedStories(store::Reader &reader, const QDate &today)
{
    QList<PlacedStory> placed;
    store::Statement rows = reader.database().prepare(
        QByteArray("SELECT id, title, teller, position FROM p_story"
                   " WHERE hidden = 0 AND position IS NOT NULL AND id NOT IN")
        + sql::withheldStories + "ORDER BY title, id");
    rows.bind(1, today.toString(Qt::ISODate));
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == store::Statement::Step::Done)
            return placed;
        if (const auto at = positionIn(rows.text(3)))
            placed.append({Id<Story>{rows.dot(0)}, rows.text(1), rows.text(2), *at});
    }
}

} // namespace tambo::archive
