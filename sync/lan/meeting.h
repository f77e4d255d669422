// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"
#include "sync/lan/beacon.h"
#include "sync/lan/hello.h"
#include "sync/lan/turn.h"

namespace tambo::lan {

/// What a meeting did, also one that was cut.
struct Met {
    DeviceId device; ///< of the other; null: it never said
    CentreId centre;
    qint64 recordsSent = 0; ///< segments
    qint64 filesSent = 0;
    qint64 recordsTaken = 0; ///< that were new here
    qint64 filesTaken = 0;
    qint64 bytesSent = 0;
    qint64 bytesTaken = 0;
    bool givesWay = false; ///< the other is a twin and keeps the identity that both have
    bool complete = false; ///< neither had anything left for the other
    Beacon::Digest mine; ///< after that
    Beacon::Digest theirs;
    std::optional<Error> problem;

    [[nodiscard]] bool movedSomething() const
    {
        return recordsSent + filesSent + recordsTaken + filesTaken > 0;
    }
};

/// Two PCs tell each other what they have and give what the other lacks, turn by turn, until
/// neither has anything left (sync/DESIGN.md, "Local network"). What they give is what a bundle
/// for the other would hold, and what comes is taken in as from one. `other`: its greeting, from
/// `greet`. One object, one meeting.
class Meeting
{
public:
    Meeting(store::Store &store, Channel &channel, const Hello &other);

    /// Blocks. Errors are in `Met::problem`.
    [[nodiscard]] Met run();

private:
    [[nodiscard]] Result<> introduce();
    [[nodiscard]] Result<> letInIfInvited();
    [[nodiscard]] Result<> sendOwnLog();
    [[nodiscard]] Result<> takeLog();
    [[nodiscard]] Result<> rounds();
    [[nodiscard]] Result<> tellState();
    [[nodiscard]] Result<> hearState();
    [[nodiscard]] Result<usb::Plan> planned();
    void end(const Result<> &result);

    store::Store &m_store;
    Channel &m_channel;
    Hello m_other;
    Moved m_moved;
    Met m_met;
};

/// Of everything that this PC has, as its beacon says it. Seals what is pending.
[[nodiscard]] Result<Beacon::Digest> digestOf(store::Writer &writer);
/// Both say who they are; the caller also what for. A PC that waits to be let in asks for it.
[[nodiscard]] Result<Hello> greet(store::Store &store, Channel &channel, Hello::Errand errand);

} // namespace tambo::lan
