// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

// What can go wrong between two PCs of a network, as sentences for the person.
namespace tambo::lan {

[[nodiscard]] Error notReachable(const QString &detail);
[[nodiscard]] Error lineCut(const QString &detail);
[[nodiscard]] Error silent();
[[nodiscard]] Error senseless(const QString &detail); ///< it does not speak as agreed
[[nodiscard]] Error newerProgram();
[[nodiscard]] Error stranger(); ///< a PC of no centre that this one knows
[[nodiscard]] Error revoked();
[[nodiscard]] Error unwelcomeThere(); ///< the other PC does not know this one
[[nodiscard]] Error busyThere();
[[nodiscard]] Error failedThere();
[[nodiscard]] Error stopped();
[[nodiscard]] Error cannotListen(const QString &detail);
[[nodiscard]] Error damagedOnTheWay();
[[nodiscard]] Error sameCentre(); ///< nothing to pair
[[nodiscard]] Error thisPc(); ///< the address leads back to the one that called
[[nodiscard]] Error twin(); ///< a copy of this PC, which goes by the same identity
[[nodiscard]] Error digitsDiffer(const QString &detail);

} // namespace tambo::lan
