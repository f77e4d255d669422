// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <chrono>

namespace tambo::sync {

/// What the link can take, learned from what it took. A message that comes while a piece is on its
/// way waits behind it in the sockets, and then needs a round trip: pieces are what leaves it under
/// two seconds together, one to two seconds of the link.
class Pace
{
public:
    static constexpr qint64 minChunk = 8 * 1024;
    static constexpr qint64 maxChunk = 1024 * 1024;
    static constexpr qint64 firstChunk = minChunk; ///< a second of 64 kbit/s, should it be that

    /// A request that moved `bytes` (both ways, heads included) took so long.
    void measured(qint64 bytes, std::chrono::milliseconds took);
    /// Bytes that the next piece should have.
    [[nodiscard]] qint64 chunk() const { return m_chunk; }
    /// How long a connection may be silent that has still to carry `bytes`. A slow link is not a
    /// dead one.
    [[nodiscard]] std::chrono::milliseconds patience(qint64 bytes) const;

private:
    double m_rate = 0; ///< bytes per second, 0: unknown
    double m_roundTripMs = 0; ///< 0: unknown
    qint64 m_chunk = firstChunk;
};

/// Growing waits after failures: 15 s, doubling to 15 min, each a little random, so that a
/// village's PCs do not all come back in the same second.
class BackOff
{
public:
    [[nodiscard]] std::chrono::milliseconds next();
    void reset() { m_failures = 0; }

private:
    int m_failures = 0;
};

} // namespace tambo::sync
