// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sync/machine.h"

#include <QRandomGenerator>

namespace tambo::sync::test {

/// How often what happened; printed in the end, so that nobody believes in faults that never come.
using Counts = std::map<QByteArray, qint64>;

/// What goes wrong in a meeting.
enum class Fault {
    RequestLost,
    AnswerLost, ///< after the hub has committed
    RequestTwice,
    RequestLate, ///< a copy of it arrives long afterwards
    Cut, ///< after this page
    PowerCut, ///< in the next write job, or the one after it
};

class Trouble
{
public:
    Trouble(QRandomGenerator &random, Counts &counts) : m_random(random), m_counts(counts) {}

    bool strikes(Fault fault)
    {
        static constexpr std::array names{"request lost", "answer lost", "request twice",
            "request late", "cut after a page", "power cut"};
        const bool struck = percent > 0 && int(m_random.bounded(100)) < percent;
        if (struck)
            ++m_counts[names[size_t(fault)]];
        return struck;
    }
    int below(int limit) { return int(m_random.bounded(limit)); }
    void count(const char *what, qint64 times = 1) { m_counts[what] += times; }

    int percent = 0; ///< of the moments at which something could go wrong
    bool over = false; ///< also people are careful now

private:
    QRandomGenerator &m_random;
    Counts &m_counts;
};

/// What a meeting did.
struct Met {
    bool whole = false; ///< both sides had nothing left to say; false: cut
    bool refused = false; ///< the hub does not count it as anybody's PC
    int turns = 0;
    qint64 moved = 0; ///< items that were new to one of them
    QString problem; ///< what must never happen
};

/// A way on which segments travel. Every road carries the same ones.
class Road
{
public:
    virtual ~Road() = default;
    [[nodiscard]] virtual const char *name() const = 0;
    /// That PC comes to it with what it has, and takes what lies there.
    virtual Met meet(Machine &pc, Trouble &trouble) = 0;
};

} // namespace tambo::sync::test
