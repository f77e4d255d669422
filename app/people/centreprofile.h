// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/entity.h"

namespace tambo::people {

/// How a centre calls itself. Lies in the centre's public space, so that everybody can read it.
struct CentreProfile {
    Id<CentreProfile> id;
    SpaceId space;
    store::Version version;
    QString name;
    QString place; ///< in words: "Canchagua, Cotopaxi"

    bool operator==(const CentreProfile &) const = default;
};

} // namespace tambo::people

template<> struct tambo::store::EntityOf<tambo::people::CentreProfile> {
    using Entity = people::CentreProfile;
    static constexpr std::array fields{
        field<1, &Entity::name>("name", Title),
        field<2, &Entity::place>("place", Searchable),
    };
    static constexpr EntityInfo info{1, "centre", fields};
};
