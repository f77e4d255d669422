// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sound/clip.h"

#include <QBuffer>

namespace tambo::ui {

Clip::Clip(SoundOutputMaker makeOutput, QObject *parent)
    : QObject(parent)
    , m_player(std::move(makeOutput))
{
    connect(&m_player, &Player::changed, this, &Clip::follow);
}

void Clip::play(const SoundOpener &open)
{
    m_waits = true;
    m_began = false;
    m_player.load(open, 0);
}

void Clip::stop()
{
    m_waits = false;
    m_began = false;
    m_player.clear();
}

void Clip::follow()
{
    const bool rests = m_player.state() == Player::State::Resting;
    if (!m_player.problem().isEmpty()) {
        if (std::exchange(m_waits, false) || std::exchange(m_began, false))
            Q_EMIT failed(m_player.problem());
    } else if (rests && std::exchange(m_waits, false)) {
        m_began = true;
        m_player.play();
        Q_EMIT began();
    } else if (rests && std::exchange(m_began, false)) {
        Q_EMIT ended();
    }
}

SoundOpener soundIn(const QByteArray &file)
{
    return [file] {
        auto device = std::make_unique<QBuffer>();
        device->setData(file);
        device->open(QIODevice::ReadOnly);
        return Result<std::unique_ptr<QIODevice>>(std::move(device));
    };
}

} // namespace tambo::ui
