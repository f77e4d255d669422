// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/formats/sound.h"

#include <QCoreApplication>
#include <algorithm>

namespace tambo::formats {

/// Tells how far the reader is; Cancelled where the person wants it to stop.
[[nodiscard]] inline Result<> goOn(const SoundReader &reader, const Progress &progress)
{
    const double length = double(std::max<qint64>(reader.durationMs(), 1));
    if (!progress || progress(std::clamp(double(reader.positionMs()) / length, 0.0, 1.0)))
        return {};
    return fail(
        Error::Kind::Cancelled, QCoreApplication::translate("Sound", "Se detuvo el trabajo."));
}

} // namespace tambo::formats
