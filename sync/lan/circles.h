// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/writer.h"

namespace tambo::lan {

/// Those who find each other on a network, because they share a key for their beacons.
struct Circle {
    CentreId centre; ///< whose PCs the others are
    QByteArray key; ///< 32 bytes
    /// An older key of a space, by which only those are found who have not heard of a newer one.
    bool onlyListen = false;
};

/// All of this PC: of its centre, from the keys of the centre's space, so that whoever may not read
/// that finds nobody either; of each open invitation, and of the one by which it asked to be let
/// in.
[[nodiscard]] Result<QList<Circle>> circlesOf(store::Writer &writer);

/// Of those who are about to get to know another centre: everybody has it.
[[nodiscard]] QByteArray pairingKey();

} // namespace tambo::lan
