// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/pace.h"

#include <QRandomGenerator>
#include <algorithm>

namespace tambo::sync {

using std::chrono::milliseconds;

namespace {

constexpr qint64 smallBytes = 2048; ///< requests up to here measure the round trip
constexpr qint64 tellingBytes = 6 * 1024; ///< and from here on the throughput

constexpr double longestWaitMs = 1800; ///< of a message behind a piece, its round trip included
constexpr double shortestPieceMs = 1000; ///< far away, more would be lost in waiting for answers

double smooth(double before, double now)
{
    return before <= 0 ? now : before * 0.7 + now * 0.3;
}

} // namespace

void Pace::measured(qint64 bytes, milliseconds took)
{
    const double ms = std::max<double>(1, double(took.count()));
    if (bytes <= smallBytes)
        m_roundTripMs = smooth(m_roundTripMs, ms);
    if (bytes < tellingBytes)
        return;
    // The round trip is no part of the throughput, but never most of what was measured.
    const double moving = std::max(ms - m_roundTripMs, ms / 4);
    m_rate = smooth(m_rate, double(bytes) * 1000 / moving);
    const double pieceMs = std::max(longestWaitMs - m_roundTripMs, shortestPieceMs);
    const auto wanted = qint64(m_rate * pieceMs / 1000);
    m_chunk = std::clamp(std::min(wanted, m_chunk * 4), minChunk, maxChunk);
}

milliseconds Pace::patience(qint64 bytes) const
{
    const double rate = m_rate > 0 ? m_rate : 2000;
    const double ms = 30'000 + 8 * m_roundTripMs + 4 * double(bytes) * 1000 / rate;
    return milliseconds(qint64(std::min(ms, 300'000.0)));
}

milliseconds BackOff::next()
{
    const qint64 wait = std::min<qint64>(15'000LL << std::min(m_failures, 10), 15LL * 60 * 1000);
    ++m_failures;
    const double jitter = 0.8 + QRandomGenerator::global()->generateDouble() * 0.4;
    return milliseconds(qint64(double(wait) * jitter));
}

} // namespace tambo::sync
