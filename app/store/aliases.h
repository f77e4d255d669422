// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/change.h"
#include "app/store/sqlite.h"

#include <QHash>

namespace tambo::store {

/// Ids of records that were created in a branch that lost, and by which ids they go since somebody
/// wrote them a second time (forks.h). Where the trunk has a record of that id too, it means that
/// one.
class Aliases
{
public:
    [[nodiscard]] static Result<Aliases> load(Database &database);

    [[nodiscard]] bool isEmpty() const { return m_now.isEmpty(); }
    [[nodiscard]] Dot now(Dot dot) const { return m_now.value(dot, dot); }
    [[nodiscard]] bool contains(Dot dot) const { return m_now.contains(dot); }
    [[nodiscard]] Change translated(const Change &change) const;
    /// Does the value, or one of its elements, name a record by its former id?
    [[nodiscard]] bool names(const Value &value) const;

private:
    QHash<Dot, Dot> m_now;
};

} // namespace tambo::store
