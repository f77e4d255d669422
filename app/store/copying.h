// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/writer.h"

#include <map>

// New records after the pattern of others.
namespace tambo::store {

/// Of a new record: elements that one change adds are shown in the order of their values, so each
/// run that goes on upwards needs a change of its own.
[[nodiscard]] std::vector<std::vector<FieldChange>> addedInOrder(
    const FieldInfo &field, const Value &wanted, const RecordState::DeviceLess &less);

/// A second record in the same space that says what the first one shows, but in the fields of
/// `instead`, by number; and a copy of each of its visible parts. What they refer to among
/// themselves is the copy there too. Files are told apart by what is in them, so both name the same
/// ones. Left behind are fields of newer programs, and what people disagree on: a copy says what is
/// shown.
[[nodiscard]] Result<RecordId> copyWhole(
    Writer &writer, const EntityInfo &info, RecordId record, const std::map<int, Value> &instead);

} // namespace tambo::store
