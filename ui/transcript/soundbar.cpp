// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/soundbar.h"

#include "ui/shell/words.h"

#include <QHBoxLayout>

namespace tambo::ui {

SoundBar::SoundBar(Theme &theme, Player &player, QWidget *parent)
    : Card(parent)
    , m_player(player)
    , m_play(new Button(theme, Button::Kind::Secondary, QStringLiteral("play"), {}))
    , m_back(new Button(theme, Button::Kind::Secondary, QStringLiteral("rew"), {}))
    , m_forward(new Button(theme, Button::Kind::Secondary, QStringLiteral("fwd"), {}))
    , m_tempo(new TempoButton(theme, player))
    , m_wave(new Waveform(theme, Module::Memoria))
    , m_time(new Text(Theme::Role::Label, Theme::Colour::Text))
{
    m_back->setAccessibleName(tr("Oír otra vez (F7)"));
    m_forward->setAccessibleName(tr("Adelantar (F9)"));
    for (Button *button : {m_back, m_forward})
        button->setToolTip(button->accessibleName());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 18, 10);
    layout->setSpacing(10);
    layout->addWidget(m_back);
    layout->addWidget(m_play);
    layout->addWidget(m_forward);
    layout->addWidget(m_tempo);
    layout->addWidget(m_wave, 1);
    layout->addWidget(m_time);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_play, &QPushButton::clicked, &player, &Player::toggle);
    connect(m_back, &QPushButton::clicked, &player, [this] { m_player.skip(-stepMs); });
    connect(m_forward, &QPushButton::clicked, &player, [this] { m_player.skip(stepMs); });
    connect(m_wave, &Waveform::sought, &player, &Player::seek);
    connect(&player, &Player::changed, this, &SoundBar::showState);
    connect(&player, &Player::positionChanged, this, &SoundBar::showPosition);
    showState();
}

void SoundBar::setPeaks(const QByteArray &peaks)
{
    m_peaks = peaks;
    showState();
}

void SoundBar::setCompact(bool compact)
{
    m_wave->setVisible(!compact);
}

void SoundBar::showState()
{
    const bool plays = m_player.state() == Player::State::Playing;
    m_play->setIconName(plays ? QStringLiteral("pause") : QStringLiteral("play"));
    m_play->setAccessibleName(plays ? tr("Pausar (F8)") : tr("Oír (F8)"));
    m_play->setToolTip(m_play->accessibleName());
    for (QWidget *part :
        std::initializer_list<QWidget *>{m_play, m_back, m_forward, m_tempo, m_wave})
        part->setEnabled(m_player.isUsable());
    m_wave->setSound(m_peaks, m_player.durationMs());
    showPosition(m_player.positionMs());
}

void SoundBar::showPosition(qint64 ms)
{
    m_wave->setPosition(ms);
    m_time->setText(tr("%1 de %2").arg(lengthText(ms), lengthText(m_player.durationMs())));
}

} // namespace tambo::ui
