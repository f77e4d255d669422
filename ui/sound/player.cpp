// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sound/player.h"

#include "ui/widgets/wrong.h"

namespace tambo::ui {

Player::Player(SoundOutputMaker makeOutput, QObject *parent)
    : QObject(parent)
    , m_playback(new Playback(std::move(makeOutput)))
{
    m_thread.setObjectName(QStringLiteral("playback"));
    m_playback->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_playback, &QObject::deleteLater);
    connect(m_playback, &Playback::loaded, this, &Player::loaded);
    connect(m_playback, &Playback::refused, this, &Player::refused);
    connect(m_playback, &Playback::positioned, this, &Player::positioned);
    connect(m_playback, &Playback::ended, this, &Player::ended);
    m_thread.start();
}

Player::~Player()
{
    m_thread.quit();
    m_thread.wait();
}

template<typename... Args>
quint64 Player::order(void (Playback::*what)(quint64, Args...), Args... args)
{
    const quint64 ticket = ++m_ticket;
    QMetaObject::invokeMethod(m_playback,
        [playback = m_playback, what, ticket, args...] { (playback->*what)(ticket, args...); });
    return ticket;
}

void Player::load(const SoundOpener &open, qint64 durationMs)
{
    m_loadTicket = order<const SoundOpener &>(&Playback::load, open);
    m_duration = durationMs;
    setState(State::Loading);
    setPosition(0);
}

void Player::clear()
{
    order(&Playback::unload);
    m_loadTicket = 0;
    m_duration = 0;
    setState(State::Empty);
    setPosition(0);
}

void Player::play()
{
    if (m_state != State::Resting)
        return;
    if (m_duration > 0 && m_position >= m_duration)
        seek(0);
    order(&Playback::play);
    setState(State::Playing);
}

void Player::pause()
{
    if (m_state != State::Playing)
        return;
    order(&Playback::pause);
    setState(State::Resting);
}

void Player::seek(qint64 ms)
{
    if (!isUsable())
        return;
    const qint64 last = m_duration > 0 ? m_duration : std::max<qint64>(0, ms);
    const qint64 wanted = std::clamp<qint64>(ms, 0, last);
    order(&Playback::seek, wanted);
    setPosition(wanted);
}

void Player::setTempo(double tempo)
{
    if (tempo == m_tempo)
        return;
    m_tempo = tempo;
    order(&Playback::setTempo, tempo);
    Q_EMIT changed();
}

void Player::loaded(quint64 ticket, qint64 durationMs)
{
    if (ticket != m_loadTicket)
        return;
    if (durationMs > 0)
        m_duration = durationMs;
    setState(State::Resting);
}

void Player::refused(quint64 ticket, const Error &error, bool usable)
{
    if (ticket < m_loadTicket || m_loadTicket == 0)
        return;
    setState(usable ? State::Resting : State::Broken, wrong(error));
}

void Player::positioned(quint64 ticket, qint64 ms)
{
    if (ticket == m_ticket && isUsable())
        setPosition(m_duration > 0 ? std::min(ms, m_duration) : ms);
}

void Player::ended(quint64 ticket)
{
    if (ticket != m_ticket)
        return;
    // A file that told no length, or a wrong one, has it now.
    if (m_duration <= 0)
        m_duration = m_position;
    setPosition(m_duration);
    setState(State::Resting);
}

void Player::setState(State state, const QString &problem)
{
    m_state = state;
    m_problem = problem;
    Q_EMIT changed();
}

void Player::setPosition(qint64 ms)
{
    if (m_position == ms)
        return;
    m_position = ms;
    Q_EMIT positionChanged(ms);
}

} // namespace tambo::ui
