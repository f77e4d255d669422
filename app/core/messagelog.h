// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/daylog.h"
#include "app/core/result.h"

#include <memory>

namespace tambo {

/// Writes an error into the day's log: its kind and its detail, never its sentence, in which names
/// and titles stand. What somebody stopped herself, or mistyped, is no error of the program. Where
/// no MessageLog stands, Qt says it on stderr.
void note(const Error &error);

/// As long as it stands, note() goes to that log, and of what Qt itself says its category and the
/// function that says it; what Qt says is also said where it was before. One at a time.
class MessageLog
{
public:
    explicit MessageLog(std::shared_ptr<DayLog> log);
    ~MessageLog();
    Q_DISABLE_COPY_MOVE(MessageLog)
};

} // namespace tambo
