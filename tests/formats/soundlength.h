// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/formats/sound.h"

#include <QBuffer>

namespace tambo::tests {

/// Milliseconds of a sound in memory; -1 where it cannot be read.
inline qint64 soundLength(QByteArray file)
{
    QBuffer buffer(&file);
    buffer.open(QIODevice::ReadOnly);
    const auto reader = formats::SoundReader::open(buffer);
    return reader.ok() ? (*reader)->durationMs() : -1;
}

} // namespace tambo::tests
