// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/connections.h"

#include <QtGlobal>
#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace tambo::hub {

namespace {

constexpr qint64 patience = 20'000; // ms that every body gets before its speed counts

// Its owner notices, cleans up and closes the socket itself.
void hangUp(int socket)
{
#ifdef Q_OS_WIN
    ::shutdown(SOCKET(socket), SD_BOTH);
#else
    ::shutdown(socket, SHUT_RDWR);
#endif
}

} // namespace

void Connections::opened(const void *key, int socket)
{
    const std::lock_guard lock(m_mutex);
    Guest &newcomer = m_guests[key];
    newcomer = Guest{socket, m_clock.elapsed()};
    if (m_guests.size() > m_limit)
        makeRoom(newcomer);
}

void Connections::makeRoom(Guest &newcomer)
{
    const qint64 now = m_clock.elapsed();
    Guest *oldest = nullptr;
    Guest *slowest = nullptr;
    double lowest = 0;
    for (auto &[key, guest] : m_guests) {
        const qint64 age = now - guest.since;
        if (guest.phase == Phase::Waiting && &guest != &newcomer) {
            if (!oldest || guest.since < oldest->since)
                oldest = &guest;
        } else if (guest.phase == Phase::Receiving && age > patience) {
            const double speed = double(guest.bytes) / double(age);
            if (!slowest || speed < lowest) {
                slowest = &guest;
                lowest = speed;
            }
        }
    }
    Guest &leaves = oldest ? *oldest : slowest ? *slowest : newcomer;
    leaves.phase = Phase::Leaving;
    hangUp(leaves.socket);
}

Connections::Guest &Connections::enter(const void *key, Phase phase)
{
    Guest &guest = m_guests[key];
    guest.since = m_clock.elapsed();
    if (guest.phase != Phase::Leaving)
        guest.phase = phase;
    return guest;
}

void Connections::closed(const void *key)
{
    const std::lock_guard lock(m_mutex);
    m_guests.erase(key);
}

void Connections::requestStarted(const void *key)
{
    const std::lock_guard lock(m_mutex);
    enter(key, Phase::Receiving).bytes = 0;
    ++m_running;
}

void Connections::received(const void *key, qint64 bytes)
{
    const std::lock_guard lock(m_mutex);
    m_guests[key].bytes += bytes;
}

void Connections::bodyEnded(const void *key)
{
    const std::lock_guard lock(m_mutex);
    enter(key, Phase::Answering);
}

void Connections::requestEnded(const void *key)
{
    const std::lock_guard lock(m_mutex);
    enter(key, Phase::Waiting);
    if (--m_running == 0)
        m_quiet.notify_all();
}

bool Connections::waitUntilQuiet(std::chrono::milliseconds grace)
{
    std::unique_lock lock(m_mutex);
    return m_quiet.wait_for(lock, grace, [this] { return m_running == 0; });
}

} // namespace tambo::hub
