// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/writer.h"

#include <QSet>

namespace tambo::store {

/// Writes what lost branches of that device said a second time, as this PC's own changes, with
/// their times and actors; records that were created there get new ids, and their former ones still
/// find them (forks.h). What somebody wrote again before, as far as is known here, is left out.
/// `only`: these segments, by arrival; nullopt: all. Returns how many changes were written.
[[nodiscard]] Result<qint64> adoptBranches(
    Writer &writer, const DeviceId &device, const std::optional<QSet<qint64>> &only = {});

/// What is here in the name of `former`, which this PC has just given up, is its own. Its twin goes
/// on in that name, and a space in which they do not contradict each other yet may come later.
[[nodiscard]] Result<> noteOwnSegments(Writer &writer, const DeviceId &former);
/// There is no twin: its database was damaged. Whatever will come in that name was its own, too.
[[nodiscard]] Result<> noteOwnForEver(Writer &writer, const DeviceId &former);
/// Writes again what of those counts no more: nobody else will. `fallen`: what was shown here until
/// now; where there is no twin, also what never was, as it came back after this PC had taken its
/// seqs a second time.
[[nodiscard]] Result<> adoptOwnSegments(
    Writer &writer, const DeviceId &former, QSet<qint64> fallen);

/// Changes that lie in lost branches and that nobody has written again, by device.
[[nodiscard]] Result<QHash<DeviceId, qint64>> lostSegments(Reader &reader);

} // namespace tambo::store
