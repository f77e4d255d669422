// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/lan/udpair.h"

#include "sync/lan/beacon.h"

#include <QNetworkDatagram>
#include <QNetworkInterface>

namespace tambo::lan {

UdpAir::UdpAir(quint16 port) : m_port(port), m_socket(this)
{
    connect(&m_socket, &QUdpSocket::readyRead, this, &UdpAir::read);
}

/// Several Tambos may run on one PC, for several persons. A port that is taken may be free later.
bool UdpAir::isOpen()
{
    return m_socket.state() == QAbstractSocket::BoundState
        || m_socket.bind(
            QHostAddress::AnyIPv4, m_port, QUdpSocket::ShareAddress | QUdpSocket::ReuseAddressHint);
}

/// Networks come and go: they are looked at each time.
void UdpAir::say(const QByteArray &datagram)
{
    if (!isOpen())
        return;
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &one : interfaces) {
        const auto flags = one.flags();
        if (!flags.testFlag(QNetworkInterface::IsUp)
            || !flags.testFlag(QNetworkInterface::IsRunning))
            continue;
        if (flags.testFlag(QNetworkInterface::CanMulticast)) {
            if (!m_joined.contains(one.index()) && m_socket.joinMulticastGroup(group, one))
                m_joined.insert(one.index());
            m_socket.setMulticastInterface(one);
            m_socket.writeDatagram(datagram, group, m_port);
        }
        const QList<QNetworkAddressEntry> entries = one.addressEntries();
        for (const QNetworkAddressEntry &entry : entries) {
            if (!entry.broadcast().isNull())
                m_socket.writeDatagram(datagram, entry.broadcast(), m_port);
        }
    }
}

void UdpAir::read()
{
    while (m_socket.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_socket.receiveDatagram(Beacon::maxBytes + 1);
        if (datagram.data().size() <= Beacon::maxBytes)
            Q_EMIT heard(datagram.data(), datagram.senderAddress());
    }
}

} // namespace tambo::lan
