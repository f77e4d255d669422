// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/servicestate.h"

#include <QtGlobal>
#ifdef Q_OS_UNIX
#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace tambo::hub {

#ifdef Q_OS_UNIX
void tellServiceManager(const QByteArray &state)
{
    const QByteArray path = qgetenv("NOTIFY_SOCKET");
    sockaddr_un address = {};
    if (path.isEmpty() || size_t(path.size()) >= sizeof address.sun_path)
        return;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    if (path.startsWith('@')) // a name of the kernel's, not of a file
        address.sun_path[0] = '\0';
    const int socket = ::socket(AF_UNIX, SOCK_DGRAM, 0);
    if (socket == -1)
        return;
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(path.size()));
    // Who does not listen will notice in its own way.
    static_cast<void>(::sendto(socket, state.constData(), size_t(state.size()), MSG_NOSIGNAL,
        reinterpret_cast<const sockaddr *>(&address), length));
    ::close(socket);
}
#else
void tellServiceManager(const QByteArray &) {}
#endif

} // namespace tambo::hub
