// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/store/lab.h"

namespace tambo::store::test {

/// The same installation on another machine: keys and log as they are now.
inline std::unique_ptr<Pc> cloned(
    Pc &original, HybridClock::WallClock wall = [] { return someDay; })
{
    auto clone
        = std::make_unique<Pc>(original.keys.centre, original.state->entities, std::move(wall));
    clone->keys = original.keys;
    clone->takeAll(original);
    return clone;
}

} // namespace tambo::store::test
