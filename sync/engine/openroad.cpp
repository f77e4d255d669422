// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/openroad.h"

#include "sync/protocol/texts.h"

#include <QHostAddress>

namespace tambo::sync {

namespace {

/// RFC 1918, 3927, 4193, 4291. The shared addresses of providers (RFC 6598) are no local network.
bool isLocal(const QHostAddress &address)
{
    static const auto networks = {QHostAddress::parseSubnet(QStringLiteral("10.0.0.0/8")),
        QHostAddress::parseSubnet(QStringLiteral("172.16.0.0/12")),
        QHostAddress::parseSubnet(QStringLiteral("192.168.0.0/16")),
        QHostAddress::parseSubnet(QStringLiteral("169.254.0.0/16")),
        QHostAddress::parseSubnet(QStringLiteral("fc00::/7")),
        QHostAddress::parseSubnet(QStringLiteral("fe80::/10"))};
    return address.isLoopback()
        || std::any_of(networks.begin(), networks.end(),
            [&](const auto &network) { return address.isInSubnet(network); });
}

/// Names that no public server has (RFC 6761, 6762, 8375), and those of one word.
bool isLocalName(const QString &host)
{
    const QString name = host.toLower();
    const auto endings = {QStringLiteral(".local"), QStringLiteral(".localhost"),
        QStringLiteral(".lan"), QStringLiteral(".home.arpa")};
    return !name.contains(u'.')
        || std::any_of(endings.begin(), endings.end(),
            [&](const QString &ending) { return name.endsWith(ending); });
}

} // namespace

bool isOpenRoad(const QUrl &hub)
{
    if (hub.scheme() != QLatin1String("http"))
        return false;
    const QHostAddress address(hub.host());
    return address.isNull() ? !isLocalName(hub.host()) : !isLocal(address);
}

QString openRoadText(const QUrl &hub)
{
    return isOpenRoad(hub)
        ? Sync::tr("Esta dirección no va cifrada: en el camino se ve con quién habla este PC y lo"
                   " que es público. Lo privado va sellado. Pida una dirección «https://».")
        : QString();
}

} // namespace tambo::sync
