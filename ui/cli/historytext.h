// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/history.h"
#include "ui/cli/verb.h"

#include <QJsonArray>

// How `story history` and `record history` show what happened to a record.
namespace tambo::ui::cli {

struct ToldHistory {
    using Names = QHash<RecordId, QString>;

    store::History history;
    Names names; ///< what to call each person who changed something
    QJsonArray json; ///< an object for each step, oldest first
};

[[nodiscard]] Result<ToldHistory> tellHistory(
    store::Reader &reader, const store::Trust &trust, store::History history);
/// `own`: this PC.
void writeHistory(const ToldHistory &told, const DeviceId &own, Call &call);

} // namespace tambo::ui::cli
