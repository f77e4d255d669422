// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/lan/lan.h"
#include "tests/lan/line.h"

namespace tambo::lan::test {

/// One room: everybody in it hears what anybody says.
struct Room : QObject {
    Q_OBJECT
public:
    std::atomic_int said = 0;
Q_SIGNALS:
    void spoken(const QByteArray &datagram);
};

class RoomAir : public lan::Air
{
    Q_OBJECT
public:
    explicit RoomAir(Room &room) : m_room(room)
    {
        connect(&room, &Room::spoken, this, [this](const QByteArray &datagram) {
            Q_EMIT heard(datagram, QHostAddress(QHostAddress::LocalHost));
        });
    }
    void say(const QByteArray &datagram) override
    {
        ++m_room.said;
        Q_EMIT m_room.spoken(datagram);
    }

private:
    Room &m_room;
};

/// Brings the news of another thread home, where a test waits for it.
class News : public QObject
{
    Q_OBJECT
Q_SIGNALS:
    void came();
};

/// A PC that is on that network.
struct Standing {
    Standing(Pc &pc, Room &room) : lan(*pc.store, options(room)) { lan.start(); }
    static Lan::Options options(Room &room)
    {
        Lan::Options options;
        options.air = [&room] { return std::make_unique<RoomAir>(room); };
        options.listenOn = QHostAddress::LocalHost;
        options.beacon = std::chrono::milliseconds(200);
        options.pairing = std::chrono::milliseconds(50);
        options.settle = std::chrono::milliseconds(20);
        return options;
    }
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
