// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>
#include <QtMath>
#include <functional>

namespace tambo::tests {

/// A WAV file, 16 bits, whose sample at second t of channel c is wave(t, c) (-1..1).
inline QByteArray wavFile(
    int rate, int channels, double seconds, const std::function<double(double, int)> &wave)
{
    const auto number = [](auto value) {
        QByteArray bytes(sizeof value, '\0');
        qToLittleEndian(value, bytes.data());
        return bytes;
    };
    QByteArray data;
    for (int frame = 0; frame < int(seconds * rate); ++frame) {
        for (int channel = 0; channel < channels; ++channel)
            data += number(qint16(wave(double(frame) / rate, channel) * 32'000));
    }
    return "RIFF" + number(quint32(36 + data.size())) + "WAVEfmt " + number(quint32(16))
        + number(quint16(1)) + number(quint16(channels)) + number(quint32(rate))
        + number(quint32(rate * channels * 2)) + number(quint16(channels * 2)) + number(quint16(16))
        + "data" + number(quint32(data.size())) + data;
}

inline QByteArray toneWav(int hertz, double seconds, int rate = 8000)
{
    return wavFile(
        rate, 1, seconds, [hertz](double t, int) { return 0.8 * qSin(2 * M_PI * hertz * t); });
}

/// Oscillations a second of mono samples.
inline double pitchOf(const QList<qint16> &samples, int rate)
{
    int crossings = 0;
    for (qsizetype i = 1; i < samples.size(); ++i)
        crossings += samples.at(i - 1) < 0 && samples.at(i) >= 0;
    return samples.isEmpty() ? 0 : double(crossings) * rate / double(samples.size());
}

} // namespace tambo::tests
