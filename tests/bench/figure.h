// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QTextStream>

namespace tambo::bench {

/// One measured number beside the one to reach.
struct Figure {
    const char *name;
    double value = 0;
    const char *unit;
    double goal = 0; ///< 0: none
    const char *better; ///< "higher" or "lower"
};

[[nodiscard]] inline double seconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

/// Prints figures as they come: one JSON object a line, or a table for people.
class Report
{
public:
    Report(QTextStream &out, bool json) : m_out(out), m_json(json) {}
    void add(const Figure &figure);

private:
    QTextStream &m_out;
    bool m_json;
};

} // namespace tambo::bench
