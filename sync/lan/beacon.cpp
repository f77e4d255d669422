// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/lan/beacon.h"

#include "app/store/crypto.h"

#include <QtEndian>

namespace tambo::lan {

namespace {

constexpr char version = 1;
constexpr quint8 hasUplink = 1;
constexpr qsizetype plainBytes = Beacon::Mark::size + sizeof(quint16) + Beacon::Digest::size + 1;
constexpr qsizetype sealedBytes = 1 + store::aeadNonceSize + plainBytes + store::aeadTagSize;
static_assert(sealedBytes <= Beacon::maxBytes);

} // namespace

QByteArray Beacon::seal(QByteArrayView key) const
{
    char number[sizeof port];
    qToBigEndian(port, number);
    QByteArray plain = device.toByteArray();
    plain.append(number, sizeof number);
    plain += digest.view();
    plain += char(uplink ? hasUplink : 0);
    const QByteArray head(1, version);
    const QByteArray nonce = store::randomBytes(store::aeadNonceSize);
    return head + nonce + store::aeadEncrypt(plain, head, nonce, key);
}

std::optional<Beacon> Beacon::open(QByteArrayView datagram, QByteArrayView key)
{
    if (datagram.size() != sealedBytes || datagram[0] != version)
        return std::nullopt;
    const auto plain = store::aeadDecrypt(datagram.sliced(1 + store::aeadNonceSize),
        datagram.first(1), datagram.sliced(1, store::aeadNonceSize), key);
    if (!plain.ok() || plain->size() != plainBytes)
        return std::nullopt;
    QByteArrayView rest(*plain);
    Beacon beacon;
    beacon.device = *Mark::from(rest.first(qsizetype(Mark::size)));
    rest = rest.sliced(qsizetype(Mark::size));
    beacon.port = qFromBigEndian<quint16>(rest.data());
    rest = rest.sliced(sizeof beacon.port);
    beacon.digest = *Digest::from(rest.first(qsizetype(Digest::size)));
    beacon.uplink = quint8(rest.back()) & hasUplink;
    return beacon;
}

QByteArray Beacon::nonceOf(const QByteArray &datagram)
{
    return datagram.mid(1, store::aeadNonceSize);
}

Beacon::Mark Beacon::markOf(const DeviceId &device)
{
    return *Mark::from(device.view().first(qsizetype(Mark::size)));
}

} // namespace tambo::lan
