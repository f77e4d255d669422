// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "sync/lan/beacon.h"

#include <QString>
#include <chrono>
#include <map>

namespace tambo::lan {

/// Whom this PC hears on its network, and when it is time to meet whom. Knows no sockets and no
/// clock: `now` is any steady time.
class Neighbours
{
public:
    using Time = std::chrono::milliseconds;
    using Mark = Beacon::Mark;

    static constexpr Time lostAfter{100'000}; ///< three beacons, and a little
    /// Of two PCs the one with the smaller mark calls; the other does when that does not happen.
    static constexpr Time courtesy{6'000};
    static constexpr Time firstWait{15'000}; ///< after a failure; doubles
    static constexpr Time longestWait{15 * 60'000};
    static constexpr size_t most = 256;
    [[nodiscard]] static Time waitAfter(int failures);

    struct Neighbour {
        CentreId centre; ///< by the key that its beacon was sealed with
        QString address;
        quint16 port = 0;
        Beacon::Digest digest;
        bool uplink = false;
        Time heard{};
        Time changed{}; ///< when its digest was heard first
        Time notBefore{};
        int failures = 0;
        bool busy = false; ///< a meeting with it is under way
        std::optional<std::pair<Beacon::Digest, Beacon::Digest>> settled; ///< mine, its
        std::optional<Error> problem; ///< of the last try
    };

    /// `quiet`: so long after the last change of either two PCs that have the same meet all the
    /// same, once: each then knows that the other has it, and counts it as a copy.
    Neighbours(const Mark &own, Time quiet) : m_own(own), m_quiet(quiet) {}

    [[nodiscard]] const Mark &own() const { return m_own; }
    void heard(const Beacon &beacon, const CentreId &centre, const QString &address, Time now);
    /// Forgets those that were not heard for long. True when some were.
    [[nodiscard]] bool forgetLost(Time now);
    /// Those to call now, with what this PC has since then.
    [[nodiscard]] QList<Mark> due(const Beacon::Digest &mine, Time since, Time now) const;
    void began(const Mark &mark);
    /// It ended without anything left to do: as long as neither changes there is nothing to meet
    /// for.
    void settled(
        const Mark &mark, const Beacon::Digest &mine, const Beacon::Digest &theirs, Time now);
    /// The call that `began` did not end well.
    void failed(const Mark &mark, const std::optional<Error> &why, Time now);
    /// The PC of that centre that meets the server for all here: the smallest mark that reaches it,
    /// of those that this one has met and meets without trouble. The own one counts too.
    [[nodiscard]] std::optional<Mark> gateway(const CentreId &centre, bool ownUplink) const;

    [[nodiscard]] const std::map<Mark, Neighbour> &all() const { return m_all; }

private:
    Mark m_own;
    Time m_quiet;
    std::map<Mark, Neighbour> m_all;
};

} // namespace tambo::lan
