// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sound/microphone.h"
#include "ui/sound/soundoutput.h"

namespace tambo::ui {

/// The sound cards a page speaks and listens with; tests have their own.
struct SoundCards {
    SoundOutputMaker output = systemSoundOutput;
    MicrophoneMaker microphone = systemMicrophone;
};

} // namespace tambo::ui
