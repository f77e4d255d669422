// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/archive/tempobutton.h"
#include "ui/archive/waveform.h"
#include "ui/widgets/card.h"

namespace tambo::ui {

/// The recording while somebody writes it down: play, a little back, a little forward, slower.
class SoundBar : public Card
{
    Q_OBJECT
public:
    static constexpr qint64 stepMs = 5000; ///< a sentence, not a verse

    SoundBar(Theme &theme, Player &player, QWidget *parent = nullptr);

    void setPeaks(const QByteArray &peaks);
    [[nodiscard]] Button *playButton() const { return m_play; }
    [[nodiscard]] Button *backButton() const { return m_back; }
    void setCompact(bool compact);

private:
    void showState();
    void showPosition(qint64 ms);

    Player &m_player;
    QByteArray m_peaks;
    Button *m_play;
    Button *m_back;
    Button *m_forward;
    TempoButton *m_tempo;
    Waveform *m_wave;
    Text *m_time;
};

} // namespace tambo::ui
