// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/lan/lan.h"

#include <atomic>

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

/// For a PC that stands in that room.
inline Lan::Options inRoom(Room &room)
{
    Lan::Options options;
    options.air = [&room] { return std::make_unique<RoomAir>(room); };
    options.listenOn = QHostAddress::LocalHost;
    options.beacon = std::chrono::milliseconds(200);
    options.quiet = std::chrono::milliseconds(300);
    options.pairing = std::chrono::milliseconds(50);
    options.settle = std::chrono::milliseconds(20);
    return options;
}

} // namespace tambo::lan::test
