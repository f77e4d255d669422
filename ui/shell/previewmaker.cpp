// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/previewmaker.h"

#include "app/archive/soundpreviews.h"

namespace tambo::ui {

namespace {

constexpr int afterStartMs = 3000;
constexpr int afterChangeMs = 100; // of a folder, one change after the other
constexpr int shownAfterMs = 500; // as all work (interface.md)

} // namespace

PreviewMaker::PreviewMaker(store::Store &store, Tasks &tasks, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_tasks(tasks)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
    m_wait.setSingleShot(true);
    m_slow.setSingleShot(true);
    m_slow.setInterval(shownAfterMs);
    connect(&m_wait, &QTimer::timeout, this, &PreviewMaker::work);
    connect(&m_slow, &QTimer::timeout, this, [this] { m_tasks.show(m_task); });
    connect(&store, &store::Store::changed, this, [this](const store::ChangeSet &changes) {
        if (changes.touches<archive::Media>())
            m_wait.start(afterChangeMs);
    });
}

PreviewMaker::~PreviewMaker()
{
    if (m_task)
        m_task->cancel();
    m_pool.waitForDone();
}

void PreviewMaker::start()
{
    m_wait.start(afterStartMs);
}

void PreviewMaker::work()
{
    if (m_task) {
        m_again = true;
        return;
    }
    m_task = std::make_shared<Task>(tr("Preparando las voces para enviarlas"));
    m_slow.start();
    const auto job = [&store = m_store, task = m_task] {
        return archive::makeSoundPreviews(
            store, [&](const archive::Media &, double done) { return task->progress(done); });
    };
    // What went wrong is tried again at the next occasion; saving is not at stake, only that others
    // wait for the original.
    store::deliver(
        QtConcurrent::run(&m_pool, job), this, [this](const Result<int> &) { finish(); });
}

void PreviewMaker::finish()
{
    m_slow.stop();
    m_tasks.end(m_task);
    m_task.reset();
    if (std::exchange(m_again, false))
        m_wait.start(afterChangeMs);
    else
        Q_EMIT rested();
}

} // namespace tambo::ui
