// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

namespace tambo::hub {

/// What the system asks of this process, delivered on the thread that made this. One per process.
class Signals
{
public:
    /// `stop`: SIGTERM or SIGINT, the first time; a second one ends the process at once, with what
    /// was answered so far safe on the disk. `reopen`: SIGHUP.
    Signals(std::function<void()> stop, std::function<void()> reopen);
    ~Signals();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tambo::hub
