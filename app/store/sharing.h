// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/trust.h"
#include "app/store/writer.h"

// How keys of spaces get to the devices that may know them.
namespace tambo::store {

/// The control entry that gives a key to a device; who signs it fills in the rest.
[[nodiscard]] ControlEntry grantOf(
    const SpaceKey &key, const DeviceId &receiver, QByteArrayView boxKey);
/// Gives a key of a person's space to all PCs of the centre, also those that come later: sealed
/// under a key of the centre's space, in one entry. A grant for each PC, in a space for each
/// person, would soon be most of the log.
[[nodiscard]] Result<> giveToCentre(Writer &writer, const SpaceKey &key);
/// Of those that may know the keys of that space (keyHolders), who needs a grant of its own.
[[nodiscard]] std::map<DeviceId, DeviceKeys> receiversOf(
    const WriterState &state, const SpaceId &space);
/// Gives those devices that may know the keys of that space all that they lack and
/// this PC has: a centre that takes part has a new PC, or another steward did not know of one.
[[nodiscard]] Result<> giveMissingKeys(Writer &writer, const SpaceId &space);

} // namespace tambo::store
