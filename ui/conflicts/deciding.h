// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/disputes.h"

namespace tambo::ui {

/// What somebody has decided about one record.
struct Wanted {
    store::Dispute dispute;
    std::vector<store::Decision> decisions; ///< none about a removed one
    store::Fate fate = store::Fate::Stays; ///< only about a removed one
    bool apart = false; ///< the other versions go on as a second record
};

struct Decided {
    qint64 deed = 0;
    QString sentence; ///< what was done, for the toast
};

/// Carries it out in one job, for whoever may.
[[nodiscard]] Result<Decided> carryOut(store::Writer &writer, const Wanted &wanted);

} // namespace tambo::ui
