// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/server/steadyclock.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace tambo::hub {

/// How long a guest may take. A thin link is slow, but it moves.
struct Patience {
    /// From the connection, or the last answer, to a complete head.
    std::chrono::milliseconds head{30'000};
    /// In every stretch of this length a body must bring `bytesPerWindow`.
    std::chrono::milliseconds window{60'000};
    qint64 bytesPerWindow = 4096; ///< a hundredth of 64 kbit/s
    SteadyClock clock{}; ///< the system's if empty
};

/// Who is connected, so that a crowd that never finishes asking cannot keep others out: when full,
/// the oldest without a complete head makes way, else the slowest body, else the longest answer.
/// Who is slower than `Patience` is cut. Thread-safe.
class Connections
{
public:
    Connections(int limit, Patience patience);
    ~Connections();
    Q_DISABLE_COPY_MOVE(Connections)

    /// `key` names the connection; its socket stays open until `closed` has returned.
    void opened(const void *key, int socket);
    void closed(const void *key);
    void requestStarted(const void *key); ///< its head is complete
    void received(const void *key, qint64 bytes); ///< of the body
    void bodyEnded(const void *key);
    void answering(const void *key);
    void requestEnded(const void *key);
    [[nodiscard]] qint64 count();
    /// False when requests still ran after `grace`.
    bool waitUntilQuiet(std::chrono::milliseconds grace);

private:
    enum class Phase { Waiting, Receiving, Working, Answering, Leaving };
    struct Guest {
        int socket = -1;
        qint64 since = 0; ///< ms, when this phase began
        qint64 bytes = 0; ///< of the body so far
        qint64 windowSince = 0; ///< ms
        qint64 windowBytes = 0; ///< `bytes` at that moment
        Phase phase = Phase::Waiting;
    };
    void makeRoom(Guest &newcomer);
    Guest &enter(const void *key, Phase phase);
    void watch();
    [[nodiscard]] bool isTooSlow(Guest &guest, qint64 now) const;

    std::mutex m_mutex;
    std::condition_variable m_quiet;
    std::condition_variable m_ending;
    std::unordered_map<const void *, Guest> m_guests;
    size_t m_limit;
    Patience m_patience;
    int m_running = 0;
    bool m_ended = false;
    std::thread m_watch;
};

} // namespace tambo::hub
