// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/writer.h"

#include <QDate>

// What this PC may send over each kind of connection, what it has sent, and whom it met. Local
// tables: they belong to this PC and its bill, so nothing of them travels.
namespace tambo::store {

/// Kinds of connection that cost differently.
enum class LinkKind {
    Fixed = 0, ///< the centre's line, or what nothing more is known of
    Metered = 1, ///< a mobile phone, or one that the system calls metered
};

/// What a person allows. Counts both ways, as bills do.
struct LinkRules {
    qint64 dayBytes = 0; ///< 0: no limit
    qint64 monthBytes = 0; ///< 0: no limit
    int fromMinute = 0; ///< of the day, local time; files move from here
    int toMinute = 0; ///< to here; equal: at any time. May be smaller: over midnight
    bool textsToo = false; ///< the limits hold for records too, not only for files

    bool operator==(const LinkRules &) const = default;
};

/// What went over one kind of connection, by the local day of this PC's clock.
struct LinkUse {
    static constexpr int keptDays = 62; ///< this month and the one before

    std::map<QDate, qint64> days; ///< bytes, both ways
    qint64 lastMs = 0; ///< when something was counted last, this PC's clock

    bool operator==(const LinkUse &) const = default;
};

[[nodiscard]] Result<LinkRules> linkRules(Reader &reader, LinkKind link);
/// BadInput where they make no sense.
[[nodiscard]] Result<> setLinkRules(Writer &writer, LinkKind link, const LinkRules &rules);
[[nodiscard]] Result<LinkUse> linkUse(Reader &reader, LinkKind link);
/// Takes the place of what was noted before; only the last `keptDays` days are kept.
[[nodiscard]] Result<> saveLinkUse(Writer &writer, LinkKind link, const LinkUse &use);

/// One try to meet somebody, or several of the same kind one after the other.
struct Meeting {
    static constexpr int most = 200; ///< that are remembered

    /// By which road; kept as a number, so for ever.
    enum class Road { Server = 0, LocalNetwork = 1, Stick = 2 };

    Road road = Road::Server;
    QString with; ///< the address of a server, the name of a centre
    qint64 beganMs = 0; ///< this PC's clock; of the first of them
    qint64 endedMs = 0; ///< of the last
    int times = 1;
    qint64 recordsUp = 0;
    qint64 recordsDown = 0;
    qint64 filesUp = 0;
    qint64 filesDown = 0;
    qint64 bytesUp = 0;
    qint64 bytesDown = 0;
    QString problem; ///< why it ended early, for people; empty: it ended well

    /// Nothing but that it was.
    [[nodiscard]] bool broughtNothing() const
    {
        return recordsUp + recordsDown + filesUp + filesDown == 0;
    }
    bool operator==(const Meeting &) const = default;
};

/// Notes it. Where the last one by that road ended alike and neither brought anything, it becomes
/// part of that: a server that is silent for a week is one row.
[[nodiscard]] Result<> addMeeting(Writer &writer, const Meeting &meeting);
/// The newest first.
[[nodiscard]] Result<QList<Meeting>> meetings(Reader &reader, int limit = Meeting::most);

} // namespace tambo::store
