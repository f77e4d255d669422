// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <chrono>
#include <functional>

namespace tambo::hub {

/// Milliseconds since some moment, never set back. Any thread may ask.
using SteadyClock = std::function<qint64()>;

/// The system's.
inline qint64 steadyMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace tambo::hub
