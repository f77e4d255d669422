// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <atomic>

namespace tambo::hub {

/// Bytes that may be held in memory for all requests of one kind together. Thread-safe.
class Budget
{
public:
    explicit Budget(qint64 bytes) : m_limit(bytes) {}
    Q_DISABLE_COPY_MOVE(Budget)

    /// False, and nothing taken, where that would be too much.
    [[nodiscard]] bool take(qint64 bytes)
    {
        if (m_used.fetch_add(bytes) + bytes <= m_limit)
            return true;
        m_used -= bytes;
        return false;
    }
    void giveBack(qint64 bytes) { m_used -= bytes; }
    [[nodiscard]] qint64 used() const { return m_used; }

private:
    qint64 m_limit;
    std::atomic<qint64> m_used = 0;
};

} // namespace tambo::hub
