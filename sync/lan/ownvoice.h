// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/lan/neighbours.h"

#include <QSet>

namespace tambo::lan {

/// Tells what this PC said itself, heard back through whatever interface or repeater, from a beacon
/// that somebody else said in its name: a PC whose disk was cloned. The nonces that were sent tell.
/// Knows no sockets and no clock: `now` is any steady time.
class OwnVoice
{
public:
    using Time = Neighbours::Time;
    /// Of beacons that are remembered; an echo comes within a second.
    static constexpr qsizetype most = 256;

    void said(const QByteArray &beacon);
    /// A beacon with the own mark: somebody else said it, and it is time to call there. As with
    /// neighbours, each call makes the next wait longer: what a stranger recorded before this
    /// program started and repeats is not told from a twin here.
    [[nodiscard]] bool isToBeCalled(const QByteArray &beacon, Time now);

private:
    QSet<QByteArray> m_sent;
    QList<QByteArray> m_order;
    Time m_notBefore{};
    int m_calls = 0;
};

} // namespace tambo::lan
