// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/disputes.h"

namespace tambo::people {

/// store::settle, where the person who acts may decide that: about a person herself or with
/// Verb::ManagePeople, about what somebody may do with Verb::ChangeRoles, about the name of a group
/// with Verb::CertifyDevice, about that of the centre or of a PC
/// with Verb::ChangeSettings, about the answer to a request with Verb::AnswerRequests; about the
/// rest whoever may change it. The centre keeps somebody who can administer it. BadInput for a text
/// that is no version and longer than store::mostLettersIn its field.
[[nodiscard]] Result<> decide(store::Writer &writer, const store::Dispute &dispute,
    const std::vector<store::Decision> &decisions);

/// `decide` for a side of each field, and a second record with the other ones (store::keepOthers).
[[nodiscard]] Result<RecordId> decideApart(store::Writer &writer, const store::Dispute &dispute,
    const std::vector<store::Decision> &decisions);

/// store::settleRemoval, for who may remove and restore that.
[[nodiscard]] Result<> decideRemoval(
    store::Writer &writer, const store::Dispute &dispute, store::Fate fate);

} // namespace tambo::people
