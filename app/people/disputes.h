// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/disputes.h"

namespace tambo::people {

/// store::settle, where the person who acts may decide that: about a person herself or with
/// Verb::ManagePeople, about what somebody may do with Verb::ChangeRoles, about the name of a group
/// with Verb::CertifyDevice, about that of the centre with Verb::ChangeSettings; about the rest
/// whoever may change it. The centre keeps somebody who can administer it. BadInput for a text that
/// is no version and longer than store::mostLettersIn its field.
[[nodiscard]] Result<> decide(store::Writer &writer, const store::Dispute &dispute,
    const std::vector<store::Decision> &decisions);

} // namespace tambo::people
