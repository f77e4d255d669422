// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/formats/sound.h"

#include <QObject>
#include <functional>
#include <memory>

namespace tambo::ui {

/// Where sound comes from: a seam, so that tests speak without a microphone. Made, used and
/// destroyed on a thread of its own.
class Microphone : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Of its frames: 16 bits, interleaved. Known once it has been started.
    [[nodiscard]] virtual formats::SoundShape shape() const = 0;
    /// Listens until stop().
    [[nodiscard]] virtual Result<> start() = 0;
    virtual void stop() = 0;

Q_SIGNALS:
    void took(const QByteArray &frames);
    void failed(const tambo::Error &error);
};

using MicrophoneMaker = std::function<std::unique_ptr<Microphone>()>;

/// The one of this PC. start() fails with a sentence where there is none.
[[nodiscard]] std::unique_ptr<Microphone> systemMicrophone();

/// The loudest of 16-bit samples, from 0 to 1 of what fits.
[[nodiscard]] double peakOf(const QByteArray &frames);
/// How long a bar is for a peak, from 0 to 1: decibels, as ears hear; 50 dB below the loudest are
/// nothing.
[[nodiscard]] double loudnessOf(double peak);

} // namespace tambo::ui
