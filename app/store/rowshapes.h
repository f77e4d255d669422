// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/trees.h"

// What rows look like to which no schema leads any more. They say it themselves: what is sealed or
// signed is checked, and the rest has a form that nothing else in the database has.
namespace tambo::store {

[[nodiscard]] bool isSegment(const Row &row);
[[nodiscard]] bool isRange(const Row &row); ///< an entry of the index over segments
[[nodiscard]] bool isAuthor(const Row &row);
[[nodiscard]] bool isControl(const Row &row);
[[nodiscard]] bool isPending(const Row &row);
[[nodiscard]] bool isMeta(const Row &row);
[[nodiscard]] bool isHub(const Row &row);
[[nodiscard]] bool isSubscription(const Row &row);

} // namespace tambo::store
