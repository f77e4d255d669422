// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/statusboard.h"

namespace tambo::sync {

namespace {

constexpr int pauseMs = 250;

} // namespace

StatusBoard::StatusBoard()
{
    m_later.setParent(this); // so that it moves to the engine's thread with the board
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &StatusBoard::announce);
}

Status StatusBoard::status() const
{
    const QMutexLocker locker(&m_mutex);
    return m_status;
}

Totals StatusBoard::totals() const
{
    const QMutexLocker locker(&m_mutex);
    return m_status.totals;
}

void StatusBoard::change(const std::function<void(Status &)> &change)
{
    bool telling = false;
    {
        const QMutexLocker locker(&m_mutex);
        const Status::Phase phase = m_status.phase;
        const std::optional<Error> problem = m_status.problem;
        change(m_status);
        telling = phase != m_status.phase || problem != m_status.problem;
    }
    if (telling || !m_last.isValid() || m_last.elapsed() >= pauseMs)
        announce();
    else if (!m_later.isActive())
        m_later.start(pauseMs);
}

void StatusBoard::announce()
{
    m_later.stop();
    m_last.start();
    Q_EMIT changed(status());
}

} // namespace tambo::sync
