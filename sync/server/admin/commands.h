// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/server/serverarguments.h"

namespace tambo::hub {

/// What a verb has to say, in words or as JSON.
struct Said {
    QString text;
    bool sound = true; ///< false: done, but what was found is not well
};

/// Runs one verb of `tambo-server admin`; never Serve, Help or Version.
[[nodiscard]] Result<Said> runAdmin(const ServerArguments &typed, qint64 nowMs);

} // namespace tambo::hub
