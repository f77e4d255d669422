// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <algorithm>
#include <compare>
#include <functional>

namespace tambo {

/// Hybrid logical clock stamp (Kulkarni et al., 2014): 48 bits of milliseconds since the epoch,
/// 16 bits of counter. Orders what causality leaves open.
struct Hlc {
    quint64 value = 0;

    [[nodiscard]] static constexpr Hlc of(qint64 ms, quint16 counter = 0)
    {
        return Hlc{quint64(ms) << 16 | counter};
    }
    [[nodiscard]] constexpr qint64 ms() const { return qint64(value >> 16); }
    [[nodiscard]] constexpr quint16 counter() const { return quint16(value & 0xffff); }
    [[nodiscard]] QDateTime utc() const;
    auto operator<=>(const Hlc &) const = default;
};

/// Gives stamps that never go back, whatever the wall clock of an old PC says. A wall clock before
/// the newest stamp seen or before this program was written, or more than 24 h ahead of the newest
/// time a hub or peer told us, is not believed: stamps then advance logically and `suspect()` is
/// true until a believable time returns.
class HybridClock
{
public:
    using WallClock = std::function<qint64()>; ///< milliseconds since the epoch, UTC

    static constexpr qint64 toleranceMs = 24LL * 3600 * 1000;
    static constexpr qint64 earliestMs = 1'577'836'800'000; ///< 2020-01-01T00:00Z

    HybridClock();
    explicit HybridClock(WallClock wall);

    /// The next stamp for a change made here.
    [[nodiscard]] Hlc next();
    /// A stamp seen in a change from elsewhere. Stamps more than 24 h ahead of the wall clock, the
    /// times told by hubs and peers and the log as it was at the start never advance us: not of
    /// each other either, or a row of them would carry us anywhere.
    void observe(Hlc stamp);
    /// The time a hub or peer states, milliseconds since the epoch.
    void observeReference(qint64 ms);
    /// At start: the newest stamp of this log, whatever the wall clock says.
    void restore(Hlc newest)
    {
        m_newest = std::max(m_newest, newest);
        m_restoredMs = std::max(m_restoredMs, newest.ms());
    }
    [[nodiscard]] bool suspect() const { return m_suspect; }
    [[nodiscard]] Hlc newest() const { return m_newest; }

private:
    [[nodiscard]] qint64 believableNow();

    WallClock m_wall;
    Hlc m_newest;
    qint64 m_referenceMs = 0;
    qint64 m_restoredMs = 0;
    bool m_suspect = false;
};

} // namespace tambo
