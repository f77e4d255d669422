// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <optional>
#include <utility>

namespace tambo::ui {

/// For pages that read what they show: one reading at a time, as an exchange changes the store many
/// times; and no answer to a question that nobody asks any more.
class Rereading
{
public:
    /// The number of the reading that begins. nullopt: one is under way, and end() asks for
    /// another.
    [[nodiscard]] std::optional<quint64> begin()
    {
        if (std::exchange(m_busy, true)) {
            m_again = true;
            return std::nullopt;
        }
        m_again = false;
        return ++m_number;
    }
    /// Whether the answer of that reading still counts; then it has ended.
    [[nodiscard]] bool end(quint64 number)
    {
        if (number != m_number)
            return false;
        m_busy = false;
        return true;
    }
    /// Something changed while it was read.
    [[nodiscard]] bool isWanted() { return std::exchange(m_again, false); }
    /// What is under way is about something else by now.
    void forget()
    {
        m_busy = false;
        m_again = false;
        ++m_number;
    }

private:
    quint64 m_number = 0;
    bool m_busy = false;
    bool m_again = false;
};

} // namespace tambo::ui
