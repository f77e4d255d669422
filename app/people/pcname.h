// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/entity.h"

namespace tambo::people {

/// What people of the centre call one of its PCs: "La de la ventana". Lies in the centre's own
/// space and not in the control log, which says things for ever and to everybody.
struct PcName {
    Id<PcName> id;
    SpaceId space;
    store::Version version;
    QByteArray device; ///< DeviceId
    QString name;

    bool operator==(const PcName &) const = default;
};

} // namespace tambo::people

template<> struct tambo::store::EntityOf<tambo::people::PcName> {
    using Entity = people::PcName;
    static constexpr std::array fields{
        field<1, &Entity::device>("device", Merge::Once, Indexed),
        field<2, &Entity::name>("name"),
    };
    static constexpr EntityInfo info{7, "pc", fields};
};
