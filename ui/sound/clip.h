// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sound/player.h"

namespace tambo::ui {

/// Something short that is heard from its beginning to its end, once.
class Clip : public QObject
{
    Q_OBJECT
public:
    explicit Clip(SoundOutputMaker makeOutput = systemSoundOutput, QObject *parent = nullptr);

    /// What was sounding is cut off.
    void play(const SoundOpener &open);
    void stop();
    [[nodiscard]] bool isSounding() const { return m_player.state() == Player::State::Playing; }
    /// 0.5 (slow) to 2.0.
    void setTempo(double tempo) { m_player.setTempo(tempo); }

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

/// Reads it from memory.
[[nodiscard]] SoundOpener soundIn(const QByteArray &file);

} // namespace tambo::ui
