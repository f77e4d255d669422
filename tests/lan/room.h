// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/lan/lan.h"
#include "tests/lan/line.h"
#include "tests/support/room.h"

namespace tambo::lan::test {

/// Brings the news of another thread home, where a test waits for it.
class News : public QObject
{
    Q_OBJECT
Q_SIGNALS:
    void came();
};

/// A PC that is on that network.
struct Standing {
    Standing(Pc &pc, Room &room) : lan(*pc.store, inRoom(room)) { lan.start(); }
    /// True once its status is so.
    bool until(const std::function<bool(const LanStatus &)> &is)
    {
        News news;
        QObject::connect(&lan, &Lan::statusChanged, &news, &News::came, Qt::QueuedConnection);
        QSignalSpy changed(&news, &News::came);
        while (!is(lan.status())) {
            if (!changed.wait(30'000))
                return false;
        }
        return true;
    }
    bool hasTheSameAs(int others)
    {
        return until([others](const LanStatus &status) {
            const auto alike = [](const lan::Nearby &one) { return one.alike && !one.meeting; };
            return status.nearby.size() == others
                && std::all_of(status.nearby.begin(), status.nearby.end(), alike);
        });
    }

    Lan lan;
};

} // namespace tambo::lan::test
