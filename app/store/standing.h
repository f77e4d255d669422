// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/controllog.h"

#include <functional>

namespace tambo::store {

/// How a device stands in a space.
struct Standing {
    const DeviceKeys *keys = nullptr; ///< null: it never was a writer there
    std::optional<Believed> believed; ///< nullopt: all it writes counts

    [[nodiscard]] bool isCurrent() const { return keys && !believed; }
};
/// The log of another centre; nullptr where it is not known.
using LogFinder = std::function<const ControlLog *(const CentreId &)>;

/// A device of the space's centre stands there by that alone where all of the centre's do; in a
/// group's space it needs a grant, and so does a device of a centre that takes part.
/// Its own centre may have revoked it, and the space's centre may have ended the sharing.
[[nodiscard]] Standing standingIn(
    const ControlLog &owner, const SpaceId &space, const DeviceId &device, const LogFinder &others);

/// Only what belongs to a person or a group is shared with other centres, or erased.
[[nodiscard]] bool isShareable(SpaceKind kind);
/// Devices that may know the space's keys now, its own centre's and those of centres that take
/// part, whether they have them or not.
[[nodiscard]] std::map<DeviceId, DeviceKeys> keyHolders(
    const ControlLog &owner, const SpaceId &space, const LogFinder &others);

} // namespace tambo::store
