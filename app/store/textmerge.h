// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/changesof.h"
#include "app/store/recordstate.h"

namespace tambo::store {

/// The text that several heads of a Merge::Text register add up to (store.md, "Merging, exactly"):
/// a three-way merge by words over their lowest common ancestor. That is found by the dots each
/// change names; clocks only say in which order to look. nullopt: a conflict, as the heads
/// disagree, or the ancestor is missing here, ambiguous, or more than 1,000 changes away. A
/// function of the known changes, so all stores that have the same show the same.
[[nodiscard]] Result<std::optional<QString>> mergeHeads(
    ChangesOf &log, RecordId record, const Register &reg, const RecordState::DeviceLess &less);

/// What a text said before people changed it apart: the text of the lowest common ancestor of its
/// heads. nullopt where mergeHeads would find none.
[[nodiscard]] Result<std::optional<QString>> commonText(
    ChangesOf &log, RecordId record, const Register &reg, const RecordState::DeviceLess &less);

} // namespace tambo::store
