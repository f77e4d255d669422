// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/trust.h"

#include <set>

namespace tambo::store {

/// What may go to the PCs of some centres, as far as this PC knows of it: the spaces they can read,
/// or carry for others of their own, and the control logs without which nobody could tell whose
/// those are.
struct Cargo {
    std::set<SpaceId> spaces;
    std::set<CentreId> logs;
};

/// For one other centre: its own spaces, those it takes part in, and public ones of this centre and
/// of those that it `follows`.
void addCargoFor(Cargo &cargo, const Trust &trust, const CentreId &own, const CentreId &centre,
    const std::set<CentreId> &follows);
/// For other PCs of this centre: all that is here.
[[nodiscard]] Cargo wholeCargo(const Trust &trust);

/// This PC keeps what comes of that space: it is its centre's, one that it takes part in, or a
/// public one of a centre that it follows.
[[nodiscard]] bool isWanted(const Trust &trust, const CentreId &own,
    const std::set<CentreId> &follows, const SpaceId &space);

} // namespace tambo::store
