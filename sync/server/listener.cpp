// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/listener.h"

#include <QCoreApplication>
#include <cerrno>
#include <cstring>
#ifdef Q_OS_WIN
#include <ws2tcpip.h>
#else
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace tambo::hub {

namespace {

constexpr int backlog = 1024;
constexpr int unsentLimit = 64 * 1024;

#ifdef Q_OS_WIN
using Socket = SOCKET;
#else
using Socket = int;
#endif

template<typename T> void setOption(Socket socket, int level, int name, T value)
{
    // Every one of these is a wish: a kernel that refuses still serves.
    static_cast<void>(
        ::setsockopt(socket, level, name, reinterpret_cast<const char *>(&value), sizeof value));
}

void tune(Socket socket, bool v6)
{
    setOption(socket, IPPROTO_TCP, TCP_NODELAY, 1);
#ifndef Q_OS_WIN
    setOption(socket, SOL_SOCKET, SO_REUSEADDR, 1); // on Windows this would allow hijacking
#endif
    if (v6)
        setOption(socket, IPPROTO_IPV6, IPV6_V6ONLY, 0);
#ifdef TCP_CONGESTION
    static_cast<void>(::setsockopt(socket, IPPROTO_TCP, TCP_CONGESTION, "bbr", 3));
#endif
#ifdef TCP_NOTSENT_LOWAT
    // With megabytes waiting in the kernel a slow reader looks idle for minutes.
    setOption(socket, IPPROTO_TCP, TCP_NOTSENT_LOWAT, unsentLimit);
#endif
}

sockaddr_storage toNative(const QHostAddress &address, quint16 port, socklen_t &length)
{
    sockaddr_storage storage;
    std::memset(&storage, 0, sizeof storage);
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        auto *v4 = reinterpret_cast<sockaddr_in *>(&storage);
        v4->sin_family = AF_INET;
        v4->sin_port = htons(port);
        v4->sin_addr.s_addr = htonl(address.toIPv4Address());
        length = sizeof *v4;
    } else {
        auto *v6 = reinterpret_cast<sockaddr_in6 *>(&storage);
        v6->sin6_family = AF_INET6;
        v6->sin6_port = htons(port);
        const Q_IPV6ADDR bytes = address.toIPv6Address(); // all zeros for "any address"
        std::memcpy(&v6->sin6_addr, &bytes, sizeof bytes);
        length = sizeof *v6;
    }
    return storage;
}

Error cannotListen(const QHostAddress &address, quint16 port)
{
    const QString reason = QString::fromLocal8Bit(std::strerror(errno));
    return fail(Error::Kind::Network,
        QCoreApplication::translate("Hub", "No se puede atender en %1, puerto %2. ¿Está ocupado?")
            .arg(address.toString())
            .arg(port),
        reason);
}

} // namespace

Result<Listener> Listener::open(const QHostAddress &address, quint16 port)
{
    socklen_t length = 0;
    const sockaddr_storage native = toNative(address, port, length);
    Listener listener;
    listener.m_socket = qintptr(::socket(native.ss_family, SOCK_STREAM, IPPROTO_TCP));
    if (listener.m_socket == -1)
        return cannotListen(address, port);
    const auto socket = Socket(listener.m_socket);
    tune(socket, native.ss_family == AF_INET6);
    if (::bind(socket, reinterpret_cast<const sockaddr *>(&native), length) != 0
        || ::listen(socket, backlog) != 0)
        return cannotListen(address, port);
    return listener;
}

Listener::~Listener()
{
    if (m_socket == -1)
        return;
#ifdef Q_OS_WIN
    ::closesocket(Socket(m_socket));
#else
    ::close(Socket(m_socket));
#endif
}

void Listener::refuse()
{
#ifdef Q_OS_WIN
    static_cast<void>(::shutdown(Socket(m_socket), SD_BOTH));
#else
    static_cast<void>(::shutdown(Socket(m_socket), SHUT_RDWR));
#endif
}

quint16 Listener::port() const
{
    sockaddr_storage native;
    socklen_t length = sizeof native;
    if (::getsockname(Socket(m_socket), reinterpret_cast<sockaddr *>(&native), &length) != 0)
        return 0;
    return ntohs(native.ss_family == AF_INET
            ? reinterpret_cast<const sockaddr_in *>(&native)->sin_port
            : reinterpret_cast<const sockaddr_in6 *>(&native)->sin6_port);
}

} // namespace tambo::hub
