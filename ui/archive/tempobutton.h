// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/archive/choices.h"
#include "ui/sound/player.h"

namespace tambo::ui {

/// How fast a recording is played; the voices keep their pitch.
class TempoButton : public MenuButton
{
    Q_OBJECT
public:
    TempoButton(Theme &theme, Player &player, QWidget *parent = nullptr);

private:
    void show();

    Player &m_player;
};

} // namespace tambo::ui
