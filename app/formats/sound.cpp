// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/sound.h"

#include "app/formats/mediamodule.h"
#include "app/formats/soundprogress.h"

namespace tambo::formats {
namespace {

constexpr int peakRate = 8'000;
constexpr int peakWindow = 80; // 10 ms

} // namespace

Result<std::unique_ptr<SoundReader>> SoundReader::open(QIODevice &device, SoundShape shape)
{
    TAMBO_ASSIGN(const MediaModule *module, mediaModule());
    return module->openSound(device, shape);
}

Result<QByteArray> soundPeaks(QIODevice &device, int count, const Progress &progress)
{
    TAMBO_ASSIGN(const auto reader, SoundReader::open(device, {peakRate, 1}));
    // Lengths in file headers are guesses: keep 10 ms windows and divide them at the end.
    QList<quint16> windows;
    std::array<qint16, peakWindow * 100> samples{};
    while (true) {
        TAMBO_ASSIGN(const qint64 got, reader->read(samples.data(), qint64(samples.size())));
        if (got == 0)
            break;
        for (qint64 at = 0; at < got; at += peakWindow) {
            int loudest = 0;
            for (qint64 i = at; i < std::min<qint64>(at + peakWindow, got); ++i)
                loudest = std::max(loudest, std::abs(int(samples[size_t(i)])));
            windows.append(quint16(loudest));
        }
        TAMBO_TRY(goOn(*reader, progress));
    }
    QByteArray peaks(std::max(count, 0), '\0');
    const int loudest = windows.isEmpty() ? 0 : *std::max_element(windows.cbegin(), windows.cend());
    for (qsizetype i = 0; loudest > 0 && i < peaks.size(); ++i) {
        const qsizetype from = i * windows.size() / peaks.size();
        const qsizetype to = std::max(from + 1, (i + 1) * windows.size() / peaks.size());
        const int peak = *std::max_element(windows.cbegin() + from, windows.cbegin() + to);
        peaks[i] = char(peak * 255 / loudest);
    }
    return peaks;
}

Result<QByteArray> soundPreview(QIODevice &device, const Progress &progress)
{
    TAMBO_ASSIGN(const MediaModule *module, mediaModule());
    return module->soundPreview(device, progress);
}

} // namespace tambo::formats
