// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QHostAddress>

namespace tambo::hub {

/// A listening TCP socket tuned for thin links: BBR where the kernel offers it, no delay, little
/// waiting unsent. Accepted sockets inherit that on Linux. "Any address" takes IPv4 and IPv6.
class Listener
{
public:
    /// Port 0: any free one. Network error with a sentence when the address is taken or not ours.
    [[nodiscard]] static Result<Listener> open(const QHostAddress &address, quint16 port);
    Listener() = default;
    Listener(Listener &&other) noexcept : m_socket(std::exchange(other.m_socket, -1)) {}
    Listener &operator=(Listener &&other) noexcept
    {
        std::swap(m_socket, other.m_socket);
        return *this;
    }
    ~Listener();

    [[nodiscard]] qintptr socket() const { return m_socket; }
    [[nodiscard]] quint16 port() const;
    /// Newcomers are refused from now on; the socket's number stays taken.
    void refuse();

private:
    qintptr m_socket = -1;
};

} // namespace tambo::hub
