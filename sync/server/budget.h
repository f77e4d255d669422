// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <mutex>

namespace tambo::hub {

/// Bytes that may be held in memory for all requests of one kind together, and of them for one
/// network alone, so that it cannot take all. Thread-safe.
class Budget
{
public:
    Budget(qint64 bytes, qint64 ofOne) : m_limit(bytes), m_limitOfOne(ofOne) {}
    Q_DISABLE_COPY_MOVE(Budget)

    /// `network`: who asks, see networkOf; empty where that cannot be told apart. False, and
    /// nothing taken, where that would be too much.
    [[nodiscard]] bool take(const QByteArray &network, qint64 bytes)
    {
        const std::lock_guard lock(m_mutex);
        if (m_used + bytes > m_limit)
            return false;
        if (!network.isEmpty()) {
            const qint64 share = m_shares.value(network) + bytes;
            if (share > m_limitOfOne)
                return false;
            m_shares.insert(network, share);
        }
        m_used += bytes;
        return true;
    }
    void giveBack(const QByteArray &network, qint64 bytes)
    {
        const std::lock_guard lock(m_mutex);
        m_used -= bytes;
        const auto share = m_shares.find(network);
        if (share != m_shares.end() && (*share -= bytes) == 0)
            m_shares.erase(share);
    }
    [[nodiscard]] qint64 used()
    {
        const std::lock_guard lock(m_mutex);
        return m_used;
    }

private:
    const qint64 m_limit;
    const qint64 m_limitOfOne;
    std::mutex m_mutex;
    qint64 m_used = 0;
    QHash<QByteArray, qint64> m_shares; ///< of those that hold something
};

} // namespace tambo::hub
