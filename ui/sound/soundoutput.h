// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/formats/sound.h"

#include <QIODevice>
#include <QObject>
#include <functional>
#include <memory>

namespace tambo::ui {

/// Where sound goes: a seam, so that tests hear without a sound card. Made, used and destroyed on
/// the thread of the playback.
class SoundOutput : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// The frames it wants: 16 bits, interleaved.
    [[nodiscard]] virtual formats::SoundShape shape() const = 0;
    /// Pulls from `source` from now on, until stop() or the end of the source.
    [[nodiscard]] virtual Result<> start(QIODevice &source) = 0;
    /// Silence at once; frames that were pulled but not yet heard are dropped.
    virtual void stop() = 0;
    /// Frames pulled since start() that are still to be heard.
    [[nodiscard]] virtual qint64 waitingFrames() const = 0;

Q_SIGNALS:
    /// Frames were pulled or heard; at most ten times a second.
    void advanced();
    /// The source has ended and all of it was heard.
    void drained();
    void failed(const tambo::Error &error);
};

using SoundOutputMaker = std::function<std::unique_ptr<SoundOutput>()>;

/// The sound card of this PC. start() fails with a sentence where there is none.
[[nodiscard]] std::unique_ptr<SoundOutput> systemSoundOutput();

} // namespace tambo::ui
