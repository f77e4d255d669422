// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/tempobutton.h"

namespace tambo::ui {

namespace {

constexpr double slow = 0.75;
constexpr double slower = 0.5;

} // namespace

TempoButton::TempoButton(Theme &theme, Player &player, QWidget *parent)
    : MenuButton(theme, {}, tr("Despacio"), parent)
    , m_player(player)
{
    connect(this, &MenuButton::chosen, &player,
        [&player](const QVariant &tempo) { player.setTempo(tempo.toDouble()); });
    connect(&player, &Player::changed, this, &TempoButton::show);
    show();
}

void TempoButton::show()
{
    setChoices({{1.0, tr("A su paso")}, {slow, tr("Despacio")}, {slower, tr("Muy despacio")}},
        m_player.tempo());
    setLabel(m_player.tempo() == slower ? tr("Muy despacio")
            : m_player.tempo() == slow  ? tr("Despacio: sí")
                                        : tr("Despacio"));
}

} // namespace tambo::ui
