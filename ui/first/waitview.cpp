// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first/waitview.h"

#include "ui/widgets/plainarea.h"

#include <QVBoxLayout>

namespace tambo::ui {

namespace {

constexpr int waitBeatMs = 250;

} // namespace

WaitView::WaitView(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new Text(Theme::Role::Read, Theme::Colour::Text, {}, nullptr, Text::Fit::Wrap))
    , m_progress(new ProgressBar(theme))
    , m_stop(new Button(theme, Button::Kind::Secondary, QStringLiteral("stop"), tr("Parar")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    column->setSpacing(14);
    column->addWidget(m_sentence);
    column->addWidget(m_progress);
    column->addWidget(m_stop, 0, Qt::AlignLeft);
    column->addStretch(1);
    m_beat.setInterval(waitBeatMs);
    connect(&m_beat, &QTimer::timeout, this, &WaitView::beat);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_task)
            m_task->cancel();
    });
}

WaitView::~WaitView()
{
    // The worker looks at it now and then; the window need not wait for the rest.
    if (m_task)
        m_task->cancel();
}

void WaitView::begin(const std::shared_ptr<Task> &task, Stop stop)
{
    m_task = task;
    m_sentence->setText(task->name());
    m_progress->hide();
    m_progress->setDone(0);
    m_stop->setVisible(stop == Stop::Offered);
    m_beat.start();
}

void WaitView::end()
{
    m_beat.stop();
    m_task.reset();
}

void WaitView::beat()
{
    if (m_task->done() == 0)
        return; // nothing to measure yet
    m_progress->show();
    m_progress->setDone(m_task->done());
}

} // namespace tambo::ui
