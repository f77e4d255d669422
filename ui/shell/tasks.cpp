// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tasks.h"

namespace tambo::ui {

namespace {

constexpr int beatMs = 250;

} // namespace

qint64 Task::bytesPerSecond() const
{
    const qint64 ms = m_clock.elapsed();
    return ms < 500 ? 0 : m_bytes.load() * 1000 / ms;
}

qint64 Task::secondsLeft() const
{
    const double part = m_done.load();
    const qint64 ms = m_clock.elapsed();
    // Earlier a guess would jump about.
    if (part < 0.02 || ms < 2000)
        return -1;
    return qint64(double(ms) / part * (1 - part) / 1000);
}

Tasks::Tasks(QObject *parent) : QObject(parent)
{
    m_beat.setInterval(beatMs);
    connect(&m_beat, &QTimer::timeout, this, &Tasks::changed);
}

std::shared_ptr<Task> Tasks::begin(const QString &name)
{
    auto task = std::make_shared<Task>(name);
    show(task);
    return task;
}

void Tasks::show(const std::shared_ptr<Task> &task)
{
    m_running.append(task);
    m_beat.start();
    Q_EMIT changed();
}

void Tasks::end(const std::shared_ptr<Task> &task)
{
    if (!m_running.removeOne(task))
        return; // nobody saw it
    if (m_running.isEmpty())
        m_beat.stop();
    Q_EMIT changed();
}

} // namespace tambo::ui
