// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/archive/player.h"

namespace tambo::ui {

/// A short tone by the road of every recording: file, decoder, sound card.
class SoundTest : public QObject
{
    Q_OBJECT
public:
    explicit SoundTest(SoundOutputMaker makeOutput, QObject *parent = nullptr);

    void start();
    void stop();
    [[nodiscard]] bool isSounding() const { return m_player.state() == Player::State::Playing; }

Q_SIGNALS:
    void began();
    void ended(); ///< all of it was given to the sound card and played there
    /// A sentence that says why nothing could be heard.
    void failed(const QString &problem);

private:
    void follow();

    Player m_player;
    bool m_waits = false; ///< to be played once it is loaded
    bool m_began = false;
};

/// Two notes in a WAV file, 16 bits, mono (Microsoft Multimedia Programming Interface 1.0).
[[nodiscard]] QByteArray toneFile();

} // namespace tambo::ui
