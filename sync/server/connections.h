// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <unordered_map>

namespace tambo::hub {

/// Who is connected, so that a crowd that never finishes asking cannot keep others out: when full,
/// the oldest without a complete head makes way, else the slowest body. Thread-safe.
class Connections
{
public:
    explicit Connections(int limit) : m_limit(size_t(limit)) { m_clock.start(); }

    /// `key` names the connection; its socket stays open until `closed` has returned.
    void opened(const void *key, int socket);
    void closed(const void *key);
    void requestStarted(const void *key); ///< its head is complete
    void received(const void *key, qint64 bytes); ///< of the body
    void bodyEnded(const void *key);
    void requestEnded(const void *key);
    /// False when requests still ran after `grace`.
    bool waitUntilQuiet(std::chrono::milliseconds grace);

private:
    enum class Phase { Waiting, Receiving, Answering, Leaving };
    struct Guest {
        int socket = -1;
        qint64 since = 0; ///< ms, when this phase began
        qint64 bytes = 0; ///< of the body so far
        Phase phase = Phase::Waiting;
    };
    void makeRoom(Guest &newcomer);
    Guest &enter(const void *key, Phase phase);

    std::mutex m_mutex;
    std::condition_variable m_quiet;
    std::unordered_map<const void *, Guest> m_guests;
    QElapsedTimer m_clock;
    size_t m_limit;
    int m_running = 0;
};

} // namespace tambo::hub
