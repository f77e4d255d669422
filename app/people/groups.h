// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/group.h"
#include "app/store/trust.h"
#include "app/store/writer.h"

namespace tambo::people {

/// A group as it stands: whose it is, and which other centres take part in it.
struct GroupCard {
    Group group;
    CentreId centre;
    QList<CentreId> members; ///< ascending, without `centre`
    bool current = true; ///< this PC may write there; not so once the own centre takes no part
};

/// A space for a group, and its name in it. BadInput without a name or where this centre has a
/// group of that name; Denied on a PC that decides nothing.
[[nodiscard]] Result<Group> makeGroup(store::Writer &writer, const QString &name);
/// All groups that can be read here, by name, as people sort them.
[[nodiscard]] Result<QList<GroupCard>> groups(
    store::Reader &reader, const store::Trust &trust, const DeviceId &device);
/// The only one that can be meant by a name or the beginning of the id of its space in base32.
/// NotFound, and BadInput where several could be.
[[nodiscard]] Result<GroupCard> findGroup(store::Reader &reader, const store::Trust &trust,
    const DeviceId &device, const QString &wanted);

} // namespace tambo::people
