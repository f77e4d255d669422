// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QObject>

namespace tambo::lan {

/// What carries beacons: everybody on the network hears them. Lives on one thread.
class Air : public QObject
{
    Q_OBJECT
public:
    virtual void say(const QByteArray &datagram) = 0;

Q_SIGNALS:
    void heard(const QByteArray &datagram, const QHostAddress &from);
};

} // namespace tambo::lan
