// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/archive/choices.h"
#include "ui/archive/coverview.h"
#include "ui/archive/playbutton.h"
#include "ui/archive/storycontent.h"
#include "ui/archive/waveform.h"
#include "ui/sound/player.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/text.h"

namespace tambo::ui {

/// The upper card of a story: cover, what it is, and the player bar if there is something to hear.
class StoryHead : public Card
{
    Q_OBJECT
public:
    StoryHead(Theme &theme, Pictures &pictures, Player &player, QWidget *parent = nullptr);

    void setContent(const StoryContent &content);
    void setCompact(bool compact);

    [[nodiscard]] PlayButton *playButton() const { return m_play; }
    [[nodiscard]] Waveform *waveform() const { return m_wave; }
    [[nodiscard]] JumpButton *jumpButton(JumpButton::Direction direction) const
    {
        return direction == JumpButton::Direction::Back ? m_back : m_forward;
    }
    [[nodiscard]] MenuButton *tempoButton() const { return m_tempo; }

Q_SIGNALS:
    void coverOpened();

private:
    void layOut();
    QWidget *makeBar();
    void showState();
    void showPosition(qint64 ms);

    Theme &m_theme;
    Player &m_player;
    bool m_compact = false;
    QByteArray m_peaks;
    CoverView *m_cover;
    Chip *m_kind;
    Chip *m_languages;
    Chip *m_space;
    Text *m_recorded;
    Text *m_summary;
    Waveform *m_wave;
    Text *m_now;
    Text *m_length;
    QWidget *m_sound; ///< waveform and times
    QWidget *m_bar; ///< buttons
    Line *m_line;
    PlayButton *m_play;
    JumpButton *m_back;
    JumpButton *m_forward;
    MenuButton *m_tempo;
};

} // namespace tambo::ui
