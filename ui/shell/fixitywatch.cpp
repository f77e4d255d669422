// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fixitywatch.h"

#include "app/store/damage.h"

#include <QtConcurrentRun>

namespace tambo::ui {

FixityWatch::FixityWatch(store::Store &store, QObject *parent) : FixityWatch(store, Pace(), parent)
{}

FixityWatch::FixityWatch(store::Store &store, const Pace &pace, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_pace(pace)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowestPriority);
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &FixityWatch::check);
}

FixityWatch::~FixityWatch()
{
    if (m_task)
        m_task->cancel();
    m_pool.waitForDone();
}

void FixityWatch::start()
{
    m_wait.start(m_pace.firstMs);
}

void FixityWatch::check()
{
    m_task = std::make_shared<Task>(QString());
    archive::FixityWish wish;
    wish.mostFiles = m_pace.filesAtOnce;
    wish.before = QDateTime::currentDateTimeUtc().addDays(-m_pace.againDays);
    const auto job = [&store = m_store, wish, task = m_task]() -> Result<archive::FixityReport> {
        TAMBO_ASSIGN(auto report,
            archive::checkFixity(store, wish, [&](double done) { return task->progress(done); }));
        const QList<BlobId> bad = report.damaged + report.missing;
        if (!bad.isEmpty())
            TAMBO_TRY(store
                    .write(
                        [&](store::Writer &writer) { return store::markDamagedBlobs(writer, bad); })
                    .takeResult());
        return report;
    };
    store::deliver(
        QtConcurrent::run(&m_pool, job), this, [this](const Result<archive::FixityReport> &report) {
            m_task.reset();
            m_wait.start(m_pace.everyMs);
            // What could not be read now is read next time.
            if (report.ok())
                Q_EMIT checked(*report);
        });
}

} // namespace tambo::ui
