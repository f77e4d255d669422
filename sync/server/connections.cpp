// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/connections.h"

#include <algorithm>
#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace tambo::hub {

namespace {

constexpr qint64 trial = 20'000; // ms that every body gets before its speed counts
constexpr qint64 longAnswer = 60'000; // ms

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

Connections::Connections(int limit, Patience patience)
    : m_limit(size_t(limit))
    , m_patience(std::move(patience))
{
    if (!m_patience.clock)
        m_patience.clock = steadyMs;
    m_watch = std::thread([this] { watch(); });
}

Connections::~Connections()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
    }
    m_ending.notify_all();
    m_watch.join();
}

void Connections::watch()
{
    using namespace std::chrono_literals;
    const auto pause = std::clamp<std::chrono::milliseconds>(
        std::min(m_patience.head, m_patience.window) / 4, 10ms, 5s);
    std::unique_lock lock(m_mutex);
    while (!m_ending.wait_for(lock, pause, [this] { return m_ended; })) {
        const qint64 now = m_patience.clock();
        for (auto &[key, guest] : m_guests) {
            if (!isTooSlow(guest, now))
                continue;
            guest.phase = Phase::Leaving;
            hangUp(guest.socket);
        }
    }
}

bool Connections::isTooSlow(Guest &guest, qint64 now) const
{
    if (guest.phase == Phase::Waiting)
        return now - guest.since > m_patience.head.count();
    if (guest.phase != Phase::Receiving || now - guest.windowSince <= m_patience.window.count())
        return false;
    const qint64 moved = guest.bytes - std::exchange(guest.windowBytes, guest.bytes);
    guest.windowSince = now;
    return moved < m_patience.bytesPerWindow;
}

void Connections::opened(const void *key, int socket)
{
    const std::lock_guard lock(m_mutex);
    Guest &newcomer = m_guests[key];
    const qint64 now = m_patience.clock();
    newcomer = Guest{socket, now, 0, now};
    if (m_guests.size() > m_limit)
        makeRoom(newcomer);
}

void Connections::makeRoom(Guest &newcomer)
{
    const qint64 now = m_patience.clock();
    Guest *oldest = nullptr;
    Guest *slowest = nullptr;
    Guest *longest = nullptr;
    double lowest = 0;
    for (auto &[key, guest] : m_guests) {
        const qint64 age = now - guest.since;
        if (guest.phase == Phase::Waiting && &guest != &newcomer) {
            if (!oldest || guest.since < oldest->since)
                oldest = &guest;
        } else if (guest.phase == Phase::Receiving && age > trial) {
            const double speed = double(guest.bytes) / double(age);
            if (!slowest || speed < lowest) {
                slowest = &guest;
                lowest = speed;
            }
        } else if (guest.phase == Phase::Answering && age > longAnswer) {
            if (!longest || guest.since < longest->since)
                longest = &guest;
        }
    }
    Guest *const first = oldest ? oldest : slowest;
    Guest &leaves = first ? *first : longest ? *longest : newcomer;
    leaves.phase = Phase::Leaving;
    hangUp(leaves.socket);
}

Connections::Guest &Connections::enter(const void *key, Phase phase)
{
    Guest &guest = m_guests[key];
    guest.since = m_patience.clock();
    guest.windowSince = guest.since;
    guest.windowBytes = 0;
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
    enter(key, Phase::Working);
}

void Connections::answering(const void *key)
{
    const std::lock_guard lock(m_mutex);
    enter(key, Phase::Answering);
}

qint64 Connections::count()
{
    const std::lock_guard lock(m_mutex);
    return qint64(m_guests.size());
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
