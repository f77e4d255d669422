// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/taskstrip.h"

#include "ui/shell/words.h"

#include <QHBoxLayout>

namespace tambo::ui {

namespace {

constexpr int steps = 1000;

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
    , m_name(new Text(Theme::Role::Label, Theme::Colour::Text, {}, nullptr, Text::Fit::Elide))
    , m_bar(new QProgressBar)
    , m_left(new Text(Theme::Role::Caption, Theme::Colour::Text2))
    , m_stop(new Button(theme, Button::Kind::Secondary, QStringLiteral("stop"), tr("Parar"),
          nullptr, Button::Size::Dense))
{
    setProperty("clase", QStringLiteral("tira"));
    m_bar->setRange(0, steps);
    m_bar->setTextVisible(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(32, 6, 32, 6);
    layout->setSpacing(16);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_left);
    layout->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, [this] {
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
    m_name->setText(others == 0 ? task.name() : tr("%1 (y %2 más)").arg(task.name()).arg(others));
    m_bar->setValue(int(task.done() * steps));
    m_bar->setAccessibleName(task.name());
    m_left->setText(task.isCancelled() ? tr("parando…") : paceOf(task));
    m_stop->setEnabled(!task.isCancelled());
    m_stop->setAccessibleName(tr("Parar: %1").arg(task.name()));
}

} // namespace tambo::ui
