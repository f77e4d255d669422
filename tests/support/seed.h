// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QString>

namespace tambo::test {

/// What a random test begins with, and says, so that a run can be repeated: TAMBO_SEED if that is
/// set, else another one each time.
inline quint32 seed()
{
    bool given = false;
    const quint32 asked = qEnvironmentVariable("TAMBO_SEED").toUInt(&given);
    const quint32 seed = given ? asked : QRandomGenerator::system()->generate();
    qInfo("TAMBO_SEED=%u", seed);
    return seed;
}

} // namespace tambo::test
