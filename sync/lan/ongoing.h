// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/lan/beacon.h"
#include "sync/lan/channel.h"

#include <QMutex>
#include <map>

namespace tambo::lan {

/// Meetings that are under way, so that two PCs that call each other at the same moment meet once.
/// Any thread.
class Ongoing
{
public:
    /// True where the meeting may go on; `leave` it then. Of two calls at once the one of the
    /// smaller mark counts.
    [[nodiscard]] bool enter(
        const Beacon::Mark &own, const Beacon::Mark &other, Channel::Role role);
    void leave(const Beacon::Mark &other, Channel::Role role);

private:
    struct Calls {
        int made = 0;
        int taken = 0;
    };
    QMutex m_mutex;
    std::map<Beacon::Mark, Calls> m_calls;
};

} // namespace tambo::lan
