// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/pcname.h"
#include "app/store/writer.h"

#include <QHash>

namespace tambo::people {

constexpr qsizetype longestPcName = 40; ///< letters, so that it fits on a row

/// Verb::ChangeSettings. Names a PC of the centre, or renames it; an empty name takes it away.
/// NotFound for a device that is none of this centre's, BadInput for a name that is too long.
[[nodiscard]] Result<> namePc(store::Writer &writer, const DeviceId &device, const QString &name);

/// `space`: the centre's own (lookup.h). Only PCs that have a name.
[[nodiscard]] Result<QHash<DeviceId, QString>> pcNames(store::Reader &reader, const SpaceId &space);

} // namespace tambo::people
