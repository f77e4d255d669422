// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sound/clip.h"

namespace tambo::ui {

/// A short tone by the road of every recording: file, decoder, sound card.
class SoundTest : public Clip
{
    Q_OBJECT
public:
    using Clip::Clip;

    void start();
};

/// Two notes in a WAV file, 16 bits, mono.
[[nodiscard]] QByteArray toneFile();

} // namespace tambo::ui
