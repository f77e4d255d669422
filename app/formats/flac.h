// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/formats/sound.h"

namespace tambo::formats {

/// Turns 16-bit frames into a FLAC stream (RFC 9639) that is written as it grows: whatever has been
/// written of it can be heard. Not thread-safe.
class FlacWriter
{
public:
    using Sink = std::function<void(QByteArrayView bytes)>;

    /// `sink` gets the bytes in their order, the header at once.
    [[nodiscard]] static Result<std::unique_ptr<FlacWriter>> create(SoundShape shape, Sink sink);
    ~FlacWriter();
    Q_DISABLE_COPY_MOVE(FlacWriter)

    /// Interleaved. The last tenth of a second stays inside until more comes.
    [[nodiscard]] Result<> add(const qint16 *samples, qint64 frames);
    /// Gives away what is inside. Nothing can be added any more.
    [[nodiscard]] Result<> finish();
    [[nodiscard]] qint64 given() const; ///< frames that are in the bytes given away so far

private:
    struct Private;
    explicit FlacWriter(std::unique_ptr<Private> state);
    std::unique_ptr<Private> d;
};

/// The head of a FLAC stream (at least `flacHeadBytes`) with its length filled in, which was not
/// known when it was written: without it players would have to read all of the stream to tell.
inline constexpr qsizetype flacHeadBytes = 42;
[[nodiscard]] QByteArray flacHeadOf(QByteArray head, qint64 frames);

} // namespace tambo::formats
