// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

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

    /// Listens until stop(); nothing is kept.
    [[nodiscard]] virtual Result<> start() = 0;
    virtual void stop() = 0;

Q_SIGNALS:
    /// The loudest moment since the last one, from 0 to 1 of what fits; about ten times a second.
    void heard(double peak);
    void failed(const tambo::Error &error);
};

using MicrophoneMaker = std::function<std::unique_ptr<Microphone>()>;

/// The one of this PC. start() fails with a sentence where there is none.
[[nodiscard]] std::unique_ptr<Microphone> systemMicrophone();

/// How long a bar is for a peak, from 0 to 1: decibels, as ears hear; 50 dB below the loudest are
/// nothing.
[[nodiscard]] double loudnessOf(double peak);

} // namespace tambo::ui
