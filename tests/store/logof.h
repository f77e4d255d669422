// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/store/lab.h"

namespace tambo::store::test {

/// What a PC's centre has said, as a log of its own.
inline ControlLog logOf(Pc &pc)
{
    ControlLog log;
    for (const QByteArray &entry : pc.control())
        Pc::must(log.append(entry));
    return log;
}

} // namespace tambo::store::test
