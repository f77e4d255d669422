// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/entity.h"

namespace tambo::people {

/// A co-operative, or those who keep a cultural protocol. Lies in the space that is the group's
/// own, so that only those who take part can read its name.
struct Group {
    Id<Group> id;
    SpaceId space;
    store::Version version;
    QString name;

    bool operator==(const Group &) const = default;
};

} // namespace tambo::people

template<> struct tambo::store::EntityOf<tambo::people::Group> {
    using Entity = people::Group;
    static constexpr std::array fields{field<1, &Entity::name>("name", Title)};
    static constexpr EntityInfo info{4, "group", fields, Exportable::Yes, Undoable::No};
};
