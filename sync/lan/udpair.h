// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/lan/air.h"

#include <QSet>
#include <QUdpSocket>

namespace tambo::lan {

/// UDP, to a multicast group and to everybody: many access points pass on only one of them. IPv4,
/// which every such network speaks.
class UdpAir : public Air
{
    Q_OBJECT
public:
    static constexpr quint16 defaultPort = 47'626;
    /// Of the part that stays within one organisation's network (RFC 2365).
    static inline const QHostAddress group{QStringLiteral("239.255.84.66")};

    explicit UdpAir(quint16 port = defaultPort);

    void say(const QByteArray &datagram) override;

private:
    void read();
    [[nodiscard]] bool isOpen();

    quint16 m_port;
    QUdpSocket m_socket;
    QSet<int> m_joined; ///< interfaces
};

} // namespace tambo::lan
