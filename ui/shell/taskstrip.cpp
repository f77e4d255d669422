// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/taskstrip.h"

#include "ui/shell/words.h"

#include <QHBoxLayout>

namespace tambo::ui {

namespace {

QString paceOf(const Task &task)
{
    const QString left = leftText(task.secondsLeft());
    const qint64 speed = task.bytesPerSecond();
    if (speed <= 0)
        return left;
    const QString pace = TaskStrip::tr("%1 por segundo").arg(bytesText(speed));
    return left.isEmpty() ? pace : TaskStrip::tr("%1 · %2").arg(left, pace);
}

} // namespace

TaskStrip::TaskStrip(Theme &theme, Tasks &tasks, QWidget *parent)
    : QFrame(parent)
    , m_tasks(tasks)
    , m_row(new TaskRow(theme, {}))
{
    setProperty("clase", QStringLiteral("tira"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(32, 6, 32, 6);
    layout->addWidget(m_row);
    connect(m_row, &TaskRow::stopped, this, [this] {
        if (!m_tasks.running().isEmpty())
            m_tasks.running().first()->cancel();
    });
    connect(&tasks, &Tasks::changed, this, &TaskStrip::refresh);
    refresh();
}

void TaskStrip::refresh()
{
    const auto &running = m_tasks.running();
    setVisible(!running.isEmpty());
    if (running.isEmpty())
        return;
    const Task &task = *running.first();
    const qsizetype others = running.size() - 1;
    const QString name
        = others == 0 ? task.name() : tr("%1 (y %2 más)").arg(task.name()).arg(others);
    m_row->set(name, task.done(), task.isCancelled() ? tr("parando…") : paceOf(task));
    m_row->setStopping(task.isCancelled());
}

} // namespace tambo::ui
