// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QIODevice>
#include <functional>
#include <memory>

namespace tambo::formats {

/// Called with 0..1; false cancels, and the caller gets Error::Kind::Cancelled.
using Progress = std::function<bool(double)>;

struct SoundShape {
    int rate = 48000; ///< frames a second, 8,000..192,000
    int channels = 1; ///< 1 or 2
};

/// Decodes the sound of any sound or video file. Seeks freely in the device, which must outlive
/// it and must not be used by anybody else meanwhile. Not thread-safe; may live in any one thread.
class SoundReader
{
public:
    [[nodiscard]] static Result<std::unique_ptr<SoundReader>> open(
        QIODevice &device, SoundShape shape = {});
    SoundReader() = default;
    virtual ~SoundReader() = default;
    Q_DISABLE_COPY_MOVE(SoundReader)

    /// Length of the recording; 0 when the file does not tell.
    [[nodiscard]] virtual qint64 durationMs() const = 0;
    /// Where in the recording (tempo does not count) the next frame read comes from.
    [[nodiscard]] virtual qint64 positionMs() const = 0;
    /// Fills up to `frames` frames (interleaved); fewer only at the end, 0 after it. Damaged
    /// pieces in the middle are skipped.
    [[nodiscard]] virtual Result<qint64> read(qint16 *out, qint64 frames) = 0;
    [[nodiscard]] virtual Result<> seek(qint64 ms) = 0;
    /// 0.5 (slow) to 2.0 (fast); the pitch stays. Takes effect with the next read.
    [[nodiscard]] virtual Result<> setTempo(double tempo) = 0;
};

/// `count` loudness peaks over the whole sound, 0..255; the loudest is 255 unless all is silence.
[[nodiscard]] Result<QByteArray> soundPeaks(
    QIODevice &device, int count, const Progress &progress = {});

/// The whole sound as Ogg Opus (RFC 7845), mono, 48 kHz, about 16 kbit/s.
[[nodiscard]] Result<QByteArray> soundPreview(QIODevice &device, const Progress &progress = {});

} // namespace tambo::formats
