// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/roles.h"
#include "app/store/disputes.h"
#include "app/store/history.h"

namespace tambo::people {

/// store::settle, where the person who acts may change that (verbOfChanging). The centre keeps
/// somebody who can administer it. BadInput for a text that is no version and longer than
/// store::mostLettersIn its field.
[[nodiscard]] Result<> decide(store::Writer &writer, const store::Dispute &dispute,
    const std::vector<store::Decision> &decisions);

/// What somebody must be allowed to do who changes such a record in a space of that kind; but one's
/// own name everybody may change.
[[nodiscard]] Verb verbOfChanging(const store::EntityInfo &info, store::SpaceKind space);
/// store::restoreValue, for whom `decide` lets decide about that.
[[nodiscard]] Result<> restoreValue(store::Writer &writer, const store::EntityInfo &info,
    const store::History &history, size_t step, int field);

/// `decide` for a side of each field, and a second record with the other ones (store::keepOthers).
[[nodiscard]] Result<RecordId> decideApart(store::Writer &writer, const store::Dispute &dispute,
    const std::vector<store::Decision> &decisions);

/// store::settleRemoval, for who may remove and restore that.
[[nodiscard]] Result<> decideRemoval(
    store::Writer &writer, const store::Dispute &dispute, store::Fate fate);

} // namespace tambo::people
