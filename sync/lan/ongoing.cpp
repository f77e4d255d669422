// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/lan/ongoing.h"

namespace tambo::lan {

bool Ongoing::enter(const Beacon::Mark &own, const Beacon::Mark &other, Channel::Role role)
{
    const QMutexLocker locker(&m_mutex);
    Calls &calls = m_calls[other];
    // The other turns away the call of this PC that is under way, if it is the smaller one.
    const bool turnsAway = other < own;
    const bool free = role == Channel::Role::Caller
        ? calls.made + calls.taken == 0
        : calls.taken == 0 && (calls.made == 0 || turnsAway);
    if (free)
        ++(role == Channel::Role::Caller ? calls.made : calls.taken);
    return free;
}

void Ongoing::leave(const Beacon::Mark &other, Channel::Role role)
{
    const QMutexLocker locker(&m_mutex);
    Calls &calls = m_calls[other];
    --(role == Channel::Role::Caller ? calls.made : calls.taken);
    if (calls.made + calls.taken == 0)
        m_calls.erase(other);
}

} // namespace tambo::lan
