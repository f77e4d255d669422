// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/store/lab.h"

namespace tambo::store::test {

/// What neither leaves as JSON nor is undone.
struct Badge {
    Id<Badge> id;
    SpaceId space;
    Version version;
    QString name;

    bool operator==(const Badge &) const = default;
};

} // namespace tambo::store::test

template<> struct tambo::store::EntityOf<tambo::store::test::Badge> {
    using Entity = test::Badge;
    static constexpr std::array fields{field<1, &Entity::name>("name")};
    static constexpr EntityInfo info{902, "badge", fields, Exportable::No, Undoable::No};
};

namespace tambo::store::test {

inline EntityTable badgeTable()
{
    EntityTable table = noteTable();
    table.push_back(&EntityOf<Badge>::info);
    return table;
}

} // namespace tambo::store::test
