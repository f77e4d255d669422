// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/hlc.h"

namespace tambo {

QDateTime Hlc::utc() const
{
    return QDateTime::fromMSecsSinceEpoch(ms()).toUTC();
}

HybridClock::HybridClock() : HybridClock([] { return QDateTime::currentMSecsSinceEpoch(); }) {}

HybridClock::HybridClock(WallClock wall) : m_wall(std::move(wall)) {}

qint64 HybridClock::believableNow()
{
    const qint64 wall = m_wall();
    const qint64 known = std::max({m_newest.ms(), m_referenceMs, earliestMs});
    // A minute of slack: ordinary clocks are a few seconds apart, dead batteries years.
    const bool behind = wall + 60 * 1000 < known;
    const bool ahead = m_referenceMs > 0 && wall > m_referenceMs + toleranceMs
        && wall > m_newest.ms() + toleranceMs;
    m_suspect = behind || ahead;
    return m_suspect ? known : std::max(wall, m_newest.ms());
}

Hlc HybridClock::next()
{
    const qint64 now = believableNow();
    if (now > m_newest.ms())
        m_newest = Hlc::of(now);
    else
        m_newest = Hlc{m_newest.value + 1}; // a full counter carries into the milliseconds
    return m_newest;
}

void HybridClock::observe(Hlc stamp)
{
    const qint64 now = std::max({m_wall(), m_referenceMs, m_restoredMs});
    if (stamp.ms() <= now + toleranceMs)
        m_newest = std::max(m_newest, stamp);
}

void HybridClock::observeReference(qint64 ms)
{
    m_referenceMs = std::max(m_referenceMs, ms);
}

} // namespace tambo
