// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/soundtest.h"

#include "app/formats/wave.h"

#include <QtMath>
#include <array>

namespace tambo::ui {

namespace {

constexpr int rate = 48000; // frames a second
constexpr double noteSeconds = 0.45;
constexpr double fadeSeconds = 0.02; // a note that begins or ends at once clicks
constexpr double loudness = 0.5; // of the most; somebody may have the volume high
constexpr std::array notes{440.0, 659.26}; // Hz: A4, E5

QByteArray noteFrames(double hertz)
{
    const int count = int(noteSeconds * rate);
    QByteArray frames;
    frames.reserve(count * qsizetype(sizeof(qint16)));
    for (int i = 0; i < count; ++i) {
        const double second = double(i) / rate;
        const double fade
            = std::clamp(std::min(second, noteSeconds - second) / fadeSeconds, 0.0, 1.0);
        const auto sample = qint16(
            qSin(2 * M_PI * hertz * second) * fade * loudness * std::numeric_limits<qint16>::max());
        frames.append(reinterpret_cast<const char *>(&sample), sizeof sample);
    }
    return frames;
}

} // namespace

QByteArray toneFile()
{
    QByteArray frames;
    for (const double hertz : notes)
        frames += noteFrames(hertz);
    return formats::waveFile(frames, {rate, 1});
}

void SoundTest::start()
{
    play(soundIn(toneFile()));
}

} // namespace tambo::ui
