// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/wave.h"

#include <QtEndian>

namespace tambo::formats {

namespace {

template<typename T> QByteArray littleEndian(T value)
{
    QByteArray bytes(sizeof value, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

} // namespace

QByteArray waveFile(QByteArrayView frames, SoundShape shape)
{
    constexpr quint16 pcm = 1;
    constexpr quint16 bits = 16;
    const auto bytesPerFrame = quint16(shape.channels * bits / 8);
    QByteArray file = "RIFF" + littleEndian(quint32(36 + frames.size())) + "WAVEfmt "
        + littleEndian(quint32(16)) + littleEndian(pcm) + littleEndian(quint16(shape.channels))
        + littleEndian(quint32(shape.rate)) + littleEndian(quint32(shape.rate * bytesPerFrame))
        + littleEndian(bytesPerFrame) + littleEndian(bits) + "data"
        + littleEndian(quint32(frames.size()));
    return file.append(frames);
}

} // namespace tambo::formats
